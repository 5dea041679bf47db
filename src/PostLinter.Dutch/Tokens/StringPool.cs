namespace PostLinter.Dutch.Tokens;

/// <summary>
/// Hands out the folded form of a token as a string, the same string for the same letters as long as it is remembered.
/// Memory is bounded: a full neighbourhood forgets its oldest guess, so crafted collisions cost no more than a string.
/// </summary>
/// <remarks>Not safe for use by two threads at once.</remarks>
internal sealed class StringPool
{
    private const int InitialSize = 1 << 10;
    private const int MaxSize = 1 << 16;
    private const int Probes = 8;

    /// <summary>Longer tokens (addresses) are hardly ever seen twice.</summary>
    private const int MaxPooledLength = 48;

    private static readonly string[] AsciiStrings = BuildAsciiStrings();

    private readonly char[] _buffer = new char[MaxPooledLength * Normalization.MaxGrowth];
    private Entry[] _entries = new Entry[InitialSize];
    private int _count;

    /// <summary>The folded form of a token; the characters themselves if folding leaves nothing.</summary>
    public string Fold(ReadOnlySpan<char> token)
    {
        if (token.Length == 1 && token[0] < 0x80)
        {
            return AsciiStrings[token[0]];
        }

        if (token.Length > MaxPooledLength)
        {
            return FoldLong(token);
        }

        var buffer = _buffer;
        var hash = 2166136261u;
        for (var i = 0; i < token.Length && i < buffer.Length; i++)
        {
            var c = token[i];
            if (c is >= 'A' and <= 'Z')
            {
                c = (char)(c | 0x20);
            }
            else if (c is '`' or >= '\x80')
            {
                return FoldSlow(token);
            }

            buffer[i] = c;
            hash = (hash ^ c) * 16777619u;
        }

        return Find(buffer.AsSpan(0, token.Length), hash);
    }

    /// <summary>The characters as they are, remembered like folded forms.</summary>
    public string Keep(ReadOnlySpan<char> characters) =>
        characters.Length > MaxPooledLength ? characters.ToString() : Find(characters, Hash(characters));

    private string FoldSlow(ReadOnlySpan<char> token)
    {
        var length = Normalization.Fold(token, _buffer);
        return length == 0 ? Keep(token) : Keep(_buffer.AsSpan(0, length));
    }

    private static string FoldLong(ReadOnlySpan<char> token)
    {
        var buffer = new char[token.Length * Normalization.MaxGrowth];
        var length = Normalization.Fold(token, buffer);
        return length == 0 ? token.ToString() : new string(buffer, 0, length);
    }

    private static uint Hash(ReadOnlySpan<char> characters)
    {
        var hash = 2166136261u;
        foreach (var c in characters)
        {
            hash = (hash ^ c) * 16777619u;
        }

        return hash;
    }

    private string Find(ReadOnlySpan<char> characters, uint hash)
    {
        var entries = _entries;
        var mask = (uint)entries.Length - 1;
        var home = hash ^ (hash >> 15);
        for (uint probe = 0; probe < Probes; probe++)
        {
            ref var entry = ref entries[(home + probe) & mask];
            if (entry.Value is null)
            {
                var added = characters.ToString();
                entry = new Entry(hash, added);
                if (++_count > entries.Length / 2 && entries.Length < MaxSize)
                {
                    Grow();
                }

                return added;
            }

            if (entry.Hash == hash && characters.SequenceEqual(entry.Value))
            {
                return entry.Value;
            }
        }

        var replaced = characters.ToString();
        entries[(home + (hash >> 29)) & mask] = new Entry(hash, replaced);
        return replaced;
    }

    private void Grow()
    {
        var old = _entries;
        _entries = new Entry[old.Length * 4];
        _count = 0;
        var mask = (uint)_entries.Length - 1;
        foreach (var entry in old)
        {
            var home = entry.Hash ^ (entry.Hash >> 15);
            for (uint probe = 0; probe < Probes && entry.Value is not null; probe++)
            {
                ref var place = ref _entries[(home + probe) & mask];
                if (place.Value is null)
                {
                    place = entry;
                    _count++;
                    break;
                }
            }
        }
    }

    private static string[] BuildAsciiStrings()
    {
        var strings = new string[0x80];
        for (var i = 0; i < strings.Length; i++)
        {
            strings[i] = i == '`' ? "'" : char.ToLowerInvariant((char)i).ToString();
        }

        return strings;
    }

    private readonly record struct Entry(uint Hash, string? Value);
}
