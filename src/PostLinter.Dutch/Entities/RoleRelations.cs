using PostLinter.Core.Language;
using PostLinter.Core.Metadata;
using PostLinter.Core.Text;
using PostLinter.Dutch.Lexicons;

namespace PostLinter.Dutch.Entities;

/// <summary>
/// The role that a relation tells: whose mother somebody is, whom a group's name brings in (<c>de luizenouders Petra en Wim</c>), what somebody
/// is called (<c>de moeder heet Galyna</c>), and what only staff do.
/// </summary>
internal static class RoleRelations
{
    /// <summary>An enumeration is followed back so many tokens.</summary>
    private const int LongestList = 16;

    /// <summary>So far behind a verb stands what it takes: "gaf vorige week haar laatste les".</summary>
    private const int VerbReach = 7;

    private const int CallReach = 12;

    /// <summary>"Haalde dus alweer een dikke 4".</summary>
    private const int MarkReach = 5;

    private static readonly WordEndings ParentGroups = ["ouder", "ouders", "moeder", "moeders", "vader", "vaders", "mama's", "papa's", "klassenmama's"];

    private static readonly WordEndings NoParents = ["grootouder", "grootouders", "grootmoeder", "grootvader", "stiefmoeder", "stiefvader", "pleegouders", "houder", "houders", "overgrootouders"];

    private static readonly WordEndings StaffGroups =
    [
        "leerkrachten", "docenten", "leraren", "leraressen", "juffen", "juffies", "meesters", "collega's", "collega’s", "stagiairs", "stagiaires", "conciërges", "mentoren", "invallers",
        "onderwijsassistenten", "teamleiders", "kleuterjuffen", "teamleden", "zij-instromers", "pedagogisch medewerkers", "leerlingbegeleiders", "intern begeleiders", "schoolmaatschappelijk werkers",
    ];

    private static readonly WordEndings PupilGroups =
        ["leerlingen", "kleuters", "brugklassers", "klasgenoten", "klasgenootjes", "achtstegroepers", "scholieren", "bovenbouwers", "onderbouwers", "examenkandidaten", "vierdeklassers", "vijfdeklassers", "leerlingenraadsleden"];

    private static readonly WordEndings OtherGroups =
        ["vrijwilligers", "vrijwilligsters", "trainers", "bewoners", "bewoonsters", "buren", "opa's", "oma's", "schilders", "timmermannen", "brandweermannen", "agenten", "muzikanten"];

    /// <summary>Where staff work.</summary>
    private static readonly HashSet<string> Departments =
    [
        "administratie", "receptie", "kantine", "ict", "absentie", "roosterbureau", "directie", "leerlingenzaken", "secretariaat", "mediatheek", "schoonmaak", "financiën", "personeelszaken",
        "leerlingenadministratie", "balie", "postkamer", "conciërges", "keuken", "schoolkeuken", "kopieerkamer",
        .. SchoolSubjects.Names, "frans", "nask", "levensbeschouwing",
    ];

    private static readonly HashSet<string> Duties = ["pauzedienst", "pleinwacht", "pleindienst", "pauzewacht", "surveillance", "mentoruur", "ochtenddienst"];

    private static readonly HashSet<string> PartsOfGames = ["doel", "keeper", "rol", "wedstrijd", "musical", "elftal", "spits", "basis", "estafette", "finale", "toernooi"];

    private static readonly Dictionary<string, PersonRole> Called = new(StringComparer.Ordinal)
    {
        ["juf"] = PersonRole.Employee, ["meester"] = PersonRole.Employee, ["docent"] = PersonRole.Employee, ["leerkracht"] = PersonRole.Employee, ["collega"] = PersonRole.Employee,
        ["stagiaire"] = PersonRole.Employee, ["stagiair"] = PersonRole.Employee, ["conciërge"] = PersonRole.Employee, ["mentor"] = PersonRole.Employee,
        ["moeder"] = PersonRole.Parent, ["vader"] = PersonRole.Parent, ["mama"] = PersonRole.Parent, ["papa"] = PersonRole.Parent,
        ["jongen"] = PersonRole.Pupil, ["meisje"] = PersonRole.Pupil, ["jongetje"] = PersonRole.Pupil, ["kind"] = PersonRole.Pupil, ["leerling"] = PersonRole.Pupil,
        ["buurman"] = PersonRole.Other, ["buurvrouw"] = PersonRole.Other, ["oom"] = PersonRole.Other, ["tante"] = PersonRole.Other, ["opa"] = PersonRole.Other, ["oma"] = PersonRole.Other,
    };

