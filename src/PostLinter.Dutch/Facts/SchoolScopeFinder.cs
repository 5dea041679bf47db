using System.Collections.Immutable;
using PostLinter.Core.Facts;
using PostLinter.Core.Language;
using PostLinter.Core.Metadata;
using PostLinter.Core.Text;

namespace PostLinter.Dutch.Facts;

/// <summary>Finds how a draft refers to a school: by name, by <c>onze school</c>, by account, or by school life.</summary>
internal static class SchoolScopeFinder
{
    public static SchoolScope Find(PostFacts facts)
    {
        var references = ImmutableArray.CreateBuilder<SchoolReference>();
        var kinds = new Dictionary<string, SchoolReferenceKind>(StringComparer.Ordinal);
        foreach (var entity in facts.Entities)
        {
            if (entity.Kind == EntityKind.School)
            {
                var name = facts.Document.Source.ToString(entity.Span);
                if (!kinds.TryGetValue(name, out var kind))
                {
                    kinds[name] = kind = IsConfigured(facts, name) ? SchoolReferenceKind.Configured : SchoolReferenceKind.Named;
                }

                references.Add(new SchoolReference(kind, entity.Span));
            }
        }

        AddConfiguredNames(facts, references);
        AddPhrases(facts, "eigenschool", SchoolReferenceKind.Own, references);
        if (facts.Metadata.Account == AccountKind.School)
        {
            references.Add(new SchoolReference(SchoolReferenceKind.Account, null));
        }

        if (facts.Metadata.ProfileText is { } profile && ConfiguredNames.Of(facts.Organisation).Any(n => profile.Value.Contains(n, StringComparison.OrdinalIgnoreCase)))
        {
            references.Add(new SchoolReference(SchoolReferenceKind.Account, profile.Span));
        }

        AddPhrases(facts, "schoolleven", SchoolReferenceKind.Implied, references);
        return new SchoolScope(references.ToImmutable());
    }

    /// <summary>Configured names count wherever they stand, also where the recogniser saw no name.</summary>
    private static void AddConfiguredNames(PostFacts facts, ImmutableArray<SchoolReference>.Builder references)
    {
        var taken = new bool[facts.Document.Source.Length];
        foreach (var span in references.Select(r => r.Span).OfType<TextSpan>())
        {
            Array.Fill(taken, true, span.Start, span.Length);
        }

        foreach (var name in facts.Organisation.Schools.Concat(facts.Organisation.Names))
        {
            AddName(facts, name, isExact: false, taken, references);
        }

        foreach (var name in facts.Organisation.ShortNames)
        {
            AddName(facts, name, isExact: true, taken, references);
        }
    }

    private static void AddName(
        PostFacts facts, string name, bool isExact, bool[] taken, ImmutableArray<SchoolReference>.Builder references)
    {
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var comparison = isExact ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase;
        if (words.Length == 0 || !words.All(w => new AnyCaseSearch(w, facts.Document.Source.Length).IndexIn(facts.Document.Source.Text) >= 0))
        {
            return;
        }

        var stream = facts.Tokens;
        for (var i = 0; i + words.Length <= stream.Count; i++)
        {
            var length = 0;
            while (length < words.Length && stream[i + length].Span.Of(stream.Source.Text).Equals(words[length], comparison))
            {
                length++;
            }

            if (length == words.Length)
            {
                var span = stream.SpanOf(new TokenRange(i, i + length));
                if (!taken.AsSpan(span.Start, span.Length).Contains(true))
                {
                    Array.Fill(taken, true, span.Start, span.Length);
                    references.Add(new SchoolReference(SchoolReferenceKind.Configured, span));
                }
            }
        }
    }

    private static bool IsConfigured(PostFacts facts, string text) => ConfiguredNames.Of(facts.Organisation).Any(name =>
        text.Contains(name, StringComparison.OrdinalIgnoreCase) || name.Contains(text, StringComparison.OrdinalIgnoreCase));

    private static void AddPhrases(
        PostFacts facts, string list, SchoolReferenceKind kind, ImmutableArray<SchoolReference>.Builder references)
    {
        foreach (var match in facts.Phrases.Of(list))
        {
            references.Add(new SchoolReference(kind, facts.Tokens.SpanOf(match.Tokens)));
        }
    }
}
