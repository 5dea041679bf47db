using PostLinter.Cli.Hosting;
using PostLinter.Reports.Text;

namespace PostLinter.Cli.RuleTests;

/// <summary>The report of <c>test-rules</c> for people.</summary>
internal static class RuleTestText
{
    public static void Write(TextPage page, IReadOnlyList<RuleTest> tests, Session session)
    {
        foreach (var test in tests)
        {
            var counts = session.Say(
                $"{Count(test.Hits, "treffer", "treffers")}, {Count(test.Misses, "misser", "missers")}",
                $"{Count(test.Hits, "hit", "hits")}, {Count(test.Misses, "miss", "misses")}");
            var title = Printable.Clean(test.Rule.Descriptors[0].Title.In(session.Language));
            var verdict = test.Holds ? session.Say("klopt", "holds") : session.Say("klopt niet", "does not hold");
            page.Paragraph($"{title} ({counts}): {verdict}", label: test.Rule.Id + "  ", paint: test.Holds ? Paint.Bold : Paint.Red);
            var file = session.Environment.Shorten(test.Rule.File);
            foreach (var failure in test.Failures)
            {
                page.Paragraph(Printable.Clean(failure.Message.In(session.Language)), 2, $"{file}:{failure.Position}: ");
            }
        }

        if (tests.Count == 0)
        {
            page.Paragraph(session.Say("Er is geen regel om na te kijken.", "There is no rule to test."));
            return;
        }

        var failed = tests.Count(t => !t.Holds);
        page.Blank();
        page.Paragraph(session.Say(
            failed == 0 ? $"{Count(tests.Count, "regel", "regels")} nagekeken; alle voorbeelden kloppen." : $"{Count(tests.Count, "regel", "regels")} nagekeken; bij {failed} klopt iets niet.",
            failed == 0 ? $"{Count(tests.Count, "rule", "rules")} tested; all examples hold." : $"{Count(tests.Count, "rule", "rules")} tested; {failed} did not hold."));
    }

    private static string Count(int count, string one, string many) => count == 1 ? $"1 {one}" : $"{count} {many}";
}
