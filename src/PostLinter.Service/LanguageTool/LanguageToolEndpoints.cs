using Microsoft.AspNetCore.Http;
using PostLinter.Api;
using PostLinter.Api.Checking;
using PostLinter.Core.Diagnostics;
using PostLinter.Core.Text;
using PostLinter.Reports;
using PostLinter.Service.Http;

namespace PostLinter.Service.LanguageTool;

/// <summary>
/// LanguageTool's HTTP API, so that word processors and editors that speak it can be pointed here. Violations and
/// questions about words are matches; what is about the draft as a whole or about afterwards has no place in such a client.
/// </summary>
internal sealed class LanguageToolEndpoints(DraftChecks checks, WorkSlots slots)
{
    private static readonly LanguageToolLanguage[] Known =
        [new("Dutch", "nl", "nl"), new("Dutch (Netherlands)", "nl", "nl-NL"), new("Dutch (Belgium)", "nl", "nl-BE")];

    /// <summary><c>GET /v2/languages</c>.</summary>
    public static Task LanguagesAsync(HttpContext context) => Answers.JsonAsync(context, Known, WireContext.Default.LanguageToolLanguageArray);

    /// <summary><c>POST /v2/check</c>.</summary>
    public async Task CheckAsync(HttpContext context)
    {
        var refusal = await slots.RunAsync(context, stop => CheckAsync(context, stop)).ConfigureAwait(false);
        await (refusal?.AnswerAsync(context) ?? Task.CompletedTask).ConfigureAwait(false);
    }

    private async Task<Refusal?> CheckAsync(HttpContext context, CancellationToken stop)
    {
        if (await RequestBody.ReadAsync(context.Request, stop).ConfigureAwait(false) is not { } body)
        {
            return Refusal.TooLarge;
        }

        var (form, refusal) = LanguageToolForm.Read(body.Span);
        if (form is null)
        {
            return refusal;
        }

        var result = checks.Check(form.Text.Seen, stop);
        var language = Known.FirstOrDefault(l => l.LongCode.Equals(form.Language, StringComparison.OrdinalIgnoreCase)) ?? Known[0];
        await Answers.JsonAsync(context, new LanguageToolAnswer(
            new("PostLinter", ToolVersion.Value, string.Empty, 1, false, string.Empty),
            new(false),
            new(language.Name, language.LongCode, new(language.Name, language.LongCode, 1)),
            [.. result.Diagnostics.Where(d => !d.Span.IsEmpty && d.Outcome != Outcome.Reminder).Select(d => ToMatch(d, result, form.Text))],
            []), WireContext.Default.LanguageToolAnswer).ConfigureAwait(false);
        return null;
    }

    private static LanguageToolMatch ToMatch(Diagnostic diagnostic, LintResult result, AnnotatedText text)
    {
        var finding = diagnostic.Finding;
        var descriptor = finding.Descriptor;
        var start = text.ToSent(diagnostic.Span.Start);
        var end = Math.Max(start, text.EndToSent(diagnostic.Span.End));
        var message = descriptor.Message.Format(UserLanguage.Dutch, finding.Arguments);
        var advice = descriptor.Advice.Format(UserLanguage.Dutch, finding.Arguments);
        var clause = diagnostic.Clauses.Select(result.FindClause).FirstOrDefault(c => c is not null);
        var why = clause is null ? string.Empty : $" {clause.Summary} ({clause.Id})";
        return new LanguageToolMatch(
            $"{message}{why} {advice}",
            descriptor.Title.Dutch,
            end - start == diagnostic.Span.Length ? [.. Replacements(diagnostic, result.Source)] : [],
            start,
            end - start,
            Excerpt(text.Sent, start, end),
            LineOf(text.Sent, start, end),
            new(diagnostic.Outcome == Outcome.Question ? "Hint" : "Other"),
            new(diagnostic.RuleId, descriptor.Title.Dutch, diagnostic.Severity == Severity.Error ? "non-conformance" : "style", [],
                new("SOCIAL_MEDIA_PROTOCOL", string.Join(", ", result.Protocols.Select(p => p.Name)))));
    }

    /// <summary>Clients put a replacement where the match is, so only a fix that changes nothing else can be offered, and none across markup.</summary>
    private static IEnumerable<LanguageToolValue> Replacements(Diagnostic diagnostic, SourceText source)
    {
        foreach (var fix in diagnostic.Finding.Fixes)
        {
            if (fix.Changes is [var change] && diagnostic.Span.Contains(change.Span))
            {
                var before = source.ToString(TextSpan.FromBounds(diagnostic.Span.Start, change.Span.Start));
                var after = source.ToString(TextSpan.FromBounds(change.Span.End, diagnostic.Span.End));
                yield return new(before + change.NewText + after);
            }
        }
    }

    private static LanguageToolContext Excerpt(string text, int start, int end)
    {
        const int Around = 40;
        var from = Math.Max(0, start - Around);
        var to = Math.Min(text.Length, end + Around);
        from = from > 0 && char.IsLowSurrogate(text[from]) ? from - 1 : from;
        to = to < text.Length && char.IsLowSurrogate(text[to]) ? to + 1 : to;
        var (open, close) = (from > 0 ? "..." : string.Empty, to < text.Length ? "..." : string.Empty);
        return new(open + text[from..to].Replace('\n', ' ') + close, start - from + open.Length, end - start);
    }

    /// <summary>The line or lines that the match stands on.</summary>
    private static string LineOf(string text, int start, int end)
    {
        var from = start == 0 ? 0 : text.LastIndexOf('\n', start - 1) + 1;
        var to = text.IndexOf('\n', end);
        return text[from..(to < 0 ? text.Length : to)];
    }
}
