using PostLinter.Core.Language;
using PostLinter.Dutch.Lexicons;

namespace PostLinter.Dutch.Entities;

/// <summary>What the words around a name say of a story: who is played, of whom a book tells, what somebody is called in it.</summary>
/// <param name="stream">The tokens of the draft.</param>
/// <param name="isName">True for tokens that belong to some name.</param>
internal sealed class StoryCues(TokenStream stream, Func<int, bool> isName)
{
    /// <summary>So many tokens are looked at on either side of a name.</summary>
    private const int Reach = 14;

    /// <summary>"Over een klein, verlegen meisje": so many words stand between a preposition and whom it brings in.</summary>
    private const int MostBetween = 4;

    private const int LongestTitle = 8;

    /// <summary>What is told, printed or shown; compounds count (<c>voorleesboek</c>).</summary>
    private static readonly string[] Works =
    [
        "boek", "boekje", "prentenboek", "film", "serie", "reeks", "roman", "sprookje", "strip", "stripverhaal", "hoorspel", "tekenfilm", "legende", "sage", "mythe",
        "boekverslag", "boekbespreking", "leesboek", "thriller", "novelle", "toneelstuk", "musical", "kerstmusical", "opera", "toneelbewerking", "liedje", "voorstelling",
    ];

    /// <summary>Works in which people of the school are seen themselves.</summary>
    private static readonly string[] Stages = ["toneelstuk", "musical", "opera", "voorstelling", "liedje", "fotoboek", "jaarboek", "fotoboekje", "plakboek", "schoolfilm"];

    /// <summary>Works that are looked at; a school makes those too.</summary>
    private static readonly string[] Shown = ["film", "serie", "reeks", "strip", "aflevering", "hoorspel", "tekenfilm", "toneelbewerking"];

    private static readonly string[] Heroes =
        ["hoofdpersoon", "hoofdpersonage", "personage", "hoofdfiguur", "romanpersonage", "stripheld", "romanheld", "titelheld", "titelheldin", "sprookjesfiguur"];

    private static readonly string[] Reading = ["voorlezen", "voorgelezen", "voorlas", "lezen", "gelezen", "lees", "las", "lazen", "leest", "voorleest", "boekverslag", "boekbespreking", "leesclub"];

    private static readonly HashSet<string> Playing = ["speel", "speelt", "speelde", "vertolkt", "vertolkte"];

    private static readonly HashSet<string> Played = ["gespeeld", "vertolkt", "neergezet"];

    private static readonly HashSet<string> Pronouns = ["ik", "hij", "zij", "ze", "wie", "die", "jij", "je"];

    private static readonly HashSet<string> Extracts =
        ["fragment", "scène", "passage", "stuk", "stukje", "hoofdstuk", "bladzijde", "voorgelezen", "voorlezen", "voorlas", "gelezen", "liedje", "liedjes", "nummer", "citaat", "monoloog"];

    private static readonly HashSet<string> Callings = ["heet", "heten", "heette", "heetten", "genaamd"];

    private static readonly string[] Beings =
        ["meisje", "jongen", "jongetje", "kind", "weesjongen", "weesmeisje", "prins", "prinses", "man", "vrouw", "hond", "muis", "muisje", "konijn", "draak", "heks", "vrienden", "broers", "zussen", "vriendinnen", "tweeling",
            "vos", "wolf", "beer", "aap", "olifant", "leeuw", "tijger", "kikker", "uil", "das", "mol", "eekhoorn", "reus", "kabouter", "robot", "tovenaar", "ridder", "piraat", "wees"];

    /// <summary>What people do with a work, and no character in it.</summary>
    private static readonly HashSet<string> Handlings =
    [
        "schrijft", "schreef", "geschreven", "leest", "las", "tekent", "tekende", "maakt", "maakte", "maken", "gemaakt", "maakten", "vond", "vindt", "zag", "ziet", "zoekt", "zocht", "speelt",
        "speelde", "zingt", "zong", "vertelt", "vertelde", "bladert", "bladerde", "werkt", "werkte", "haalt", "haalde", "rekent", "vroeg", "vraagt", "kreeg", "krijgt", "bracht", "brengt",
        "leende", "leent", "zei", "zegt", "riep", "getekend", "filmde", "gefilmd", "staat", "stond", "herkende", "herkent", "kleurt", "kleurde", "opneemt", "monteerde",
    ];

