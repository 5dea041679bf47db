using PostLinter.Core.Language;
using PostLinter.Core.Text;
using PostLinter.Dutch.Lexicons;

namespace PostLinter.Dutch.Entities;

/// <summary>
/// Names that a class meets in what is read to it: who is read about, titles that are names (<c>groep 5 leest Matilda</c>), animals that bear
/// one (<c>Dollie de duif</c>), people who are made up. Only a made-up person, and a figure whom a tale is read about, is certain: "morgen mag Noor
/// de hond aaien" has the words of "Noor de hond".
/// </summary>
internal static class TalesTold
{
    private const int Reach = 12;

    private static readonly HashSet<string> MadeUp =
        ["verzonnen", "bedachte", "zelfbedachte", "zelfverzonnen", "fictieve", "denkbeeldige", "gefantaseerde"];

    /// <summary>Who can be made up; "volgens Bram, een verzonnen smoes" makes nobody up.</summary>
    private static readonly WordEndings Beings =
    [
        "figuur", "personage", "detective", "held", "heldin", "vriend", "vriendin", "vriendje", "vriendinnetje", "jongen", "meisje", "kind", "man", "vrouw", "juf", "meester", "dier", "heks",
        "ridder", "koning", "koningin", "prins", "prinses", "reus", "kabouter", "tovenaar", "piraat", "kapitein", "leerling", "robot", "monster", "draak", "buurman", "buurvrouw",
    ];

    private static readonly HashSet<string> Tales = ["verhaal", "verhaaltje", "verhalen", "voorgelezen", "voorleest", "voorlezen", "versje", "sprookje", "sprookjes", "liedje", "fabel"];

    private static readonly HashSet<string> Reads = ["lees", "leest", "lezen", "las", "lazen"];

    private static readonly HashSet<string> Readers =
        ["we", "wij", "ik", "ze", "zij", "iedereen", "kinderen", "kleuters", "leerlingen", "klas", "groep", "brugklas", "brugklassers", "leesclub", "onderbouw", "bovenbouw"];

    private static readonly HashSet<string> FormsOfAddress = ["meneer", "mijnheer", "mevrouw", "juffrouw", "juf", "meester", "opa", "oma", "tante", "oom", "broer", "zuster", "vader", "moeder", "mama", "papa"];

    private const WordClasses Names =
        WordClasses.Surname | WordClasses.SurnameOrWord | WordClasses.FirstName | WordClasses.FirstNameRare | WordClasses.FirstNameOrWord;

    /// <summary>"Meester Moes, een verzonnen detective", "de bedachte koning Bram": somebody made up, whatever the title.</summary>
    public static bool IsMadeUp(TokenStream stream, TokenRange name)
    {
        if (At(stream, name, name.End) is "," or "(" && At(stream, name, name.End + 1) is "een" or "onze" or "de" or "het" && MadeUp.Contains(At(stream, name, name.End + 2))
            && Beings.EndWord(At(stream, name, name.End + 3)))
        {
            return true;
        }

        var before = name.Start - 1;
        before -= PersonCues.IsTitle(At(stream, name, before)) || PublicNames.IsFigure(At(stream, name, before)) ? 1 : 0;
        return MadeUp.Contains(At(stream, name, before)) && At(stream, name, before - 1) is "de" or "het" or "een" or "onze";
    }

    /// <summary>"Las ik groep 3 voor over Ridder Joost": a figure whom a tale is told about.</summary>
    public static bool IsFigureOfTale(TokenStream stream, TokenRange name)
    {
        var title = name.Start - 1;
        return PublicNames.IsFigure(At(stream, name, title)) ? IsToldAbout(stream, name, title - 1)
            : PublicNames.IsFigure(stream[name.Start].Lower) && IsToldAbout(stream, name, title);
    }

    /// <summary>What says so by half: the author is asked.</summary>
    public static bool MayBe(TokenStream stream, TokenRange name) =>
        IsToldAbout(stream, name, name.Start - 1) || IsRead(stream, name) || IsAnimalWithTitle(stream, name) || IsAnimalBehind(stream, name);

