using PostLinter.Core.Language;
using PostLinter.Dutch.Offence;

namespace PostLinter.Dutch.Entities;

/// <summary>What is said of people only, right behind a word: so that it is a name, whatever else it may be.</summary>
internal static class SaidOfPeople
{
    /// <summary>What people do and have done to them; behind a name.</summary>
    private static readonly HashSet<string> Verbs =
    [
        "is", "was", "heeft", "had", "zit", "zat", "moet", "moest", "gaat", "ging", "komt", "kwam", "wil", "wilde", "wou", "kan", "kon", "mag", "mocht", "blijft", "bleef", "doet", "deed", "wordt", "werd",
        "krijgt", "kreeg", "vindt", "vond", "vind", "zegt", "zei", "zou", "zal", "loopt", "liep", "staat", "stond", "ligt", "lag", "slaapt", "sliep", "schrijft", "schreef", "leest", "las", "leert",
        "leerde", "wint", "won", "lacht", "lachte", "huilt", "huilde", "helpt", "hielp", "neemt", "nam", "maakt", "maakte", "ziet", "zag", "houdt", "hield", "zingt", "zong", "rent", "rende", "fietst",
        "woont", "woonde", "slaat", "sloeg", "scoort", "scoorde", "vroeg", "vraagt", "weet", "wist", "durft", "durfde", "oefent", "oefende", "tekent", "tekende", "haalt", "haalde", "viel", "valt", "brak",
        "mist", "miste", "eet", "at", "kent", "kende", "vertelt", "vertelde", "belt", "belde", "stopt", "stopte", "verhuist", "verhuisde", "gaf", "geeft", "bracht", "brengt", "begint", "begon", "hoeft", "hoefde",
    ];

    private static readonly WordFilter FilterOfVerbs = WordFilter.Of(Verbs);

    /// <summary>What becomes of people and not of figures or shops.</summary>
    private static readonly HashSet<string> States =
    [
        "jarig", "ziek", "geslaagd", "geopereerd", "gepest", "verdrietig", "zenuwachtig", "verhuisd", "gezakt", "geblesseerd", "gevallen", "huilen", "afwezig", "absent", "overgegaan", "bevallen",
        "huilt", "huilde", "spijbelt", "spijbelde",
    ];

    private static readonly HashSet<string> Ages =
    [
        "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf", "twaalf", "dertien", "veertien", "vijftien", "zestien", "zeventien", "achttien", "negentien", "twintig",
    ];

    /// <summary>So far behind a name its state may stand.</summary>
    private const int Reach = 5;

    public static bool IsVerb(string word) => (word.Length < WordFilter.Shortest || FilterOfVerbs.MayHold(word)) && Verbs.Contains(word);

    /// <summary>"Mees zit in groep 6", "Jip uit 5b", "Truus is jarig".</summary>
    /// <param name="stream">The tokens.</param>
    /// <param name="token">The word, not the last of its sentence.</param>
    /// <param name="sentence">Its sentence.</param>
    public static bool IsPupil(TokenStream stream, int token, TokenRange sentence) =>
        IsInClass(stream, token, sentence)
        || stream[token + 1].Lower == "jarig" || (token + 2 < sentence.End && stream[token + 1].Lower is "is" or "was" && stream[token + 2].Lower == "jarig");

    /// <summary>"Mees zit in groep 6", "Jip uit 5b".</summary>
    public static bool IsInClass(TokenStream stream, int token, TokenRange sentence)
    {
        var at = token + 1;
        if (at < sentence.End && stream[at].Lower is "zit" or "zat" or "komt" or "is" or "was")
        {
            // "Zit bij mij in 2b".
            at += at + 3 < sentence.End && stream[at + 1].Lower is "bij" or "met" ? 3 : 1;
        }

        return at + 1 < sentence.End && stream[at].Lower is "in" or "uit" or "van"
            && (stream[at + 1].Lower is "groep" or "klas" or "brugklas" || ClassCodes.IsClassCode(stream[at + 1]));
    }

    /// <summary>"Roos is vandaag jarig": what only becomes of people is said of a bare name.</summary>
    public static bool IsInState(TokenStream stream, int token, TokenRange sentence)
    {
        if (token + 1 >= sentence.End)
        {
            return false;
        }

        if (States.Contains(stream[token + 1].Lower))
        {
            return true;
        }

        var end = IsVerb(stream[token + 1].Lower) ? Math.Min(sentence.End, token + 1 + Reach) : token;

        for (var i = token + 2; i < end; i++)
        {
            if (States.Contains(stream[i].Lower))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Wordt morgen zeven", "is vandaag achttien geworden": nothing but a person becomes a bare number.</summary>
    public static bool IsBirthday(TokenStream stream, int token, TokenRange sentence)
    {
        if (token + 1 >= sentence.End || stream[token + 1].Lower is not ("wordt" or "werd" or "is" or "was"))
        {
            return false;
        }

        for (var i = token + 2; i < Math.Min(sentence.End, token + 1 + Reach); i++)
        {
            if (Ages.Contains(stream[i].Lower))
            {
                var behind = i + 1 < sentence.End ? stream[i + 1].Lower : "!";
                return behind is "geworden" || (stream[token + 1].Lower is "wordt" or "werd" && behind is "!" or "." or "," or "op" or "en" or "jaar" or "vandaag" or "morgen");
            }
        }

        return false;
    }

    /// <summary>"Kun je …", behind a name and a comma: whoever is spoken to by name.</summary>
    public static bool IsSpokenTo(TokenStream stream, int token, TokenRange sentence) =>
        token + 1 < sentence.End && stream[token + 1].Lower is "je" or "jij" or "u" or "jullie"
        && stream[token].Lower is "kun" or "kan" or "wil" or "wilt" or "zou" or "heb" or "hebt" or "ben" or "bent" or "ga" or "mag" or "weet" or "moet" or "was" or "had" or "doe" or "kom";
}