    private static readonly HashSet<string> BeforeOthers = ["van", "met", "door", "aan", "bij", "voor", "tegen", "naast", "dat", "die", "of", "namens", "volgens"];

    /// <summary>"Lynn speelt Roodkapje": who comes before the verb is real.</summary>
    public bool IsPlayer(TokenRange name) =>
        (Playing.Contains(At(name, name.End)) && name.End + 1 < stream.SentenceOf(name.Start).End && At(name, name.End + 1) is not ("zich" or "af"))
        || (At(name, name.Start - 1) == "door" && Played.Contains(At(name, name.Start - 2)));

    /// <summary>True if the words next to the name tell of a character.</summary>
    public bool IsCharacter(TokenRange name) =>
        IsPlayed(name) || (IsHero(name) && IsRead(name)) || IsToldOf(name) || IsCalledInStory(name) || IsInWork(name, IsText) || IsInTitle(name) || IsHelperOfSaint(name)
        || (At(name, name.Start - 1) == "uit" && Extracts.Contains(At(name, name.Start - 2)) && !IsOwner(name));

    /// <summary>True if the words next to the name tell of a character, or of somebody of the school who is in a film, a play or the news.</summary>
    public bool MayBeCharacter(TokenRange name) =>
        IsHero(name) || IsInWork(name, IsShown) || IsCast(name) || FollowsReading(name)
        || (At(name, name.Start - 1) == "van" && At(name, name.Start - 2) is "rol" or "hoofdrol" or "titelrol" or "avonturen" or "belevenissen")
        || (At(name, name.Start - 1) == "over" && At(name, name.Start - 2) is "gaat" or "ging" && IsRead(name));

    private static bool IsText(string word) => (Works.EndWord(word) && !Shown.EndWord(word)) || word is "verhaal" or "hoofdstuk";

    private static bool IsShown(string word) => Shown.EndWord(word);

    /// <summary>"Sanne haar dagboek", "Sanne's schrift".</summary>
    private bool IsOwner(TokenRange name) =>
        At(name, name.End) is "haar" or "zijn" or "z'n" or "dr" or "d'r" || stream[name.End - 1].Lower.EndsWith("'s", StringComparison.Ordinal);

    /// <summary>"In het boek dat we lezen loopt Tirza weg".</summary>
    public bool IsInText(TokenRange name) => IsInWork(name, IsText);

