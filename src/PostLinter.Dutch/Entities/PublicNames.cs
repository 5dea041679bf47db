using PostLinter.Core.Language;
using PostLinter.Core.Text;
using PostLinter.Dutch.Lexicons;
using PostLinter.Dutch.Tagging;

namespace PostLinter.Dutch.Entities;

/// <summary>
/// Tells public persons from private ones where the words leave no doubt: a full name on the list (<c>Freek Vonk</c>), or
/// before the name a national office (<c>minister</c>), a published trade (<c>schrijver</c>), a figure from a story, an animal, a
/// storm or a song. Names of companies, listed or behind what the company does, are set right along with them. A title of the school ("meester Jan Smit") goes before
/// the list: teachers have namesakes.
/// </summary>
internal static class PublicNames
{
    private static readonly WordEndings Offices =
    [
        "minister", "minister-president", "staatssecretaris", "president", "paus", "bisschop", "gouverneur", "kamerlid", "schrijver", "schrijfster", "auteur",
        "dichter", "dichteres", "wereldkampioen", "wereldkampioene", "filmmaker", "romancier", "striptekenaar",
        "prinses", "prins", "koningin", "bondscoach", "kroonprins", "kroonprinses",
    ];

    /// <summary>Who is known by a full name; pupils act, direct and present too, so those are left out.</summary>
    private static readonly WordEndings Performers =
    [
        "cabaretier", "cabaretière", "illustrator", "illustratrice", "profvoetballer",
    ];

    /// <summary>Animals and storms have names too; compounds count (<c>schoolhond</c>).</summary>
    private static readonly WordEndings Namesakes =
    [
        "hond", "kat", "poes", "kater", "konijn", "cavia", "hamster", "pony", "paard", "ezel", "geit", "kip", "haan", "varken", "schaap", "papegaai", "schildpad",
        "goudvis", "puppy", "storm", "orkaan", "kanarie", "parkiet", "duif", "eend", "gans", "koe", "kalf", "lama", "alpaca", "labrador", "teckel", "poedel",
        "merel", "egel", "slak", "rups", "goudhamster", "bosuil", "vleermuis", "kitten", "hagedis", "rat", "muis", "axolotl", "kuiken", "lammetje", "veulen", "mascotte", "knuffel", "knuffelbeer", "pop", "robot",
    ];

    /// <summary>The same of several: <c>de cavia's Pip en Snuf</c>, <c>Bob en Bep, twee dikke rupsen</c>.</summary>
    private static readonly WordEndings ManyNamesakes =
    [
        "honden", "katten", "poezen", "konijnen", "cavia's", "hamsters", "pony's", "paarden", "ezels", "geiten", "kippen", "hanen", "varkens", "schapen", "papegaaien",
        "schildpadden", "goudvissen", "vissen", "puppy's", "kanaries", "parkieten", "duiven", "eenden", "ganzen", "koeien", "kalveren", "lama's", "alpaca's", "egels", "slakken",
        "ratten", "muizen", "kuikens", "lammetjes", "lammeren", "veulens", "knuffels", "knuffelberen", "poppen", "robots", "rupsen", "vlinders", "kittens", "cavia’s", "pony’s",
    ];

    /// <summary>What has a name where it is said to be called so, and bears none right before it: "een aap" is said of children.</summary>
    private static readonly HashSet<string> Called =
    [
        "giraf", "haai", "olifant", "leeuw", "tijger", "aap", "zeehond", "meeuw", "ekster", "kraai", "raaf", "vos", "uil", "wolf", "dolfijn", "walvis", "spin", "kameel", "beer", "drone",
        "skelet", "vogel", "vis", "kikker", "krokodil", "panda", "ijsbeer", "pinguïn", "plant", "cactus", "bij", "stoel", "printer", "bus", "boot", "aapje", "beertje", "beestje", "dier", "diertje",
        "spook", "standbeeld", "sneeuwpop", "vogelverschrikker",
    ];

