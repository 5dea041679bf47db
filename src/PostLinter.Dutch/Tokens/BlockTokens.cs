using PostLinter.Core.Language;

namespace PostLinter.Dutch.Tokens;

/// <summary>Questions about the tokens of one block and what stands between them.</summary>
internal readonly ref struct BlockTokens
{
    private readonly ReadOnlySpan<char> _text;
    private readonly ReadOnlySpan<Token> _tokens;
    private readonly int _start;

    public BlockTokens(string text, ReadOnlySpan<Token> tokens, TokenRange block)
    {
        _text = text;
        _tokens = tokens;
        _start = block.Start;
        End = block.End;
    }

    /// <summary>First token behind the block.</summary>
    public int End { get; }

    public TokenKind KindOf(int i) => _tokens[i].Kind;

    public string Lower(int i) => _tokens[i].Lower;

    public int StartOf(int i) => _tokens[i].Span.Start;

    public int EndOf(int i) => _tokens[i].Span.End;

    public bool IsCapitalized(int i) => WordShapes.IsCapitalized(Written(i));

    /// <summary>A word in lower case; numbers, tags and addresses have no case.</summary>
    public bool IsLowerCase(int i) => _tokens[i].Kind == TokenKind.Word && WordShapes.IsLowerCase(Written(i));

    /// <summary>A run of . ! ? and the like.</summary>
    public bool IsTerminator(int i) => _tokens[i].Kind == TokenKind.Punctuation && CharClasses.IsTerminator(First(i));

    public bool IsEllipsis(int i) => Lower(i) is "..." or "…" or ".." or "....";

    /// <summary>An abbreviation with its dot.</summary>
    public bool IsDottedWord(int i) => _tokens[i].Kind == TokenKind.Word && _text[EndOf(i) - 1] == '.';

    public bool IsQuote(int i) =>
        _tokens[i].Kind == TokenKind.Punctuation
        && (First(i) is '"' or '“' or '”' or '„' or '«' or '»' || CharClasses.Of(First(i)) == CharClass.Apostrophe);

    /// <summary>A quote, bracket or markup sign that touches what is before it and not what follows.</summary>
    public bool IsCloser(int i)
    {
        if (_tokens[i].Kind != TokenKind.Punctuation || i == _start)
        {
            return false;
        }

        return First(i) switch
        {
            ')' or ']' or '}' or '”' or '»' => true,
            '*' or '_' or '~' or '"' or '“' => Closes(i),
            _ => CharClasses.Of(First(i)) == CharClass.Apostrophe && Closes(i),
        };
    }

    /// <summary>A sign that nobody sees; it must not hide the end of a sentence.</summary>
    public bool IsInvisible(int i) =>
        _tokens[i].Kind == TokenKind.Punctuation && CharClasses.Of(First(i)) is CharClass.Ignorable or CharClass.Mark;

    /// <summary>The token, first on its line, begins a list item: a bullet or a number such as <c>2.</c> or <c>2)</c>.</summary>
    public bool IsBullet(int i)
    {
        if (_tokens[i].Kind == TokenKind.Number)
        {
            return i + 1 < End && Lower(i + 1) is "." or ")" && !HasGapBefore(i + 1) && _tokens[i].Span.Length <= 3;
        }

        return _tokens[i].Kind == TokenKind.Punctuation
            && First(i) is '-' or '–' or '—' or '*' or '+' or '•' or '·' or '‣' or '◦' or '▪' or '●' or '○' or '■' or '►' or '➤'
                or '✓' or '→'
            && HasGapBefore(i + 1);
    }

    /// <summary>First token from <paramref name="i"/> that is no opening quote, bracket or markup sign; on the same line if any.</summary>
    public int SkipOpeners(int i)
    {
        var p = i;
        while (p < End && _tokens[p].Kind == TokenKind.Punctuation && IsOpener(First(p)) && (p == i || !HasLineBreakBefore(p)))
        {
            p++;
        }

        return p;
    }

    /// <summary>A sentence can begin with the token.</summary>
    public bool CanBegin(int i) => _tokens[i].Kind != TokenKind.Punctuation || IsTerminator(i);

    public bool HasGapBefore(int i) => i >= End || i == _start || EndOf(i - 1) < StartOf(i);

    public bool HasLineBreakBefore(int i) => LineBreaksBefore(i) > 0;

    /// <summary>Number of line breaks before the token, counted up to two.</summary>
    public int LineBreaksBefore(int i)
    {
        if (i <= _start || i >= End)
        {
            return 0;
        }

        var breaks = 0;
        var end = StartOf(i);
        for (var p = EndOf(i - 1); p < end && breaks < 2; p++)
        {
            var c = _text[p];
            if (c is '\n' or '\u2028' or '\u2029' or '\u0085' or '\v' or '\f' || (c == '\r' && !(p + 1 < end && _text[p + 1] == '\n')))
            {
                breaks++;
            }
        }

        return breaks;
    }

    /// <summary>The bracket that closes behind the mark was opened within the sentence: "Fijn (echt!) Sanne".</summary>
    public bool BracketOpensInside(int start, int mark, int next)
    {
        if (First(mark + 1) is not (')' or ']' or '}'))
        {
            return false;
        }

        for (var i = Math.Max(start, mark - MaxBracket); i < mark; i++)
        {
            if (i > start && First(i) is '(' or '[' or '{')
            {
                return true;
            }
        }

        return false;
    }

    private const int MaxBracket = 40;

    private ReadOnlySpan<char> Written(int i) => _text.Slice(StartOf(i), _tokens[i].Span.Length);

    private char First(int i) => _text[StartOf(i)];

    private bool Closes(int i) => EndOf(i - 1) == StartOf(i) && (HasGapBefore(i + 1) || _tokens[i + 1].Kind == TokenKind.Punctuation);

    private static bool IsOpener(char c) =>
        c is '(' or '[' or '{' or '"' or '“' or '”' or '„' or '«' or '»' or '*' or '_' or '~' or '>' or '•' or '·' or '¿' or '¡'
        || CharClasses.Of(c) == CharClass.Apostrophe;
}
