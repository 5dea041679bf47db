using System.Globalization;
using System.Text;

namespace PostLinter.Training.Corpora;

/// <summary>The counts of the corpora as a table for their data sheet.</summary>
public static class CorpusTable
{
    private const string Begin = "<!-- counts -->\n";

    private const string End = "<!-- /counts -->";

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

    /// <summary>A data sheet with its table replaced.</summary>
    /// <exception cref="InvalidDataException">The data sheet has no place for it.</exception>
    public static string Put(string sheet, string table)
    {
        var begin = sheet.IndexOf(Begin, StringComparison.Ordinal);
        var end = sheet.IndexOf(End, StringComparison.Ordinal);
        return begin < 0 || end < begin
            ? throw new InvalidDataException($"The data sheet lacks the lines {Begin.TrimEnd()} and {End}; the table goes between them.")
            : string.Concat(sheet.AsSpan(0, begin + Begin.Length), table, sheet.AsSpan(end));
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