    /// <summary>What a school and its people keep: "Pip, onze klassenpop".</summary>
    private static readonly WordEndings Toys =
    [
        "knuffel", "knuffelbeer", "knuffeldier", "teddybeer", "klassenpop", "klassepop", "handpop", "lappenpop", "klassenbeer", "mascotte", "schoolhond", "leeshond", "hulphond", "therapiehond",
        "schoolkat", "cavia", "hamster", "konijn", "konijntje", "goudvis", "parkiet", "papegaai", "puppy", "pony", "schildpad", "kanarie", "kitten", "goudhamster", "knuffelkonijn", "knuffelaap",
        "labrador", "poedel", "teckel", "kat", "kater", "poes", "geit",
    ];

    /// <summary>Who sails through plays and stories; a name that children bear is left alone, since teams have captains too.</summary>
    private static readonly HashSet<string> Figures =
    [
        "kapitein", "koning", "graaf", "gravin", "hertog", "hertogin", "ridder", "jonkvrouw", "baron", "barones", "tovenaar", "heks", "piraat", "piratenkapitein",
        "reus", "draak", "trol", "inspecteur", "rechercheur", "keizer", "keizerin",
    ];

    /// <summary>Companies bear the names of who began them; compounds count (<c>touringcarbedrijf</c>).</summary>
    private static readonly WordEndings Companies =
    [
        "bedrijf", "bakkerij", "slagerij", "drukkerij", "uitgeverij", "garage", "supermarkt", "restaurant", "boekhandel", "kwekerij", "transport", "apotheek",
        "kapsalon", "winkel", "cateraar", "aannemer", "hotel", "café", "drogisterij", "funerarium", "autoverhuur", "halte", "gebouw", "zaal", "gymzaal",
    ];

    /// <summary>What the names of clubs begin with: <c>sv Brummel</c>.</summary>
    private static readonly HashSet<string> Clubs = ["sv", "vv", "fc", "hc", "hv", "kv", "rkvv", "svv", "avv", "ksk", "kfc", "volleybalclub", "voetbalclub"];

    /// <summary>What an artist makes, before "van".</summary>
    private static readonly HashSet<string> Works = ["nummer", "liedje", "lied", "song", "album", "concert", "hit", "single", "muziek", "cd", "videoclip"];

    private static readonly HashSet<string> Owners = ["de", "het", "een", "'n", "onze", "ons", "mijn", "m'n", "haar", "zijn", "hun"];

    private static readonly HashSet<string> Callings = ["heet", "heten", "heette", "heetten", "genaamd", "genoemd", "gedoopt"];

    /// <summary>Behind the name these are what its bearer does.</summary>
    private static readonly HashSet<string> Namings = ["noemen", "noem", "noemt", "noemden", "noemde"];

    private static readonly WordEndings People =
    [
        "jongen", "meisje", "leerling", "kind", "kleuter", "juf", "meester", "man", "vrouw", "mevrouw", "meneer", "baby", "broertje", "zusje", "broer", "zus", "dochter",
        "zoon", "jongetje", "vriend", "vriendin", "vriendje", "collega", "moeder", "vader", "mama", "papa", "opa", "oma",
    ];

    /// <summary>So far from the name stands the verb that gives it.</summary>
    private const int MostBetween = 3;

    /// <summary>So far back stands the animal.</summary>
    private const int AnimalReach = 18;

    /// <summary>Sets right what names are of; <paramref name="bearers"/> receives what animals and toys are called, and where.</summary>
    public static void Apply(TokenStream stream, List<TaggedRange> found, Dictionary<string, int> bearers)
    {
        for (var i = 0; i < found.Count; i++)
        {
            if (found[i].Kind is EntityKind.Person or EntityKind.School)
            {
                found[i] = found[i] with { Kind = i > 0 && IsNextOfAnimals(stream, found[i - 1], found[i]) ? EntityKind.Public : KindOf(stream, found[i]) };
            }

            if (found[i] is { Kind: EntityKind.Public, Tokens.Count: 1 } && (IsOfAnimal(stream, found[i].Tokens) || (i > 0 && IsNextOfAnimals(stream, found[i - 1], found[i])))
                && (found[i].Tokens.Start == 0 || stream[found[i].Tokens.Start - 1].Lower != "ook"))
            {
                bearers.TryAdd(DraftEvidence.Key(stream[found[i].Tokens.Start].Lower).ToString(), stream.SentenceIndexOf(found[i].Tokens.Start));
            }
        }
    }

