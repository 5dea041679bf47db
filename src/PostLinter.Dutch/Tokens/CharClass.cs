using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace PostLinter.Dutch.Tokens;

/// <summary>What one UTF-16 code unit means to the tokeniser.</summary>
internal enum CharClass : byte
{
    /// <summary>Punctuation, symbols and control characters.</summary>
    Other,

    Space,

    /// <summary>U+0000, which stands for masked text: it separates tokens and belongs to none.</summary>
    Filler,

    Letter,

    Digit,

    /// <summary>A combining mark.</summary>
    Mark,

    /// <summary>Seen by nobody: zero-width characters, the soft hyphen, variation selectors.</summary>
    Ignorable,

    /// <summary>Every character that is typed for an apostrophe.</summary>
    Apostrophe,

    /// <summary>The hyphens that join words; dashes are <see cref="Other"/>.</summary>
    Hyphen,

    /// <summary>Half of a pair, or a lone surrogate: ask for the code point.</summary>
    Surrogate,
}

/// <summary>Looks up character classes; a table holds Latin, Greek, Cyrillic and general punctuation.</summary>
internal static class CharClasses
{
    private const int TableSize = 0x2070;

    private static readonly byte[] Table = BuildTable();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static CharClass Of(char c)
    {
        var table = Table;
        return c < table.Length ? (CharClass)table[c] : Compute(c);
    }

    /// <summary>Number of code units (0, 1 or 2) of the letter at <paramref name="i"/>, which may lie past the end.</summary>
    public static int LetterAt(ReadOnlySpan<char> s, int i)
    {
        if ((uint)i >= (uint)s.Length)
        {
            return 0;
        }

        return Of(s[i]) switch
        {
            CharClass.Letter => 1,
            CharClass.Surrogate => IsLetterPair(s, i) ? 2 : 0,
            _ => 0,
        };
    }

    /// <summary>As <see cref="LetterAt"/>, for a letter or a digit.</summary>
    public static int LetterOrDigitAt(ReadOnlySpan<char> s, int i) => IsDigitAt(s, i) ? 1 : LetterAt(s, i);

    public static bool IsDigitAt(ReadOnlySpan<char> s, int i) => (uint)i < (uint)s.Length && Of(s[i]) == CharClass.Digit;

    /// <summary>True past either end, at white space and at a filler.</summary>
    public static bool IsGapAt(ReadOnlySpan<char> s, int i) =>
        (uint)i >= (uint)s.Length || Of(s[i]) is CharClass.Space or CharClass.Filler;

    /// <summary>First position from <paramref name="i"/> that is not <see cref="CharClass.Ignorable"/>.</summary>
    public static int SkipIgnorable(ReadOnlySpan<char> s, int i)
    {
        while (i < s.Length && Of(s[i]) == CharClass.Ignorable)
        {
            i++;
        }

        return i;
    }

    /// <summary>The code point at <paramref name="i"/>; a lone surrogate is its own code point.</summary>
    public static int CodePointAt(ReadOnlySpan<char> s, int i) =>
        char.IsHighSurrogate(s[i]) && i + 1 < s.Length && char.IsLowSurrogate(s[i + 1])
            ? char.ConvertToUtf32(s[i], s[i + 1])
            : s[i];

    /// <summary>Characters that end a sentence, alone or in a run such as <c>?!</c>.</summary>
    public static bool IsTerminator(char c) => c is '.' or '!' or '?' or '…' or '‽' or '‼' or '⁉' or '！' or '？' or '。';

    // Letters beyond U+FFFF are mostly the bold and italic alphabets of "font generators".
    private static bool IsLetterPair(ReadOnlySpan<char> s, int i)
    {
        var codePoint = CodePointAt(s, i);
        return codePoint > 0xFFFF && Rune.IsLetterOrDigit(new Rune(codePoint));
    }

    private static byte[] BuildTable()
    {
        var table = new byte[TableSize];
        for (var i = 0; i < table.Length; i++)
        {
            table[i] = (byte)Compute((char)i);
        }

        return table;
    }

    private static CharClass Compute(char c)
    {
        switch (c)
        {
            case '\0':
                return CharClass.Filler;
            case '\'' or '`' or '´' or 'ʻ' or 'ʼ' or '‘' or '’' or '‛' or '′' or '＇':
                return CharClass.Apostrophe;
            case '-' or '\u2010' or '\u2011':
                return CharClass.Hyphen;
            case >= '\uFE00' and <= '\uFE0F':
                return CharClass.Ignorable;
        }

        if (char.IsWhiteSpace(c))
        {
            return CharClass.Space;
        }

        return char.GetUnicodeCategory(c) switch
        {
            UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
                or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter => CharClass.Letter,
            UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber
                => c is >= '\u2460' and <= '\u27BF' ? CharClass.Other : CharClass.Digit,
            UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark
                => CharClass.Mark,
            UnicodeCategory.Format => CharClass.Ignorable,
            UnicodeCategory.Surrogate => CharClass.Surrogate,
            _ => CharClass.Other,
        };
    }
}
