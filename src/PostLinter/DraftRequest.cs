using PostLinter.Configuration;
using PostLinter.Core.Data;

namespace PostLinter;

/// <summary>
/// A draft as other programs hand it over: <c>{"id", "text", "meta", "protocol", "config"}</c>, of which all but
/// <c>text</c> may be absent. Its own <c>config</c> stands in place of any <c>postlint.yaml</c>, so that a request means
/// the same wherever it is checked.
/// </summary>
/// <param name="Draft">What is to be checked.</param>
/// <param name="Id">The id that it came with.</param>
/// <param name="Configuration">Its own configuration, or null.</param>
/// <param name="Errors">What is wrong with that configuration; the rest of it counts.</param>
public sealed record DraftRequest(Draft Draft, string? Id, LintConfiguration? Configuration, IReadOnlyList<DataError> Errors)
{
    /// <summary>Every key that a request may have.</summary>
    public static IReadOnlyList<string> Keys { get; } = ["id", "text", "meta", "protocol", "config"];

    /// <summary>Reads a request, or says in one Dutch sentence why that cannot be done.</summary>
    /// <param name="map">The request.</param>
    /// <param name="name">How the draft is named in reports where it has no id.</param>
    /// <param name="error">The sentence; null if all is well.</param>
    public static DraftRequest? Read(DataMap map, string name, out string? error)
    {
        error = Refuse(map);
        if (error is not null)
        {
            return null;
        }

        var id = map["id"]?.AsText;
        var errors = new List<DataError>();
        var configuration = map["config"] is DataMap own ? ConfigurationReader.Read(own, "'config'", errors) : null;
        var draft = new Draft(map["text"]!.AsText!, id ?? name)
        {
            Metadata = map["meta"] as DataMap ?? DataMap.Empty,
            Protocols = ReadProtocols(map["protocol"]),
        };
        return new DraftRequest(draft, id, configuration, errors);
    }

    private static string? Refuse(DataMap map)
    {
        if (map["text"] is not DataScalar { IsQuoted: true } text)
        {
            return "'text' ontbreekt of is geen tekst; zet daarin het bericht";
        }

        if (map.Entries.FirstOrDefault(e => !Keys.Contains(e.Key)) is { } unknown)
        {
            return $"onbekende sleutel '{unknown.Key}'{Suggestion.DidYouMean(unknown.Key, Keys)}";
        }

        if (text.Value.Contains('\0', StringComparison.Ordinal))
        {
            return "hier staan nul-tekens in: dit is geen tekst";
        }

        if (!IsMapOrAbsent(map["meta"]))
        {
            return "'meta' is geen object met de sleutels van de front matter";
        }

        return IsMapOrAbsent(map["config"]) ? null : "'config' is geen object met de sleutels van postlint.yaml";
    }

    private static bool IsMapOrAbsent(DataNode? node) => node is null or DataMap or DataScalar { IsNull: true };

    /// <summary>A text, a list of texts, or a text with commas.</summary>
    private static IReadOnlyList<string> ReadProtocols(DataNode? node)
    {
        var texts = node switch
        {
            DataScalar { IsNull: false } scalar => [scalar.Value],
            DataList list => list.Items.Select(i => i.AsText ?? string.Empty),
            _ => [],
        };
        return [.. texts.SelectMany(t => t.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))];
    }
}
