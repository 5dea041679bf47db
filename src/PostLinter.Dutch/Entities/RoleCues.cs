using PostLinter.Core.Language;
using PostLinter.Dutch.Lexicons;

namespace PostLinter.Dutch.Entities;

/// <summary>What the rest of the sentence says outright of a name: the class behind it, the people before an enumeration, an office.</summary>
internal static class RoleCues
{
    /// <summary>So many tokens back the people may stand whom an enumeration names.</summary>
    private const int Reach = 10;

    /// <summary>"Goedemiddag mevrouw De Wit,".</summary>
    private const int LongestGreeting = 6;

    private static readonly HashSet<string> Offices = ["wethouder", "burgemeester", "gedeputeerde", "raadslid", "statenlid", "schepen", "locoburgemeester"];

    private static readonly HashSet<string> Vocatives = ["beste", "lieve", "geachte", "hoi", "hallo", "dag", "hey", "hé"];

    private static readonly Dictionary<string, PersonRole> Groups = new(StringComparer.Ordinal)
    {
        ["collega's"] = PersonRole.Employee, ["leerkrachten"] = PersonRole.Employee, ["docenten"] = PersonRole.Employee, ["leraren"] = PersonRole.Employee,
        ["juffen"] = PersonRole.Employee, ["juffies"] = PersonRole.Employee, ["meesters"] = PersonRole.Employee, ["stagiairs"] = PersonRole.Employee,
        ["conciërges"] = PersonRole.Employee, ["mentoren"] = PersonRole.Employee,
        ["leerlingen"] = PersonRole.Pupil, ["kinderen"] = PersonRole.Pupil, ["kleuters"] = PersonRole.Pupil, ["brugklassers"] = PersonRole.Pupil,
        ["klasgenoten"] = PersonRole.Pupil, ["achtstegroepers"] = PersonRole.Pupil, ["meiden"] = PersonRole.Pupil, ["jongens"] = PersonRole.Pupil,
        ["meisjes"] = PersonRole.Pupil,
        ["ouders"] = PersonRole.Parent, ["moeders"] = PersonRole.Parent, ["vaders"] = PersonRole.Parent, ["hulpouders"] = PersonRole.Parent,
        ["klassenouders"] = PersonRole.Parent,
    };

    /// <summary>"Siham uit 7b", "Huda (3k)": somebody in a class.</summary>
    public static bool IsInClass(TokenStream stream, TokenRange name)
    {
        var sentence = stream.SentenceOf(name.Start);
        return name.End + 1 < sentence.End && stream[name.End].Lower is "uit" or "("
            && (ClassCodes.IsClassCode(stream[name.End + 1])
                || (stream[name.End].Lower == "uit" && stream[name.End + 1].Lower is "groep" or "klas" or "brugklas"));
    }

