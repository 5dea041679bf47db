using System.Collections.Immutable;
using PostLinter.Core.Language;

namespace PostLinter.Training.Evaluation;

/// <summary>What an evaluation found.</summary>
/// <param name="Measures">The figures, group by group.</param>
/// <param name="Reliability">How often names of some confidence are right.</param>
/// <param name="Drafts">How many drafts were checked.</param>
public sealed record Evaluation(ImmutableArray<Measure> Measures, ImmutableArray<ReliabilityBin> Reliability, int Drafts)
{
    /// <summary>Mean difference between confidence and the share that is right, weighed by the number of names.</summary>
    public double CalibrationError
    {
        get
        {
            var all = Reliability.Sum(b => b.Count);
            return all == 0 ? 0 : Reliability.Sum(b => b.Count * Math.Abs(b.Confidence - b.Right)) / all;
        }
    }

    public IEnumerable<Measure> Of(MeasureGroup group) => Measures.Where(m => m.Group == group);
}

/// <summary>Names whose confidence lies close together.</summary>
/// <param name="Count">How many there are.</param>
/// <param name="Confidence">Their mean confidence.</param>
/// <param name="Right">Which share of them is right, in kind and in span.</param>
public sealed record ReliabilityBin(int Count, double Confidence, double Right)
{
    private static readonly double[] Bounds = [0, 0.5, 0.7, 0.8, 0.9, 0.95, 1.01];

    internal static ImmutableArray<ReliabilityBin> Of(IEnumerable<CheckedDraft> drafts)
    {
        var names = drafts.SelectMany(d => Enum.GetValues<EntityKind>().SelectMany(kind =>
        {
            var wanted = d.Wanted(kind).Select(l => l.Span).ToHashSet();
            return d.Found(kind).Select(e => (e.Confidence, IsRight: wanted.Contains(e.Span)));
        })).ToArray();
        return [.. Bounds.Zip(Bounds.Skip(1), (low, high) => names.Where(n => n.Confidence >= low && n.Confidence < high).ToArray())
            .Where(bin => bin.Length > 0)
            .Select(bin => new ReliabilityBin(bin.Length, bin.Average(n => n.Confidence), bin.Average(n => n.IsRight ? 1.0 : 0)))];
    }
}
