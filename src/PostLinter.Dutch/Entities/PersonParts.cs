using PostLinter.Core.Language;
using PostLinter.Core.Text;
using PostLinter.Dutch.Lexicons;
using PostLinter.Dutch.Tagging;

namespace PostLinter.Dutch.Entities;

/// <summary>
/// Gives a person the rest of the name where the model cut it short: an initial (<c>Jesse van H.</c>), a surname behind its
/// particle (<c>Sanne de Boer</c>), or one that is a place as well (<c>Guusje van Asten</c>).
/// </summary>
internal static class PersonParts
{
    private const int MostParticles = 3;

    /// <summary>Particles as people type them in a hurry; no list of names has them.</summary>
    private static readonly HashSet<string> Hurried = ["v", "vd", "v.d.", "v/d", "vdr"];

    private static readonly WordEndings SurnameEndings = ["er", "ers", "man", "mans", "stra", "sma", "inga", "sen", "oğlu", "ski"];

    /// <summary>The names with their rest; what that rest covers is gone.</summary>
    /// <param name="stream">The tokens.</param>
    /// <param name="found">Names in the order of the stream.</param>
    public static List<TaggedRange> Complete(TokenStream stream, List<TaggedRange> found)
    {
        var kept = new List<TaggedRange>(found.Count);
        for (var i = 0; i < found.Count; i++)
        {
            var range = found[i];
            if (range.Kind == EntityKind.Public && range.Tokens.Start > 0 && IsTitle(stream[range.Tokens.Start - 1].Lower, range.Tokens.Count)
                && stream.SentenceIndexOf(range.Tokens.Start) == stream.SentenceIndexOf(range.Tokens.Start - 1))
            {
                // "juf Engel", "meester Freek Vonk" teach; characters with a title are known by title and name together.
                range = range with { Kind = EntityKind.Person };
            }

            if (range.Kind == EntityKind.Public && TitledNames.NameBehindAddress(stream, range.Tokens) is { } called)
            {
                // "meneer van Dijk", whom the model took for somebody in a story; "meneer de Leeuw" may be one.
                var isSure = !PublicNames.IsAnimal(stream[called.End - 1].Lower) && !PublicNames.MayBear(stream[called.End - 1].Lower);
                range = range with { Kind = EntityKind.Person, Tokens = called, Margin = isSure ? BareNames.Sure : BareNames.Doubtful };
            }

            if (range.Kind == EntityKind.Person && range.Tokens.Count > 1 && IsFunction(stream[range.Tokens.Start].Lower))
            {
                range = range with { Tokens = new TokenRange(range.Tokens.Start + 1, range.Tokens.End) };
            }

            if (range.Kind == EntityKind.Person && EndOf(stream, range.Tokens, found, i) is { } end)
            {
                range = range with { Tokens = new TokenRange(range.Tokens.Start, end) };
                while (kept.Count > 0 && kept[^1].Tokens.OverlapsWith(range.Tokens))
                {
                    kept.RemoveAt(kept.Count - 1);
                }

                while (i + 1 < found.Count && found[i + 1].Tokens.Start < end)
                {
                    i++;
                }
            }

            kept.Add(range);
        }

        return kept;
    }

    private static bool IsTitle(string word, int names) => names == 1 ? TitledNames.Titles.Contains(word) : PersonCues.IsStaffTitle(word);

    /// <summary><c>Martinus-directeur</c>: where somebody works and as what.</summary>
    private static bool IsFunction(string lower) =>
        lower.LastIndexOf('-') is > 0 and var hyphen && Lexicon.Has(lower.AsSpan(hyphen + 1), WordClasses.Title);

