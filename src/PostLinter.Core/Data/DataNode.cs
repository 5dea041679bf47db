using PostLinter.Core.Text;

namespace PostLinter.Core.Data;

/// <summary>
/// A value read from YAML or JSON, with the place where it stands. Everything that people write besides prose
/// (front matter, configuration, packs) goes through these three shapes, so that one reader gives one kind of error.
/// </summary>
public abstract record DataNode(TextSpan Span)
{
    /// <summary>Text of a scalar, or null.</summary>
    public string? AsText => (this as DataScalar)?.Value;

    /// <summary>The same data without places, for data that does not stand in the text at hand.</summary>
    public DataNode WithoutPlaces() => this switch
    {
        DataMap map => new DataMap([.. map.Entries.Select(e => new DataEntry(e.Key, default, e.Value.WithoutPlaces()))], default),
        DataList list => new DataList([.. list.Items.Select(i => i.WithoutPlaces())], default),
        DataScalar scalar => scalar with { Span = default },
        _ => this,
    };
}

/// <summary>A single value; numbers and dates stay text, as written.</summary>
/// <param name="Value">The value without quotes.</param>
/// <param name="Span">The characters of the value, quotes excluded.</param>
/// <param name="IsQuoted">True if quotes stood around it, so that <c>""</c> is known and empty.</param>
public sealed record DataScalar(string Value, TextSpan Span, bool IsQuoted = false) : DataNode(Span)
{
    /// <summary>True for a plain empty value (<c>sleutel:</c>) or <c>null</c>.</summary>
    public bool IsNull => !IsQuoted && (Value.Length == 0 || Value is "null" or "~");
}

public sealed record DataList(IReadOnlyList<DataNode> Items, TextSpan Span) : DataNode(Span);

public sealed record DataMap(IReadOnlyList<DataEntry> Entries, TextSpan Span) : DataNode(Span)
{
    /// <summary>The value of a key, or null.</summary>
    public DataNode? this[string key]
    {
        get
        {
            foreach (var entry in Entries)
            {
                if (entry.Key == key)
                {
                    return entry.Value;
                }
            }

            return null;
        }
    }

    public static DataMap Empty { get; } = new([], default);
}

/// <summary>One key of a map; the key's own place serves errors about the key.</summary>
public sealed record DataEntry(string Key, TextSpan KeySpan, DataNode Value);

/// <summary>What is wrong with data that people wrote, where, and what to do; never an exception.</summary>
public sealed record DataError(string Message, TextSpan Span);
