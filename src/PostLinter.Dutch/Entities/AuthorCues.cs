using PostLinter.Core.Language;

namespace PostLinter.Dutch.Entities;

/// <summary>
/// Where a draft says by whom it is: signatures, by-lines, and whoever introduces himself. Names are asked for in their order, on one
/// thread: what was found out of a line serves the next name on it, however long the line.
/// </summary>
/// <param name="stream">The tokens of the draft.</param>
/// <param name="isName">True for tokens that belong to some person's name.</param>
internal sealed class AuthorCues(TokenStream stream, Func<int, bool> isName)
{
    private static readonly HashSet<string> SignOffs =
    [
        "groet", "groetjes", "groeten", "gr", "gr.", "grt", "grtjs", "liefs", "mvg", "m.v.g.", "xx", "xxx", "xoxo", "kus", "kusjes", "dikke", "hartelijke",
        "vriendelijke", "warme", "zonnige", "sportieve", "mzzl", "knuffel",
    ];

    private static readonly HashSet<string> Wishes = ["fijne", "fijn", "prettige", "tot", "sterkte", "succes", "welterusten", "groet"];

    /// <summary>What is done to a piece before it bears a name: "geschreven door Ömer".</summary>
    private static readonly HashSet<string> Makings =
        ["geschreven", "getypt", "getikt", "opgetekend", "opgeschreven", "samengevat", "verzonnen", "ingezonden", "ingestuurd", "verslag", "gepost", "geplaatst"];

    private static readonly HashSet<string> Selves = ["ik", "mij", "wij"];

    private static readonly HashSet<string> FirstPerson = ["ik", "mij", "me", "mijn", "m'n", "mn", "wij", "we", "ons", "onze"];

    /// <summary>So many tokens may follow a signature: a function, a school, an emoji.</summary>
    private const int SignatureTail = 14;

    /// <summary>"van basisschool De Oranjeappel".</summary>
    private const int MostFunction = 5;

    /// <summary>A by-line names few: what is longer is a list of people.</summary>
    private const int MostSigners = 4;

    private TokenRange _line;
    private (TokenRange Tokens, int Names) _opening;
    private TokenRange _enumeration;

    /// <summary>True if the name is that of whoever wrote the draft.</summary>
    public bool IsAuthor(TokenRange name) =>
        name.End <= stream.ProseCount
        && (IsSignature(name) || IsLastLine(name) || IsLastWish(name) || IsByLine(name) || SpeaksUp(name) || (Before(name) == "(" && IsSelf(name.Start - 2)));

