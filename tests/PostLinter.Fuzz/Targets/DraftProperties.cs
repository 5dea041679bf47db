using System.Text;
using System.Text.Json;
using System.Xml;
using PostLinter.Configuration;
using PostLinter.Core.Diagnostics;
using PostLinter.Core.Text;
using PostLinter.Redaction;
using PostLinter.Reports;
using PostLinter.Suppressions;

namespace PostLinter.Fuzz.Targets;

/// <summary>What holds for every draft, whatever stands in it.</summary>
internal sealed class DraftProperties(Draft draft, LintResult result)
{
    /// <summary>More than there are names in the longest draft: each round may show one that the one before it hid.</summary>
    private const int MostRounds = 100;

    private static readonly ReportOptions Options = new() { WithEntities = true };

    private readonly byte[] _utf8 = Encoding.UTF8.GetBytes(draft.Text);
    private readonly byte[] _utf32 = Encoding.UTF32.GetBytes(draft.Text);
    private readonly bool _isText = Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(draft.Text)) == draft.Text;

    /// <summary>Places lie inside the text, cut no character in two, and come back from UTF-8 and UTF-32.</summary>
    public void PlacesAreInTheText()
    {
        foreach (var diagnostic in result.Diagnostics.Concat(result.Suppressed))
        {
            Place(diagnostic.Span, diagnostic.RuleId);
            ComesBack(diagnostic.Span, diagnostic.RuleId);
            foreach (var change in result.FixesOf(diagnostic).SelectMany(f => f.Changes))
            {
                Place(change.Span, diagnostic.RuleId + " fix");
            }
        }

        foreach (var entity in result.Entities)
        {
            Place(entity.Span, "entity");
        }

        foreach (var token in result.Facts.Tokens.Tokens)
        {
            Place(token.Span, "token");
        }

        foreach (var error in result.Errors)
        {
            Place(error.Span, "error");
        }
    }

    /// <summary>Reports for programs are JSON or XML, whatever stands in the draft; those for people come without a fault.</summary>
    public void ReportsAreWellFormed(bool all)
    {
        Parse(Json(result), "JSON report");
        if (!all)
        {
            return;
        }

        Parse(Bytes(s => SarifReport.Write(s, [result], [], Options)), "SARIF report");
        using (var reader = XmlReader.Create(new MemoryStream(Bytes(s => JUnitReport.Write(s, [result], [], Options)))))
        {
            while (reader.Read())
            {
            }
        }

        foreach (var write in new Action<TextWriter>[]
        {
            w => TextReport.Write(w, [result], Options),
            w => HtmlReport.Write(w, [result], [], Options),
            w => GitHubReport.Write(w, [result], Options),
        })
        {
            using var writer = new StringWriter();
            write(writer);
        }
    }

    public void SameAgain() => Same(Lint(draft), "a second check says the same");

    public void SameWithThreads() => Same(
        DraftTarget.Linter.Lint(draft, LintConfiguration.Empty, (count, work) => Parallel.For(0, count, work)), "threads change nothing");

    /// <summary>After a fix that changes what was found, that is gone from where it stood. (Others write what is missing.)</summary>
    public void FixesTakeAwayWhatTheyFix()
    {
        foreach (var diagnostic in result.Diagnostics.Where(d => !d.Finding.Fixes.IsEmpty).Take(4))
        {
            foreach (var fix in diagnostic.Finding.Fixes.Where(f => f.Changes.Any(c => c.Span.OverlapsWith(diagnostic.Span))))
            {
                var shift = fix.Changes.Where(c => c.Span.End <= diagnostic.Span.Start).Sum(c => c.NewText.Length - c.Span.Length);
                var start = diagnostic.Span.Start + shift;
                var after = Lint(draft with { Text = TextChange.Apply(draft.Text, fix.Changes) });
                var stays = after.Diagnostics.Any(d => d.RuleId == diagnostic.RuleId && d.Span.Start == start
                    && after.Source.ToString(d.Span) == result.Source.ToString(diagnostic.Span)
                    && d.Finding.Descriptor == diagnostic.Finding.Descriptor);
                Demand(!stays, $"a fix of {diagnostic.RuleId} takes away what it fixes");
            }
        }
    }

    /// <summary>Fixing again and again comes to rest, and then changes nothing more.</summary>
    public void FixesComeToRest()
    {
        var (text, now) = (draft.Text, result);
        for (var round = 0; round < MostRounds; round++)
        {
            var made = CodeFixes.Apply(now, Applicability.Suggested);
            if (made.Text == text)
            {
                return;
            }

            text = made.Text;
            now = Lint(draft with { Text = text });
        }

        Demand(false, "fixes come to rest", string.Join(" ", now.Diagnostics.Where(d => !d.Finding.Fixes.IsEmpty).Select(d => d.RuleId).Distinct()));
    }

    /// <summary>An approval covers all that its rule finds; one for a rule that found nothing is told.</summary>
    public void ApprovalsCoverAndAreMissed()
    {
        string[] found = [.. result.Diagnostics.Where(d => !d.Finding.Descriptor.IsAboutTheRun).Select(d => d.RuleId).Distinct()];
        var after = Lint(draft with { Approvals = [.. found.Append("PL9999").Select(r => new Approval(r, "mag hier", null))] });
        foreach (var rule in found)
        {
            var before = result.Diagnostics.Concat(result.Suppressed).Count(d => d.RuleId == rule);
            var covered = after.Suppressed.Count(d => d.RuleId == rule && d.SuppressionReason == "mag hier");
            var refused = after.Diagnostics.Any(d => d.RuleId == SuppressionFilter.NotAllowed.Id && d.Finding.Arguments[0] == rule);
            Demand(refused || covered == before, $"an approval of {rule} covers all that it found", $"{covered} of {before}");
            Demand(refused || after.Diagnostics.All(d => d.RuleId != rule), $"what is approved of {rule} does not stand");
        }

        Demand(
            after.Diagnostics.Count(d => d.Finding.Descriptor.Id == SuppressionFilter.UnusedApproval.Id && d.Finding.Arguments[0] == "PL9999") == 1,
            "an approval of nothing is told once");
    }

    /// <summary>The copy without names keeps its way back, and holds none of the pieces that were taken out at their places.</summary>
    public void RedactionCanBeUndone()
    {
        foreach (var options in new[] { RedactionOptions.Default, new() { WithSchools = true, WithSensitive = true } })
        {
            var copy = Redactor.Redact(result, options);
            foreach (var replacement in copy.Replacements)
            {
                Place(replacement.Span, "redaction");
            }

            var map = new RedactionMap();
            map.Add(copy);
            Demand(map.Restore(copy.Text, copy.Path) == draft.Text, "the original comes back");
        }
    }

    private static LintResult Lint(Draft draft) => DraftTarget.Linter.Lint(draft, LintConfiguration.Empty);

    private static byte[] Json(LintResult result) => Bytes(s => JsonReport.Write(s, [result], [], Options));

    private static byte[] Bytes(Action<Stream> write)
    {
        using var stream = new MemoryStream();
        write(stream);
        return stream.ToArray();
    }

    private static void Parse(byte[] json, string what)
    {
        try
        {
            using var _ = JsonDocument.Parse(json);
        }
        catch (JsonException e)
        {
            throw new BrokenPromiseException($"{what} is JSON", e.Message);
        }
    }

    private void Same(LintResult other, string promise) => Demand(Json(result).AsSpan().SequenceEqual(Json(other)), promise);

    private void Place(TextSpan span, string what)
    {
        Demand(span.End <= draft.Text.Length && span.End >= span.Start, $"{what} lies inside the text", $"{span} of {draft.Text.Length}");
        foreach (var at in new[] { span.Start, span.End })
        {
            var isCut = at > 0 && at < draft.Text.Length && char.IsHighSurrogate(draft.Text[at - 1]) && char.IsLowSurrogate(draft.Text[at]);
            Demand(!isCut, $"{what} cuts no character in two", $"{span}");
        }
    }

    /// <summary>What other programs count in, bytes or characters, gives the same place back.</summary>
    private void ComesBack(TextSpan span, string what)
    {
        if (!_isText)
        {
            return; // Half a character is no text in any other encoding.
        }

        var before = draft.Text.AsSpan(0, span.Start);
        Demand(Encoding.UTF8.GetCharCount(_utf8, 0, Encoding.UTF8.GetByteCount(before)) == span.Start, $"{what} comes back from UTF-8");
        Demand(Encoding.UTF32.GetCharCount(_utf32, 0, Encoding.UTF32.GetByteCount(before)) == span.Start, $"{what} comes back from UTF-32");
    }

    private static void Demand(bool holds, string promise, string detail = "")
    {
        if (!holds)
        {
            throw new BrokenPromiseException(promise, detail);
        }
    }
}
