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
    private const double SurePupil = 0.85;

    /// <summary>Of ten words that are taken for a name with less, four are none: then the author is asked.</summary>
    private const double SureName = 0.85;

    /// <summary>The same for several words in a row: the least sure of them counts, and "de" alone is hardly a name.</summary>
    private const double SureFullName = 0.6;

    /// <summary>All mentions of one person, the first in the prose first.</summary>
    public sealed record NamedPerson(Entity First, IReadOnlyList<Entity> Mentions, string Name);

    /// <summary>The named private persons of a draft, the author left out, each once.</summary>
    public static IReadOnlyList<NamedPerson> Collect(PostFacts facts) => facts.Get(Find);

    private static List<NamedPerson> Find(PostFacts facts)
    {
        var persons = new List<List<Entity>>();
        var index = new NameIndex<List<Entity>>(() =>
        {
            persons.Add([]);
            return persons[^1];
        });
        foreach (var entity in facts.Entities)
        {
            if (entity.Kind == EntityKind.Person && entity.Role != PersonRole.Author && !IsAuthor(facts, entity))
            {
                index.Of(facts.Document.Source.ToString(entity.Span)).Add(entity);
            }
        }

        return [.. persons.Select(m => new NamedPerson(
            m[0], m, facts.Document.Source.ToString(m.MaxBy(e => e.Span.Length)!.Span)))];
    }

    /// <summary>
    /// What consent makes of naming this person: <see cref="Answer.Yes"/> silences, <see cref="Answer.No"/> makes it a
    /// violation. A protocol may hold that consent does not help under a school account.
    /// </summary>
    public static Answer Consent(RuleContext context, NamedPerson person, ConsentPurpose purpose)
    {
        var answer = context.Metadata.ConsentOf(person.Name, purpose);
        return answer == Answer.Yes && !ConsentHelps(context, purpose) ? Answer.Unknown : answer;
    }

    /// <summary>
    /// The outcome of naming somebody, given what the author said of consent: a name that may be none is asked after. Null where
    /// the protocol decides.
    /// </summary>
    public static Outcome? OutcomeOf(NamedPerson person, Answer consent) =>
        consent == Answer.No ? Outcome.Violation
        : person.Mentions.All(m => m.Confidence < (m.Tokens.Count > 1 ? SureFullName : SureName)) ? Outcome.Question
        : null;

    /// <summary>True if the protocol lets consent count for this draft.</summary>
    public static bool ConsentHelps(RuleContext context, ConsentPurpose purpose) =>
        context.Settings[purpose == ConsentPurpose.Name ? "toestemming_naam" : "toestemming_gegevens"] switch
        {
            "helpt_niet" => false,
            "niet_op_schoolaccount" => context.Metadata.Account != AccountKind.School,
            _ => true,
        };

    /// <summary>True if the protocol lets the consent of all persons in the draft cover their data too, and the author says it is there.</summary>
    public static bool ConsentCoversData(RuleContext context) =>
        context.Settings.Is("toestemming_gegevens", "volstaat") && context.Metadata.Attested(Questions.PersonsConsent) == Answer.Yes;

    /// <summary>
    /// True if everybody whom these tokens name agreed, in the register, to data about them, and the protocol lets that count.
    /// </summary>
    public static bool NamedAgreeToData(RuleContext context, TokenRange tokens)
    {
        var facts = context.Facts;
        var isAnyNamed = false;
        foreach (var person in facts.EntitiesIn(tokens, EntityKind.Person).Where(e => e.Role != PersonRole.Author))
        {
            isAnyNamed = true;
            if (context.Metadata.ConsentOf(facts.Document.Source.ToString(person.Span), ConsentPurpose.Data) != Answer.Yes)
            {
                return false;
            }
        }

        return isAnyNamed && ConsentHelps(context, ConsentPurpose.Data);
    }

    /// <summary>Where to report a mention: the name, or the whole handle in which it stands.</summary>
    public static TextSpan PlaceOf(PostFacts facts, Entity mention)
    {
        if (mention.Source == EntitySource.Handle)
        {
            var stream = facts.Tokens;
            var prose = stream.TokensIn(mention.Span);
            foreach (var token in stream.Tokens.AsSpan(prose.Start, prose.Count))
            {
                if (token.Kind == TokenKind.Handle && token.Span.Contains(mention.Span))
                {
                    return token.Span;
                }
            }

            foreach (var token in stream.Tokens.AsSpan(stream.ProseCount..))
            {
                if (token.Kind == TokenKind.Handle && token.Span.Contains(mention.Span))
                {
                    return token.Span;
                }
            }
        }

        return mention.Span;
    }

    /// <summary>
    /// True for a pupil, and for somebody of unknown role whom a pupil names: pupils mostly write of each other. In a draft
    /// without a word on school it takes more to be a pupil.
    /// </summary>
    public static bool IsPupil(RuleContext context, NamedPerson person) =>
        person.Mentions.Any(m => m.Role == PersonRole.Pupil
            && (m.RoleConfidence >= SurePupil || context.Facts.School.Any || context.Metadata.Role == AuthorRole.Pupil))
        || (context.Metadata.Role == AuthorRole.Pupil && person.Mentions.All(m => m.Role == PersonRole.Unknown));

    /// <summary>
    /// False where only the words around the name make a pupil of somebody, and not strongly: of those a third is a colleague, a parent or
    /// somebody from a book, so that the author is asked.
    /// </summary>
    public static bool IsSurelyPupil(NamedPerson person) => person.Mentions.All(m => m.Role != PersonRole.Pupil) || person.Mentions.Any(m => m.Role == PersonRole.Pupil && m.RoleConfidence >= SurePupil);

    /// <summary>Who is greeted in a message to one person knows the own name.</summary>
    public static bool IsReceiver(RuleContext context, NamedPerson person) =>
        person.First.IsAddressed && (context.Metadata.IsOneToOne || context.Metadata.Kind == PostKind.PrivateMessage);

    /// <summary>A name on the public team page.</summary>
    public static bool IsPublicName(RuleContext context, NamedPerson person) =>
        context.Organisation.PublicNames.Any(n => ConsentRegister.IsSamePerson(n, person.Name));

    private static bool IsAuthor(PostFacts facts, Entity entity) =>
        facts.Metadata.Author is { Value.Length: > 0 } author
        && ConsentRegister.IsSamePerson(author.Value, facts.Document.Source.ToString(entity.Span));
}
