using PostLinter.Core.Language;
using PostLinter.Dutch.Lexicons;

namespace PostLinter.Dutch.Tagging;

/// <summary>Marks the tokens of listed names of several words: <c>Anne Frank</c>, <c>Ter Apel</c>, <c>Veilig leren lezen</c>.</summary>
internal static class ListedPhrases
{
    private const int MostWords = 4;

    /// <summary>No listed name is longer; in UTF-16 code units.</summary>
    private const int MostLength = 128;

    /// <summary>Puts down for each token of some sentences 0, or a number for the kind of name and whether the token begins it.</summary>
    /// <param name="stream">The tokens.</param>
    /// <param name="sentences">The sentences.</param>
    /// <param name="lookup">The classes of a word or listed name.</param>
    /// <param name="marks">Receives the numbers, one a token of the stream; zero before.</param>
    public static void Mark(TokenStream stream, ReadOnlySpan<TokenRange> sentences, WordLookup lookup, byte[] marks)
    {
        Span<char> phrase = stackalloc char[MostLength];
        foreach (var sentence in sentences)
        {
            for (var i = sentence.Start; i < sentence.End; i++)
            {
                if (stream[i].Kind == TokenKind.Word && i + 1 < sentence.End && Lexicon.MayBegin(stream[i].Lower, stream[i + 1].Lower))
                {
                    MarkFrom(stream, i, Math.Min(sentence.End, i + MostWords), phrase, lookup, marks);
                }
            }
        }
    }

    private static void MarkFrom(TokenStream stream, int start, int end, Span<char> phrase, WordLookup lookup, byte[] marks)
    {
        var length = 0;
        for (var i = start; i < end; i++)
        {
            var word = stream[i].Lower;
            if (length + 1 + word.Length > phrase.Length)
            {
                return;
            }

            if (i > start)
            {
                phrase[length++] = ' ';
            }

            word.CopyTo(phrase[length..]);
            length += word.Length;
            if (i > start && (lookup(phrase[..length]) & LexiconTableWriter.ListedNameKinds) is not WordClasses.None and var kind)
            {
                MarkRange(marks, start, i + 1 - start, kind);
            }
        }
    }

    private static void MarkRange(byte[] marks, int start, int length, WordClasses kind)
    {
        var number = (kind & WordClasses.Public) != 0 ? 1 : (kind & WordClasses.Place) != 0 ? 3 : 5;
        for (var k = 0; k < length; k++)
        {
            marks[start + k] = (byte)(number + (k == 0 ? 1 : 0));
        }
    }
}
