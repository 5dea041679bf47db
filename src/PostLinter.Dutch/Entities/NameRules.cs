using System.Buffers;
using PostLinter.Core.Language;
using PostLinter.Dutch.Lexicons;
using PostLinter.Dutch.Offence;
using PostLinter.Dutch.Tagging;

namespace PostLinter.Dutch.Entities;

/// <summary>
/// What the model cannot see token by token: neighbours that are one name, and names that come back in the same draft.
/// </summary>
internal static class NameRules
{
    public static List<TaggedRange> Apply(TokenStream stream, List<TaggedRange> found, NameScore likeness)
    {
        var kept = Join(stream, found.Where(r => HasName(stream, r)).ToList());
        TitledNames.Add(stream, kept);
        AddPossessives(stream, kept);
        kept.RemoveAll(r => IsSubject(stream, r) || IsPeople(stream, r));
        kept.Sort((a, b) => a.Tokens.Start.CompareTo(b.Tokens.Start));
        kept = PersonParts.Complete(stream, kept);
        SchoolParts.Complete(stream, kept);
        SubjectTeachers.Apply(stream, kept);
        BareSurnames.Add(stream, kept);
        ListedNames.RemoveThings(stream, kept);
        ListedNames.Add(stream, kept);
        BareNames.Add(stream, kept);
        FramedNames.Add(stream, kept, likeness);
        kept.RemoveAll(r => IsSubject(stream, r));
        var bearers = new Dictionary<string, int>(StringComparer.Ordinal);
        PublicNames.Apply(stream, kept, bearers);
        var cast = Casts.Of(stream);
        StoryNames.Apply(stream, kept, bearers, cast);
        OtherNames.Apply(stream, kept);
        if (AddRepeats(stream, kept))
        {
            // What stands beside a mention that was overlooked tells of all others.
            kept.Sort((a, b) => a.Tokens.Start.CompareTo(b.Tokens.Start));
            PublicNames.Apply(stream, kept, bearers);
            StoryNames.Apply(stream, kept, bearers, cast);
        }

        SchoolNamesakes.Apply(stream, kept);
        kept.Sort((a, b) => a.Tokens.Start.CompareTo(b.Tokens.Start));
        return kept;
    }

    /// <summary>English function words: a draft that turns English is full of words that no Dutch list knows.</summary>
    private static readonly HashSet<string> EnglishWords =
    [
        "the", "and", "a", "an", "of", "to", "from", "for", "with", "about", "on", "at", "by", "in", "into", "our", "your", "my", "his", "her", "their",
        "we", "you", "he", "she", "they", "i", "it", "is", "are", "was", "were", "be", "been", "have", "has", "had", "will", "would", "should", "can",
        "could", "not", "no", "yes", "this", "that", "these", "those", "there", "here", "who", "what", "when", "where", "why", "how", "but", "or", "if",
        "because", "better", "than", "more", "very", "send", "love", "school", "teacher", "students", "thank", "thanks", "happy", "day", "best",
    ];

    /// <summary>What "docent" and "meester" are followed by as often as by a name, and what languages are called.</summary>
    private static readonly HashSet<string> Subjects =
    [
        .. SchoolSubjects.Names, "twents", "turks", "arabisch", "russisch", "italiaans", "chinees", "vlaams",
        "maleis", "iers", "noors", "zweeds", "deens", "fins", "pools", "oekraïens", "hongaars", "tsjechisch", "roemeens", "bulgaars", "portugees", "papiaments",
        "dari", "pasjtoe", "farsi", "perzisch", "koerdisch", "somalisch", "tigrinya", "swahili", "hindi", "urdu", "hebreeuws", "aramees", "japans", "koreaans",
        "vietnamees", "limburgs", "gronings", "drents", "zeeuws", "brabants",
    ];

    private static bool IsSubject(TokenStream stream, TaggedRange range) =>
        range.Tokens.Count == 1 && range.Kind is EntityKind.Person or EntityKind.School && Subjects.Contains(stream[range.Tokens.Start].Lower);

