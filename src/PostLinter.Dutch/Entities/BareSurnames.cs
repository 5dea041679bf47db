using PostLinter.Core.Language;
using PostLinter.Dutch.Lexicons;
using PostLinter.Dutch.Tagging;

namespace PostLinter.Dutch.Entities;

/// <summary>
/// Adds people who are called by their surname alone, as pupils call teachers: "De Vries is ziek", "volgens Van Dijk", "les van de Boer". Before a
/// noun an article leaves it its small letter; a place or a school does not do what people do. Since some of them may be a street or a team,
/// the author is asked.
/// </summary>
internal static class BareSurnames
{
    private const WordClasses Surnames = WordClasses.Surname | WordClasses.SurnameOrWord;

    /// <summary>Who is known by such a word alone is somebody, or something, else.</summary>
    private const WordClasses Others = WordClasses.Public | WordClasses.Organisation | WordClasses.FirstName | WordClasses.FirstNameOrWord | WordClasses.SchoolType | WordClasses.MonthOrDay;

    private const int MostParticles = 3;

    /// <summary>What neither a school nor a place does.</summary>
    private static readonly string[] Verbs = ["gaf", "geeft", "zegt", "zei", "vindt", "vond", "vertelt", "vertelde", "belt", "belde"];

    /// <summary>What one has of a teacher.</summary>
    private static readonly string[] Lessons = ["les", "lessen", "toets", "so", "huiswerk", "straf", "uitleg", "onvoldoende", "bijles"];

    public static void Add(TokenStream stream, List<TaggedRange> found)
    {
        var taken = NameRules.Marks(stream, found);
        var elsewhere = found.Where(r => r.Kind is EntityKind.Place or EntityKind.School).Select(r => r.Tokens.End).ToHashSet();
        var ends = new HashSet<int>();
        var added = new List<TaggedRange>();
        for (var i = 1; i + 1 < stream.ProseCount; i++)
        {
            if (stream.IsCapitalized(i) && (!taken[i] || elsewhere.Contains(i + 1)) && IsSurname(stream, i)
                && StartOf(stream, i) is { } start && (taken[i] || !taken[start]) && IsFramed(stream, start, i, isElse: taken[i]))
            {
                ends.Add(i + 1);
                added.Add(new TaggedRange(EntityKind.Person, new TokenRange(start, i + 1)) { Margin = BareNames.Doubtful });
            }
        }

        found.RemoveAll(r => ends.Contains(r.Tokens.End));
        found.AddRange(added);
    }

    private static bool IsSurname(TokenStream stream, int token) =>
        stream[token].Kind == TokenKind.Word && stream[token - 1].Kind == TokenKind.Word && Lexicon.Lookup(stream[token].Lower) is var classes
        && (classes & Surnames) != 0 && (classes & Others) == 0 && !TitledNames.Titles.Contains(stream[token].Lower);

    /// <summary>Where the particles before a surname begin, none of which may be missing; null if there are none.</summary>
    private static int? StartOf(TokenStream stream, int token)
    {
        var first = stream.SentenceOf(token).Start;
        var start = token;
        while (start > first && token - start < MostParticles && stream[start - 1].Lower is "van" or "de" or "den" or "der" or "ter" or "ten" or "'t"
            && (start == token || !stream.IsCapitalized(start)))
        {
            start--;
        }

        // "Les van de Boer": the outer "van" is no part of the name.
        start += start < token - 1 && stream[start].Lower == "van" && start > first && !stream.IsCapitalized(start) && Lessons.Contains(stream[start - 1].Lower) ? 1 : 0;
        return start < token ? start : null;
    }

    /// <summary>What stands around speaks of a person.</summary>
    /// <param name="stream">The tokens.</param>
    /// <param name="start">The first particle.</param>
    /// <param name="token">The surname.</param>
    /// <param name="isElse">True for what was taken for a place or a school.</param>
    private static bool IsFramed(TokenStream stream, int start, int token, bool isElse)
    {
        var sentence = stream.SentenceOf(token);
        if (start == sentence.Start)
        {
            return token + 2 < sentence.End && stream[token + 2].Kind == TokenKind.Word && SaidOfPeople.IsVerb(stream[token + 1].Lower) && !IsDescribed(stream, token + 1)
                && (!isElse || Verbs.Contains(stream[token + 1].Lower) || SaidOfPeople.IsInState(stream, token, sentence));
        }

        var before = stream[start - 1].Lower;
        return (stream.IsCapitalized(start) && before == "volgens")
            || (start - 1 > sentence.Start && before == "van" && Lessons.Contains(stream[start - 2].Lower));
    }

    /// <summary>"De Haan is een badplaats", "De Rijp ligt …": said of what nobody has heard of.</summary>
    private static bool IsDescribed(TokenStream stream, int verb) =>
        stream[verb].Lower is "ligt" or "lag" || (stream[verb].Lower is "is" or "was" && stream[verb + 1].Lower is "een" or "de" or "het");
}