    /// <summary>"De cavia's Pip en Snuf": the second of two that one noun names.</summary>
    private static bool IsNextOfAnimals(TokenStream stream, TaggedRange first, TaggedRange second) =>
        first.Kind == EntityKind.Public && second.Kind is EntityKind.Person or EntityKind.Public && second.Tokens.Start == first.Tokens.End + 1
        && stream[first.Tokens.End].Lower is "en" or "," or "&" && first.Tokens.Start > stream.SentenceOf(first.Tokens.Start).Start
        && ManyNamesakes.EndWord(stream[first.Tokens.Start - 1].Lower);

    private static EntityKind KindOf(TokenStream stream, TaggedRange range)
    {
        if (range.Kind == EntityKind.Person && Clubs.Contains(stream[range.Tokens.Start].Lower))
        {
            return EntityKind.Organisation;
        }

        var before = range.Tokens.Start - 1;
        var title = before >= 0 && stream.SentenceIndexOf(before) == stream.SentenceIndexOf(range.Tokens.Start) ? stream[before].Lower : string.Empty;
        if (range.Kind == EntityKind.Person
            && (Offices.EndWord(title) || IsOfAnimal(stream, range.Tokens)
                || (Performers.EndWord(title) && IsKnownByAll(stream, range.Tokens, before))
                || (title == "van" && before > stream.SentenceOf(before).Start && Works.Contains(stream[before - 1].Lower))))
        {
            return EntityKind.Public;
        }

        if (range.Kind == EntityKind.Person && title.Length > 0 && stream.IsCapitalized(range.Tokens.Start))
        {
            if (Companies.EndWord(title))
            {
                return EntityKind.Organisation;
            }

            if (Figures.Contains(title) && !Lexicon.Has(stream[range.Tokens.Start].Lower, WordClasses.FirstName | WordClasses.FirstNameOrWord))
            {
                return EntityKind.Public;
            }
        }

        var listed = range.Tokens.Count > 1 && !TitledNames.Titles.Contains(title) ? Lexicon.Lookup(NameOf(stream, range.Tokens)) : WordClasses.None;
        return (listed & WordClasses.Public) != 0 && range.Kind == EntityKind.Person ? EntityKind.Public
            : (listed & WordClasses.Organisation) != 0 ? EntityKind.Organisation
            : range.Kind;
    }

    /// <summary>An animal or a toy, also a small one: <c>ezeltje</c>, <c>hondje</c>.</summary>
    public static bool IsAnimal(string word)
    {
        if (Namesakes.EndWord(word))
        {
            return true;
        }

        if (word.Length < 6 || !word.EndsWith("je", StringComparison.Ordinal))
        {
            return false;
        }

        return Namesakes.EndWord(word.AsSpan()[..^2]) || (word[^3] == 't' && Namesakes.EndWord(word.AsSpan()[..^3]));
    }

    /// <summary>Who sails through plays and stories: <c>kapitein</c>, <c>ridder</c>.</summary>
    public static bool IsFigure(string word) => Figures.Contains(word);

    /// <summary>An animal or a thing that is sometimes given a name, and that is said of children as well.</summary>
    public static bool MayBear(string word) => Called.Contains(word);

    /// <summary>"Cabaretier Roel Hamstra", and not "onze presentatrice Noor": a full name, and nobody's own.</summary>
    private static bool IsKnownByAll(TokenStream stream, TokenRange name, int title) =>
        name.Count > 1 && (title == stream.SentenceOf(title).Start || stream[title - 1].Lower is not ("onze" or "ons" or "mijn" or "jonge" or "kleine" or "beginnend" or "een"));

    /// <summary>The words beside the name tell that an animal or a toy bears it.</summary>
    private static bool IsOfAnimal(TokenStream stream, TokenRange name)
    {
        var title = name.Start > stream.SentenceOf(name.Start).Start ? stream[name.Start - 1].Lower : string.Empty;
        return IsAnimal(title) || ManyNamesakes.EndWord(title) || IsNamedAnimal(stream, name) || IsToy(stream, name) || IsAnimalBeside(stream, name);
    }