    /// <summary>
    /// A name behind a greeting ("Groetjes, Fatma"), near the end of the draft. What stands in brackets behind it ("moeder van
    /// Elif") tells of the author's family.
    /// </summary>
    private bool IsSignature(TokenRange name)
    {
        if (stream.ProseCount - name.End > SignatureTail)
        {
            return false;
        }

        for (var i = name.Start - 1; i >= 0 && i >= name.Start - 3; i--)
        {
            if (SignOffs.Contains(stream[i].Lower))
            {
                return true;
            }

            if (stream[i].Kind is not (TokenKind.Punctuation or TokenKind.Emoji) && !PersonCues.IsStaffTitle(stream[i].Lower) && stream[i].Lower is not "van")
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>"Fijne avond, juf Marjolein", "tot vrijdag, meester Twan" by somebody who speaks of himself: the last words of a draft.</summary>
    private bool IsLastWish(TokenRange name)
    {
        var sentence = stream.SentenceOf(name.Start);
        var title = name.Start - 1;
        if (title - 1 <= sentence.Start || !PersonCues.IsStaffTitle(stream[title].Lower) || stream[title - 1].Lower != "," || !EndsDraft(name.End)
            || (name.End < stream.ProseCount && stream[name.End].Lower is "!" or "?") || !SpeaksInFirstPerson(sentence.End))
        {
            return false;
        }

        for (var i = sentence.Start; i < title - 1; i++)
        {
            if (Wishes.Contains(stream[i].Lower) || SignOffs.Contains(stream[i].Lower))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Juf Hennie", "Ömer en Guusje", "Meester Twan, schor": a line of names alone that ends what somebody says in the first person.</summary>
    private bool IsLastLine(TokenRange name)
    {
        var line = LineOf(name.Start);
        if (line.Start == 0 || stream.ProseCount - line.End > SignatureTail || !EndsDraft(line.End)
            || stream[line.Start - 1].Lower is "?" or ":" or "…" || isName(line.Start - 1))
        {
            return false;
        }

        var (names, end) = NamesThatOpen(line);
        return name.End <= end && names <= MostSigners && stream[line.End - 1].Lower is not ("!" or "?")
            && (SpeaksInFirstPerson(line.Start) || (end < line.End && PersonCues.IsStaffTitle(stream[end].Lower)))
            && (end == line.End || (IsFullOrTitled(line) && IsFunction(end, line.End)));
    }

    /// <summary>How many names a line opens with, and where their enumeration ends.</summary>
    private (int Names, int End) NamesThatOpen(TokenRange line)
    {
        if (_opening.Tokens.Start != line.Start || _opening.Tokens.Count == 0)
        {
            var (names, end) = (0, line.Start);
            for (; end < line.End && IsOfNames(end); end++)
            {
                names += isName(end) && !(end > line.Start && isName(end - 1)) ? 1 : 0;
            }

            _opening = (new TokenRange(line.Start, end), names);
        }

        return (_opening.Names, _opening.Tokens.End);
    }

    /// <summary>"Door Ömer en Guusje, verslaggevers"; "Geschreven door Ömer": a line that opens with how the piece came about.</summary>
    private bool IsByLine(TokenRange name)
    {
        var first = name.Start - 1;
        while (first > 0 && !_enumeration.Contains(first) && IsOfNames(first) && stream[first].Lower != "door" && IsSameLine(first - 1))
        {
            first--;
        }

        first = _enumeration.Contains(first) ? _enumeration.Start : first;
        _enumeration = first < 0 ? default : new TokenRange(first, name.Start);
        if (first < 0 || stream[first].Lower is not ("door" or "van"))
        {
            return false;
        }

        var line = LineOf(first);
        return first == line.Start ? stream[first].Lower == "door" && line.Count <= MostFunction + MostSigners && !IsSameLine(first - 1, withinSentence: false)
            : first == line.Start + 1 && Makings.Contains(stream[line.Start].Lower);
    }

    /// <summary>"Vera hier", "hier juf Sjoukelien": somebody comes in.</summary>
    private bool SpeaksUp(TokenRange name)
    {
        var sentence = stream.SentenceOf(name.Start);
        var start = name.Start > sentence.Start && PersonCues.IsTitle(Before(name)) ? name.Start - 1 : name.Start;
        var isFirst = start == sentence.Start || stream[start - 1].Kind is TokenKind.Punctuation or TokenKind.Emoji;
        return isFirst && name.End < sentence.End && stream[name.End].Lower is "hier" or "hjir"
            && (name.End + 1 == sentence.End || stream[name.End + 1].Kind is TokenKind.Punctuation or TokenKind.Emoji)
            || (start > sentence.Start && stream[start - 1].Lower == "hier" && start - 1 <= sentence.Start + 2
                && (name.End == sentence.End || stream[name.End].Kind is TokenKind.Punctuation or TokenKind.Emoji));
    }

    private bool IsSelf(int token) => token >= 0 && Selves.Contains(stream[token].Lower);

    /// <summary>Part of an enumeration of names.</summary>
    private bool IsOfNames(int token) => isName(token) || PersonCues.IsTitle(stream[token].Lower) || stream[token].Lower is "en" or "&" or "+" or "," or "." or "/"
        || stream[token].Kind == TokenKind.Emoji;

    private bool IsFullOrTitled(TokenRange line) => isName(line.Start + 1) || PersonCues.IsTitle(stream[line.Start].Lower);

    /// <summary>What somebody is, behind the name: "van de Oranjeappel", ", schor", ", directeur".</summary>
    private bool IsFunction(int token, int end) => end - token <= MostFunction && (stream[token].Lower is "van" or "(" || stream[token - 1].Lower == ",");

    /// <summary>Nothing but hashtags, emoji and links follows.</summary>
    private bool EndsDraft(int token)
    {
        for (var i = token; i < stream.ProseCount; i++)
        {
            if (stream[i].Kind is TokenKind.Word or TokenKind.Number)
            {
                return false;
            }
        }

        return true;
    }

    private bool SpeaksInFirstPerson(int before)
    {
        for (var i = 0; i < before; i++)
        {
            if (FirstPerson.Contains(stream[i].Lower))
            {
                return true;
            }
        }

        return false;
    }

    private string Before(TokenRange name) => name.Start > 0 ? stream[name.Start - 1].Lower : string.Empty;

    /// <summary>The tokens of a sentence that stand on one line of the draft.</summary>
    private TokenRange LineOf(int token)
    {
        if (_line.Contains(token))
        {
            return _line;
        }

        var sentence = stream.SentenceOf(token);
        var (start, end) = (token, token + 1);
        while (start > sentence.Start && IsSameLine(start - 1))
        {
            start--;
        }

        while (end < sentence.End && IsSameLine(end - 1))
        {
            end++;
        }

        return _line = new TokenRange(start, end);
    }

    /// <summary>The next token stands on the same line.</summary>
    private bool IsSameLine(int token, bool withinSentence = true) =>
        token >= 0 && token + 1 < stream.Count && (!withinSentence || stream.SentenceIndexOf(token) == stream.SentenceIndexOf(token + 1))
        && !stream.Source.Text.AsSpan(stream[token].Span.End, stream[token + 1].Span.Start - stream[token].Span.End).Contains('\n');
}
