using PostLinter.Core.Language;
using PostLinter.Core.Text;

namespace PostLinter.Dutch.Tokens;

/// <summary>One walk over the characters of one block: decides what begins here and asks a scanner where it ends.</summary>
internal ref struct BlockScanner
{
    private readonly ReadOnlySpan<char> _s;
    private readonly int _offset;
    private readonly int _firstToken;
    private readonly StringPool _pool;
    private readonly List<Token> _tokens;
    private int _addressesScanned;
    private bool _quoteIsOpen;

    public BlockScanner(ReadOnlySpan<char> block, int offset, StringPool pool, List<Token> tokens)
    {
        _s = block;
        _offset = offset;
        _pool = pool;
        _tokens = tokens;
        _firstToken = tokens.Count;
    }

    public void Run()
    {
        var p = 0;
        while (p < _s.Length)
        {
            p = CharClasses.Of(_s[p]) switch
            {
                CharClass.Space or CharClass.Filler => p + 1,
                CharClass.Letter => Word(p, 1),
                CharClass.Digit => Number(p),
                CharClass.Apostrophe => Apostrophe(p),
                CharClass.Surrogate => Surrogate(p),
                CharClass.Mark or CharClass.Ignorable => Invisible(p),
                _ => Symbol(p),
            };
        }
    }

    private int Word(int start, int firstLength)
    {
        var end = WordScanner.End(_s, start, start + firstLength, _quoteIsOpen);
        while (end < _s.Length && CharClasses.Of(_s[end]) == CharClass.Other)
        {
            var address = Address(start, end);
            if (address > 0)
            {
                return address;
            }

            var joined = WordJoiners.Join(_s, start, end);
            if (joined == end)
            {
                break;
            }

            end = WordScanner.End(_s, start, joined, _quoteIsOpen);
        }

        if (end < _s.Length && _s[end] == '.')
        {
            end = AbbreviationScanner.End(_s, start, end, _pool, PreviousLower(), PreviousIsName());
        }

        return Smileys.IsSmileyWord(_s[start..end]) ? Emoji(start, end) : Add(start, end, TokenKind.Word);
    }

    // Adds the address that begins at start and goes on at the sign, and returns its end; 0 if there is none.
    private int Address(int start, int sign)
    {
        var c = _s[sign];
        if (c == ':')
        {
            var hasScheme = _s[sign..].StartsWith("://", StringComparison.Ordinal) && !CharClasses.IsGapAt(_s, sign + 3);
            var urlEnd = hasScheme ? AddressScanner.EndOfUrl(_s, sign + 3) : 0;
            return urlEnd > sign + 3 ? Add(start, urlEnd, TokenKind.Url) : 0;
        }

        if (c is not ('.' or '@' or '+' or '%') || start < _addressesScanned || CharClasses.LetterOrDigitAt(_s, sign + 1) == 0)
        {
            return 0;
        }

        var end = AddressScanner.Match(_s, start, out var kind, out _addressesScanned);
        return end > 0 ? Add(start, end, kind) : 0;
    }

    private int Number(int start)
    {
        var keycap = EmojiRules.MatchKeycap(_s, start);
        if (keycap > 0)
        {
            return Emoji(start, start + keycap);
        }

        var end = NumberScanner.End(_s, start);
        var address = end < _s.Length ? Address(start, end) : 0;
        return address > 0 ? address : Add(start, end, TokenKind.Number);
    }

    private int Apostrophe(int start)
    {
        if (NumberScanner.MatchSign(_s, start) is > 0 and var sign)
        {
            return Add(start, NumberScanner.End(_s, start + sign), TokenKind.Number);
        }

        var clitic = Clitics.Match(_s, start);
        if (clitic > 0)
        {
            return Add(start, WordScanner.End(_s, start, start + clitic, quoteIsOpen: true), TokenKind.Word);
        }

        var isPair = start + 1 < _s.Length && _s[start + 1] == _s[start] && Clitics.Match(_s, start + 1) == 0;
        if (isPair)
        {
            return Add(start, start + 2, TokenKind.Punctuation);
        }

        _quoteIsOpen = IsOpening(start);
        return Add(start, start + 1, TokenKind.Punctuation);
    }

    private readonly bool IsOpening(int quote) =>
        !CharClasses.IsGapAt(_s, quote + 1)
        && (CharClasses.IsGapAt(_s, quote - 1)
            || _s[quote - 1] is '(' or '[' or '{' or '-' or '–' or '—' or '/' or '"' or '“' or '„' or '«' or '*' or '_' or ':');

    private int Surrogate(int start)
    {
        var letter = CharClasses.LetterAt(_s, start);
        if (letter > 0)
        {
            return Word(start, letter);
        }

        var emoji = EmojiRules.Match(_s, start);
        return emoji > 0
            ? Emoji(start, start + emoji)
            : Add(start, start + (CharClasses.CodePointAt(_s, start) > 0xFFFF ? 2 : 1), TokenKind.Punctuation);
    }

    private int Invisible(int start)
    {
        var end = start + 1;
        while (end < _s.Length && CharClasses.Of(_s[end]) is CharClass.Mark or CharClass.Ignorable)
        {
            end++;
        }

        return Add(start, end, TokenKind.Punctuation);
    }

    private int Symbol(int start)
    {
        var tagEnd = TagScanner.Match(_s, start);
        if (tagEnd > 0)
        {
            return Add(start, tagEnd, _s[start] == '#' ? TokenKind.Hashtag : TokenKind.Handle);
        }

        var emoji = EmojiRules.Match(_s, start);
        if (emoji == 0)
        {
            emoji = Smileys.Match(_s, start);
        }

        if (emoji > 0)
        {
            return Emoji(start, start + emoji);
        }

        var sign = NumberScanner.MatchSign(_s, start);
        return sign > 0
            ? Add(start, NumberScanner.End(_s, start + sign), TokenKind.Number)
            : Add(start, PunctuationRuns.End(_s, start), TokenKind.Punctuation);
    }

    private readonly string PreviousLower() => _tokens.Count > _firstToken ? _tokens[^1].Lower : "";

    private readonly bool PreviousIsName() =>
        _tokens.Count > _firstToken && WordShapes.IsCapitalized(_s.Slice(_tokens[^1].Span.Start - _offset, _tokens[^1].Span.Length));

    private readonly int Add(int start, int end, TokenKind kind)
    {
        _tokens.Add(new Token(TextSpan.FromBounds(_offset + start, _offset + end), kind, _pool.Fold(_s[start..end])));
        return end;
    }

    private readonly int Emoji(int start, int end)
    {
        var span = TextSpan.FromBounds(_offset + start, _offset + end);
        _tokens.Add(new Token(span, TokenKind.Emoji, EmojiRules.Key(_s[start..end], _pool)));
        return end;
    }
}
