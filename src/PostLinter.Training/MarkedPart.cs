namespace PostLinter.Training;

/// <summary>A part of a page for people that the program keeps up to date: what stands between two comments.</summary>
/// <param name="Name">The comments are <c>&lt;!-- name --&gt;</c> and <c>&lt;!-- /name --&gt;</c>.</param>
public sealed record MarkedPart(string Name)
{
    private string Begin => $"<!-- {Name} -->\n";

    private string End => $"<!-- /{Name} -->";

    /// <summary>The part of a page.</summary>
    /// <exception cref="FormatException">The page has no such part.</exception>
    public string In(string page) => page[Bounds(page)];

    /// <summary>The page with its part replaced by <paramref name="text"/>, which ends with a line break.</summary>
    /// <exception cref="FormatException">The page has no such part.</exception>
    public string Put(string page, string text)
    {
        var bounds = Bounds(page);
        return string.Concat(page.AsSpan()[..bounds.Start.Value], text, page.AsSpan()[bounds.End.Value..]);
    }

    private Range Bounds(string page)
    {
        var begin = page.IndexOf(Begin, StringComparison.Ordinal);
        var end = page.IndexOf(End, StringComparison.Ordinal);
        return begin >= 0 && end >= begin + Begin.Length
            ? (begin + Begin.Length)..end
            : throw new FormatException($"the lines {Begin.TrimEnd()} and {End} are missing; the figures go between them");
    }
}
