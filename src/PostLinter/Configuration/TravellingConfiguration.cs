using PostLinter.Core.Data;
using PostLinter.Core.Text;
using PostLinter.OwnRules;
using PostLinter.Reports;

namespace PostLinter.Configuration;

/// <summary>
/// A configuration that comes without files around it: out of a link, a policy, or a file that somebody chose in a browser.
/// </summary>
/// <param name="Data">Its keys, without those that speak of other files; null if anything is wrong.</param>
/// <param name="Errors">What is wrong, with places in the text.</param>
public sealed record TravellingConfiguration(DataMap? Data, IReadOnlyList<ReportError> Errors)
{
    private const string Name = "de instellingen";

    /// <summary>Keys that say which drafts in which folders are meant: nothing to say where there are none.</summary>
    private static readonly string[] AboutFolders = ["negeer", "paden"];

    /// <summary>Keys that name other files, of which a part would be lost.</summary>
    private static readonly string[] NameFiles = ["extends", ConfigurationReader.RuleFilesKey, ConfigurationReader.RuleAssembliesKey];

    /// <summary>Reads the text of a <c>postlint.yaml</c>, or the same in JSON. Executes the examples of the rules in it.</summary>
    public static TravellingConfiguration Read(string text)
    {
        var source = new SourceText(text);
        var problems = new List<DataError>();
        var node = YamlData.Read(text, 0, problems);
        if (node is not null and not DataMap)
        {
            problems.Add(new DataError("instellingen bestaan uit regels 'sleutel: waarde'", node.Span));
        }

        var errors = new List<ReportError>();
        var data = (DataMap)Prune(node as DataMap ?? DataMap.Empty);
        data = data with { Entries = [.. data.Entries.Where(e => !AboutFolders.Contains(e.Key))] };
        problems.AddRange(data.Entries.Where(e => NameFiles.Contains(e.Key)).Select(e => new DataError(
            $"'{e.Key}' noemt een ander bestand, en dat reist niet mee; zet wat daarin staat hier zelf neer", e.KeySpan)));
        var rules = InlineRules.Keep(RuleFileReader.ReadInline(Name, source, data, errors), errors);
        ConfigurationReader.Read(data with { Entries = [.. data.Entries.Where(e => !NameFiles.Contains(e.Key))] }, Name, problems, rules);
        errors.AddRange(problems.Select(p => new ReportError(Name, source.GetLinePosition(p.Span.Start), p.Message)));
        return new TravellingConfiguration(errors.Count == 0 ? data : null, [.. errors.OrderBy(e => e.Position?.Line).ThenBy(e => e.Position?.Column)]);
    }

    /// <summary>The data without values of which nothing is said (<c>sleutel:</c>), which other forms than YAML cannot tell from an empty text.</summary>
    private static DataNode Prune(DataNode node) => node switch
    {
        DataMap map => map with { Entries = [.. map.Entries.Where(e => e.Value is not DataScalar { IsNull: true }).Select(e => e with { Value = Prune(e.Value) })] },
        DataList list => list with { Items = [.. list.Items.Where(i => i is not DataScalar { IsNull: true }).Select(Prune)] },
        _ => node,
    };
}
