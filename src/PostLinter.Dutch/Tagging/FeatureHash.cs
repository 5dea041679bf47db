namespace PostLinter.Dutch.Tagging;

/// <summary>Numbers for words and for combinations of them.</summary>
internal static class FeatureHash
{
    /// <summary>FNV-1a over UTF-16 code units.</summary>
    public static uint Of(ReadOnlySpan<char> text)
    {
        var hash = 2166136261u;
        foreach (var c in text)
        {
            hash = (hash ^ c) * 16777619u;
        }

        return hash;
    }

    /// <summary>A number for a template and its parts: multiply and xor-shift, good enough to spread, and cheap.</summary>
    public static uint Combine(uint template, uint a, uint b = 0, uint c = 0)
    {
        var h = (template * 0x9E3779B1u) ^ a;
        h = (h ^ (h >> 15)) * 0x85EBCA77u;
        h = (h ^ b) * 0xC2B2AE3Du;
        h = (h ^ (h >> 13) ^ c) * 0x27D4EB2Fu;
        return h ^ (h >> 16);
    }
}