    /// <summary>"In het boek dat we lezen gaat Tirza met Bo op reis": with whom a character has to do in the same sentence.</summary>
    public bool IsBesideCharacter(TokenRange name, Func<int, bool> isCharacter)
    {
        if (At(name, name.Start - 1) is not ("met" or "naar" or "bij" or "van" or "en" or "tegen" or "voor" or "aan" or "over" or "op") || Handlings.Contains(At(name, name.End)))
        {
            return false;
        }

        for (var i = name.Start - 2; i >= name.Start - Reach; i--)
        {
            if (At(name, i).Length > 0 && isCharacter(i))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"We lazen voor uit … Zodra Jorrit de toren in klimt": the first sentence behind one in which somebody reads aloud.</summary>
    private bool FollowsReading(TokenRange name)
    {
        var index = stream.SentenceIndexOf(name.Start);
        if (index == 0 || name.Count > 1 || BeforeOthers.Contains(At(name, name.Start - 1)) || Handlings.Contains(At(name, name.End)))
        {
            return false;
        }

        var before = stream.Sentences[index - 1];
        for (var i = Math.Max(before.Start, before.End - (2 * Reach)); i < before.End; i++)
        {
            if (stream[i].Lower is "voorlezen" or "voorgelezen" or "voorlas" or "leesboek" or "voorleesboek" or "prentenboek")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// "Lynn speelt Roodkapje", "in de rol van Anna", "Anna (gespeeld door Lynn)". Where nothing tells of a play, it has to be a name that no
    /// child bears: "Sem speelt Noa de bal toe".
    /// </summary>
    private bool IsPlayed(TokenRange name)
    {
        var (before, next) = (name.Start - 1, At(name, name.End));
        if (Playing.Contains(At(name, before)) && (IsNameAt(name, before - 1) || Pronouns.Contains(At(name, before - 1))))
        {
            return next is not ("de" or "het" or "een" or "naar" or "weg" or "uit" or "eruit" or "vrij" or "aan" or "voorbij")
                && (IsStaged(name) || !Lexicon.Has(stream[name.Start].Lower, WordClasses.FirstName | WordClasses.FirstNameRare | WordClasses.FirstNameOrWord));
        }

        if ((At(name, before - 1) == "alsof" && next is "bent" or "was" or "ben" or "is" or "waren") || (At(name, before) == "als" && At(name, before - 1) == "verkleed"))
        {
            return true;
        }

        if (At(name, before) == "van" && At(name, before - 1) is "rol" or "hoofdrol" or "titelrol" or "gedaante"
            && (At(name, before - 3) == "in" || Playing.Contains(At(name, before - 3))))
        {
            return true;
        }

        for (var i = name.End; i < name.End + MostBetween && next is "(" or "," or "wordt" or "werd" or "gespeeld" or "vertolkt"; i++)
        {
            if (Played.Contains(At(name, i)) && At(name, i + 1) == "door")
            {
                return true;
            }

            if (IsNameAt(name, i))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>"Noor is Dorothy", "Romeo = Kacper": one of the two is a part in a play.</summary>
    private bool IsCast(TokenRange name) =>
        At(name, name.Start - 1) is "is" or "was" or "=" or "wordt" && IsNameAt(name, name.Start - 2) && !IsNameAt(name, name.End) && !IsOwner(name)
        && At(name, name.End) is not "en" && IsStaged(name);

    /// <summary>"Hoofdpersoon Milan", "de hoofdpersoon heet Milan", "Milan, de hoofdpersoon".</summary>
    private bool IsHero(TokenRange name)
    {
        var before = name.Start - 1;
        before -= At(name, before) is "is" or "heet" or "heette" or "," or ":" or "(" ? 1 : 0;
        return Heroes.EndWord(At(name, before))
            || (At(name, name.End) == "," && Heroes.EndWord(At(name, name.End + 2)) && At(name, name.End + 1) is "de" or "het" or "een");
    }

    /// <summary>"De serie over Muisje Mies", "een prentenboek over de kleine Bo"; not what somebody of the school has made.</summary>
    private bool IsToldOf(TokenRange name)
    {
        for (var i = name.Start - 1; i >= name.Start - MostBetween; i--)
        {
            if (At(name, i) is "over" or "rond" or "rondom")
            {
                return Works.EndWord(At(name, i - 1)) && !Stages.EndWord(At(name, i - 1)) && !IsMade(name);
            }

            if (IsNameAt(name, i) ? At(name, i + 1) is not ("en" or ",") : i < name.Start - 1 && i >= 0 && stream.IsCapitalized(i))
            {
                return false;
            }

            if (At(name, i) == "van" && At(name, i - 1) is "sprookje" or "legende")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Het boek gaat over een meisje dat Aiyana heet".</summary>
    private bool IsCalledInStory(TokenRange name)
    {
        if (!Callings.Contains(At(name, name.End)) && !Callings.Contains(At(name, name.Start - 1)))
        {
            return false;
        }

        for (var i = name.Start - 1; i >= name.Start - Reach; i--)
        {
            if (Beings.EndWord(At(name, i)))
            {
                for (var k = i - 1; k >= i - (2 * MostBetween); k--)
                {
                    if (At(name, k) is "over" or "rond" ? IsRead(name) : Heroes.EndWord(At(name, k)))
                    {
                        return true;
                    }
                }

                return false;
            }
        }

        return false;
    }

    /// <summary>"In het boek dat we lezen loopt Tirza weg": who does something in a work that is read, and nothing with it.</summary>
    private bool IsInWork(TokenRange name, Func<string, bool> isWork)
    {
        var (previous, next) = (At(name, name.Start - 1), At(name, name.End));
        if (previous.Length == 0 || BeforeOthers.Contains(previous) || Handlings.Contains(previous) || Handlings.Contains(next) || next is "uit" or "(" || IsMade(name))
        {
            return false;
        }

        for (var i = name.Start - 1; i >= name.Start - Reach; i--)
        {
            var word = At(name, i);
            if (IsNameAt(name, i) && !(At(name, i + 1) is "en" or ","))
            {
                return false;
            }

            if (word.Length > 0 && isWork(word))
            {
                var start = At(name, i - 1) is "in" or "uit" ? i - 1 : i - 2;
                return At(name, start) == "in" && !Stages.EndWord(word)
                    && (word is not ("boek" or "boekje" or "verhaal" or "hoofdstuk") || IsRead(name));
            }
        }

        return false;
    }

    /// <summary>"Het boek 'Tirza en de wolf'": a name in quotation marks behind what has a title.</summary>
    private bool IsInTitle(TokenRange name)
    {
        for (var i = name.Start - 1; i >= name.Start - LongestTitle; i--)
        {
            if (IsMark(At(name, i)))
            {
                var before = At(name, i - 1);
                return Closes(name) && ((Works.EndWord(before) && !Stages.EndWord(before)) || (before == "uit" && Extracts.Contains(At(name, i - 2))));
            }
        }

        return false;

        bool Closes(TokenRange title)
        {
            for (var i = title.End; i < title.End + LongestTitle; i++)
            {
                if (IsMark(At(title, i)))
                {
                    return true;
                }
            }

            return false;
        }
    }

    /// <summary>"Piet Paniek": what helps Saint Nicholas is called by a word.</summary>
    private bool IsHelperOfSaint(TokenRange name) =>
        name.Count == 2 && stream[name.Start].Lower == "piet" && Lexicon.Lookup(stream[name.Start + 1].Lower) is var classes
        && (classes & WordClasses.Dutch) != 0 && (classes & (WordClasses.Surname | WordClasses.SurnameOrWord)) == 0;

    private static bool IsMark(string word) => word is "'" or "\"" or "‘" or "’" or "“" or "”" or "«" or "»" or "„";

    /// <summary>Somebody reads, here or in the sentence before.</summary>
    private bool IsRead(TokenRange name)
    {
        var sentence = stream.SentenceOf(name.Start);
        var from = Math.Max(Math.Max(0, sentence.Start - Reach), name.Start - (2 * Reach));
        for (var i = from; i < Math.Min(sentence.End, name.End + Reach); i++)
        {
            if (Reading.EndWord(stream[i].Lower) || (i < name.Start && stream[i].Lower is not "verhaal" && Works.EndWord(stream[i].Lower) && stream[i].Lower.Length > 7))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A play is spoken of, here or shortly before.</summary>
    private bool IsStaged(TokenRange name)
    {
        var end = stream.SentenceOf(name.Start).End;
        for (var i = Math.Max(0, name.Start - (3 * Reach)); i < Math.Min(end, name.End + Reach); i++)
        {
            if (stream[i].Lower is "rol" or "rollen" or "rolverdeling" or "musical" or "eindmusical" or "kerstspel" or "toneel" or "toneelstuk" or "voorstelling" or "titelrol" or "hoofdrol"
                or "toneelclub" or "theater" or "audities" or "première" or "generale" or "decor" or "sprookje" or "script" or "schminken" or "toneelspel")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Wij maakten een film over Sanne": who is in it is real.</summary>
    private bool IsMade(TokenRange name)
    {
        var sentence = stream.SentenceOf(name.Start);
        for (var i = Math.Max(sentence.Start, name.Start - Reach); i < Math.Min(sentence.End, name.End + Reach); i++)
        {
            if (stream[i].Lower is "maken" or "maakt" or "maakte" or "maakten" or "gemaakt" or "geschreven" or "schreef" or "schrijft" or "getekend" or "filmde" or "gefilmd" or "eigen" or "zelfgemaakte")
            {
                return true;
            }
        }

        return false;
    }

    private bool IsNameAt(TokenRange name, int token) => At(name, token).Length > 0 && isName(token);

    /// <summary>A word of the sentence in which a name stands, or nothing.</summary>
    private string At(TokenRange name, int token) =>
        token >= 0 && stream.SentenceOf(name.Start).Contains(token) ? stream[token].Lower : string.Empty;
}
