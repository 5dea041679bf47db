using System.Buffers;

namespace PostLinter.Core.Text;

/// <summary>
/// Looks for a string whatever its case. In a long text a search that was made ready is many times as fast; in a short one the
/// making would cost more than the search.
/// </summary>
public readonly struct AnyCaseSearch
{
    /// <summary>From this length on (UTF-16 code units) a text is long.</summary>
    private const int LongText = 4000;

    private readonly string _value;
    private readonly SearchValues<string>? _ready;

    /// <param name="value">What is looked for.</param>
    /// <param name="length">How long the text is, in UTF-16 code units.</param>
    public AnyCaseSearch(string value, int length)
    {
        _value = value;
        _ready = length < LongText ? null : SearchValues.Create([value], StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Where it first stands, or a negative number.</summary>
    public int IndexIn(ReadOnlySpan<char> text) => _ready is null ? text.IndexOf(_value, StringComparison.OrdinalIgnoreCase) : text.IndexOfAny(_ready);
}
