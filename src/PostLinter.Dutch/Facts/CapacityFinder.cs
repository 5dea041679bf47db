using System.Collections.Immutable;
using PostLinter.Core.Facts;
using PostLinter.Core.Language;
using PostLinter.Core.Language.Phrases;
using PostLinter.Core.Text;

namespace PostLinter.Dutch.Facts;

/// <summary>Finds disclaimers, sentences that tell the author's role, and words that speak for the school.</summary>
internal static class CapacityFinder
{
    public static Capacity Find(PostFacts facts)
    {
        var roles = Spans(facts, "rolzin");
        return new Capacity
        {
            Disclaimers = Disclaimers(facts),
            RoleSentences = [.. roles.Where(s => !IsInProfile(facts, s))],
            RoleInProfile = roles.Any(s => IsInProfile(facts, s)) || ProfileMentionsRole(facts),
            ForSchool = [.. Spans(facts, "namensschool").Where(s => !IsNegated(facts, s))],
        };
    }

    /// <summary>Disclaimers of a draft: neighbouring sentences that hold parts of one are one disclaimer.</summary>
    private static ImmutableArray<Disclaimer> Disclaimers(PostFacts facts)
    {
        var stream = facts.Tokens;
        var result = ImmutableArray.CreateBuilder<Disclaimer>();
        const string own = "eigenmening", third = "derden", reference = "disclaimerverwijzing", excluded = "derdenuitsluiting", negated = "disclaimerontkend";
        var first = -1;
        for (var i = 0; i <= stream.Sentences.Length; i++)
        {
            var inside = i < stream.Sentences.Length && HasAny(facts, stream.Sentences[i], own, third, reference, negated);
            if (first >= 0 && (!inside || StartsSideText(stream, i)))
            {
                var range = new TokenRange(stream.Sentences[first].Start, stream.Sentences[i - 1].End);
                first = -1;

                // What others write is only a disclaimer beside an opinion of one's own, or where the author says not to
                // answer for it.
                var hasOwn = HasAny(facts, range, own) || HasAny(facts, range, negated);
                var hasReference = HasAny(facts, range, reference);
                if (hasOwn || hasReference || (HasAny(facts, range, third) && HasAny(facts, range, excluded)))
                {
                    var span = stream.SpanOf(range);
                    result.Add(new Disclaimer(
                        IsInProfile(facts, span) ? null : span,
                        hasOwn,
                        HasAny(facts, range, third),
                        HasAny(facts, range, negated),
                        facts.Phrases.AnyIn("plaatshouder", range),
                        hasReference && !hasOwn));
                }
            }

            if (inside && first < 0)
            {
                first = i;
            }
        }

        return result.ToImmutable();
    }

    /// <summary>Texts beside the prose stand on their own, wherever they follow in the stream.</summary>
    private static bool StartsSideText(TokenStream stream, int sentence)
    {
        var start = stream.Sentences[sentence].Start;
        return start >= stream.ProseCount && stream.BlockOf(start) is { IsSide: true } block && block.Tokens.Start == start;
    }

    private static bool HasAny(PostFacts facts, TokenRange range, params ReadOnlySpan<string> lists)
    {
        foreach (var list in lists)
        {
            if (facts.Phrases.AnyIn(list, range))
            {
                return true;
            }
        }

        return false;
    }

    private static ImmutableArray<TextSpan> Spans(PostFacts facts, string list) =>
        [.. facts.Phrases.Of(list).Select(m => facts.Tokens.SpanOf(m.Tokens))];

    private static bool IsInProfile(PostFacts facts, TextSpan span) =>
        facts.Metadata.ProfileText?.Span is { } profile && profile.Contains(span);

    /// <summary>A profile is terse: "docent biologie @ school".</summary>
    private static bool ProfileMentionsRole(PostFacts facts) =>
        facts.Metadata.ProfileText is { Value: var text }
        && text.Split([' ', ',', '.', '|', '/', '•', ':', ';', '(', ')', '\n'], StringSplitOptions.RemoveEmptyEntries)
            .Any(w => StaffWords.Contains(w.ToLowerInvariant()));

    /// <summary>Denied a few words before, in the same sentence: <c>dit is niet het standpunt van de school</c>.</summary>
    private static bool IsNegated(PostFacts facts, TextSpan span)
    {
        const int Reach = 5;
        var stream = facts.Tokens;
        var tokens = stream.TokensIn(span);
        if (tokens.Count == 0)
        {
            return false;
        }

        var first = Math.Max(stream.SentenceOf(tokens.Start).Start, tokens.Start - Reach);
        for (var i = tokens.Start - 1; i >= first && stream[i].Lower is not (";" or ":"); i--)
        {
            if (stream[i].Lower is "niet" or "níet" or "nooit" or "geenszins" or "geen" or "niks" or "niets" or "noch" or "los" or "evenmin")
            {
                return true;
            }
        }

        return false;
    }

    private static readonly HashSet<string> StaffWords =
    [
        "docent", "docente", "leraar", "lerares", "leerkracht", "juf", "meester", "mentor", "rector", "directeur",
        "directrice", "teamleider", "schoolleider", "conrector", "conciërge", "decaan", "onderwijsassistent", "intern",
        "medewerker", "bestuurder", "stagiair", "stagiaire", "vrijwilliger", "coach", "vakleerkracht", "ib'er",
    ];
}
