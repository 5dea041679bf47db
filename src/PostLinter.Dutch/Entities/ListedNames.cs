using PostLinter.Core.Language;
using PostLinter.Dutch.Lexicons;
using PostLinter.Dutch.Tagging;

namespace PostLinter.Dutch.Entities;

/// <summary>
/// Adds what an enumeration tells: between or behind persons stands a person ("Hoop Adeyemi, Storm en Bloem"), whatever else the
/// word may mean and from wherever the name comes. Written with a capital, or where the word is nothing but a first name, one neighbour
/// is enough; in small letters any other word has to be a name or none that is known, and the list one of three or more.
/// </summary>
internal static class ListedNames
{
    private const WordClasses NoPerson = WordClasses.Place | WordClasses.Organisation | WordClasses.MonthOrDay | WordClasses.SchoolType | WordClasses.Title;

    private const WordClasses FirstNames = WordClasses.FirstName | WordClasses.FirstNameOrWord;

    private const WordClasses Ordinary = WordClasses.Dutch | WordClasses.Common | WordClasses.Frequent;

    public static void Add(TokenStream stream, List<TaggedRange> found)
    {
        // For each token one more than the number of its name, or 0; names come behind and keep their numbers.
        var taken = new int[stream.Count];
        for (var i = 0; i < found.Count; i++)
        {
            Array.Fill(taken, i + 1, found[i].Tokens.Start, found[i].Tokens.Count);
        }

        var mistakes = new HashSet<TaggedRange>();

        // Twice: what was added on the way back may lead on to more.
        for (var i = 1; i + 1 < stream.ProseCount; i++)
        {
            Extend(stream, found, taken, mistakes, i, forward: true);
        }

        for (var i = stream.ProseCount - 2; i > 0; i--)
        {
            Extend(stream, found, taken, mistakes, i, forward: false);
        }

        if (mistakes.Count > 0)
        {
            found.RemoveAll(mistakes.Contains);
        }
    }

    /// <summary>
    /// Takes away what stands in an enumeration of things: "iris, jasmijn en viool", "met zuur en base". Only words in small
    /// letters, beside an item that is no name.
    /// </summary>
    public static void RemoveThings(TokenStream stream, List<TaggedRange> found)
    {
        var taken = NameRules.Marks(stream, found);
        found.RemoveAll(r => r.Kind == EntityKind.Person && r.Tokens.Count == 1 && r.Tokens.End < stream.ProseCount
            && !stream.IsCapitalized(r.Tokens.Start)
            && (IsThing(stream, taken, r.Tokens.Start - 1, forward: false) || IsThing(stream, taken, r.Tokens.Start + 1, forward: true)));
    }

    private static bool IsThing(TokenStream stream, bool[] taken, int separator, bool forward)
    {
        var item = forward ? separator + 1 : separator - 1;
        if (separator <= 0 || separator + 1 >= stream.ProseCount || !IsSeparator(stream, separator) || taken[item]
            || stream.SentenceIndexOf(item) != stream.SentenceIndexOf(separator) || stream[item].Kind != TokenKind.Word || stream.IsCapitalized(item))
        {
            return false;
        }

        var classes = Lexicon.Lookup(stream[item].Lower);
        return (classes & Ordinary) != 0 && (classes & (FirstNames | WordClasses.Frequent | WordClasses.Title)) == 0
            && NameCues.GroupOf(stream[item].Lower) == 0
            && (Stands(stream, item, forward) || (!forward && stream[item - 1].Lower is "met" or "zonder" or "van" or "voor" or "uit" or "over"));
    }

