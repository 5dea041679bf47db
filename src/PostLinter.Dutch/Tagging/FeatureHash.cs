using System.Runtime.CompilerServices;

namespace PostLinter.Dutch.Tagging;

/// <summary>Numbers for words and for combinations of them.</summary>
internal static class FeatureHash
{
    /// <summary>The number of no text.</summary>
    public const uint Empty = 2166136261u;

    /// <summary>FNV-1a over UTF-16 code units.</summary>
    public static uint Of(ReadOnlySpan<char> text)
    {
        var hash = Empty;
        foreach (var c in text)
        {
            hash = Add(hash, c);
        }

        return hash;
    }

    /// <summary>The number of a text with one code unit more.</summary>
    public static uint Add(uint hash, char next) => (hash ^ next) * 16777619u;

    /// <summary>A number for a template and its parts: multiply and xor-shift, good enough to spread, and cheap.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Combine(uint template, uint a, uint b = 0, uint c = 0)
    {
        var h = (template * 0x9E3779B1u) ^ a;
        h = (h ^ (h >> 15)) * 0x85EBCA77u;
        h = (h ^ b) * 0xC2B2AE3Du;
        h = (h ^ (h >> 13) ^ c) * 0x27D4EB2Fu;
        return h ^ (h >> 16);
    }
}
