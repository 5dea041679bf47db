using PostLinter.Core.Facts;
using PostLinter.Core.Language;
using PostLinter.Core.Metadata;
using PostLinter.Core.Text;
using PostLinter.Dutch.Lexicons;

namespace PostLinter.Dutch.Entities;

/// <summary>What the words next to a name say outright.</summary>
internal static class PersonCues
{
    private static readonly HashSet<string> StaffTitles =
    [
        "juf", "juffrouw", "meester", "mees", "juffie", "jufje", "mentor", "mentrix", "leraar", "lerares", "leerkracht", "docent",
        "docente", "conciërge", "concierge", "rector", "conrector", "teamleider", "directeur", "directrice", "schoolleider",
        "collega", "onderwijsassistent", "onderwijsassistente", "decaan", "zorgcoördinator", "titularis", "gymleraar", "invaljuf",
        "invalmeester", "stagejuf", "gymjuf", "muziekjuf", "vakleerkracht", "kleuterjuf", "adjunct-directeur", "locatieleider",
        "opvoeder", "opvoedster", "prefect", "prefecte", "leerlingbegeleider", "leerlingbegeleidster", "graadcoördinator", "secretaresse",
        "administratrice", "instructeur", "praktijkopleider", "klassenassistent", "klassenassistente", "stagiair", "stagiaire", "invaller", "invalster",
        "orthopedagoog", "logopedist", "logopediste", "ib'er", "ib-er", "remedial", "schoolarts", "poetsvrouw", "leermeester", "gymmeester",
        "schoonmaker", "schoonmaakster", "kantinejuf", "kantinebaas", "kok", "kokkin", "zorgjuf", "taaljuf", "administrateur", "roostermaker", "interieurverzorgster",
    ];

    /// <summary>What compounds end in that only staff are called by.</summary>
    private static readonly WordEndings StaffEndings = ["juf", "juffrouw", "leraar", "lerares", "leerkracht", "docent", "docente", "mentor", "schoolleider"];

    /// <summary>People around a school, by what they do.</summary>
    private static readonly HashSet<string> OtherTitles =
    [
        "buurman", "buurvrouw", "bakker", "slager", "visboer", "groenteboer", "melkboer", "boer", "boerin", "molenaar", "kapper", "kapster", "tuinman", "schilder",
        "timmerman", "loodgieter", "stukadoor", "metselaar", "kraanmachinist", "voorman", "aannemer", "architect", "brandweerman", "agent", "wijkagent",
        "politieagent", "dokter", "huisarts", "tandarts", "dominee", "pastoor", "pater", "zuster", "imam", "coach", "trainer", "scheidsrechter", "voetbaltrainer",
        "schrijver", "schrijfster", "auteur", "dichter", "illustrator", "illustratrice", "zanger", "zangeres", "muzikant", "drummer", "boswachter", "imker",
        "schipper", "chauffeur", "buschauffeur", "postbode", "bibliothecaris", "bibliothecaresse", "fotograaf", "fotografe", "badmeester", "ijscoman", "oud-leerling",
        "vrijwilliger", "vrijwilligster", "overbuurman", "overbuurvrouw", "pake", "beppe", "nonkel", "opa", "oma", "oom", "tante",
        "bewoner", "bewoonster", "examinator", "regisseur", "ouderling", "boekhandelaar", "bruidegom", "bruid",
    ];

    private static readonly HashSet<string> PupilTitles =
    [
        "leerling", "leerlinge", "mentorleerling", "brugklasser", "brugger", "kleuter", "klasgenoot", "klasgenote", "klasgenootje", "scholier",
        "examenleerling", "examenkandidaat", "voorleeskampioen", "klassenoudste", "groepsgenoot", "achtstegroeper",
    ];

    private const int YoungestPupil = 3;

    private const int OldestPupil = 18;

    private static readonly HashSet<string> GrownUps =
        ["heer", "heren", "meneer", "mijnheer", "dhr", "dhr.", "mevrouw", "mevr", "mevr.", "mvr", "mvr.", "mw", "mw.", "dr.", "drs.", "ir.", "prof."];

    private static readonly HashSet<string> ParentTitles = ["mama", "papa", "moeder", "vader", "hulpmoeder", "hulpvader", "klassenouder", "leesmoeder", "leesouder"];

