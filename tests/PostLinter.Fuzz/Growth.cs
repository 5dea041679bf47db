using PostLinter.Configuration;
using PostLinter.Core.Analysis;
using PostLinter.Core.Configuration;
using PostLinter.Core.Documents;
using PostLinter.Core.Facts;
using PostLinter.Core.Metadata;
using PostLinter.Fuzz.Inputs;
using PostLinter.Fuzz.Targets;
using PostLinter.Reports;
using PostLinter.Rules;
using PostLinter.Testing;

namespace PostLinter.Fuzz;

/// <summary>
/// Measures how the time of a check grows with the length of hard drafts, and which part of the check takes it. Processor time,
/// so that other programs count for little; the smallest of some runs.
/// </summary>
internal static class Growth
{
    private const int Parts = 3000;
    private const int Factor = 4;

    /// <summary>Times shorter than this say nothing of growth.</summary>
    private const double Shortest = 25;

    /// <summary>What takes longer at the first length is not tried at the second.</summary>
    private const double Longest = 1500;

    /// <summary>Prints one line a pattern; those that grow faster than the text by more than half are marked.</summary>
    /// <returns>How many are marked.</returns>
    public static int Run(IReadOnlyList<string> names)
    {
        var marked = 0;
        Lint("Sanne uit groep 7 blijft zitten. 😀 **Let op**");
        foreach (var (name, make) in Patterns.All.Concat(Examples()).Where(p => names.Count == 0 || names.Any(n => p.Key.Contains(n, StringComparison.Ordinal))))
        {
            var (small, large) = (make(Parts), make(Parts * Factor));
            var first = Least(small);
            if (first > Longest)
            {
                marked++;
                Console.WriteLine($"SLOW {name}: {small.Length} characters {first:0} ms; {Stages(small)}");
                continue;
            }

            var second = Least(large);
            var ratio = second / Math.Max(first, Shortest) / large.Length * small.Length;
            var isSlow = second > Shortest * Factor && ratio > 1.5;
            marked += isSlow ? 1 : 0;
            Console.WriteLine($"{(isSlow ? "SLOW" : "    ")} {name}: {small.Length} characters {first:0} ms, {large.Length} characters {second:0} ms, growth {ratio:0.0}{(isSlow ? "; " + Stages(large) : string.Empty)}");
        }

        return marked;
    }

    /// <summary>
    /// What each rule is about, again and again, in one sentence without end and in paragraphs: what looks through all of a draft
    /// for each finding shows here.
    /// </summary>
    private static IEnumerable<KeyValuePair<string, Func<int, string>>> Examples() =>
        from id in RuleCatalog.Analyzers.SelectMany(a => a.SupportedDiagnostics).Select(d => d.Id).Distinct()
        let page = RulePage.Find(id)
        where page is not null
        from example in page.Examples.Index()
        let parts = example.Item.Draft.Split("---\n")
        let text = parts[^1].Trim().TrimEnd('.', '!', '?')
        from end in (string[])[" ", ".\n\n"]
        select KeyValuePair.Create<string, Func<int, string>>(
            $"{id}, example {example.Index + 1}{(end == " " ? ", one sentence" : string.Empty)}",
            n => string.Join("---\n", [.. parts[..^1], Patterns.Repeat(text + end, n / 2)]));

    private static double Least(string text)
    {
        var first = Time(() => Lint(text));
        return first > 2000 ? first : Math.Min(first, Time(() => Lint(text)));
    }

    private static void Lint(string text)
    {
        var result = DraftTarget.Linter.Lint(new Draft(text, "a.md"), LintConfiguration.Empty);
        JsonReport.Write(Stream.Null, [result], [], new ReportOptions { WithEntities = true });
    }

    private static string Stages(string text)
    {
        var times = new List<(string Name, double Time)>();
        void Take(string name, Action work) => times.Add((name, Time(work)));

        PostDocument? document = null;
        Take("parse", () => document = PostDocument.Parse(text));
        var language = new Dutch.DutchLanguageLayer(WordLists.CreateMatcher());
        var facts = new PostFacts(document!, PostMetadata.Empty, Organisation.Empty, AmsterdamClock.Now(FixedClock.Instance), language);
        Take("tokens", () => _ = facts.Tokens);
        Take("entities", () => _ = facts.Entities);
        Take("phrases", () => _ = facts.Phrases);
        Take("school", () => _ = facts.School);
        Take("frames", () => _ = facts.Frames);
        Take("capacity", () => _ = facts.Capacity);
        Take("addressee", () => _ = facts.Addressee);
        var pack = Protocols.PackCatalog.Find("vsnon")!;
        foreach (var analyzer in RuleCatalog.Analyzers)
        {
            var driver = new AnalysisDriver([analyzer]);
            Take(analyzer.SupportedDiagnostics[0].Id, () => driver.Run(facts, new ProtocolSettings(pack.Id, pack.Settings), _ => true));
        }

        LintResult? result = null;
        Take("whole", () => result = DraftTarget.Linter.Lint(new Draft(text, "a.md"), LintConfiguration.Empty));
        Take("redaction", () => Redaction.Redactor.Redact(result!));
        Take("report", () => JsonReport.Write(Stream.Null, [result!], [], new ReportOptions { WithEntities = true }));
        return string.Join(", ", times.OrderByDescending(t => t.Time).Take(5).Select(t => $"{t.Name} {t.Time:0}"));
    }

    private static double Time(Action work)
    {
        var before = Environment.CpuUsage.TotalTime;
        work();
        return (Environment.CpuUsage.TotalTime - before).TotalMilliseconds;
    }
}
