namespace PostLinter.Dutch.Tokens;

/// <summary>Endings that tell an address (school.nl) or a file (brief.pdf) from a missing space (morgen.Dan).</summary>
internal static class TopLevelDomains
{
    /// <summary>Endings that make an address of any name before them.</summary>
    public static bool IsStrong(ReadOnlySpan<char> label) => Lower(label, stackalloc char[MaxLength]) switch
    {
        "nl" or "be" or "com" or "org" or "eu" or "info" or "edu" or "gov" or "io" or "frl" or "amsterdam" or "gent"
            or "vlaanderen" or "brussels" or "uk" or "fr" or "gl" or "ly" or "biz" or "co" or "dev" or "cloud" or "cw" or "sr"
            or "lu" or "tr" or "pl" or "example" => true,
        _ => false,
    };

    /// <summary>Endings that are Dutch or English words too: they need a path behind them.</summary>
    public static bool IsWeak(ReadOnlySpan<char> label) => Lower(label, stackalloc char[MaxLength]) switch
    {
        "de" or "me" or "nu" or "net" or "in" or "is" or "at" or "to" or "it" or "es" or "tv" or "app" or "school" or "online"
            or "shop" or "site" or "blog" or "live" or "club" or "team" or "space" or "link" or "page" or "gle" or "gg" or "gd"
            or "academy" or "games" or "events" or "art" or "music" or "fm" or "am" or "re" or "st" or "ee" => true,
        _ => false,
    };

    public static bool IsFileExtension(ReadOnlySpan<char> label) => Lower(label, stackalloc char[MaxLength]) switch
    {
        "pdf" or "doc" or "docx" or "xls" or "xlsx" or "ppt" or "pptx" or "odt" or "ods" or "csv" or "txt" or "md" or "jpg"
            or "jpeg" or "png" or "gif" or "heic" or "webp" or "mp" or "mov" or "avi" or "wav" or "zip" or "rar" or "html"
            or "htm" or "xml" or "json" or "ics" or "epub" => true,
        "mp3" or "mp4" => true,
        _ => false,
    };

    private const int MaxLength = 12;

    // A capital after lower case (morgen.Nl) is the start of a sentence: only all lower or all upper counts.
    private static ReadOnlySpan<char> Lower(ReadOnlySpan<char> label, Span<char> buffer)
    {
        if (label.Length is < 2 or > MaxLength)
        {
            return default;
        }

        var upper = 0;
        for (var i = 0; i < label.Length; i++)
        {
            var isUpper = label[i] is >= 'A' and <= 'Z';
            upper += isUpper ? 1 : 0;
            buffer[i] = isUpper ? (char)(label[i] | 0x20) : label[i];
        }

        var digits = label[^1] is >= '0' and <= '9' ? 1 : 0;
        return upper == 0 || upper + digits == label.Length ? buffer[..label.Length] : default;
    }
}
