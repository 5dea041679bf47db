using System.Text.Json.Nodes;
using PostLinter.Core.Data;
using PostLinter.Core.Diagnostics;
using PostLinter.Core.Metadata;
using PostLinter.Core.Text;
using PostLinter.LanguageServer.Text;
using PostLinter.Redaction;

namespace PostLinter.LanguageServer.Features;

/// <summary>What can be done about findings, all of it as plain edits: fix, answer, suppress with a reason, take out names.</summary>
internal sealed class CodeActionFeature(DiagnosticFeature diagnostics, TimeProvider clock)
{
    private const string QuickFix = "quickfix";
    private const string FixAll = "source.fixAll.postlint";

    /// <summary>Not below <c>source.fixAll</c>, which editors may run at every save: a suggestion is for the author to take.</summary>
    private const string TakeAll = "source.postlint.suggestions";
    private const string Rewrite = "refactor.rewrite.postlint";

    /// <summary>The kinds of actions there are.</summary>
    public static IReadOnlyList<string> Kinds { get; } = [QuickFix, FixAll, TakeAll, Rewrite];

    /// <summary>The actions for a part of a draft.</summary>
    /// <param name="document">The draft.</param>
    /// <param name="result">What its check found.</param>
    /// <param name="edits">Makes edits of it.</param>
    /// <param name="map">Its positions.</param>
    /// <param name="range">The part.</param>
    /// <param name="only">The kinds that are wanted, parents included (<c>source</c>); empty for all.</param>
    /// <param name="settings">The editor's settings.</param>
    public JsonArray Of(
        OpenDocument document, LintResult result, WorkspaceEdits edits, PositionMap map, TextSpan range, IReadOnlyList<string> only, ServerSettings settings)
    {
        var actions = new JsonArray();
        if (IsWanted(QuickFix))
        {
            foreach (var diagnostic in result.Diagnostics.Where(d => d.Severity > Severity.Hidden && Touches(d.Span, range)))
            {
                foreach (var action in About(diagnostic, document, result, edits, settings))
                {
                    action["kind"] = QuickFix;
                    action["diagnostics"] = new JsonArray(diagnostics.One(diagnostic, map, settings));
                    actions.Add((JsonNode)action);
                }
            }
        }

        if (IsWanted(FixAll) && CodeFixes.Apply(result, Applicability.Safe) is { Applied: > 0 } made)
        {
            actions.Add((JsonNode)Action(settings.Say("Verbeter alles wat veilig kan", "Fix all that is safe"), edits.ToText(made.Text), FixAll));
        }

        if (IsWanted(TakeAll) && CodeFixes.Apply(result, Applicability.Suggested) is { Applied: > 0 } taken)
        {
            actions.Add((JsonNode)Action(
                settings.Say("Neem alle voorstellen over", "Take all suggestions"), edits.ToText(taken.Text), TakeAll));
        }

        if (IsWanted(Rewrite) && Redactor.Redact(result) is { Replacements.Length: > 0 } copy)
        {
            actions.Add((JsonNode)Action(
                settings.Say("Haal alle namen en persoonsgegevens weg", "Take out all names and personal data"), edits.ToText(copy.Text), Rewrite));
        }

        return actions;

        bool IsWanted(string kind) => only.Count == 0 || only.Any(o => kind == o || kind.StartsWith(o + ".", StringComparison.Ordinal));
    }

    private IEnumerable<JsonObject> About(
        Diagnostic diagnostic, OpenDocument document, LintResult result, WorkspaceEdits edits, ServerSettings settings)
    {
        foreach (var fix in diagnostic.Finding.Fixes)
        {
            var action = Action(fix.Title.In(settings.Language), edits.Of(fix.Changes));
            action["isPreferred"] = fix.Applicability == Applicability.Safe;
            yield return action;
        }

        if (diagnostic is { Outcome: Outcome.Question, Finding.Question: { } question })
        {
            foreach (var answer in new[] { Answer.Yes, Answer.No })
            {
                if (Record(document, question, answer) is { } text)
                {
                    var word = answer == Answer.Yes ? settings.Say("ja", "yes") : settings.Say("nee", "no");
                    yield return Action($"{Questions.All[question].In(settings.Language)} → {word}", edits.ToText(text));
                }
            }
        }

        // In a plain text the comment would be posted along with the rest.
        if (document.IsMarkdown && diagnostic.Finding.Descriptor is { AuthorMaySuppress: true, IsAboutTheRun: false })
        {
            yield return Action(
                settings.Say($"Dit mag hier ({diagnostic.RuleId}): schrijf de reden erbij", $"All right here ({diagnostic.RuleId}): write down why"),
                edits.Of([Suppress(diagnostic, result)]));
        }
    }

    private string? Record(OpenDocument document, string question, Answer answer) => AttestationWriter.Record(
        document.Source.Text,
        new Dictionary<string, Attestation> { [question] = new(answer) { Date = AmsterdamClock.Now(clock) } });

    /// <summary>
    /// A comment behind the line; at the end of the draft where the finding has no line of its own to stand behind, since it is
    /// about the whole or about the front matter. The reason is for the author to write.
    /// </summary>
    private static TextChange Suppress(Diagnostic diagnostic, LintResult result)
    {
        var source = result.Source;
        if (diagnostic.Span.IsEmpty || result.Facts.Document.FrontMatter?.Span.OverlapsWith(diagnostic.Span) == true)
        {
            return new TextChange(new TextSpan(source.Length, 0), $"\n\n<!-- pl-ok-bericht {diagnostic.RuleId}: -->\n");
        }

        var end = source.GetLine(source.GetLinePosition(diagnostic.Span.Start).Line).End;
        return new TextChange(new TextSpan(end, 0), $" <!-- pl-ok {diagnostic.RuleId}: -->");
    }

    private static JsonObject Action(string title, JsonObject edit, string? kind = null)
    {
        var action = new JsonObject { ["title"] = title, ["edit"] = edit };
        if (kind is not null)
        {
            action["kind"] = kind;
        }

        return action;
    }

    private static bool Touches(TextSpan span, TextSpan range) => span.IsEmpty || (span.Start <= range.End && range.Start <= span.End);
}
