using PostLinter.Core.Language;
using PostLinter.Dutch.Lexicons;
using PostLinter.Dutch.Tagging;

namespace PostLinter.Dutch.Entities;

/// <summary>
/// Gives a person the rest of the name where the model cut it short: an initial (<c>Jesse van H.</c>) or a surname that is
/// a place as well (<c>Guusje van Asten</c>).
/// </summary>
internal static class PersonParts
{
    private const int MostParticles = 3;

    /// <summary>Particles as people type them in a hurry; no list of names has them.</summary>
    private static readonly HashSet<string> Hurried = ["v", "vd", "v.d.", "v/d", "vdr"];

    public static void Complete(TokenStream stream, List<TaggedRange> found)
    {
        for (var i = 0; i < found.Count; i++)
        {
            var range = found[i];
            if (range.Kind == EntityKind.Public && range.Tokens.Count == 1 && range.Tokens.Start > 0
                && TitledNames.Titles.Contains(stream[range.Tokens.Start - 1].Lower)
                && stream.SentenceIndexOf(range.Tokens.Start) == stream.SentenceIndexOf(range.Tokens.Start - 1))
            {
                // "juf Engel" teaches; characters with a title are known by title and name together.
                found[i] = range = range with { Kind = EntityKind.Person };
            }

            if (range.Kind == EntityKind.Person && range.Tokens.Count > 1 && IsFunction(stream[range.Tokens.Start].Lower))
            {
                found[i] = range = range with { Tokens = new TokenRange(range.Tokens.Start + 1, range.Tokens.End) };
            }

            if (range.Kind == EntityKind.Person && EndOf(stream, range.Tokens, found) is { } end)
            {
                found[i] = range with { Tokens = new TokenRange(range.Tokens.Start, end) };
                found.RemoveAll(r => r.Tokens != found[i].Tokens && r.Tokens.OverlapsWith(found[i].Tokens));
                i = found.FindIndex(r => r.Tokens.Start == range.Tokens.Start);
            }
        }
    }

    /// <summary><c>Martinus-directeur</c>: where somebody works and as what.</summary>
    private static bool IsFunction(string lower) =>
        lower.LastIndexOf('-') is > 0 and var hyphen && Lexicon.Has(lower.AsSpan(hyphen + 1), WordClasses.Title);

    private static int? EndOf(TokenStream stream, TokenRange name, List<TaggedRange> found)
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

        var hasPlace = at > name.End && name.Count == 1 && found.Any(r => r.Kind == EntityKind.Place && r.Tokens.Contains(at))
            && Lexicon.Has(stream[name.Start].Lower, WordClasses.FirstName | WordClasses.FirstNameOrWord | WordClasses.FirstNameRare);
        return hasPlace ? at + 1 : null;
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
