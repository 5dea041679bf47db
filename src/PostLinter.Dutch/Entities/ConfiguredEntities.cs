using PostLinter.Core.Facts;
using PostLinter.Core.Language;
using PostLinter.Dutch.Facts;
using PostLinter.Dutch.Tagging;

namespace PostLinter.Dutch.Entities;

/// <summary>
/// Names that the organisation told: its schools and itself, and people whom it calls public. They go before what the
/// model found at the same place.
/// </summary>
internal static class ConfiguredEntities
{
    public static List<TaggedRange> Apply(PostFacts facts, List<TaggedRange> found)
    {
        var organisation = facts.Organisation;
        var names = new List<(string[] Words, EntityKind Kind, bool Exact)>();
        foreach (var name in organisation.Schools.Concat(organisation.Names))
        {
            names.Add((Words(name), EntityKind.School, organisation.ShortNames.Contains(name)));
        }

        names.AddRange(organisation.ShortNames.Select(n => (Words(n), EntityKind.School, true)));
        names.AddRange(organisation.PublicPersons.Select(n => (Words(n), EntityKind.Public, false)));
        if (names.Count == 0)
        {
            return found;
        }

        var added = new List<TaggedRange>();
        var owners = new int[facts.Tokens.Count];
        foreach (var (words, kind, exact) in names.Where(n => n.Words.Length > 0).OrderByDescending(n => n.Words.Length))
        {
            AddMatches(facts.Tokens, words, kind, exact, added, owners);
        }

        var result = found.Where(f => !Drops(f, added, owners.AsSpan(f.Tokens.Start, f.Tokens.Count))).ToList();
        var kept = NameRules.Marks(facts.Tokens, result);
        result.AddRange(added.Where(a => !kept.AsSpan(a.Tokens.Start, a.Tokens.Count).Contains(true)));
        result.Sort((a, b) => a.Tokens.Start.CompareTo(b.Tokens.Start));
        return result;
    }

    /// <summary>True if a configured name takes the place of one that the model found.</summary>
    private static bool Drops(TaggedRange found, List<TaggedRange> added, ReadOnlySpan<int> owners)
    {
        foreach (var owner in owners)
        {
            if (owner > 0 && !Extends(found, added[owner - 1]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The model may have found more of the same school: its type word before the configured name.</summary>
    private static bool Extends(TaggedRange found, TaggedRange configured) =>
        found.Kind == configured.Kind && found.Tokens.Start <= configured.Tokens.Start && found.Tokens.End >= configured.Tokens.End;

    private static string[] Words(string name) => name.Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries);

    /// <param name="stream">The tokens.</param>
    /// <param name="words">The words of the name.</param>
    /// <param name="kind">What it is the name of.</param>
    /// <param name="exact">True where capitals matter.</param>
    /// <param name="added">Receives the places where it stands.</param>
    /// <param name="owners">For each token the number, from 1, of the added name that it is part of; 0 for none.</param>
    private static void AddMatches(TokenStream stream, string[] words, EntityKind kind, bool exact, List<TaggedRange> added, int[] owners)
    {
        for (var i = 0; i + words.Length <= stream.Count; i++)
        {
            var fits = true;
            for (var k = 0; fits && k < words.Length; k++)
            {
                fits = exact
                    ? stream[i + k].Span.Of(stream.Source.Text).SequenceEqual(words[k])
                    : stream[i + k].Lower.AsSpan().Equals(words[k], StringComparison.OrdinalIgnoreCase);
            }

            var range = new TokenRange(i, i + words.Length);
            if (fits && owners.AsSpan(i, words.Length).IndexOfAnyExcept(0) < 0)
            {
                added.Add(new TaggedRange(kind, range));
                owners.AsSpan(i, words.Length).Fill(added.Count);
            }
        }
    }
}