    /// <summary>"Die Esten": a people that no list of names has.</summary>
    private static bool IsPeople(TokenStream stream, TaggedRange range) =>
        range is { Kind: EntityKind.Person, Tokens: { Count: 1, Start: > 0 } }
        && stream[range.Tokens.Start - 1].Lower is "die" or "deze" or "alle" or "sommige" or "zulke" or "veel"
        && stream[range.Tokens.Start].Lower.EndsWith("en", StringComparison.Ordinal)
        && !Lexicon.Has(stream[range.Tokens.Start].Lower, WordClasses.FirstName | WordClasses.FirstNameRare | WordClasses.FirstNameOrWord | WordClasses.Surname);

    /// <summary>A name has letters, and is not made of words that everybody uses.</summary>
    private static bool HasName(TokenStream stream, TaggedRange range)
    {
        if (range.Kind == EntityKind.Person
            && (stream[range.Tokens.End - 1].Lower.Any(char.IsAsciiDigit) || (range.Tokens.Count == 1 && IsCode(stream, range.Tokens.Start))))
        {
            return false;
        }

        for (var i = range.Tokens.Start; i < range.Tokens.End; i++)
        {
            if (stream[i].Kind == TokenKind.Word && stream[i].Lower.Length > 1 && !EnglishWords.Contains(stream[i].Lower)
                && (stream.IsCapitalized(i) || Lexicon.Lookup(stream[i].Lower) is var classes && ((classes & WordClasses.Frequent) == 0 || IsNothingElse(classes))))
            {
                return true;
            }
        }

        return range.Tokens.Count == 1 && stream[range.Tokens.Start].Kind == TokenKind.Word && stream.IsCapitalized(range.Tokens.Start)
            && !EnglishWords.Contains(stream[range.Tokens.Start].Lower);
    }

    private static readonly SearchValues<char> Vowels = SearchValues.Create("aeiouy");

    private static readonly SearchValues<char> Stops = SearchValues.Create("bdgkpt");

    /// <summary>"hgw", "o.", the bank in an account number: what nobody can say is an abbreviation.</summary>
    private static bool IsCode(TokenStream stream, int token)
    {
        var word = stream[token].Lower;
        return (word.EndsWith('.') && word.Count(char.IsLetter) < 2 && !stream.IsCapitalized(token))
            || (token > 0 && stream[token - 1].Lower is [>= 'a' and <= 'z', >= 'a' and <= 'z', >= '0' and <= '9', >= '0' and <= '9'])
            || (word.Length > 3 && word.AsSpan(word.Length - 3).IndexOfAnyExcept(Stops) < 0)
            || (word.AsSpan().IndexOfAnyExceptInRange('a', 'z') < 0 && !word.AsSpan().ContainsAny(Vowels)
                && !Lexicon.Has(word, WordClasses.FirstName | WordClasses.FirstNameRare | WordClasses.Surname | WordClasses.Public));
    }

    /// <summary>Two persons with nothing between them are one, unless the first ends a possessive or a line.</summary>
    private static List<TaggedRange> Join(TokenStream stream, List<TaggedRange> found)
    {
        var joined = new List<TaggedRange>();
        foreach (var range in found)
        {
            if (joined.Count > 0 && joined[^1] is var last && last.Kind == EntityKind.Person && range.Kind == EntityKind.Person
                && last.Tokens.End == range.Tokens.Start
                && stream.SentenceIndexOf(last.Tokens.Start) == stream.SentenceIndexOf(range.Tokens.Start)
                && last.Tokens.Count + range.Tokens.Count <= 4
                && stream[range.Tokens.Start].Span.Start - stream[last.Tokens.End - 1].Span.End <= 1
                && !stream[last.Tokens.End - 1].Lower.EndsWith("'s", StringComparison.Ordinal))
            {
                joined[^1] = last with
                {
                    Tokens = new TokenRange(last.Tokens.Start, range.Tokens.End),
                    Margin = Math.Min(last.Margin, range.Margin),
                };
            }
            else
            {
                joined.Add(range);
            }
        }

        return joined;
    }

