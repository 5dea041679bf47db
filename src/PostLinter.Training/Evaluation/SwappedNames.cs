using PostLinter.Core.Language;
using PostLinter.Training.Corpora;
using PostLinter.Training.Names;

namespace PostLinter.Training.Evaluation;

/// <summary>
/// Measures whether names of some origins are found less often than others: the same drafts, with the names of all persons
/// replaced by names of each origin in turn. So whatever differs between origins is due to the names alone.
/// </summary>
public static class SwappedNames
{
    private const int Copies = 2;

    /// <summary>The group of names that are ordinary words too: no origin, and harder than any.</summary>
    private const string Words = "wd";

    /// <summary>What is measured of every origin: with capitals or without, with names that the lexicon holds or others.</summary>
    private static readonly (string Manner, bool IsListed, bool IsLower)[] Manners =
        [("bekend", true, false), ("bekend, kleine letters", true, true), ("onbekend", false, false), ("onbekend, kleine letters", false, true)];

    /// <summary>Recall of each origin in each manner; names are called <c>tr bekend</c>.</summary>
    /// <param name="linter">The program.</param>
    /// <param name="drafts">The drafts, of which those with persons count.</param>
    /// <param name="names">The names, origin by origin.</param>
    internal static IEnumerable<Measure> Measures(Linter linter, IEnumerable<LabelledDraft> drafts, IReadOnlyList<OriginNames> names)
    {
        LabelledDraft[] named = [.. drafts.Where(d => d.Labels.Any(l => LabelNames.IsPerson(l.Name)))];
        foreach (var (manner, isListed, isLower) in Manners)
        {
            foreach (var source in names.Where(n => n.IsListed == isListed))
            {
                yield return Measure.OfRecall(MeasureGroup.SwappedNames, $"{source.Origin} {manner}", Scores(linter, named, source, isLower));
            }
        }
    }

    /// <summary>For each manner, by how much the origin that is found best goes before the one that is found worst.</summary>
    /// <param name="measures">The measures of an evaluation.</param>
    public static IEnumerable<(string Manner, double Gap)> Gaps(IEnumerable<Measure> measures) => measures
        .Where(m => m.Group == MeasureGroup.SwappedNames)
        .Select(m => (Name: m.Name.Split(' ', 2), m.Score.Recall))
        .Where(m => m.Name[0] != Words)
        .GroupBy(m => m.Name[1], m => m.Recall)
        .Select(g => (g.Key, g.Max() - g.Min()));

    private static Score[] Scores(Linter linter, LabelledDraft[] drafts, OriginNames source, bool isLower)
    {
        // The same seed for all: drafts then differ in the origin of the names alone.
        var random = new Random(1);
        var swapper = new NameSwapper(source, others: null);
        LabelledDraft[] copies = [.. Enumerable.Range(0, Copies).SelectMany(_ => drafts.Select(d => swapper.Swap(d, random)))];
        var words = source.FirstNames.Concat(source.Surnames).SelectMany(n => n.Split(' ')).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return CheckedDraft.Check(linter, copies, isLower)
            .Select(d => Score.Sum(d.Wanted(EntityKind.Person)
                .Where(l => d.TextOf(l.Span).Split(' ').Any(words.Contains))
                .Select(l => Score.Of(true, d.Found(EntityKind.Person).Any(e => e.Span.OverlapsWith(l.Span))))))
            .Chunk(drafts.Length)
            .Aggregate((a, b) => [.. a.Zip(b, (x, y) => x + y)]);
    }
}
