using System.Globalization;
using System.Text;

namespace PostLinter.Training.Evaluation;

/// <summary>
/// The figures in a model's card: a Markdown table between <c>&lt;!-- scores --&gt;</c> and <c>&lt;!-- /scores --&gt;</c>. What the
/// card promises is what later versions are held to.
/// </summary>
public static class ModelCard
{
    /// <summary>By how much F1 may fall below the card.</summary>
    public const double Tolerance = 0.01;

    private static readonly MarkedPart Figures = new("scores");

    /// <summary>The cards of a working copy and what each of them speaks of.</summary>
    public static IReadOnlyList<(string Path, IReadOnlyList<MeasureGroup> Groups)> All { get; } =
    [
        (Path.Combine("entities", "README.md"), [MeasureGroup.Entities, MeasureGroup.Origins, MeasureGroup.SwappedNames, MeasureGroup.Roles]),
        (Path.Combine("offence", "README.md"), [MeasureGroup.Offence, MeasureGroup.Clean]),
    ];

    /// <summary>The card's text with its figures replaced.</summary>
    /// <exception cref="FormatException">The card has no place for figures.</exception>
    public static string Put(string card, IEnumerable<Measure> measures)
    {
        var table = new StringBuilder("| | found right | precision | recall | F1 | 95% interval |\n|---|---:|---:|---:|---:|---|\n");
        foreach (var m in measures)
        {
            table.Append(CultureInfo.InvariantCulture,
                $"| {Key(m)} | {m.Score.Right} of {m.Score.Support} | {m.Score.Precision:0.000} | {m.Score.Recall:0.000} | {m.Score.F1:0.000} | {m.Low:0.000}–{m.High:0.000} |\n");
        }

        return Figures.Put(card, table.ToString());
    }

    /// <summary>F1 by name of the measure, as the card promises it.</summary>
    /// <exception cref="FormatException">The card has no figures.</exception>
    public static IReadOnlyDictionary<string, double> Read(string card) => Figures.In(card).Split('\n')
        .Select(l => l.Split('|', StringSplitOptions.TrimEntries))
        .Where(cells => cells.Length > 6 && double.TryParse(cells[5], CultureInfo.InvariantCulture, out _))
        .ToDictionary(cells => cells[1], cells => double.Parse(cells[5], CultureInfo.InvariantCulture));

    /// <summary>What has fallen by more than the tolerance, or is no longer measured.</summary>
    public static IEnumerable<(string Name, double Promised, double? Measured)> Fallen(string card, IEnumerable<Measure> measures)
    {
        var now = measures.ToDictionary(Key, m => m.Score.F1);
        return Read(card)
            .Select(p => (p.Key, p.Value, now.TryGetValue(p.Key, out var f1) ? f1 : (double?)null))
            .Where(p => p.Item3 is not { } f1 || f1 < p.Value - Tolerance);
    }

    private static string Key(Measure measure) => $"{measure.Group.ToString().ToLowerInvariant()}: {measure.Name}";
}
