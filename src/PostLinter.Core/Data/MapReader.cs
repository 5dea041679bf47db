using System.Collections.Immutable;
using System.Globalization;
using PostLinter.Core.Metadata;

namespace PostLinter.Core.Data;

/// <summary>
/// Reads the keys of one map into values and says what is wrong with them in one sentence a problem. A wrong value is
/// left out (unknown), so that the rest still counts.
/// </summary>
/// <param name="map">What people wrote.</param>
/// <param name="context">Where we are, for the errors: <c>front matter</c>, <c>beelden</c> …</param>
/// <param name="errors">Receives the problems.</param>
public sealed class MapReader(DataMap map, string context, List<DataError> errors)
{
    public IEnumerable<string> Keys => map.Entries.Select(e => e.Key);

    public bool Has(string key) => map[key] is { } node and not DataScalar { IsNull: true } && node is not null;

    public DataNode? this[string key] => map[key] is DataScalar { IsNull: true } ? null : map[key];

    /// <summary>Reports every key that is not on the list, with the one that was probably meant.</summary>
    public void AllowOnly(IReadOnlyCollection<string> known)
    {
        foreach (var entry in map.Entries)
        {
            if (!known.Contains(entry.Key))
            {
                errors.Add(new DataError(
                    $"onbekende sleutel '{entry.Key}' in {context}{Suggestion.DidYouMean(entry.Key, known)}", entry.KeySpan));
            }
        }
    }

    public void Fail(DataNode node, string message) => errors.Add(new DataError(message, node.Span));

    /// <summary>A text; numbers count as text.</summary>
    public DataScalar? Scalar(string key)
    {
        switch (this[key])
        {
            case null:
                return null;
            case DataScalar scalar:
                return scalar;
            case { } other:
                Fail(other, $"'{key}' in {context} is één waarde, geen lijst of groep");
                return null;
        }
    }

    public string? Text(string key) => Scalar(key)?.Value;

    /// <summary>A text with its place, if it has one.</summary>
    public MetadataText? PlacedText(string key) =>
        Scalar(key) is { } scalar ? new MetadataText(scalar.Value, scalar.Span == default ? null : scalar.Span) : null;

    /// <summary>One word out of a closed list.</summary>
    public T Choice<T>(string key, WordTable<T> words)
        where T : struct =>
        Scalar(key) is { } scalar ? Choice(key, scalar, words) ?? default : default;

    public T? Choice<T>(string key, DataScalar scalar, WordTable<T> words)
        where T : struct
    {
        if (words.TryGetValue(scalar.Value.Trim(), out var value))
        {
            return value;
        }

        var word = scalar.Value;
        var near = Suggestion.DidYouMean(word, words.Keys);
        var list = near.Length > 0 ? near : $"; kies uit {string.Join(", ", words.Keys)}";
        Fail(scalar, $"onbekende waarde '{word}' voor '{key}' in {context}{list}");
        return null;
    }

    public LocalMoment? Moment(string key)
    {
        if (Scalar(key) is not { } scalar)
        {
            return null;
        }

        if (LocalMoment.TryParse(scalar.Value, out var moment))
        {
            return moment;
        }

        Fail(scalar, $"'{scalar.Value}' is geen datum voor '{key}' in {context}; schrijf JJJJ-MM-DD of JJJJ-MM-DD UU:MM");
        return null;
    }

    public int? Number(string key)
    {
        if (Scalar(key) is not { } scalar)
        {
            return null;
        }

        if (int.TryParse(scalar.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            return number;
        }

        Fail(scalar, $"'{scalar.Value}' is geen heel getal voor '{key}' in {context}");
        return null;
    }

    /// <summary>A list of texts; a single text counts as a list of one.</summary>
    public ImmutableArray<string> Texts(string key)
    {
        switch (this[key])
        {
            case null:
                return [];
            case DataScalar scalar:
                return [scalar.Value];
            case DataList list when list.Items.All(i => i is DataScalar):
                return [.. list.Items.Select(i => i.AsText!)];
            case { } other:
                Fail(other, $"'{key}' in {context} is een lijst van teksten");
                return [];
        }
    }

    /// <summary>The maps of a list; other items are reported.</summary>
    public IEnumerable<DataMap> Maps(string key)
    {
        switch (this[key])
        {
            case null:
                yield break;
            case DataList list:
                foreach (var item in list.Items)
                {
                    if (item is DataMap inner)
                    {
                        yield return inner;
                    }
                    else
                    {
                        Fail(item, $"elke regel onder '{key}' in {context} bestaat uit sleutels met een waarde");
                    }
                }

                break;
            case { } other:
                Fail(other, $"'{key}' in {context} is een lijst; begin elke regel met een streepje");
                break;
        }
    }

    public DataMap Map(string key)
    {
        switch (this[key])
        {
            case null:
                return DataMap.Empty;
            case DataMap inner:
                return inner;
            case { } other:
                Fail(other, $"'{key}' in {context} bestaat uit sleutels met een waarde");
                return DataMap.Empty;
        }
    }
}