    private static readonly HashSet<string> Greetings =
        [
        "hoi", "hallo", "hey", "hé", "he", "hee", "heej", "dag", "beste", "lieve", "geachte", "ha", "yo", "dear", "heey", "hai", "goedemorgen", "goedemiddag", "goedenavond", "goedendag",
        "goeiemorgen", "goeiemiddag", "goeienavond", "bêste", "hbd", "proficiat", "welterusten", "hiya", "hi",
    ];

    /// <summary>What a sentence goes on with after the name of whom it speaks to.</summary>
    private static readonly HashSet<string> Openings =
        ["kun", "kan", "wil", "heb", "ben", "mag", "zou", "je", "jij", "weet", "ik", "bedankt", "dankjewel", "gefeliciteerd", "moet", "ga", "kom", "was", "waarom"];

    /// <summary>"de heer Bouazza", "mevrouw Ten Have", "Bep (83)": somebody of age.</summary>
    public static bool IsGrownUp(TokenStream stream, TokenRange name) => GrownUps.Contains(Before(stream, name, 1)) || AgeOf(stream, name) > OldestPupil + 2;

    /// <summary>What may stand before a name and does not belong to it.</summary>
    public static bool IsTitle(string word) =>
        IsStaffTitle(word) || OtherTitles.Contains(word) || ParentTitles.Contains(word) || TitledNames.Titles.Contains(word);

    /// <summary>What a school calls people of its own; a character has other titles.</summary>
    public static bool IsSchoolTitle(string word) => IsStaffTitle(word) || PupilTitles.Contains(word) || ParentTitles.Contains(word);

    public static bool IsParentTitle(string word) => ParentTitles.Contains(word);

    public static bool IsStaffTitle(string word) => StaffTitles.Contains(word) || StaffEndings.EndWord(word, 3);

    /// <summary>The role that a title right before the name gives, or null.</summary>
    public static PersonRole? RoleOf(PostFacts facts, TokenRange name)
    {
        var stream = facts.Tokens;
        var before = Before(stream, name, 1);
        if (IsStaffTitle(before) || IsApposition(stream, name, IsStaffTitle))
        {
            return PersonRole.Employee;
        }

        if (PupilTitles.Contains(before) || before is "jongetje" or "meisje" or "ventje" or "kleutertje" or "manneke" or "meiske")
        {
            return PersonRole.Pupil;
        }

        // "mijn zoon Bram": a pupil, whoever writes; "moeder Petra": a parent.
        if (OwnPeople.IsChild(before) && OwnPeople.IsMine(Before(stream, name, 2)))
        {
            return PersonRole.Pupil;
        }

        if (OwnPeople.IsMine(Before(stream, name, 2)))
        {
            return null;
        }

        // "Marieke (mama Pim)" is Pim's.
        if (ParentTitles.Contains(before) && Before(stream, name, 2) == "(" && Before(stream, name, 3).Length > 0 && stream.IsCapitalized(name.Start - 3))
        {
            return PersonRole.Pupil;
        }

        return ParentTitles.Contains(before) ? PersonRole.Parent
            : OtherTitles.Contains(before) || IsApposition(stream, name, OtherTitles.Contains) ? PersonRole.Other
            : RoleBehind(stream, name) ?? RoleOfRelative(stream, name) ?? RoleOfAge(stream, name);
    }

    /// <summary>"Wieke, de directeur", "Freweini (mama van Tsegay)", "Hortense, een bewoonster": who it is behind the name. In brackets stands whom somebody plays, too.</summary>
    private static PersonRole? RoleBehind(TokenStream stream, TokenRange name)
    {
        if (After(stream, name, 0) is not ("," or "("))
        {
            return null;
        }

        var at = After(stream, name, 1) is "de" or "het" or "een" or "zijn" or "haar" or "hun" or "dat" or "onze" ? 2 : 1;
        at += After(stream, name, at) is "is" ? 2 : 0;
        var word = After(stream, name, at);
        var isWhole = After(stream, name, at + 1) is "van" or "op" or "bij" or "in" or "," or "." or ")" or "";
        return !isWhole ? null
            : IsStaffTitle(word) ? PersonRole.Employee
            : ParentTitles.Contains(word) ? PersonRole.Parent
            : OtherTitles.Contains(word) && After(stream, name, 0) == "," ? PersonRole.Other
            : null;
    }

