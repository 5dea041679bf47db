using System.Collections.Immutable;
using PostLinter.Core.Diagnostics;
using PostLinter.Core.Facts;
using PostLinter.Core.Language;
using PostLinter.Core.Text;

namespace PostLinter.Rules.Privacy;

/// <summary>Puts a description in the place of a name, everywhere in the draft, and keeps the sentence whole.</summary>
internal static class NameFix
{
    /// <summary>
    /// The fix, or none where a mention cannot be replaced without breaking the sentence: a possessive, a name inside a hashtag, handle
    /// or file name, one that a link or a picture runs through, or a word of the description that was taken for a name.
    /// </summary>
    /// <param name="facts">The draft.</param>
    /// <param name="person">The person.</param>
    /// <param name="description">Without article: <c>leerling</c>, <c>collega</c>.</param>
    public static ImmutableArray<CodeFix> Replace(PostFacts facts, PersonFindings.NamedPerson person, string description)
    {
        var changes = ImmutableArray.CreateBuilder<TextChange>();
        foreach (var mention in person.Mentions)
        {
            if (mention.Source is not (EntitySource.Prose or EntitySource.ImageAlt) || IsOf(description, facts.Document.Source.ToString(mention.Span)) || IsPossessive(facts, mention) || HoldsMarkup(facts, mention))
            {
                return [];
            }

            changes.Add(Change(facts, mention, changes.Count == 0 ? "een " + description : "de " + description));
        }

        return [new CodeFix(
            new($"Vervang de naam door 'een {description}'", $"Replace the name by 'een {description}'"),
            Applicability.Suggested,
            changes.ToImmutable())];
    }

    /// <summary>True if some mention follows a title of school staff.</summary>
    public static bool HasStaffTitle(PostFacts facts, PersonFindings.NamedPerson person) => person.Mentions.Any(m =>
        m.Tokens.Start > 0 && facts.Tokens[m.Tokens.Start - 1].Lower is "juf" or "meester" or "collega" or "docent" or "docente" or "leerkracht"
            or "leraar" or "lerares");

    /// <summary>"juf Sanne" and "leerling Bram" go as a whole; "mijn leerling Bram" keeps its "mijn leerling".</summary>
    private static TextChange Change(PostFacts facts, Entity mention, string description)
    {
        var stream = facts.Tokens;
        var start = mention.Tokens.Start;
        var sentence = stream.SentenceOf(start);
        var span = mention.Span;
        if (start > sentence.Start && Announces(stream[start - 1].Lower))
        {
            var hasDeterminer = start - 1 > sentence.Start && stream[start - 2].Lower is "mijn" or "m'n" or "onze" or "de" or "een" or "het" or "die" or "jouw" or "uw";
            if (hasDeterminer)
            {
                return new TextChange(TextSpan.FromBounds(stream[start - 1].Span.End, span.End), string.Empty);
            }

            span = TextSpan.FromBounds(stream[start - 1].Span.Start, span.End);
            start--;
        }

        var atStart = start == sentence.Start && char.IsUpper(stream.Source[span.Start]);
        return new TextChange(span, atStart ? char.ToUpperInvariant(description[0]) + description[1..] : description);
    }

    private static bool Announces(string word) => word is "juf" or "meester" or "meneer" or "mevrouw" or "leerling" or "leerlinge"
        or "collega" or "mentorleerling" or "brugklasser" or "kleuter" or "docent" or "docente" or "leerkracht" or "leraar" or "lerares"
        or "moeder" or "vader" or "klasgenoot" or "dhr." or "mw." or "mevr." or "dhr" or "mw";

    /// <summary>The fix would bring the name back, and be offered again.</summary>
    private static bool IsOf(string description, string name) => $"een {description} de {description}".Contains(name, StringComparison.OrdinalIgnoreCase);

    /// <summary>Between the words of the name stands more than room.</summary>
    private static bool HoldsMarkup(PostFacts facts, Entity mention)
    {
        var stream = facts.Tokens;
        for (var i = mention.Tokens.Start + 1; i < mention.Tokens.End; i++)
        {
            if (!string.IsNullOrWhiteSpace(stream.Source.ToString(TextSpan.FromBounds(stream[i - 1].Span.End, stream[i].Span.Start))))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsPossessive(PostFacts facts, Entity mention) =>
        mention.Span.End < facts.Tokens.SpanOf(mention.Tokens).End;
}
