using PostLinter.Core.Language;
using PostLinter.Dutch.Lexicons;
using PostLinter.Dutch.Tagging;

namespace PostLinter.Dutch.Entities;

/// <summary>
/// Adds first names that the model took for the word, the figure or the shop that is called so, where Dutch has no place for those: a noun
/// begins no sentence without its article ("Mees zit in groep 6", "Roos heeft haar arm gebroken"), and has no capital in the middle of
/// one ("wat heeft Roos goed gezongen"). What only looks like a name there, the author is asked about.
/// </summary>
internal static class BareNames
{
    /// <summary>The margin of a name without a doubt, and of one that the author is asked about.</summary>
    public const float Sure = 6f, Doubtful = 1f;

    private const WordClasses FirstNames = WordClasses.FirstName | WordClasses.FirstNameOrWord;

    private const WordClasses NoNames = WordClasses.Frequent | WordClasses.Title | WordClasses.NameParticle;

    /// <summary>First names that begin a sentence as a word, too: what needs no article, months, family, languages.</summary>
    private static readonly HashSet<string> Bare =
    [
        "april", "mei", "mai", "may", "maart", "june", "augustus", "august", "lente", "zomer", "summer", "sunday", "storm", "storme", "hoop", "hope", "vrede", "pax", "liefde", "lief", "lieve", "trouw",
        "gratie", "comfort", "zilver", "goud", "amber", "kristal", "diamant", "robijn", "al", "ale", "alle", "alpha", "ante", "art", "ben", "bent", "boy", "broer", "can", "door", "edel", "engel", "era",
        "ernst", "fee", "fin", "flora", "frank", "frans", "fries", "genesis", "gift", "gul", "han", "happy", "harm", "here", "hoi", "homme", "honey", "hui", "job", "joke", "jolly", "jong", "jubel",
        "kader", "kate", "ken", "kick", "king", "koos", "lady", "lam", "lan", "leen", "lex", "long", "louis", "love", "lux", "maan", "mama", "manna", "mar", "mars", "mat", "max", "mercedes", "mil",
        "miracle", "mor", "mos", "my", "nada", "nam", "navy", "nil", "nine", "noel", "noël", "nova", "ohm", "pa", "papa", "pascha", "patience", "penny", "ping", "pit", "poppe", "prins", "prince", "princess",
        "queen", "rein", "rijk", "river", "rock", "roman", "rose", "roza", "rosa", "said", "sake", "sal", "salie", "sint", "sol", "son", "staf", "star", "sus", "tan", "tesla", "tijm", "til", "toon", "trim",
        "trinity", "tuur", "valentijn", "violet", "vita", "wander", "warner", "wende", "wil", "winner", "zion", "zomer", "zon", "zus", "beer", "wolf", "klaas", "piet", "teun", "gent", "lot", "klimop", "olijf",
    ];

    /// <summary>Before a word with a capital these say that it is a thing, a place or a school that is called so.</summary>
    private static readonly HashSet<string> Articles =
        ["de", "het", "een", "'t", "'n", "die", "dat", "deze", "dit", "elke", "iedere", "geen", "in", "op", "uit", "naar", "te", "der", "den", "van", "bij", "sint", "st", "st."];

    public static void Add(TokenStream stream, List<TaggedRange> found)
    {
        for (var i = 0; i < found.Count; i++)
        {
            if (found[i].Tokens.Count > 1)
            {
                continue;
            }

            var token = found[i].Tokens.Start;
            if (found[i].Kind is EntityKind.Public or EntityKind.Organisation && IsNamesake(stream, token))
            {
                found[i] = found[i] with { Kind = EntityKind.Person, Margin = Doubtful };
            }

            // What the model only half believes the class makes certain: "Merel uit groep 6 mocht".
            if (found[i].Kind == EntityKind.Person && found[i].Margin < Sure && SaidOfPeople.IsInClass(stream, token, stream.SentenceOf(token)) && HasCapital(stream, token))
            {
                found[i] = found[i] with { Margin = Sure };
            }
        }

        var taken = NameRules.Marks(stream, found);
        for (var i = 0; i + 1 < stream.ProseCount; i++)
        {
            if (!taken[i] && (stream.IsCapitalized(i) || FramedNames.IsSubject(stream, i) || i == stream.SentenceOf(i).Start) && IsBareName(stream, i) && MarginAt(stream, taken, i) is { } margin)
            {
                found.Add(new TaggedRange(EntityKind.Person, new TokenRange(i, i + 1)) { Margin = margin });
            }
        }
    }

