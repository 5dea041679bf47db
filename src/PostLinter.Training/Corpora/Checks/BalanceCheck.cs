namespace PostLinter.Training.Corpora.Checks;

/// <summary>The corpora as a whole: large enough, long and short, clean and not, schools with and without a type.</summary>
internal static class BalanceCheck
{
    public static IEnumerable<CorpusIssue> Check(CorpusStatistics all)
    {
        (bool Holds, string Otherwise)[] demands =
        [
            (all.Drafts >= 3_000, $"{all.Drafts} drafts; at least 3000 are needed"),
            (all.TextWords >= 200_000, $"{all.TextWords} words; at least 200000 are needed"),
            (Share(all.Clean, all.Drafts) >= 0.45, $"{all.Clean} drafts are clean; at least 45% must be"),
            (Share(all.Long, all.Drafts) >= 0.45, $"{all.Long} drafts have a hundred words; at least 45% must have"),
            (all.Schools >= 800, $"{all.Schools} schools are named; at least 800 are needed"),
            (Share(all.BareSchools, all.Schools) >= 0.45, $"{all.BareSchools} schools stand without a type; at least 45% must"),
        ];
        return demands.Where(d => !d.Holds).Select(d => new CorpusIssue(CorpusIssueKind.Balance, "corpora", d.Otherwise));
    }

    private static double Share(int part, int whole) => whole == 0 ? 0 : (double)part / whole;
}