    /// <summary>"de mama van Tsegay, Freweini,": the relative of somebody else who is named.</summary>
    private static PersonRole? RoleOfRelative(TokenStream stream, TokenRange name)
    {
        for (var at = 3; Before(stream, name, 1) == "," && at <= 5; at++)
        {
            if (Before(stream, name, at) == "van")
            {
                var relative = Before(stream, name, at + 1);
                return ParentTitles.Contains(relative) ? PersonRole.Parent : OtherTitles.Contains(relative) ? PersonRole.Other : null;
            }
        }

        return null;
    }

    /// <summary>"Tjalling (11)", "Julia, 8 jaar": whoever has the age of a pupil.</summary>
    private static PersonRole? RoleOfAge(TokenStream stream, TokenRange name) =>
        AgeOf(stream, name) is >= YoungestPupil and <= OldestPupil ? PersonRole.Pupil : null;

    private static int? AgeOf(TokenStream stream, TokenRange name)
    {
        var isTold = (After(stream, name, 0) == "(" && After(stream, name, 2) is ")" or ",")
            || (After(stream, name, 0) == "," && After(stream, name, 2) is "jaar");
        return isTold && int.TryParse(After(stream, name, 1), System.Globalization.CultureInfo.InvariantCulture, out var age) ? age : null;
    }

    /// <summary>"de conciërge, Sjef,": who it is behind what he does.</summary>
    private static bool IsApposition(TokenStream stream, TokenRange name, Func<string, bool> isTitle) =>
        Before(stream, name, 1) == "," && isTitle(Before(stream, name, 2)) && Before(stream, name, 3) is "de" or "onze" or "ons" or "een" or "zijn" or "haar" or "hun"
        && After(stream, name, 0) is "," or "." or "!" or "(" or "";

    /// <summary>"Hoi Sanne,"; "Sanne, kun jij …"; "Bram ben je boos": spoken to, at the start of a sentence.</summary>
    public static bool IsAddressed(TokenStream stream, TokenRange name)
    {
        var sentence = stream.SentenceOf(name.Start);
        var title = TitledNames.Titles.Contains(Before(stream, name, 1)) || Before(stream, name, 1) is "heer" or "familie" ? 1 : 0;
        var greeted = IsGreeting(Before(stream, name, 1 + title)) && name.Start - 1 - title <= sentence.Start + 1;
        return greeted || ClosesQuestion(stream, name, sentence) || (name.Start == sentence.Start
            && ((After(stream, name, 0) == "," && Openings.Contains(After(stream, name, 1)))
                || (Openings.Contains(After(stream, name, 0)) && After(stream, name, 1) is "je" or "jij")
                || After(stream, name, 1) == "jij"
                || (After(stream, name, 0) is "je" or "jij" && After(stream, name, 1) is "bent" or "hebt" or "moet" or "mag" or "kan" or "kunt" or "zou" or "zal" or "weet" or "was" or "had" or "ben" or "heb")));
    }

    /// <summary>Also <c>heyyy</c> and <c>hooooi</c>.</summary>
    public static bool IsGreeting(string word) =>
        Greetings.Contains(word) || (word.Length > 3 && word[0] == 'h' && (word.AsSpan(1).Trim("ey").IsEmpty || word.AsSpan(1).Trim("oi").IsEmpty));

    /// <summary>"Slaap je al, Wytske?": the name that ends a question to somebody.</summary>
    private static bool ClosesQuestion(TokenStream stream, TokenRange name, TokenRange sentence)
    {
        if (name.End + 1 != sentence.End || stream[name.End].Lower != "?" || Before(stream, name, 1) is "met" or "van" or "en" or "over" or "voor" or "bij" or "aan")
        {
            return false;
        }

        for (var i = sentence.Start; i < name.Start; i++)
        {
            if (stream[i].Lower is "je" or "jij" or "jou" or "jouw" or "u" or "uw")
            {
                return true;
            }
        }

        return false;
    }

    private static string After(TokenStream stream, TokenRange name, int distance)
    {
        var token = name.End + distance;
        return stream.SentenceOf(name.Start).Contains(token) ? stream[token].Lower : string.Empty;
    }

    private static string Before(TokenStream stream, TokenRange name, int distance)
    {
        var token = name.Start - distance;
        return token >= 0 && stream.SentenceOf(name.Start).Contains(token) ? stream[token].Lower : string.Empty;
    }
}