    /// <summary>"De kat, Wiebe, zit"; "een hond, Kees"; "de hond van Wout, Snuf".</summary>
    private static bool IsAnimalBeside(TokenStream stream, TokenRange name)
    {
        var sentence = stream.SentenceOf(name.Start);
        var noun = name.Start - 2;
        if (noun <= sentence.Start || stream[name.Start - 1].Lower != "," || (name.End < sentence.End && stream[name.End].Lower is not ("," or "." or "!" or ")" or "?" or "die")))
        {
            return false;
        }

        noun -= noun - 2 > sentence.Start && stream[noun - 1].Lower == "van" ? 2 : 0;
        return IsAnimal(stream[noun].Lower) && Owners.Contains(stream[noun - 1].Lower);
    }

    /// <summary>"Pip, onze klassenpop".</summary>
    private static bool IsToy(TokenStream stream, TokenRange name) =>
        name.End + 2 < stream.SentenceOf(name.Start).End && stream[name.End].Lower is "," or "(" && stream[name.End + 1].Lower is "onze" or "ons" or "mijn" or "hun"
        && Toys.EndWord(stream[name.End + 2].Lower);

    /// <summary>
    /// "Pluis is een knuffelbeer", "Bob en Bep, twee dikke rupsen": an animal, a toy, or a child in a play, so that the author is asked.
    /// </summary>
    public static bool MayBeAnimal(TokenStream stream, TokenRange name)
    {
        var sentence = stream.SentenceOf(name.Start);
        var at = name.End;
        if (at + 2 < sentence.End && stream[at].Lower is "en" or "&" && stream.IsCapitalized(at + 1))
        {
            at += 2;
        }

        if (at + 2 >= sentence.End || stream[at].Lower is not ("is" or "was" or "," or "("))
        {
            return false;
        }

        at += stream[at + 1].Lower is "trouwens" or "eigenlijk" or "namelijk" or "dus" ? 1 : 0;
        if (stream[at + 1].Lower is not ("een" or "onze" or "ons" or "twee" or "drie" or "vier"))
        {
            return false;
        }

        for (var i = at + 2; i < Math.Min(sentence.End, at + 2 + MostBetween); i++)
        {
            if (IsAnimal(stream[i].Lower) || ManyNamesakes.EndWord(stream[i].Lower) || Called.Contains(stream[i].Lower))
            {
                return !stream[i].Lower.StartsWith("rat", StringComparison.Ordinal);
            }
        }

        return false;
    }

    /// <summary>"Het varken, dat Peerke heet", "de kat (Saffraan)", "onze kanarie heet Pavarotti": what is called so is an animal or a toy.</summary>
    private static bool IsNamedAnimal(TokenStream stream, TokenRange name)
    {
        var sentence = stream.SentenceOf(name.Start);
        if (name.Start - 1 > sentence.Start && stream[name.Start - 1].Lower == "(")
        {
            return IsAnimal(stream[name.Start - 2].Lower);
        }

        var isCalled = false;
        for (var i = Math.Max(sentence.Start, name.Start - MostBetween); i < Math.Min(sentence.End, name.End + MostBetween); i++)
        {
            isCalled |= Callings.Contains(stream[i].Lower) || (i < name.Start && Namings.Contains(stream[i].Lower));
        }

        if (!isCalled)
        {
            return false;
        }

        // The nearest that can bear a name is it: "het meisje met de hond heet Noor" stays a girl's.
        for (var i = name.Start - 1; i >= Math.Max(0, name.Start - AnimalReach); i--)
        {
            if (IsAnimal(stream[i].Lower) || (Called.Contains(stream[i].Lower) && Callings.Contains(stream[i + 1].Lower)))
            {
                return i < 2 || (stream[i - 1].Lower != "met" && stream[i - 2].Lower != "met");
            }

            // "Bij de cavia staat Noa, ze heet …"; but "de hond van Gijs heet …".
            if (People.EndWord(stream[i].Lower)
                || (i > 0 && stream.IsCapitalized(i) && stream[i - 1].Lower != "van" && Lexicon.Has(stream[i].Lower, WordClasses.FirstName)))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>The words of a name as they are looked up.</summary>
    public static string NameOf(TokenStream stream, TokenRange tokens) =>
        string.Join(' ', Enumerable.Range(tokens.Start, tokens.Count).Select(t => stream[t].Lower));
}