    private static int? EndOf(TokenStream stream, TokenRange name, List<TaggedRange> found, int index)
    {
        var end = stream.SentenceOf(name.Start).End;
        var at = name.End;
        while (at < end && at - name.End < MostParticles && IsParticle(stream, at))
        {
            at++;
        }

        if (at >= end || stream[at].Kind != TokenKind.Word || !TouchesAll(stream, name.End - 1, at))
        {
            return null;
        }

        if (IsInitial(stream, at))
        {
            return at + 1;
        }

        var isFirstName = name.Count == 1 && Lexicon.Has(stream[name.Start].Lower, WordClasses.FirstName | WordClasses.FirstNameOrWord | WordClasses.FirstNameRare);
        return !isFirstName ? null
            : at > name.End ? (IsPlace(found, index + 1, at) || IsSurname(stream, name, at, found, index) ? at + 1 : null)
            : IsTrade(stream, name, at) && !(index + 1 < found.Count && found[index + 1].Tokens.Start <= at) ? at + 1
            : null;
    }

    /// <summary>"bram visser", "bram hendriks" in small letters: a surname that is no word, or a trade or a descent, which as a word would have an article before it.</summary>
    private static bool IsTrade(TokenStream stream, TokenRange name, int token) =>
        !stream.IsCapitalized(name.Start) && !stream.IsCapitalized(token)
        && Lexicon.Lookup(stream[token].Lower) is var classes && ((classes & WordClasses.Dutch) == 0 || SurnameEndings.EndWord(stream[token].Lower, 2))
        && (classes & (WordClasses.Surname | WordClasses.SurnameOrWord)) != 0 && (classes & (WordClasses.Frequent | WordClasses.FirstName | WordClasses.Place)) == 0;

    /// <summary>
    /// A surname behind particles with which hardly anything but a name goes on, in no other name; one that is a word has its capital,
    /// or is a rare word where the first name has none either.
    /// </summary>
    private static bool IsSurname(TokenStream stream, TokenRange name, int token, List<TaggedRange> found, int index)
    {
        var classes = Lexicon.Lookup(stream[token].Lower);
        var isWritten = stream.IsCapitalized(token)
            || (!stream.IsCapitalized(name.Start) && (classes & (WordClasses.Common | WordClasses.Frequent)) == 0);
        return stream[name.End].Lower is not ("in" or "op" or "uit" or "bij" or "aan")
            && (classes & (WordClasses.Place | WordClasses.SchoolType)) == 0
            && ((classes & WordClasses.SurnameOrWord) != 0 ? isWritten : (classes & WordClasses.Surname) != 0)
            && !(index + 1 < found.Count && found[index + 1].Tokens.Start <= token && !IsHalf(found[index + 1], token));
    }

    /// <summary>"Dirk van Dijk": a school without its article, behind the particle of a name, is the rest of the name.</summary>
    private static bool IsHalf(TaggedRange next, int token) => next is { Kind: EntityKind.School, Tokens.Count: 1 } && next.Tokens.Start == token;

    /// <summary>True if one of the next names is a place and holds the token.</summary>
    private static bool IsPlace(List<TaggedRange> found, int next, int token)
    {
        for (var i = next; i < found.Count && found[i].Tokens.Start <= token; i++)
        {
            if (found[i].Kind == EntityKind.Place && found[i].Tokens.Contains(token))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsParticle(TokenStream stream, int token) => Hurried.Contains(stream[token].Lower)
        || (stream[token].Lower is not ("en" or "y") && stream[token].Kind == TokenKind.Word && Lexicon.Has(stream[token].Lower, WordClasses.NameParticle));

    /// <summary>One capital, or one letter with its dot.</summary>
    private static bool IsInitial(TokenStream stream, int token)
    {
        var lower = stream[token].Lower;
        return (lower.Length == 1 && char.IsLetter(lower[0]) && stream.IsCapitalized(token) && lower is not "u")
            || (lower.Length == 2 && char.IsLetter(lower[0]) && lower[1] == '.');
    }

    /// <summary>True if one space at most parts the tokens from each other.</summary>
    private static bool TouchesAll(TokenStream stream, int first, int last)
    {
        for (var i = first; i < last; i++)
        {
            if (stream[i + 1].Span.Start - stream[i].Span.End > 1)
            {
                return false;
            }
        }

        return true;
    }
}