    /// <summary>"Sanne's moeder": a first name that is no other word, and the ending that only names take so.</summary>
    private static void AddPossessives(TokenStream stream, List<TaggedRange> found)
    {
        var taken = Marks(stream, found);
        for (var i = 0; i + 1 < stream.ProseCount; i++)
        {
            var lower = stream[i].Lower;
            if (lower.EndsWith("'s", StringComparison.Ordinal) && stream[i].Kind == TokenKind.Word && stream.IsCapitalized(i)
                && stream[i + 1].Kind == TokenKind.Word && IsOnlyFirstName(Lexicon.Lookup(lower.AsSpan(0, lower.Length - 2)))
                && !taken[i])
            {
                found.Add(new TaggedRange(EntityKind.Person, new TokenRange(i, i + 1)));
            }
        }
    }

    /// <summary>For each token whether it is part of a range.</summary>
    public static bool[] Marks(TokenStream stream, List<TaggedRange> found)
    {
        var marks = new bool[stream.Count];
        foreach (var range in found)
        {
            Array.Fill(marks, true, range.Tokens.Start, range.Tokens.Count);
        }

        return marks;
    }

    /// <summary>A first name, and nothing else that is known.</summary>
    public static bool IsOnlyFirstName(WordClasses classes) =>
        (classes & WordClasses.FirstName) != 0
        && (classes & (WordClasses.FirstNameOrWord | WordClasses.Dutch | WordClasses.Place | WordClasses.Organisation | WordClasses.Public)) == 0;

    /// <summary>A first name that films have made a frequent word, and that is no other: "sam", "tom".</summary>
    private static bool IsNothingElse(WordClasses classes) =>
        (classes & WordClasses.FirstName) != 0 && (classes & (WordClasses.FirstNameOrWord | WordClasses.Dutch | WordClasses.MonthOrDay)) == 0;

    /// <summary>
    /// A part of a name that was found with certainty is the same person or school wherever it stands again: with a
    /// capital, or as a word that is no ordinary word.
    /// </summary>
    /// <returns>True if some mention of a private person was added.</returns>
    private static bool AddRepeats(TokenStream stream, List<TaggedRange> found)
    {
        var taken = new bool[stream.Count];
        var words = new Dictionary<string, TaggedRange>(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var range in found)
        {
            for (var i = range.Tokens.Start; i < range.Tokens.End; i++)
            {
                taken[i] = true;
                if (range.Kind is EntityKind.Person or EntityKind.School or EntityKind.Public && IsTelling(stream, i)
                    && (range.Kind == EntityKind.School || !IsOnlyPlace(stream[i].Lower))
                    && (range.Kind != EntityKind.Public || stream.IsCapitalized(i)))
                {
                    words.TryAdd(DraftEvidence.Key(stream[i].Lower), range);
                }
            }
        }

        if (words.Dictionary.Count == 0)
        {
            return false;
        }

        var added = false;
        var filter = WordFilter.Of(words.Dictionary.Keys);
        for (var i = 0; i < stream.ProseCount; i++)
        {
            var key = DraftEvidence.Key(stream[i].Lower);
            if (taken[i] || stream[i].Kind != TokenKind.Word || (key.Length >= WordFilter.Shortest && !filter.MayHold(key))
                || !words.TryGetValue(key, out var first)
                || !(stream.IsCapitalized(i) || !Lexicon.Has(stream[i].Lower, WordClasses.Dutch)))
            {
                continue;
            }

            found.Add(first with { Tokens = new TokenRange(i, i + 1) });
            added |= first.Kind == EntityKind.Person;
        }

        return added;
    }

    /// <summary>A place and no name of a person: "Guusje van Asten" does not make Asten one.</summary>
    private static bool IsOnlyPlace(string lower) => Lexicon.Lookup(lower) is var classes && (classes & WordClasses.Place) != 0
        && (classes & (WordClasses.FirstName | WordClasses.FirstNameOrWord | WordClasses.Surname | WordClasses.SurnameOrWord)) == 0;

    /// <summary>A word that names by itself: longer than an initial, no particle, no type of school, no common word.</summary>
    private static bool IsTelling(TokenStream stream, int token) =>
        stream[token].Lower.Length > 2
        && Lexicon.Lookup(stream[token].Lower) is var classes
        && (classes & (WordClasses.Frequent | WordClasses.NameParticle | WordClasses.SchoolType)) == 0
        && ((classes & WordClasses.Common) == 0 || ((classes & WordClasses.FirstName) != 0 && (classes & WordClasses.Dutch) == 0))
        && NameCues.GroupOf(stream[token].Lower) == 0;
}