    /// <summary>The role, or null where no relation tells it.</summary>
    public static PersonRole? Of(TokenStream stream, TokenRange name) =>
        OfFamily(stream, name) ?? OfGroup(stream, name) ?? OfCall(stream, name) ?? (IsAtWork(stream, name) ? PersonRole.Employee : IsChild(stream, name) ? PersonRole.Pupil : null);

    /// <summary>"De moeder van Daan", "Daans vader", "Rachel (van Boaz)", "Marieke (mama Pim en Keet)".</summary>
    private static PersonRole? OfFamily(TokenStream stream, TokenRange name)
    {
        if (At(stream, name, name.End) == "(" && At(stream, name, name.End + 1) == "van" && At(stream, name, name.End + 3) == ")" && stream.IsCapitalized(name.End + 2))
        {
            return PersonRole.Parent;
        }

        if (IsPossessive(stream, name) && At(stream, name, name.End) is "moeder" or "vader" or "mama" or "papa" or "ouders" or "opa" or "oma")
        {
            return PersonRole.Pupil;
        }

        var before = FirstOfList(stream, name) - 1;
        var word = At(stream, name, before);
        var (noun, owner) = (At(stream, name, before - 1), At(stream, name, before - 2));
        var isChild = word == "van"
            ? (PersonCues.IsParentTitle(noun) && owner is not ("mijn" or "m'n" or "mn"))
                || (noun == "ouders" && Lexicon.Has(stream[name.Start].Lower, WordClasses.FirstName))
                || (noun == "(" && owner.Length > 0 && stream.IsCapitalized(before - 2) && At(stream, name, name.End) == ")")
            : word is "mama" or "papa" or "moeder" or "vader" && noun == "(" && owner.Length > 0 && stream.IsCapitalized(before - 2);
        return isChild ? PersonRole.Pupil : null;
    }

    /// <summary>"De luizenouders Petra, Wim en Anja", "onze stagiaires: Noor en Bo".</summary>
    private static PersonRole? OfGroup(TokenStream stream, TokenRange name)
    {
        var before = FirstOfList(stream, name) - 1;
        before -= At(stream, name, before) == ":" ? 1 : 0;
        var group = At(stream, name, before);
        return group.Length < 4 ? null
            : ParentGroups.EndWord(group) && !NoParents.EndWord(group) && (group[^1] == 's' || group.Length > 8) ? PersonRole.Parent
            : StaffGroups.EndWord(group) ? PersonRole.Employee
            : PupilGroups.EndWord(group) ? PersonRole.Pupil
            : OtherGroups.EndWord(group) ? PersonRole.Other
            : null;
    }

