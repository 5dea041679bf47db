using System.Globalization;
using System.Text;

namespace PostLinter.Training.Corpora;

/// <summary>The counts of the corpora as a table for their data sheet.</summary>
public static class CorpusTable
{
    /// <summary>Where the table stands.</summary>
    public static MarkedPart Place { get; } = new("counts");

    public static string Build(IReadOnlyCollection<CorpusFile> files, CorpusSplit split)
    {
        var table = new StringBuilder("| voice | part | drafts | words | clean | ≥ 100 words | persons | schools | of which bare |\n")
            .Append("|---|---|---:|---:|---:|---:|---:|---:|---:|\n");
        foreach (var file in files)
        {
            Append(table, file.Name, string.Join(", ", file.Drafts.Select(d => PartName(split.PartOf(d.Id))).Distinct()), CorpusStatistics.Of(file.Drafts));
        }

        foreach (var part in Enum.GetValues<CorpusPart>())
        {
            Append(table, "**all**", PartName(part), CorpusStatistics.Of([.. files.SelectMany(f => f.Drafts).Where(d => split.PartOf(d.Id) == part)]));
        }

        Append(table, "**all**", string.Empty, CorpusStatistics.Of([.. files.SelectMany(f => f.Drafts)]));
        return table.ToString();
    }

    private static void Append(StringBuilder table, string name, string part, CorpusStatistics s) => table.Append(
        CultureInfo.InvariantCulture,
        $"| {name} | {part} | {s.Drafts} | {s.TextWords} | {s.Clean} | {s.Long} | {s.Persons} | {s.Schools} | {s.BareSchools} |\n");

    private static string PartName(CorpusPart part) => part switch
    {
        CorpusPart.Development => "development",
        CorpusPart.Test => "test",
        _ => "train",
    };
}
