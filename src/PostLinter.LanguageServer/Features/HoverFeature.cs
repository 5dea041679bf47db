using System.Text;
using System.Text.Json.Nodes;
using PostLinter.Core.Diagnostics;
using PostLinter.LanguageServer.Text;
using PostLinter.Rules;

namespace PostLinter.LanguageServer.Features;

/// <summary>What stands behind a marked word: the message, what to do, why, and the clauses in our own words.</summary>
internal static class HoverFeature
{
    /// <summary>The text at an offset, or null where nothing is marked.</summary>
    public static JsonObject? At(LintResult result, PositionMap map, int offset, ServerSettings settings)
    {
        Diagnostic[] here = [.. result.Diagnostics.Where(d => d.Severity > Severity.Hidden && (d.Span.IsEmpty ? d.Span.Start == offset : d.Span.Contains(offset)))];
        if (here.Length == 0)
        {
            return null;
        }

        var text = new StringBuilder();
        foreach (var diagnostic in here)
        {
            Append(text, diagnostic, result, settings);
        }

        return new JsonObject
        {
            ["contents"] = new JsonObject { ["kind"] = "markdown", ["value"] = text.ToString().TrimEnd() },
            ["range"] = map.RangeOf(here[0].Span),
        };
    }

    private static void Append(StringBuilder text, Diagnostic diagnostic, LintResult result, ServerSettings settings)
    {
        var descriptor = diagnostic.Finding.Descriptor;
        text.Append("**").Append(descriptor.Title.In(settings.Language)).Append("** (").Append(diagnostic.RuleId).Append(")\n\n")
            .Append(descriptor.Message.Format(settings.Language, diagnostic.Finding.Arguments)).Append("\n\n*")
            .Append(descriptor.Advice.Format(settings.Language, diagnostic.Finding.Arguments)).Append("*\n\n");
        foreach (var clause in diagnostic.Clauses.Select(result.FindClause))
        {
            if (clause is not null)
            {
                text.Append("- **").Append(clause.Id).Append("**: ").Append(clause.Summary).Append('\n');
            }
        }

        var why = RulePage.Find(diagnostic.RuleId)?.Section(settings.Say("Waarom", "In English"));
        text.Append('\n').Append(why).Append("\n\n");
    }
}