    /// <summary>"De moeder van het meisje, zij heet Galyna", "onze nieuwe juf heet Bente": the nearest who can be called so.</summary>
    private static PersonRole? OfCall(TokenStream stream, TokenRange name)
    {
        if (At(stream, name, name.Start - 1) is not ("heet" or "heette" or "genaamd"))
        {
            return null;
        }

        for (var i = name.Start - 2; i >= name.Start - CallReach; i--)
        {
            // Of "de moeder van het meisje" the mother is it.
            if (Called.TryGetValue(At(stream, name, i), out var role) && At(stream, name, i - 2) != "van")
            {
                return role;
            }

            if (At(stream, name, i) is "boek" or "verhaal" or "film" or "serie" or "over")
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>"Visser van scheikunde", "Joke gaf haar laatste les", "Bas heeft pauzedienst", "wij kregen les van Ria".</summary>
    private static bool IsAtWork(TokenStream stream, TokenRange name)
    {
        var next = At(stream, name, name.End);
        if (next is "van" or "uit")
        {
            return Departments.Contains(At(stream, name, name.End + (At(stream, name, name.End + 1) is "de" or "het" ? 2 : 1)));
        }

        // "Vanaf maandag staat Bouke voor groep 6."
        if (At(stream, name, name.Start - 1) is "staat" or "stond" && IsBeforeClass(stream, name, name.End))
        {
            return true;
        }

        if (At(stream, name, name.Start - 1) is "van" && At(stream, name, name.Start - 2) is "les" or "lessen")
        {
            return Holds(stream, name, name.Start - 2 - VerbReach, name.Start - 2, w => w is "kregen" or "krijgen" or "kreeg" or "krijgt" or "volgden" or "volgen");
        }

        return next switch
        {
            "gaf" or "geeft" or "gaven" or "geven" => Holds(stream, name, name.End + 1, name.End + VerbReach, IsLesson),
            "en" => At(stream, name, name.End + 1) == "ik" && At(stream, name, name.End + 2) is "geven" or "gaven" or "hebben" or "hadden" or "staan" && Holds(stream, name, name.End + 3, name.End + 3 + CallReach, w => w is "les" || Departments.Contains(w) || Duties.Contains(w)),
            "heeft" or "had" or "loopt" or "liep" or "staat" or "stond" or "doet" or "deed" => Holds(stream, name, name.End + 1, name.End + VerbReach, Duties.Contains)
                || (next is "staat" or "stond" && IsBeforeClass(stream, name, name.End + 1)),
            "gaat" or "ging" => Holds(stream, name, name.End + 1, name.End + VerbReach, w => w is "pensioen" or "zwangerschapsverlof" or "bevallingsverlof"),
            "surveilleert" or "surveilleerde" => true,
            "vervangt" or "verving" => !Holds(stream, name, stream.SentenceOf(name.Start).Start, stream.SentenceOf(name.Start).End, PartsOfGames.Contains),
            _ => false,
        };
    }

    private static bool IsChild(TokenStream stream, TokenRange name) =>
        !PersonCues.IsTitle(At(stream, name, name.Start - 1)) && !PersonCues.IsGrownUp(stream, name)
        && (IsMarked(stream, name) || IsFetched(stream, name) || IsCalledChild(stream, name));

    /// <summary>"Youssef had een 2,1 voor breuken", "Bo haalde een dikke onvoldoende op de toets", "Lot blijft zitten": who gets marks is a pupil.</summary>
    private static bool IsMarked(TokenStream stream, TokenRange name)
    {
        var next = At(stream, name, name.End);
        if (next is "blijft" or "bleef")
        {
            return At(stream, name, name.End + 1) is "zitten" && At(stream, name, name.End + 2) is "" or "." or "!" or "," or "en" or "in" or "dit";
        }

        if (next is not ("had" or "heeft" or "kreeg" or "krijgt" or "haalde" or "haalt" or "scoorde" or "scoort"))
        {
            return false;
        }

        var at = name.End + 1;
        while (at < name.End + MarkReach && At(stream, name, at) is "een" or "'n" or "n" or "weer" or "dikke" or "mooie" or "alweer" or "zelfs" or "net" or "nog" or "maar" or "wel" or "eindelijk" or "toch" or "dus")
        {
            at++;
        }

        var mark = At(stream, name, at);
        return (mark is "onvoldoende" or "voldoende" or "tien" || IsMark(mark)) && at > name.End + 1 && At(stream, name, at + 1) is "voor" or "op" or "bij" or "in";
    }

    /// <summary>"Kan iemand Pepijn ophalen": whom a parent asks others to bring along.</summary>
    private static bool IsFetched(TokenStream stream, TokenRange name)
    {
        if (At(stream, name, name.Start - 1) is not ("iemand" or "jij" or "jullie" or "je")
            || !Holds(stream, name, Math.Max(stream.SentenceOf(name.Start).Start, name.Start - 4), name.Start, w => w is "kan" or "wil" or "kun" or "kunnen" or "zou"))
        {
            return false;
        }

        return Holds(stream, name, name.End, name.End + VerbReach, w => w is "meenemen" or "ophalen" or "afhalen" or "thuisbrengen" or "opvangen" or "oppikken" or "wegbrengen");
    }

    /// <summary>"Niemand nodigt Djamilo nog uit. Dat kind …": one name, and behind it, in the next sentence at most, a word for a child that points back.</summary>
    private static bool IsCalledChild(TokenStream stream, TokenRange name)
    {
        if (At(stream, name, name.End) is "vond" or "vindt" or "zei" or "zegt" or "denkt" or "dacht" or "schreef" or "schrijft" or "vertelde" or "vertelt" or "zag" or "ziet" or "kent" or "ken" or "weet" or "wist")
        {
            return false;
        }

        var sentence = stream.SentenceOf(name.Start);
        var end = sentence.End < stream.ProseCount ? stream.SentenceOf(sentence.End).End : sentence.End;
        for (var i = name.End; i + 1 < Math.Min(end, name.End + (2 * CallReach)); i++)
        {
            if (stream[i].Lower is "dat" && stream[i + 1].Lower is "kind" or "joch" or "jochie" or "jongetje" or "ventje" or "manneke" or "meiske" or "mannetje")
            {
                // "Dat kind van haar" is somebody else's.
                return i + 2 >= stream.ProseCount || stream[i + 2].Lower is not "van";
            }

            // "Let op Femke. Haar ouders …".
            if (stream[i].Lower is "haar" or "zijn" or "z'n" or "d'r" && stream.SentenceOf(i).Start == i
                && (stream[i + 1].Lower is "ouders" or "mama" or "papa"
                    || (stream[i + 1].Lower is "moeder" or "vader" && i + 2 < stream.ProseCount && stream[i + 2].Lower is "zei" or "zegt" or "haalt" or "brengt" or "belde" or "vertelde" or "wil" or "wilde" or "vindt")))
            {
                return true;
            }

            if (stream.IsCapitalized(i) && i > sentence.Start && Lexicon.Has(stream[i].Lower, WordClasses.FirstName))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>"2,1", "10": a decimal, or a whole number up to ten.</summary>
    private static bool IsMark(string word) => word.Length is 1 or 2 or 3 && char.IsAsciiDigit(word[0])
        && (word.Length == 1 || word == "10" || (word.Length == 3 && word[1] is ',' or '.' && char.IsAsciiDigit(word[2])));

    /// <summary>"Voor groep 6", "voor de klas"; not "voor de klas uit".</summary>
    private static bool IsBeforeClass(TokenStream stream, TokenRange name, int token) =>
        At(stream, name, token) == "voor" && (At(stream, name, token + 1), At(stream, name, token + 2)) is ("de", "klas") or ("groep", _)
        && At(stream, name, token + 3) is not ("te" or "uit" or "in");

    private static bool IsLesson(string word) => word is "lessen" || (word.EndsWith("les", StringComparison.Ordinal) && word is not ("bijles" or "spionkoples"));

    /// <summary>The name is written as a possessive: <c>Daans</c>, <c>Noa's</c>, <c>Hans'</c>.</summary>
    private static bool IsPossessive(TokenStream stream, TokenRange name)
    {
        var last = stream[name.End - 1].Lower;
        return last.EndsWith('s') || last.EndsWith('\'') || last.EndsWith('’');
    }

    /// <summary>Where the enumeration begins that a name stands in.</summary>
    private static int FirstOfList(TokenStream stream, TokenRange name)
    {
        var (first, start) = (name.Start, stream.SentenceOf(name.Start).Start);
        while (first - 2 >= start && name.Start - first < LongestList && stream[first - 1].Lower is "," or "en" or "&" or "+" && stream[first - 2].Kind == TokenKind.Word
            && stream.IsCapitalized(first - 2) && stream.IsCapitalized(first))
        {
            first -= 2;
        }

        return first;
    }

    private static bool Holds(TokenStream stream, TokenRange name, int from, int to, Func<string, bool> test)
    {
        for (var i = from; i < Math.Min(to, from + LongestList); i++)
        {
            if (At(stream, name, i) is { Length: > 0 } word && test(word))
            {
                return true;
            }
        }

        return false;
    }

    private static string At(TokenStream stream, TokenRange name, int token) =>
        token >= 0 && stream.SentenceOf(name.Start).Contains(token) ? stream[token].Lower : string.Empty;
}