    /// <summary>Takes the word on one side of a separator for a person if a person stands on the other.</summary>
    private static void Extend(TokenStream stream, List<TaggedRange> found, int[] taken, HashSet<TaggedRange> mistakes, int separator, bool forward)
    {
        if (!IsSeparator(stream, separator))
        {
            return;
        }

        var (known, open) = forward ? (separator - 1, separator + 1) : (separator + 1, separator - 1);
        if (At(found, taken, known) is { Kind: EntityKind.Person } person
            && stream.SentenceIndexOf(known) == stream.SentenceIndexOf(open)
            && Stands(stream, open, forward) && (At(found, taken, open) is { } other ? IsNamesake(stream, other) || IsOneOfMany(stream, found, taken, other) : Fits(stream, found, taken, open, known)))
        {
            var range = new TaggedRange(EntityKind.Person, new TokenRange(open, open + 1)) { Margin = Math.Min(person.Margin, 0) };
            if (At(found, taken, open) is { } mistaken)
            {
                mistakes.Add(mistaken);
            }

            found.Add(range);
            taken[open] = found.Count;
        }
    }

    private static TaggedRange? At(List<TaggedRange> found, int[] taken, int token) => taken[token] > 0 ? found[taken[token] - 1] : null;

    /// <summary>A figure of stories with the first name of many children, who stands beside a child here: "Jip en Siem".</summary>
    private static bool IsNamesake(TokenStream stream, TaggedRange range) =>
        range.Kind == EntityKind.Public && range.Tokens.Count == 1 && Lexicon.Lookup(stream[range.Tokens.Start].Lower) is var classes
        && (classes & WordClasses.FirstName) != 0 && (classes & WordClasses.Public) == 0;

    /// <summary>"Hennie, Koos en Truus": a first name among others of whom nobody is known.</summary>
    private static bool IsOneOfMany(TokenStream stream, List<TaggedRange> found, int[] taken, TaggedRange range) =>
        range is { Kind: EntityKind.Public, Tokens.Count: 1 } && Lexicon.Has(stream[range.Tokens.Start].Lower, FirstNames)
        && Members(stream, found, taken, range.Tokens.Start) > 1;

    private static bool IsSeparator(TokenStream stream, int token) => stream[token].Lower is "," or "en" or "&" or "+" or "/";

    /// <summary>True if the word is an item by itself: a separator or the end of the clause stands on its other side.</summary>
    private static bool Stands(TokenStream stream, int token, bool forward)
    {
        var sentence = stream.SentenceOf(token);
        var beyond = forward ? token + 1 : token - 1;
        return !sentence.Contains(beyond) || IsSeparator(stream, beyond) || stream[beyond].Lower is ":" or "." or "(" or ")" or ";" or "!" or "?" or "-"
            || stream[beyond].Kind == TokenKind.Emoji;
    }

    private static bool Fits(TokenStream stream, List<TaggedRange> found, int[] taken, int token, int known)
    {
        var classes = Lexicon.Lookup(stream[token].Lower);
        if (stream[token].Kind != TokenKind.Word || stream[token].Lower.Length < 2
            || stream[token].Lower.Any(char.IsAsciiDigit) || ((classes & NoPerson) != 0 && (classes & FirstNames) == 0) || NameCues.GroupOf(stream[token].Lower) != 0)
        {
            return false;
        }

        var isName = (classes & FirstNames) != 0;
        if (stream.IsCapitalized(token) != stream.IsCapitalized(known))
        {
            return false;
        }

        return stream.IsCapitalized(token)
            ? token != stream.SentenceOf(token).Start && (isName || (classes & Ordinary) == 0)
            : NameRules.IsOnlyFirstName(classes)
                || ((isName ? (classes & WordClasses.Frequent) == 0 : classes == WordClasses.None) && Members(stream, found, taken, token) > 1);
    }

    /// <summary>How many persons the enumeration around a word holds.</summary>
    private static int Members(TokenStream stream, List<TaggedRange> found, int[] taken, int token)
    {
        var count = 0;
        foreach (var step in (ReadOnlySpan<int>)[-1, 1])
        {
            for (var i = token + step; i >= 0 && i < stream.ProseCount && stream.SentenceIndexOf(i) == stream.SentenceIndexOf(token); i += step)
            {
                if (At(found, taken, i) is { Kind: EntityKind.Person } person)
                {
                    count++;
                    i = step < 0 ? person.Tokens.Start : person.Tokens.End - 1;
                }
                else if (!IsSeparator(stream, i))
                {
                    break;
                }
            }
        }

        return count;
    }
}
