using PostLinter.Core.Language;

namespace PostLinter.Dutch.Entities;

/// <summary>Who is the author's own: child, kin, and the child of whoever says in the draft whose mother or father he is.</summary>
internal static class OwnPeople
{
    /// <summary>"Ik ben eigenlijk gewoon de vader van Jorrit": so far before the kin stands who speaks.</summary>
    private const int Reach = 8;

    private static readonly HashSet<string> Mine = ["mijn", "m'n", "mn", "onze", "ons", "me", "us", "ús"];

    private static readonly HashSet<string> Children =
    [
        "dochter", "zoon", "dochtertje", "zoontje", "kind", "kleindochter", "kleinzoon", "jongste", "oudste", "middelste", "meisje", "jongen",
        "kleinkind", "broertje", "zusje", "tweeling",
    ];

    private static readonly HashSet<string> Kin =
    [
        "man", "vrouw", "moeder", "vader", "oma", "opa", "zus", "broer", "tante", "oom", "nichtje", "neefje", "buurvrouw", "buurman",
        "vriend", "vriendin", "partner", "mam", "pap", "mama", "papa", "hond", "kat",
    ];

    /// <summary>What may stand between: nothing that takes the kin as an object, as "ik ben bang voor de vader van Jorrit" does.</summary>
    private static readonly HashSet<string> Between =
        ["gewoon", "even", "dus", "ook", "eigenlijk", "vandaag", "wel", "maar", "nu", "hier", "zelf", "namelijk", "inderdaad", "echt", "toch", "nog", "altijd", "trotse", "de", "een"];

    public static bool IsMine(string word) => Mine.Contains(word);

    public static bool IsChild(string word) => Children.Contains(word);

    /// <summary>
    /// "Mijn zoon Bram", "onze oma Truus", "Fenne, mijn dochter", "mijn jongste, Fenne, …", "ik ben de vader van Daan", "moeder van Daan hier".
    /// </summary>
    public static bool Includes(TokenStream stream, TokenRange name)
    {
        var before = At(stream, name, name.Start - 1);
        if (IsFamily(before) && (Mine.Contains(At(stream, name, name.Start - 2)) || Mine.Contains(At(stream, name, name.Start - 3))))
        {
            return true;
        }

        // "Mijn eigen Sjoerd".
        if (before == "eigen" && Mine.Contains(At(stream, name, name.Start - 2)))
        {
            return true;
        }

        // "Onze Fatima uit 2B" is a teacher's, "onze Fatima is geslaagd" a parent's.
        return (Mine.Contains(before) && !(before is "onze" or "ons" && At(stream, name, name.End) is "uit" or "van"))
            || (At(stream, name, name.End) == "," && Mine.Contains(At(stream, name, name.End + 1)) && IsFamily(At(stream, name, name.End + 2)))
            || IsApposition(stream, name) || IsChildOfSpeaker(stream, name);
    }

    /// <summary>"Fatma (moeder van Elif)": the child of whoever signed.</summary>
    public static bool IsChildOfSigner(TokenStream stream, TokenRange name, Func<int, bool> isSignature)
    {
        if (name.Start < 3 || stream[name.Start - 1].Lower != "van" || !IsParent(stream[name.Start - 2].Lower))
        {
            return false;
        }

        var before = name.Start - 3;
        while (before > 0 && (stream[before].Kind == TokenKind.Punctuation || stream[before].Lower is "de"))
        {
            before--;
        }

        return isSignature(before);
    }

    /// <summary>"Mijn jongste, Fenne, …", "mijn eigen jongste (Fenne)".</summary>
    private static bool IsApposition(TokenStream stream, TokenRange name)
    {
        if (At(stream, name, name.Start - 1) is not ("," or "(") || !Children.Contains(At(stream, name, name.Start - 2))
            || At(stream, name, name.End) is not ("," or ")" or "." or "!" or ""))
        {
            return false;
        }

        var owner = At(stream, name, name.Start - 3);
        return Mine.Contains(owner) || (owner is "eigen" or "jongste" or "oudste" && Mine.Contains(At(stream, name, name.Start - 4)));
    }

    /// <summary>"Ik ben gewoon de vader van Jorrit", "hier de moeder van Silvan", "moeder van Daan hier", "Daan zijn moeder hier".</summary>
    private static bool IsChildOfSpeaker(TokenStream stream, TokenRange name)
    {
        if (IsParent(At(stream, name, name.End + 1)) && At(stream, name, name.End) is "zijn" or "haar" or "z'n" or "zn" or "d'r" or "dr")
        {
            return At(stream, name, name.End + 2) is "hier" && Opens(stream, name, name.Start);
        }

        var kin = name.Start - 2;
        if (At(stream, name, name.Start - 1) != "van" || !IsParent(At(stream, name, kin)))
        {
            return false;
        }

        var first = kin - (At(stream, name, kin - 1) is "de" or "een" ? 1 : 0);
        if (Opens(stream, name, first) && At(stream, name, name.End) is "hier" or "hjir" && At(stream, name, name.End + 1) is "" or "," or "." or "!" or ":")
        {
            return true;
        }

        if ((At(stream, name, first - 1) == "hier" && Opens(stream, name, first - 1)) || (At(stream, name, first - 2), At(stream, name, first - 1)) is ("spreekt" or "even", "met")
            || (At(stream, name, first - 1) is "," or "(" && Introduces(stream, name, first - 3)))
        {
            return true;
        }

        if (name.End < stream.SentenceOf(name.Start).End && stream[name.End].Kind == TokenKind.Word && stream[name.End].Lower is not ("en" or "uit" or "maar" or "die"))
        {
            return false;
        }

        for (var i = first - 1; i >= first - Reach; i--)
        {
            if ((At(stream, name, i - 1), At(stream, name, i)) is ("ik", "ben") or ("ben", "ik"))
            {
                return true;
            }

            // "Ik ben even geen gymmeester maar de vader van Jorrit".
            if (!Between.Contains(At(stream, name, i)) && At(stream, name, i - 1) != "geen" && At(stream, name, i) != "geen")
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>The first word of the sentence, or of what follows a greeting.</summary>
    private static bool Opens(TokenStream stream, TokenRange name, int token) => At(stream, name, token - 1) is "" or "," or "!" or ".";

    /// <summary>"Ik ben Daphne, de moeder van Pip", "hallo, dit is Daphne, …": whose photo it is stands without a greeting.</summary>
    private static bool Introduces(TokenStream stream, TokenRange name, int token) => (At(stream, name, token - 1), At(stream, name, token)) is ("ik", "ben")
        || ((At(stream, name, token - 1), At(stream, name, token)) is ("dit", "is") && PersonCues.IsGreeting(stream[stream.SentenceOf(name.Start).Start].Lower));

    public static bool IsFamily(string word) => Children.Contains(word) || Kin.Contains(word);

    private static bool IsParent(string word) => PersonCues.IsParentTitle(word) || Kin.Contains(word);

    /// <summary>A word of the sentence in which the name stands, or nothing.</summary>
    private static string At(TokenStream stream, TokenRange name, int token) =>
        token >= 0 && stream.SentenceOf(name.Start).Contains(token) ? stream[token].Lower : string.Empty;
}
