namespace PostLinter.Api;

/// <summary>Reads the query of a URL.</summary>
internal static class QueryText
{
    /// <summary>Names and values; the first of those with one name.</summary>
    public static Dictionary<string, string> Parse(string query)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var part in query.Split('&'))
        {
            var equals = part.IndexOf('=', StringComparison.Ordinal);
            values.TryAdd(Decode(equals < 0 ? part : part[..equals]), equals < 0 ? string.Empty : Decode(part[(equals + 1)..]));
        }

        return values;
    }

    private static string Decode(string text) => Uri.UnescapeDataString(text.Replace('+', ' '));
}