    /// <summary>"Voor over NAME" behind somebody who reads, "een verhaal over NAME".</summary>
    private static bool IsToldAbout(TokenStream stream, TokenRange name, int preposition)
    {
        var about = preposition;
        while (about > name.Start - Reach && At(stream, name, about) is not "over" && At(stream, name, about).Length > 0)
        {
            // "Over Ridder Joost en draak Vlam": the next of an enumeration.
            if (about < preposition - 5)
            {
                return false;
            }

            about--;
        }

        if (At(stream, name, about) != "over" || (about < preposition && !Joins(stream, name, about + 1, preposition)))
        {
            return false;
        }

        if (Tales.Contains(At(stream, name, about - 1)))
        {
            return !IsOwnWork(stream, name);
        }

        if (At(stream, name, about - 1) != "voor")
        {
            return false;
        }

        for (var i = about - 2; i >= about - Reach; i--)
        {
            if (Reads.Contains(At(stream, name, i)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Joins(TokenStream stream, TokenRange name, int from, int to)
    {
        for (var i = from; i <= to; i++)
        {
            if (At(stream, name, i) is "en" or "," or "&")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Groep 5 leest Matilda", "nu lezen we Matilda": what is read bears the name, unless it is read to somebody.</summary>
    private static bool IsRead(TokenStream stream, TokenRange name)
    {
        if (name.Count > 1 || !stream.IsCapitalized(name.Start) || At(stream, name, name.End) is not ("" or "." or "," or "!" or "van" or "en" or "uit" or "(" or "?"))
        {
            return false;
        }

        var verb = name.Start - 1;
        verb -= At(stream, name, verb) is "we" or "wij" or "ik" or "ze" or "zij" ? 1 : 0;
        if (!Reads.Contains(At(stream, name, verb)))
        {
            return false;
        }

        for (var i = name.End; i < name.End + Reach; i++)
        {
            if (At(stream, name, i) is "voor" or "voorlezen" or "mee")
            {
                return false;
            }
        }

        return verb < name.Start - 1 || Readers.Contains(At(stream, name, verb - 1)) || Readers.Contains(At(stream, name, verb - 2));
    }

    /// <summary>"Meneer Kikker", "Mevrouw Zonnebloem": an animal or a thing with a form of address, that is no surname.</summary>
    private static bool IsAnimalWithTitle(TokenStream stream, TokenRange name) =>
        name.Count == 1 && FormsOfAddress.Contains(At(stream, name, name.Start - 1)) && (IsOnlyAnimal(stream[name.Start].Lower) || IsThing(stream, name.Start));

    /// <summary>"Mevrouw Zonnebloem": a capital makes a name of a word that nobody is called by.</summary>
    private static bool IsThing(TokenStream stream, int token) => stream.IsCapitalized(token) && Lexicon.Lookup(stream[token].Lower) is var classes
        && (classes & WordClasses.Dutch) != 0 && (classes & Names) == 0;

    /// <summary>"Dollie de duif".</summary>
    private static bool IsAnimalBehind(TokenStream stream, TokenRange name) =>
        name.Count <= 2 && At(stream, name, name.End) is "de" or "het" && IsOnlyAnimal(At(stream, name, name.End + 1))
        && !At(stream, name, name.End + 2).EndsWith("en", StringComparison.Ordinal);

    private static bool IsOnlyAnimal(string word) =>
        word.Length > 2 && (PublicNames.IsAnimal(word) || PublicNames.MayBear(word)) && !Lexicon.Has(word, WordClasses.Surname | WordClasses.FirstName);

    /// <summary>"Wij schreven een verhaal over Sanne": who is in it is real.</summary>
    private static bool IsOwnWork(TokenStream stream, TokenRange name)
    {
        var sentence = stream.SentenceOf(name.Start);
        for (var i = Math.Max(sentence.Start, name.Start - Reach); i < Math.Min(sentence.End, name.End + Reach); i++)
        {
            if (stream[i].Lower is "schreef" or "schrijft" or "schreven" or "geschreven" or "waar" or "waargebeurd" or "hoorde" or "gehoord" or "rond" or "vertelde" or "vertelt")
            {
                return true;
            }
        }

        return false;
    }

    private static string At(TokenStream stream, TokenRange name, int token) =>
        token >= 0 && stream.SentenceOf(name.Start).Contains(token) ? stream[token].Lower : string.Empty;
}
