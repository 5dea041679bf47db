using PostLinter.Core.Language;

namespace PostLinter.Dutch.Tokens;

/// <summary>One walk over the tokens of a block; each call takes one sentence.</summary>
internal ref struct SentenceWalk(string text, ReadOnlySpan<Token> tokens, TokenRange block)
{
    private readonly BlockTokens _tokens = new(text, tokens, block);
    private int _lineStart = block.Count > 0 ? tokens[block.Start].Span.Start : 0;
    private int _listNumber;

    /// <summary>End of the sentence that begins at token <paramref name="start"/>.</summary>
    public int FindEnd(int start)
    {
        var hasText = false;
        var i = start;
        while (i < _tokens.End)
        {
            var next = i + 1;
            hasText |= _tokens.KindOf(i) is not (TokenKind.Emoji or TokenKind.Punctuation);
            if (IsEndMark(start, i))
            {
                next = EndOfClosers(start, i + 1);
                if (next >= _tokens.End || (!_tokens.HasLineBreakBefore(next) && BreaksAfterMark(start, i, next)))
                {
                    return next;
                }
            }
            else if (hasText && next < _tokens.End && EmojiEndsSentence(i, next))
            {
                return next;
            }

            if (next < _tokens.End && _tokens.HasLineBreakBefore(next))
            {
                var lineLength = _tokens.EndOf(next - 1) - _lineStart;
                _lineStart = _tokens.StartOf(next);
                if (LineBreaks.EndsSentence(_tokens, start, next, lineLength))
                {
                    return next;
                }
            }

            i = next;
        }

        return _tokens.End;
    }

    // An emoji stands for the full stop where a small word with a capital follows; a capital alone may be a name.
    private readonly bool EmojiEndsSentence(int emoji, int next) =>
        _tokens.KindOf(emoji) == TokenKind.Emoji && _tokens.KindOf(next) == TokenKind.Word && !_tokens.HasLineBreakBefore(next)
        && _tokens.IsCapitalized(next) && SentenceStarters.IsStarter(_tokens.Lower(next));

    // A run of . ! ? or an abbreviation's own dot, but not the dot of "1." in a list.
    private bool IsEndMark(int start, int i)
    {
        if (_tokens.IsDottedWord(i))
        {
            return true;
        }

        return _tokens.IsTerminator(i) && !(_tokens.Lower(i) == "." && i > start && IsListNumber(start, i - 1));
    }

    private bool IsListNumber(int start, int i)
    {
        var beginsLine = i == start || _tokens.HasLineBreakBefore(i);
        if (_tokens.KindOf(i) == TokenKind.Word)
        {
            return beginsLine && _tokens.Lower(i).Length == 1 && i + 2 < _tokens.End && !_tokens.HasLineBreakBefore(i + 2);
        }

        if (_tokens.KindOf(i) != TokenKind.Number || !TryParseSmall(_tokens.Lower(i), out var number))
        {
            return false;
        }

        // "1. varkens 2. ezels" on one line: numbers that count on from one.
        var counts = number == _listNumber + 1 && i > start
            && (number > 1 ? !Abbreviations.TakesLetter(_tokens.Lower(i - 1)) : _tokens.Lower(i - 1) == ":");
        if (beginsLine || counts)
        {
            _listNumber = number;
            return true;
        }

        return false;
    }

    private static bool TryParseSmall(string digits, out int number)
    {
        number = 0;
        foreach (var c in digits)
        {
            if (!char.IsAsciiDigit(c) || digits.Length > 3)
            {
                return false;
            }

            number = (number * 10) + c - '0';
        }

        return true;
    }

    // Closing quotes, brackets and markup that touch, more marks, and emoji on the same line stay with the sentence.
    private readonly int EndOfClosers(int start, int i)
    {
        while (i < _tokens.End && !_tokens.HasLineBreakBefore(i)
            && (_tokens.IsCloser(i) || _tokens.IsTerminator(i) || _tokens.IsInvisible(i)
                || (_tokens.KindOf(i) == TokenKind.Emoji && !StartsListItem(start, i))))
        {
            i++;
        }

        return i;
    }

    // "📅 12 mei. 📍 Aula." in a sentence that began with an emoji: the next one begins its own.
    private readonly bool StartsListItem(int start, int i) =>
        _tokens.KindOf(start) == TokenKind.Emoji && i + 1 < _tokens.End && _tokens.KindOf(i - 1) != TokenKind.Emoji
        && _tokens.KindOf(i + 1) is not (TokenKind.Emoji or TokenKind.Punctuation);

    private readonly bool BreaksAfterMark(int start, int mark, int next)
    {
        var first = _tokens.SkipOpeners(next);
        if (first >= _tokens.End || !_tokens.CanBegin(first))
        {
            return false;
        }

        // In "(kom ook!)." the last mark decides.
        if (_tokens.IsTerminator(next - 1))
        {
            mark = next - 1;
        }

        var word = _tokens.Lower(first);
        var isLower = _tokens.IsLowerCase(first) && !word.StartsWith('\'');
        if (_tokens.IsDottedWord(mark))
        {
            return !isLower && BreaksAfterAbbreviation(mark, first, word);
        }

        var hasEmoji = _tokens.KindOf(next - 1) == TokenKind.Emoji;
        var isClosed = next > mark + 1 && !hasEmoji;
        if (isClosed && _tokens.BracketOpensInside(start, mark, next))
        {
            return false;
        }

        if (isLower && (isClosed || _tokens.IsEllipsis(mark)))
        {
            return false;
        }

        if (_tokens.Lower(mark) != ".")
        {
            return true;
        }

        if (!_tokens.HasGapBefore(next))
        {
            return _tokens.IsCapitalized(first) && _tokens.KindOf(first) == TokenKind.Word;
        }

        return !(mark > start && _tokens.KindOf(mark - 1) == TokenKind.Number && SentenceStarters.IsMonth(word));
    }

    private readonly bool BreaksAfterAbbreviation(int mark, int first, string word)
    {
        if (!_tokens.HasGapBefore(mark + 1) && _tokens.KindOf(mark + 1) == TokenKind.Word)
        {
            return false;
        }

        return Abbreviations.KindOfToken(_tokens.Lower(mark)) switch
        {
            AbbreviationKind.Either => _tokens.KindOf(first) != TokenKind.Number,
            AbbreviationKind.Name => _tokens.IsCapitalized(first) && SentenceStarters.IsStrong(word),
            _ => false,
        };
    }
}
