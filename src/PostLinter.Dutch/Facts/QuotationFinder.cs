using System.Buffers;
using PostLinter.Core.Language;
using PostLinter.Core.Text;

namespace PostLinter.Dutch.Facts;

/// <summary>
/// Pairs quotation marks. Pairs never leave their block, and an opening mark without a partner frames nothing. Marks that
/// have a direction (« “ „ ‘) pair with their own; straight marks pair with the next of their kind.
/// </summary>
internal static class QuotationFinder
{
    private static readonly SearchValues<char> Marks = SearchValues.Create("\"'“”„«»‘’‚`");

    /// <summary>Characters between the marks, marks excluded.</summary>
    public static IEnumerable<TextSpan> Find(TokenStream stream)
    {
        foreach (var block in stream.Blocks)
        {
            int? open = null;
            for (var i = block.Tokens.Start; i < block.Tokens.End; i++)
            {
                if (stream[i].Kind != TokenKind.Punctuation || !HasMark(stream, i))
                {
                    continue;
                }

                if (open is { } start && Closes(stream, start, i))
                {
                    yield return TextSpan.FromBounds(stream[start].Span.End, stream[i].Span.Start);
                    open = null;
                }
                else if (open is null && Opens(stream, i, block.Tokens.End))
                {
                    open = i;
                }
            }
        }
    }

    private static bool HasMark(TokenStream stream, int token) =>
        stream[token].Span.Of(stream.Source.Text).IndexOfAny(Marks) >= 0;

    /// <summary>An opening mark touches the word after it and not the word before it.</summary>
    private static bool Opens(TokenStream stream, int token, int end)
    {
        var mark = Mark(stream, token);
        if (mark is '”' or '’' or '»')
        {
            return false;
        }

        var text = stream.Source.Text;
        var span = stream[token].Span;
        return token + 1 < end
            && stream[token + 1].Span.Start == span.End
            && (span.Start == 0 || !char.IsLetterOrDigit(text[span.Start - 1]));
    }

    private static bool Closes(TokenStream stream, int open, int close)
    {
        var (first, last) = (Mark(stream, open), Mark(stream, close));
        return first switch
        {
            '“' or '„' => last is '”' or '“' or '"',
            '‘' or '‚' => last is '’' or '\'',
            '«' => last == '»',
            _ => last == first || (first == '"' && last == '”') || (first == '\'' && last == '’'),
        };
    }

    private static char Mark(TokenStream stream, int token)
    {
        var text = stream[token].Span.Of(stream.Source.Text);
        return text[text.IndexOfAny(Marks)];
    }
}