    /// <summary>"Jip zit in groep 6", "Dirk is ziek vandaag": a child who is called as somebody in a book, or a shop.</summary>
    private static bool IsNamesake(TokenStream stream, int token)
    {
        var sentence = stream.SentenceOf(token);
        return token == sentence.Start && token + 1 < sentence.End && (SaidOfPeople.IsPupil(stream, token, sentence) || SaidOfPeople.IsInState(stream, token, sentence))
            && Lexicon.Lookup(stream[token].Lower) is var classes && (classes & FirstNames) != 0 && (classes & WordClasses.Public) == 0;
    }

    /// <summary>A first name, and nothing else that stands bare.</summary>
    private static bool IsBareName(TokenStream stream, int token) =>
        stream[token] is { Kind: TokenKind.Word, Lower.Length: > 2 } && !Bare.Contains(stream[token].Lower)
        && Lexicon.Lookup(stream[token].Lower) is var classes && (classes & FirstNames) != 0 && (classes & NoNames) == 0
        && ((classes & WordClasses.MonthOrDay) == 0 || stream[token].Lower == "jan")
        && ((classes & (WordClasses.Place | WordClasses.Organisation)) == 0 || (classes & WordClasses.FirstName) != 0);

    /// <summary>A capital and small letters: a line in capitals says nothing. Asked of a token that is longer than one letter, or has others behind it.</summary>
    public static bool HasCapital(TokenStream stream, int token) => stream.IsCapitalized(token) && char.IsLower(stream.Source[stream[token].Span.Start + 1]);

    private static float? MarginAt(TokenStream stream, bool[] taken, int token)
    {
        var sentence = stream.SentenceOf(token);
        if (token + 1 >= sentence.End)
        {
            return null;
        }

        var next = stream[token + 1].Lower;
        if (!HasCapital(stream, token))
        {
            var isSaid = token == sentence.Start
                ? SaidOfPeople.IsPupil(stream, token, sentence) || SaidOfPeople.IsInState(stream, token, sentence)
                : IsOnlyName(stream, token) && FramedNames.IsSubject(stream, token);
            return isSaid ? Doubtful : null;
        }

        if (token == sentence.Start)
        {
            var isPupil = SaidOfPeople.IsPupil(stream, token, sentence);
            var isName = isPupil || (next is "en" or "&" && token + 3 < sentence.End && (taken[token + 2] || stream[token + 2].Lower is "haar" or "zijn" or "z'n" or "mijn" or "ik")) || (next == "," && SaidOfPeople.IsSpokenTo(stream, token + 2, sentence))
                || (SaidOfPeople.IsVerb(next) && token + 2 < sentence.End && stream[token + 2].Kind == TokenKind.Word);
            return !isName ? null : isPupil || IsOnlyName(stream, token) ? Sure : Doubtful;
        }

        var before = stream[token - 1];
        return before.Kind == TokenKind.Word && !taken[token - 1] && !stream.IsCapitalized(token - 1) && !Articles.Contains(before.Lower)
            && !taken[token + 1] && !(stream[token + 1].Kind == TokenKind.Word && stream.IsCapitalized(token + 1)) && stream[token + 1].Kind is TokenKind.Word or TokenKind.Punctuation
            ? IsOnlyName(stream, token) ? Sure : Doubtful
            : null;
    }

    /// <summary>No Dutch word but for rare senses.</summary>
    private static bool IsOnlyName(TokenStream stream, int token) => Lexicon.Has(stream[token].Lower, WordClasses.FirstName);
}
