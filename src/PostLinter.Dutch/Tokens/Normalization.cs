namespace PostLinter.Dutch.Tokens;

/// <summary>Folds a token to the form in which it is looked up: lower case, plain apostrophes, composed letters.</summary>
internal static class Normalization
{
    /// <summary>One code unit folds to this many at most (a ligature of three letters).</summary>
    public const int MaxGrowth = 3;

    /// <summary>
    /// Writes the folded <paramref name="source"/> to <paramref name="target"/>, which holds
    /// <see cref="MaxGrowth"/> times as much, and returns the number of code units written.
    /// Characters that nobody sees are left out.
    /// </summary>
    public static int Fold(ReadOnlySpan<char> source, Span<char> target)
    {
        var length = 0;
        for (var i = 0; i < source.Length; i++)
        {
            var c = source[i];
            switch (CharClasses.Of(c))
            {
                case CharClass.Ignorable:
                    break;
                case CharClass.Apostrophe:
                    target[length++] = '\'';
                    break;
                case CharClass.Hyphen:
                    target[length++] = '-';
                    break;
                case CharClass.Mark:
                    length = AddMark(target, length, c);
                    break;
                case CharClass.Surrogate:
                    i += AddSurrogate(source, i, target, ref length) - 1;
                    break;
                default:
                    length = AddChar(target, length, c);
                    break;
            }
        }

        return length;
    }

    private static int AddChar(Span<char> target, int length, char c)
    {
        if (c < 0x80)
        {
            target[length++] = c is >= 'A' and <= 'Z' ? (char)(c | 0x20) : c;
            return length;
        }

        var letters = c switch
        {
            'ĳ' or 'Ĳ' => "ij",
            'İ' => "i",
            'ﬀ' => "ff",
            'ﬁ' => "fi",
            'ﬂ' => "fl",
            'ﬃ' => "ffi",
            'ﬄ' => "ffl",
            _ => "",
        };
        if (letters.Length > 0)
        {
            letters.CopyTo(target[length..]);
            return length + letters.Length;
        }

        if (c is >= '！' and <= '～')
        {
            return AddChar(target, length, (char)(c - 0xFEE0));
        }

        target[length++] = char.ToLowerInvariant(c);
        return length;
    }

    // A mark with no composed form is noise on a Latin letter (struck-through text) and part of the word elsewhere.
    private static int AddMark(Span<char> target, int length, char mark)
    {
        if (length == 0)
        {
            target[length++] = mark;
            return length;
        }

        var composed = Composition.Compose(target[length - 1], mark);
        if (composed != '\0')
        {
            target[length - 1] = composed;
        }
        else if (target[length - 1] is not (< '\u0250' or (>= '\u1E00' and < '\u1F00')))
        {
            target[length++] = mark;
        }

        return length;
    }

    private static int AddSurrogate(ReadOnlySpan<char> source, int i, Span<char> target, ref int length)
    {
        var codePoint = CharClasses.CodePointAt(source, i);
        var plain = PlainAlphanumeric(codePoint);
        if (plain != '\0')
        {
            target[length++] = plain;
            return 2;
        }

        target[length++] = source[i];
        if (codePoint <= 0xFFFF)
        {
            return 1;
        }

        target[length++] = source[i + 1];
        return 2;
    }

    // Mathematical alphanumerics: alphabets of 52 letters from U+1D400, digits in tens from U+1D7CE.
    private static char PlainAlphanumeric(int codePoint) => codePoint switch
    {
        >= 0x1D400 and <= 0x1D6A3 => (char)('a' + ((codePoint - 0x1D400) % 26)),
        >= 0x1D7CE and <= 0x1D7FF => (char)('0' + ((codePoint - 0x1D7CE) % 10)),
        _ => '\0',
    };
}
