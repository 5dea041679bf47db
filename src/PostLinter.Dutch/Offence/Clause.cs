using PostLinter.Core.Language;

namespace PostLinter.Dutch.Offence;

/// <summary>How a target is pointed at: it decides whether a mild judgment is about all of them or about these few.</summary>
internal enum Reference
{
    /// <summary><c>vrouwen</c>, <c>alle vrouwen</c>, <c>een vrouw</c>: any of them.</summary>
    Generic,

    /// <summary><c>de vrouwen</c>, <c>twee vrouwen</c>, <c>mijn buren</c>: some that the reader knows or could count.</summary>
    Particular,
}

/// <summary>One sentence and the signs of all words; indices are those of the token stream.</summary>
internal readonly ref struct Clause(TokenStream stream, TokenRange sentence, ReadOnlySpan<Sign> signs)
{
    private readonly ReadOnlySpan<Sign> _signs = signs;

    public int Start => sentence.Start;

    public int End => sentence.End;

    public Sign this[int i] => i >= Start && i < End ? _signs[i] : Sign.Stop;

    public string Word(int i) => i >= Start && i < End ? stream[i].Lower : string.Empty;

    public bool IsWord(int i) => i >= Start && i < End && stream[i].Kind == TokenKind.Word;

    public bool Has(int i, Sign any) => (this[i] & any) != 0;

    /// <summary>The first token with any of the signs from <paramref name="from"/> up to <paramref name="to"/>, or -1.</summary>
    public int Find(Sign any, int from, int to)
    {
        for (var i = Math.Max(from, Start); i < to && i < End; i++)
        {
            if ((_signs[i] & any) != 0)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>The last token with any of the signs before <paramref name="before"/>, not further back than <paramref name="limit"/>, or -1.</summary>
    public int FindBack(Sign any, int before, int limit)
    {
        for (var i = Math.Min(before, End) - 1; i >= limit && i >= Start; i--)
        {
            if ((_signs[i] & any) != 0)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>The last place of a word before a token, or -1.</summary>
    public int Last(string word, int before)
    {
        for (var i = Math.Min(before, End) - 1; i >= Start; i--)
        {
            if (stream[i].Lower == word)
            {
                return i;
            }
        }

        return -1;
    }

    public bool Any(Sign any, int from, int to) => Find(any, from, to) >= 0;

    /// <summary>A denial from one token up to another; <c>niets anders dan</c> and <c>niet alleen</c> deny nothing.</summary>
    public bool IsDenied(int from, int to)
    {
        for (var i = Find(Sign.Not, from, to); i >= 0; i = Find(Sign.Not, i + 1, to))
        {
            if (Word(i + 1) is not ("alleen" or "enkel" or "slechts" or "anders" or "dan" or "beter" or "meer" or "zomaar"))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// Where a denial begins to count for a target: "waarom snapt niemand dat X …" denies nothing of X, "het is niet waar dat X …" does.
    /// </summary>
    public int ScopeOf(int target)
    {
        var that = Last("dat", target);
        return that > Start && Word(Start) is "waarom" or "wanneer" or "hoezo" or "hoe" ? that : Start;
    }

    /// <summary>"Wat mij betreft", "als het aan mij ligt", "van mij mogen …": the author wants it.</summary>
    public bool IsWanted()
    {
        var mine = Last("mij", End);
        return mine > Start && (Word(mine - 1) is "aan" or "van" || Word(mine + 1) is "betreft");
    }

    /// <summary>How the target that begins at a token is pointed at, from the words before it.</summary>
    public Reference ReferenceOf(int target)
    {
        for (var i = target - 1; i >= Start && i >= target - 3; i--)
        {
            if (stream[i].Kind == TokenKind.Number)
            {
                return Reference.Particular;
            }

            switch (Word(i))
            {
                case "enkele" when Word(i - 1) is "geen":
                case "alle" or "al" or "die" or "zulke" or "elke" or "iedere" or "soort" or "een" or "zo'n" or "jullie" or "deze" or "geen" or "allemaal":
                    return Reference.Generic;
                case "de" or "het" or "onze" or "mijn" or "hun" or "veel" or "sommige" or "enkele" or "twee" or "drie" or "vier" or "vijf" or "beide"
                    or "weinig" or "meer" or "minder" or "aantal" or "paar" or "groep" or "andere" or "honderden" or "duizenden" or "haar":
                    return Reference.Particular;
            }

            // An adjective may stand between: "Syrische vrouwen", "de oude vrouwen".
            if (!Word(i).EndsWith('e') || Has(i, Sign.Stop))
            {
                break;
            }
        }

        return Reference.Generic;
    }

    /// <summary>
    /// An adjective before something that is no person (<c>slechte roosters</c>): it then says nothing about the people.
    /// </summary>
    public bool QualifiesThing(int adjective)
    {
        var next = adjective + 1;
        return Word(adjective).EndsWith('e') && IsWord(next) && !Has(next, Sign.Target | Sign.Foul | Sign.Hard | Sign.Vermin | Sign.Copula | Sign.Preposition | Sign.Relative)
            && Word(next) is not ("en" or "maar" or "of" or "dan" or "mensen" or "mens" or "volk" or "lui" or "types" or "wezens" or "soort" or "kinderen" or "mannen" or "vrouwen"
                or "wezen" or "man" or "vrouw" or "groep" or "ras" or "zijn" or "allemaal" or "gewoon" or "ook")
            && !Word(next).EndsWith("ers", StringComparison.Ordinal) && !Word(next).EndsWith("mensen", StringComparison.Ordinal);
    }

    /// <summary>From a target's end back to what may be its preposition, over <c>al die</c>, <c>dat soort</c>: or -1.</summary>
    public int PrepositionOf(int target)
    {
        for (var i = target - 1; i >= Start && i >= target - 4; i--)
        {
            if (Has(i, Sign.Preposition))
            {
                return i;
            }

            if (Word(i) is not ("al" or "alle" or "die" or "de" or "deze" or "dat" or "soort" or "zulke" or "een" or "elke" or "iedere" or "enkele" or "meer" or "zo'n" or "ook" or "maar" or "één" or "dode"))
            {
                return -1;
            }
        }

        return -1;
    }
}
