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
        var stream = facts.Tokens;
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
        var own = facts.Phrases.Of("eigenmening");
        var third = facts.Phrases.Of("derden");
        var reference = facts.Phrases.Of("disclaimerverwijzing");
        var negated = facts.Phrases.Of("disclaimerontkend");
        var first = -1;
        for (var i = 0; i <= stream.Sentences.Length; i++)
        {
            var inside = i < stream.Sentences.Length && HasAny(stream.Sentences[i], own, third, reference);
            if (inside && first < 0)
            {
                first = i;
            }
            else if (!inside && first >= 0)
            {
                var range = new TokenRange(stream.Sentences[first].Start, stream.Sentences[i - 1].End);
                first = -1;

                // What others answer for is only a disclaimer beside an opinion of one's own.
                var hasOwn = HasAny(range, own);
                var hasReference = HasAny(range, reference);
                if (hasOwn || hasReference)
                {
                    var span = stream.SpanOf(range);
                    result.Add(new Disclaimer(
                        IsInProfile(facts, span) ? null : span,
                        hasOwn,
                        HasAny(range, third),
                        HasAny(range, negated),
                        facts.Phrases.AnyIn("plaatshouder", range),
                        hasReference && !hasOwn));
                }
            }
        }

        return result.ToImmutable();
    }

    private static bool HasAny(TokenRange range, params ReadOnlySpan<ImmutableArray<PhraseMatch>> lists)
    {
        foreach (var list in lists)
        {
            foreach (var match in list)
            {
                if (match.Tokens.OverlapsWith(range))
                {
                    return true;
                }
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

    private static bool IsNegated(PostFacts facts, TextSpan span)
    {
        var tokens = facts.Tokens.TokensIn(span);
        return tokens.Start > 0 && tokens.Count > 0
            && facts.Tokens[tokens.Start - 1].Lower is "niet" or "nooit" or "geenszins"
            && facts.Tokens.SentenceIndexOf(tokens.Start) == facts.Tokens.SentenceIndexOf(tokens.Start - 1);
    }

    private static readonly HashSet<string> StaffWords =
    [
        "docent", "docente", "leraar", "lerares", "leerkracht", "juf", "meester", "mentor", "rector", "directeur",
        "directrice", "teamleider", "schoolleider", "conrector", "conciërge", "decaan", "onderwijsassistent", "intern",
        "medewerker", "bestuurder", "stagiair", "stagiaire", "vrijwilliger", "coach", "vakleerkracht", "ib'er",
    ];
}
