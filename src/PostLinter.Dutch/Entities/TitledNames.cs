using PostLinter.Core.Language;
using PostLinter.Dutch.Lexicons;
using PostLinter.Dutch.Offence;
using PostLinter.Dutch.Tagging;

namespace PostLinter.Dutch.Entities;

/// <summary>
/// Adds what a title announces and the model overlooked: <c>mw de jong</c>, <c>leraar Kuipers</c>. A title is strong evidence
/// also where nobody used a capital.
/// </summary>
internal static class TitledNames
{
    /// <summary>What people are spoken to with.</summary>
    private static readonly HashSet<string> Addresses = ["juf", "juffrouw", "meester", "meneer", "mevrouw", "mevr", "mevr.", "mvr", "mvr.", "mw", "mw.", "dhr", "dhr."];

    /// <summary>How people at a school are called before their names.</summary>
    public static IReadOnlySet<string> Titles { get; } = new HashSet<string>(Addresses, StringComparer.Ordinal)
    {
        "leraar", "lerares", "docent", "docente", "conciërge", "rector", "conrector",
    };

    /// <summary>Ordinary words, after which only a capital shows that a name follows.</summary>
    private static readonly HashSet<string> Nouns =
    [
        "collega", "leerling", "leerlinge", "mentorleerling", "kleuter", "brugklasser", "klasgenoot", "klasgenote", "klasgenootje", "stagiair", "stagiaire",
        "moeder", "vader", "mama", "papa", "oma", "opa", "tante", "oom", "zus", "zusje", "broer", "broertje", "dochter", "zoon", "dochtertje", "zoontje",
        "kleindochter", "kleinzoon", "nichtje", "neefje", "buurvrouw", "buurman", "vriend", "vriendin", "vriendje", "vriendinnetje", "boer", "boerin",
    ];

    private static readonly WordFilter Announcing = WordFilter.Of(Titles.Concat(Nouns));

    /// <summary>"docent Frans": what somebody teaches.</summary>
    private static readonly HashSet<string> Subjects = ["frans", "nederlands", "engels", "duits", "spaans", "fries", "latijn", "grieks", "gym"];

    private static readonly HashSet<string> Articles = ["de", "een", "die", "deze", "onze", "mijn"];

    private const WordClasses Surnames = WordClasses.Surname | WordClasses.SurnameOrWord;

    private const WordClasses Names = WordClasses.FirstName | WordClasses.FirstNameOrWord | WordClasses.Surname | WordClasses.SurnameOrWord;

    public static void Add(TokenStream stream, List<TaggedRange> found)
    {
        found.RemoveAll(r => r.Kind is EntityKind.School or EntityKind.Place && IsSurnameBehindTitle(stream, r.Tokens.Start));
        var taken = NameRules.Marks(stream, found);
        for (var i = 0; i + 1 < stream.ProseCount; i++)
        {
            var word = stream[i].Lower;
            if (word.Length >= WordFilter.Shortest && !Announcing.MayHold(word))
            {
                continue;
            }

            var isNoun = Nouns.Contains(word);
            if ((isNoun || Titles.Contains(word)) && NameAfter(stream, i, taken) is { } name
                && (!isNoun || stream.IsCapitalized(name.End - 1)) && !IsSubject(stream, i))
            {
                found.Add(new TaggedRange(EntityKind.Person, name));
            }
        }
    }

    /// <summary>The name behind the form of address that a range begins with, if it is a surname; or null.</summary>
    public static TokenRange? NameBehindAddress(TokenStream stream, TokenRange range)
    {
        var at = range.Start;
        if (range.Count < 2 || !Addresses.Contains(stream[at++].Lower))
        {
            return null;
        }

        var start = at;
        while (at < range.End - 1 && Lexicon.Has(stream[at].Lower, WordClasses.NameParticle))
        {
            at++;
        }

        return at == range.End - 1 && Lexicon.Has(stream[at].Lower, Surnames) ? new TokenRange(start, range.End) : null;
    }

    /// <summary>"Docent van den Berg": what begins with the rest of a particle is no school.</summary>
    private static bool IsSurnameBehindTitle(TokenStream stream, int start)
    {
        var sentence = stream.SentenceOf(start);
        var title = start;
        while (title > sentence.Start && stream[title - 1].Lower is "van" or "de" or "den" or "der" or "ter" or "ten")
        {
            title--;
        }

        return title > sentence.Start && Titles.Contains(stream[title - 1].Lower)
            && (title < start ? stream[title].Lower == "van" && stream[start].Lower is not "het" : stream[start].Lower is "van");
    }

    /// <summary>"mw de jong" is a name; "de docent van mijn dochter" and "de juf die net belde" are none.</summary>
    private static bool ReadsAsSurname(TokenStream stream, int start, int last, WordClasses classes) =>
        stream[start].Lower is not ("die" or "in" or "op" or "bij" or "over" or "uit" or "onder" or "aan" or "voor")
        && ((classes & WordClasses.Frequent) == 0 || (last == start + 1 && stream[start].Lower == "de")
            || (last == start + 2 && stream[start].Lower == "van" && stream[start + 1].Lower is "der" or "den"));

    private static bool IsSubject(TokenStream stream, int title) =>
        Subjects.Contains(stream[title + 1].Lower) && stream[title].Lower is not ("meneer" or "juf" or "meester" or "mevrouw");

    /// <summary>"Docent van het Jaar" is a prize, "de mevrouw van de soep" stands for a name that nobody knows.</summary>
    private static bool ReadsAsName(TokenStream stream, int title, int last, WordClasses classes) =>
        stream.IsCapitalized(last)
            ? (classes & WordClasses.Frequent) == 0 || (last == title + 2 && stream[title + 1].Lower == "de" && (classes & Surnames) != 0 && Addresses.Contains(stream[title].Lower))
            : !IsBehindArticle(stream, title);

    private static bool IsBehindArticle(TokenStream stream, int title) => stream.SentenceOf(title).Start < title && Articles.Contains(stream[title - 1].Lower);

    /// <summary>"meester kok", "juf winter": what is also a word is a name behind a form of address, unless it is a function.</summary>
    private static bool IsCalled(TokenStream stream, int title, WordClasses classes) =>
        Addresses.Contains(stream[title].Lower)
        && (classes & WordClasses.Frequent) == 0 && ((classes & WordClasses.Title) == 0 || (classes & WordClasses.SurnameOrWord) != 0);

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
        if (!stream[last].Lower.All(c => char.IsLetter(c) || c is '-' or '\'') || (last > start && !ReadsAsName(stream, title, last, classes)))
        {
            return null;
        }

        var isName = (classes & Names) != 0;
        var isOrdinary = (classes & (WordClasses.Dutch | WordClasses.Frequent | WordClasses.Common)) != 0;
        var fits = stream.IsCapitalized(last) ? isName || !isOrdinary || (last > start && (classes & WordClasses.Place) != 0 && Addresses.Contains(stream[title].Lower) && !IsBehindArticle(stream, title))
            : last > start ? (classes & Surnames) != 0 && ReadsAsSurname(stream, start, last, classes)
            : isName && (!isOrdinary || IsCalled(stream, title, classes));
        return fits && (stream.IsCapitalized(last) || !stream.IsCapitalized(title) || last > start) ? new TokenRange(start, last + 1) : null;
    }
}
