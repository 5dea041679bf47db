using PostLinter.Core.Language;
using PostLinter.Dutch.Lexicons;
using PostLinter.Dutch.Tagging;

namespace PostLinter.Dutch.Entities;

/// <summary>Pupils call their teachers by surname and subject: "die Bakker van Engels", "Visser van gym". The subject is no part of the name.</summary>
internal static class SubjectTeachers
{
    private static readonly HashSet<string> Subjects = [.. SchoolSubjects.Names, .. SchoolSubjects.Others];

    private const WordClasses Surnames = WordClasses.Surname | WordClasses.SurnameOrWord;

    public static void Apply(TokenStream stream, List<TaggedRange> found)
    {
        for (var i = 0; i < found.Count; i++)
        {
            var tokens = found[i].Tokens;
            if (found[i].Kind is EntityKind.Person or EntityKind.School && tokens.Count > 2 && IsSubject(stream, tokens.End - 2))
            {
                found[i] = found[i] with { Kind = EntityKind.Person, Tokens = new TokenRange(StartOf(stream, tokens.Start), tokens.End - 2) };
            }
        }

        var taken = NameRules.Marks(stream, found);
        for (var i = 1; i + 1 < stream.ProseCount; i++)
        {
            if (IsSubject(stream, i) && !taken[i - 1] && IsSurname(stream, i - 1))
            {
                found.Add(new TaggedRange(EntityKind.Person, new TokenRange(StartOf(stream, i - 1), i)));
            }
        }
    }

    /// <summary>True for "van" before a subject.</summary>
    private static bool IsSubject(TokenStream stream, int token) =>
        stream[token].Lower == "van" && token + 1 < stream.SentenceOf(token).End && Subjects.Contains(stream[token + 1].Lower);

    /// <summary>A surname with a capital; what is a trade as well only behind "die" or "van".</summary>
    private static bool IsSurname(TokenStream stream, int token)
    {
        var sentence = stream.SentenceOf(token);
        var classes = Lexicon.Lookup(stream[token].Lower);
        if (stream[token].Kind != TokenKind.Word || !stream.IsCapitalized(token) || Subjects.Contains(stream[token].Lower))
        {
            return false;
        }

        var isWord = (classes & (WordClasses.Dutch | WordClasses.Common | WordClasses.Frequent | WordClasses.Title)) != 0;
        return !isWord || ((classes & Surnames) != 0 && token > sentence.Start
            && ((classes & (WordClasses.Frequent | WordClasses.Title)) == 0 || stream[token - 1].Lower == "die" || stream[StartOf(stream, token)].Lower == "van"));
    }

    /// <summary>Where a surname begins with its particles: <c>van den Berg</c>.</summary>
    private static int StartOf(TokenStream stream, int token)
    {
        var sentence = stream.SentenceOf(token);
        var start = token;
        while (start > sentence.Start && stream[start - 1].Lower is "van" or "de" or "den" or "der" or "ter" or "ten" or "te" or "het" or "'t" or "el" or "al")
        {
            start--;
        }

        return start;
    }
}
