namespace PostLinter.Rules.Transparency;

/// <summary>Tells names of senders apart: no name, a nickname, or something that may be somebody's name.</summary>
internal static class SenderNames
{
    private static readonly char[] Separators = [' ', '_', '.', '-', '@', ',', '(', ')', '/', '|'];

    private static readonly HashSet<string> NoName =
    [
        "anoniem", "anonieme", "anonymous", "anon", "onbekend", "naamloos", "nn", "n.n.", "incognito", "geheim",
        "iemand", "niemand", "xxx", "admin", "gebruiker", "user",
    ];

    /// <summary>Words that say what somebody is or feels and that are part of nobody's name.</summary>
    private static readonly HashSet<string> NicknameWords =
    [
        "bezorgde", "boze", "verontruste", "kritische", "ongeruste", "teleurgestelde", "gefrustreerde", "trotse", "moeie",
        "confessions", "confession", "spotted", "leaks", "roddels", "gossip", "memes", "tea", "fanpage", "fans", "hater",
        "haters", "kanaal", "bekentenissen", "klokkenluider", "insider", "ghost", "mystery", "mysterie", "undercover",
        "waarheid", "onthullingen", "juffie", "meestertje", "jufje", "xxx", "lol", "pro", "gamer", "queen", "king",
        "baas", "legend", "princess", "boefje",
    ];

    /// <summary>A group in the place of a person: <c>de leerlingen van 4B</c>.</summary>
    private static readonly HashSet<string> Groups =
    [
        "leerlingen", "ouders", "docenten", "moeders", "vaders", "klasgenoten", "collega's", "juffen", "bewoners",
        "buurtbewoners", "scholieren", "studenten", "personeel",
    ];

    private static readonly HashSet<string> Roles =
    [
        "ouder", "moeder", "vader", "leerling", "docent", "juf", "meester", "leraar", "buurman", "buurvrouw",
        "buurtbewoner", "omwonende", "collega", "medewerker", "scholier", "student", "mama", "papa", "oma", "opa",
    ];

    private static readonly HashSet<string> Titles = ["mevrouw", "mevr", "mw", "meneer", "mr", "dhr", "heer", "juf", "meester", "docent", "ouder", "leerling"];

    /// <summary>Stories and characters that sign complaints; a real Klaas or Piet has a surname that is none of these.</summary>
    private static readonly HashSet<string> Fictional =
    [
        "sinterklaas", "kerstman", "zwarte", "batman", "superman", "spiderman", "donald", "mickey", "pinokkio",
        "assepoester", "sneeuwwitje", "robin", "zorro", "kabouter", "paashaas", "spongebob", "shrek", "pikachu",
    ];

    public static bool IsAnonymous(string name) =>
        string.IsNullOrWhiteSpace(name) || Words(name).Any(NoName.Contains);

    /// <summary>True if some word of the name cannot be somebody's, or the name ends in digits.</summary>
    public static bool IsNickname(string name)
    {
        var words = Words(name);
        if (words.Length == 0)
        {
            return false;
        }

        // "Mevrouw X": a title before a letter; "juf B. de Wit" has a surname.
        if (words.Any(NicknameWords.Contains) || Fictional.Contains(words[0]) || (words.Length == 2 && Titles.Contains(words[0]) && words[1].Length == 1))
        {
            return true;
        }

        // "Ouder klas 4" behind a name tells who somebody is; in its place it hides it.
        var isGroup = Groups.Contains(words[0]) || (words[0] is "de" or "alle" or "een" && words.Length > 1 && (Groups.Contains(words[1]) || Roles.Contains(words[1])));
        var isRole = words.All(w => Roles.Contains(w) || w is "van" or "uit" or "een" or "de" or "klas" or "groep" || w.All(char.IsAsciiDigit));
        return isGroup || isRole || (name.Length > 3 && EndsInDigits(name) && !name.Contains(','));
    }

    /// <summary><c>De Kreekratten</c>: an article before a plural; surnames such as "De Graaf" have none.</summary>
    public static bool IsGroupName(string name) =>
        Words(name) is ["de" or "het", var noun] && noun.Length > 5 && (noun.EndsWith("en", StringComparison.Ordinal) || noun.EndsWith('s'));

    public static bool IsConfessionsAccount(string name) => Words(name).Any(w =>
        w.Contains("confession", StringComparison.Ordinal) || w.Contains("spotted", StringComparison.Ordinal)
        || w.Contains("roddel", StringComparison.Ordinal) || w.Contains("anoniem", StringComparison.Ordinal)
        || w.Contains("leaks", StringComparison.Ordinal) || w.Contains("onthulling", StringComparison.Ordinal)
        || w.Contains("bekentenis", StringComparison.Ordinal) || w.Contains("gossip", StringComparison.Ordinal));

    /// <summary><c>wim1985</c>, <c>user 48213</c>, <c>wim 2.0</c>: two digits or more at the end.</summary>
    private static bool EndsInDigits(string name)
    {
        var digits = 0;
        while (digits < name.Length && (char.IsAsciiDigit(name[^(digits + 1)]) || (digits > 0 && name[^(digits + 1)] == '.')))
        {
            digits++;
        }

        return digits >= 2 && digits < name.Length;
    }

    private static string[] Words(string name) =>
        name.ToLowerInvariant().Split(Separators, StringSplitOptions.RemoveEmptyEntries);
}
