using PostLinter.Core.Language;
using PostLinter.Dutch.Lexicons;
using PostLinter.Dutch.Tagging;

namespace PostLinter.Dutch.Entities;

/// <summary>
/// Adds what a title announces and the model overlooked: <c>mw de jong</c>, <c>leraar Kuipers</c>. A title is strong evidence
/// also where nobody used a capital.
/// </summary>
internal static class TitledNames
{
    private static readonly HashSet<string> Titles =
    [
        "juf", "juffrouw", "meester", "meneer", "mevrouw", "mevr", "mevr.", "mvr", "mvr.", "mw", "mw.", "dhr", "dhr.", "leraar", "lerares",
        "docent", "docente", "conciërge", "rector", "conrector", "collega", "leerling", "leerlinge", "mentorleerling",
    ];

    private const WordClasses Names = WordClasses.FirstName | WordClasses.FirstNameOrWord | WordClasses.Surname | WordClasses.SurnameOrWord;

    public static void Add(TokenStream stream, List<TaggedRange> found)
    {
        var taken = new bool[stream.Count];
        foreach (var range in found)
        {
            Array.Fill(taken, true, range.Tokens.Start, range.Tokens.Count);
        }

        for (var i = 0; i + 1 < stream.ProseCount; i++)
        {
            if (Titles.Contains(stream[i].Lower) && NameAfter(stream, i, taken) is { } name)
            {
                found.Add(new TaggedRange(EntityKind.Person, name));
            }
        }
    }

    private static TokenRange? NameAfter(TokenStream stream, int title, bool[] taken)
    {
        var end = stream.SentenceOf(title).End;
        var start = title + 1;
        var last = start;
        while (last < end && Lexicon.Has(stream[last].Lower, WordClasses.NameParticle) && stream[last].Kind == TokenKind.Word && last - start < 3)
        {
            last++;
        }

        if (last >= end || stream[last].Kind != TokenKind.Word || stream[last].Lower.Length < 3)
        {
            return null;
        }

        for (var i = start; i <= last; i++)
        {
            if (taken[i])
            {
                return null;
            }
        }

        var classes = Lexicon.Lookup(stream[last].Lower);
        var isName = (classes & Names) != 0;
        var isOrdinary = (classes & (WordClasses.Dutch | WordClasses.Frequent | WordClasses.Common)) != 0;
        var fits = stream.IsCapitalized(last) ? isName || !isOrdinary
            : last > start ? (classes & (WordClasses.Surname | WordClasses.SurnameOrWord)) != 0
            : isName && !isOrdinary;
        return fits && (stream.IsCapitalized(last) || !stream.IsCapitalized(title) || last > start) ? new TokenRange(start, last + 1) : null;
    }
}