    /// <summary>"De collega's die er nog zijn, Xandra en Rachid voorop": what those are whom an enumeration behind a comma names, or null.</summary>
    public static PersonRole? OfEnumeration(TokenStream stream, TokenRange name)
    {
        var sentence = stream.SentenceOf(name.Start);
        var comma = name.Start - 1;
        if (comma <= sentence.Start || stream[comma].Lower is not ("," or ":"))
        {
            return null;
        }

        for (var i = comma - 1; i >= sentence.Start && i >= comma - Reach; i--)
        {
            if (Groups.TryGetValue(stream[i].Lower, out var role))
            {
                return i > sentence.Start && Vocatives.Contains(stream[i - 1].Lower) ? null : role;
            }

            if (stream[i].Lower is "," or ";" or ":")
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>"Wethouder Arjan Kampman", "de wethouder (van onderwijs), Arjan Kampman": somebody who speaks for the town.</summary>
    public static bool HoldsOffice(TokenStream stream, TokenRange name)
    {
        var sentence = stream.SentenceOf(name.Start);
        var i = name.Start - 1;
        if (i > sentence.Start && stream[i].Lower == ",")
        {
            // "Amira is de burgemeester, Joep de agent": a first name alone is the next of a row.
            if (name.Count == 1 && Lexicon.Has(stream[name.Start].Lower, WordClasses.FirstName | WordClasses.FirstNameRare | WordClasses.FirstNameOrWord))
            {
                return false;
            }

            i -= i >= sentence.Start + 3 && stream[i - 2].Lower is "van" or "voor" ? 3 : 1;
        }

        return i >= sentence.Start && Offices.Contains(stream[i].Lower);
    }

    /// <summary>"U spreekt met Marit van de administratie", "ik ben Noor, jullie nieuwe juf": the author gives the own name.</summary>
    public static bool IsSelf(TokenStream stream, TokenRange name)
    {
        var sentence = stream.SentenceOf(name.Start);
        var start = name.Start - 2;
        if (IsAside(stream, name, sentence) || IsGreetingOfParent(stream, name, sentence) || SpeaksWith(stream, name, sentence))
        {
            return true;
        }

        if (start < sentence.Start || !Introduces(stream, start)
            || (start > sentence.Start && stream[start - 1].Lower is "'" or "\"" or "‘" or "“" or "’" or "”"))
        {
            return false;
        }

        return name.End >= sentence.End
            || stream[name.End].Kind is TokenKind.Punctuation or TokenKind.Emoji
            || stream[name.End].Lower is "van" or "uit" or "en" or "de" or "jullie" or "uw" or "je" or "docent" or "leerkracht" or "juf" or "mentor" or "vader" or "moeder";
    }

    /// <summary>"Ik, Anneloes, verklaar"; not "ik, Bram, Noor en Sem".</summary>
    private static bool IsAside(TokenStream stream, TokenRange name, TokenRange sentence) =>
        name.Start - 2 >= sentence.Start && stream[name.Start - 1].Lower == "," && stream[name.Start - 2].Lower == "ik"
        && name.End + 1 < sentence.End && stream[name.End].Lower == ","
        && Lexicon.Lookup(stream[name.End + 1].Lower) is var next && (next & WordClasses.Dutch) != 0
        && (next & (WordClasses.FirstName | WordClasses.FirstNameRare | WordClasses.FirstNameOrWord)) == 0 && !stream.IsCapitalized(name.End + 1);

    /// <summary>"Hee Yara, met meneer Blonk", "hoi, met Ger van de huiswerkklas": as on the telephone, behind a greeting and nothing else.</summary>
    private static bool SpeaksWith(TokenStream stream, TokenRange name, TokenRange sentence)
    {
        var with = name.Start - 1;
        with -= with > sentence.Start && PersonCues.IsTitle(stream[with].Lower) ? 1 : 0;
        return with - 1 > sentence.Start && with - sentence.Start <= LongestGreeting && stream[with].Lower == "met" && stream[with - 1].Lower is "," or "!"
            && PersonCues.IsGreeting(stream[sentence.Start].Lower)
            && (name.End >= sentence.End || stream[name.End].Kind != TokenKind.Word || stream[name.End].Lower is "van" or "hier" or "uit" or "weer" or "nog");
    }

    /// <summary>"Hoi allemaal, dit is Ingmar, papa van Lieve": whose photo it is stands without a greeting.</summary>
    private static bool IsGreetingOfParent(TokenStream stream, TokenRange name, TokenRange sentence)
    {
        var start = name.Start - 2;
        if (start <= sentence.Start || (stream[start].Lower, stream[start + 1].Lower) is not (("dit", "is") or (_, "met")) || !PersonCues.IsGreeting(stream[sentence.Start].Lower)
            || stream[start - 1].Lower is not ("," or "!" or "allemaal" or "ouders" or "mensen" or "iedereen"))
        {
            return false;
        }

        var at = name.End + (name.End < sentence.End && stream[name.End].Lower is "," or "(" ? 1 : 0);
        at += at < sentence.End && stream[at].Lower == "de" ? 1 : 0;
        return at > name.End && at + 1 < sentence.End && PersonCues.IsParentTitle(stream[at].Lower) && stream[at + 1].Lower == "van";
    }

    private static bool Introduces(TokenStream stream, int token) => (stream[token].Lower, stream[token + 1].Lower) is
        ("spreekt", "met") or ("naam", "is") or ("ik", "ben") or ("ik", "heet");
}
