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
    private const float Sure = 6f, Doubtful = 1f;

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

    /// <summary>What people do and have done to them; behind a bare name.</summary>
    private static readonly HashSet<string> Verbs =
    [
        "is", "was", "heeft", "had", "zit", "zat", "moet", "moest", "gaat", "ging", "komt", "kwam", "wil", "wilde", "wou", "kan", "kon", "mag", "mocht", "blijft", "bleef", "doet", "deed", "wordt", "werd",
        "krijgt", "kreeg", "vindt", "vond", "vind", "zegt", "zei", "zou", "zal", "loopt", "liep", "staat", "stond", "ligt", "lag", "slaapt", "sliep", "schrijft", "schreef", "leest", "las", "leert",
        "leerde", "wint", "won", "lacht", "lachte", "huilt", "huilde", "helpt", "hielp", "neemt", "nam", "maakt", "maakte", "ziet", "zag", "houdt", "hield", "zingt", "zong", "rent", "rende", "fietst",
        "woont", "woonde", "slaat", "sloeg", "scoort", "scoorde", "vroeg", "vraagt", "weet", "wist", "durft", "durfde", "oefent", "oefende", "tekent", "tekende", "haalt", "haalde", "viel", "valt", "brak",
        "mist", "miste", "eet", "at", "kent", "kende", "vertelt", "vertelde", "belt", "belde", "stopt", "stopte", "verhuist", "verhuisde", "gaf", "geeft", "bracht", "brengt", "begint", "begon", "hoeft", "hoefde",
    ];

    /// <summary>Before a word with a capital these say that it is a thing, a place or a school that is called so.</summary>
    private static readonly HashSet<string> Articles =
        ["de", "het", "een", "'t", "'n", "die", "dat", "deze", "dit", "elke", "iedere", "geen", "in", "op", "uit", "naar", "te", "der", "den", "van", "bij", "sint", "st", "st."];

    /// <summary>What becomes of people and not of figures or shops.</summary>
    private static readonly HashSet<string> States =
    [
        "jarig", "ziek", "geslaagd", "geopereerd", "gepest", "verdrietig", "zenuwachtig", "verhuisd", "gezakt", "geblesseerd", "gevallen", "huilen", "afwezig", "absent", "overgegaan", "zestien", "bevallen",
        "huilt", "huilde", "spijbelt", "spijbelde",
    ];

    /// <summary>So far behind a name its state may stand.</summary>
    private const int Reach = 5;

    public static void Add(TokenStream stream, List<TaggedRange> found)
    {
        for (var i = 0; i < found.Count; i++)
        {
            if (found[i] is { Kind: EntityKind.Public or EntityKind.Organisation, Tokens.Count: 1 } range && IsNamesake(stream, range.Tokens.Start))
            {
                found[i] = range with { Kind = EntityKind.Person, Margin = Doubtful };
            }
        }

        var taken = NameRules.Marks(stream, found);
        for (var i = 0; i + 1 < stream.ProseCount; i++)
        {
            if (!taken[i] && (stream.IsCapitalized(i) || i == stream.SentenceOf(i).Start) && IsBareName(stream, i) && MarginAt(stream, taken, i) is { } margin)
            {
                found.Add(new TaggedRange(EntityKind.Person, new TokenRange(i, i + 1)) { Margin = margin });
            }
        }
    }

    /// <summary>"Jip zit in groep 6", "Dirk is ziek vandaag": a child who is called as somebody in a book, or a shop.</summary>
    private static bool IsNamesake(TokenStream stream, int token)
    {
        var sentence = stream.SentenceOf(token);
        return token == sentence.Start && token + 1 < sentence.End && (IsPupil(stream, token, sentence) || IsInState(stream, token, sentence))
            && Lexicon.Lookup(stream[token].Lower) is var classes && (classes & FirstNames) != 0 && (classes & WordClasses.Public) == 0;
    }

    /// <summary>"Roos is vandaag jarig": what only becomes of people is said of a bare name.</summary>
    private static bool IsInState(TokenStream stream, int token, TokenRange sentence)
    {
        if (States.Contains(stream[token + 1].Lower))
        {
            return true;
        }

        for (var i = token + 2; i < Math.Min(sentence.End, token + 1 + Reach) && Verbs.Contains(stream[token + 1].Lower); i++)
        {
            if (States.Contains(stream[i].Lower))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A first name, and nothing else that stands bare.</summary>
    private static bool IsBareName(TokenStream stream, int token) =>
        stream[token] is { Kind: TokenKind.Word, Lower.Length: > 2 } && !Bare.Contains(stream[token].Lower)
        && Lexicon.Lookup(stream[token].Lower) is var classes && (classes & FirstNames) != 0 && (classes & NoNames) == 0
        && ((classes & WordClasses.MonthOrDay) == 0 || stream[token].Lower == "jan")
        && ((classes & (WordClasses.Place | WordClasses.Organisation)) == 0 || (classes & WordClasses.FirstName) != 0);

    /// <summary>A capital and small letters: a line in capitals says nothing.</summary>
    private static bool HasCapital(TokenStream stream, int token) => stream.IsCapitalized(token) && char.IsLower(stream.Source[stream[token].Span.Start + 1]);

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
            return token == sentence.Start && (IsPupil(stream, token, sentence) || IsInState(stream, token, sentence)) ? Doubtful : null;
        }

        if (token == sentence.Start)
        {
            var isName = IsPupil(stream, token, sentence) || (next is "en" or "&" && token + 3 < sentence.End && (taken[token + 2] || stream[token + 2].Lower is "haar" or "zijn" or "z'n" or "mijn" or "ik")) || (next == "," && Speaks(stream, token + 2, sentence))
                || (Verbs.Contains(next) && token + 2 < sentence.End && stream[token + 2].Kind == TokenKind.Word);
            return !isName ? null : IsOnlyName(stream, token) || IsPupil(stream, token, sentence) ? Sure : Doubtful;
        }

        var before = stream[token - 1];
        return before.Kind == TokenKind.Word && !taken[token - 1] && !stream.IsCapitalized(token - 1) && !Articles.Contains(before.Lower)
            && !taken[token + 1] && !(stream[token + 1].Kind == TokenKind.Word && stream.IsCapitalized(token + 1)) && stream[token + 1].Kind is TokenKind.Word or TokenKind.Punctuation
            ? IsOnlyName(stream, token) ? Sure : Doubtful
            : null;
    }

    /// <summary>No Dutch word but for rare senses.</summary>
    private static bool IsOnlyName(TokenStream stream, int token) => Lexicon.Has(stream[token].Lower, WordClasses.FirstName);

    /// <summary>"Mees zit in groep 6", "Jip uit 5b", "Truus is jarig".</summary>
    private static bool IsPupil(TokenStream stream, int token, TokenRange sentence)
    {
        var at = token + 1;
        if (stream[at].Lower is "zit" or "zat" or "komt" or "is" or "was")
        {
            // "Zit bij mij in 2b".
            at += at + 3 < sentence.End && stream[at + 1].Lower is "bij" or "met" ? 3 : 1;
        }

        return at + 1 < sentence.End && (stream[at].Lower == "jarig"
            || (stream[at].Lower is "in" or "uit" or "van" && (stream[at + 1].Lower is "groep" or "klas" or "brugklas" || ClassCodes.IsClassCode(stream[at + 1]))));
    }

    /// <summary>", kun je …": whoever is spoken to by name.</summary>
    private static bool Speaks(TokenStream stream, int token, TokenRange sentence) =>
        token + 1 < sentence.End && stream[token + 1].Lower is "je" or "jij" or "u" or "jullie"
        && stream[token].Lower is "kun" or "kan" or "wil" or "wilt" or "zou" or "heb" or "hebt" or "ben" or "bent" or "ga" or "mag" or "weet" or "moet" or "was" or "had" or "doe" or "kom";
}
