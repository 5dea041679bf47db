using PostLinter.Core.Analysis;
using PostLinter.Core.Diagnostics;
using PostLinter.Core.Facts;
using PostLinter.Core.Language;
using PostLinter.Core.Metadata;
using PostLinter.Core.Text;

namespace PostLinter.Rules.Privacy;

/// <summary>What the rules about names share: whom a draft names, and whether that person or the author agreed to it.</summary>
internal static class PersonFindings
{
    /// <summary>All mentions of one person, the first in the prose first.</summary>
    public sealed record NamedPerson(Entity First, IReadOnlyList<Entity> Mentions, string Name);

    /// <summary>The named private persons of a draft, the author left out, each once.</summary>
    public static List<NamedPerson> Collect(PostFacts facts)
    {
        var byKey = new Dictionary<string, List<Entity>>(StringComparer.Ordinal);
        var order = new List<string>();
        foreach (var entity in facts.Entities)
        {
            if (entity.Kind != EntityKind.Person || entity.Role == PersonRole.Author || IsAuthor(facts, entity))
            {
                continue;
            }

            var name = facts.Document.Source.ToString(entity.Span).ToLowerInvariant();
            var key = order.FirstOrDefault(k => IsSameName(k, name)) ?? name;
            if (!byKey.TryGetValue(key, out var mentions))
            {
                byKey[key] = mentions = [];
                order.Add(key);
            }

            mentions.Add(entity);
        }

        return [.. order.Select(k => byKey[k]).Select(m => new NamedPerson(
            m[0], m, facts.Document.Source.ToString(m.MaxBy(e => e.Span.Length)!.Span)))];
    }

    /// <summary>
    /// What consent makes of naming this person: <see cref="Answer.Yes"/> silences, <see cref="Answer.No"/> makes it a
    /// violation. A protocol may hold that consent does not help under a school account.
    /// </summary>
    public static Answer Consent(RuleContext context, NamedPerson person, ConsentPurpose purpose)
    {
        var answer = context.Metadata.ConsentOf(person.Name, purpose);
        var setting = context.Settings[purpose == ConsentPurpose.Name ? "toestemming_naam" : "toestemming_gegevens"];
        var helps = setting switch
        {
            "helpt_niet" => false,
            "niet_op_schoolaccount" => context.Metadata.Account != AccountKind.School,
            _ => true,
        };
        return answer == Answer.Yes && !helps ? Answer.Unknown : answer;
    }

    /// <summary>Where to report a mention: the name, or the whole handle in which it stands.</summary>
    public static TextSpan PlaceOf(PostFacts facts, Entity mention)
    {
        if (mention.Source == EntitySource.Handle)
        {
            foreach (var token in facts.Tokens.Tokens)
            {
                if (token.Kind == TokenKind.Handle && token.Span.Contains(mention.Span))
                {
                    return token.Span;
                }
            }
        }

        return mention.Span;
    }

    /// <summary>Who is greeted in a message to one person knows the own name.</summary>
    public static bool IsReceiver(RuleContext context, NamedPerson person) =>
        person.First.IsAddressed && (context.Metadata.IsOneToOne || context.Metadata.Kind == PostKind.PrivateMessage);

    /// <summary>A name on the public team page.</summary>
    public static bool IsPublicName(RuleContext context, NamedPerson person) =>
        context.Organisation.PublicNames.Any(n => ConsentRegister.IsSamePerson(n, person.Name));

    private static bool IsAuthor(PostFacts facts, Entity entity) =>
        facts.Metadata.Author is { Value.Length: > 0 } author
        && ConsentRegister.IsSamePerson(author.Value, facts.Document.Source.ToString(entity.Span));

    private static bool IsSameName(string a, string b) =>
        a == b || a.StartsWith(b + " ", StringComparison.Ordinal) || b.StartsWith(a + " ", StringComparison.Ordinal)
        || a.EndsWith(" " + b, StringComparison.Ordinal) || b.EndsWith(" " + a, StringComparison.Ordinal);
}
