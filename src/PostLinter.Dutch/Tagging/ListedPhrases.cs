using PostLinter.Core.Language;
using PostLinter.Dutch.Lexicons;

namespace PostLinter.Dutch.Tagging;

/// <summary>Marks the tokens of listed names of several words: <c>Anne Frank</c>, <c>Ter Apel</c>, <c>Veilig leren lezen</c>.</summary>
internal static class ListedPhrases
{
    private const int MostWords = 4;

    private const WordClasses Kinds = WordClasses.Public | WordClasses.Place | WordClasses.Organisation;

    /// <summary>For each token 0, or a number for the kind of name and whether the token begins it.</summary>
    public static byte[] Mark(TokenStream stream, Func<string, WordClasses> lookup)
    {
        var marks = new byte[stream.Count];
        for (var i = 0; i < stream.Count; i++)
        {
            if (stream[i].Kind != TokenKind.Word)
            {
                continue;
            }

            var end = stream.SentenceOf(i).End;
            var phrase = stream[i].Lower;
            for (var length = 2; length <= MostWords && i + length <= end; length++)
            {
                phrase += " " + stream[i + length - 1].Lower;
                var kind = lookup(phrase) & Kinds;
                if (kind != WordClasses.None)
                {
                    MarkRange(marks, i, length, kind);
                }
            }
        }

        return marks;
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
