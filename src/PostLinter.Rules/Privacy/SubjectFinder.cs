using PostLinter.Core.Facts;
using PostLinter.Core.Language;
using PostLinter.Core.Language.Phrases;

namespace PostLinter.Rules.Privacy;

/// <summary>Whom words are about.</summary>
internal enum SubjectKind
{
    /// <summary>Nobody in particular: people in general, a topic, a group.</summary>
    Nobody,
    Author,
    Person,
}

/// <summary>The person that words are about.</summary>
/// <param name="Kind">Nobody, the author, or one other person.</param>
/// <param name="Role">What that person is to the school, as far as known.</param>
/// <param name="IsIdentifiable">Named in or near the sentence, or known by a function that one person has.</param>
internal readonly record struct Subject(SubjectKind Kind, PersonRole Role, bool IsIdentifiable)
{
    public static Subject Nobody { get; } = new(SubjectKind.Nobody, PersonRole.Unknown, false);
}

/// <summary>
/// Finds whom a phrase is about: the nearest reference before it in its sentence, else the nearest after it, else what a
/// short sentence takes over from the sentence before. People in general stand between a phrase and a name, so that
/// a talk about "kinderen met dyslexie" is about nobody.
/// </summary>
internal sealed class SubjectFinder
{
    /// <summary>A sentence of at most so many tokens may leave its subject in the sentence before.</summary>
    private const int Elliptic = 9;

    /// <summary>So many tokens after a phrase its subject may still follow.</summary>
    private const int Ahead = 14;

    private readonly PostFacts _facts;
    private readonly TokenStream _stream;
    private readonly List<Reference> _references = [];

    public SubjectFinder(PostFacts facts)
    {
        _facts = facts;
        _stream = facts.Tokens;
        foreach (var entity in facts.Entities)
        {
            if (entity.Kind is EntityKind.Person or EntityKind.Public && entity.Tokens.Start < _stream.ProseCount)
            {
                _references.Add(FromEntity(entity));
            }
        }

        foreach (var match in facts.Phrases.Of("verwijzing"))
        {
            if (match.Tokens.Start < _stream.ProseCount && !_references.Any(r => r.Entity is not null && r.Tokens.OverlapsWith(match.Tokens)))
            {
                _references.Add(new Reference(match.Tokens, match.Payload, null));
            }
        }

        _references.Sort((a, b) => a.Tokens.Start.CompareTo(b.Tokens.Start));
    }

    /// <summary>True for a draft that lets its author speak of the own health, marks or family.</summary>
    public Subject Of(PhraseMatch match)
    {
        var sentence = _stream.SentenceOf(match.Tokens.Start);
        var reference = Before(sentence, match.Tokens) ?? After(sentence, match.Tokens);
        if (reference is null && sentence.Count <= Elliptic && sentence.Start > 0)
        {
            var previous = _stream.SentenceOf(sentence.Start - 1);
            reference = Before(previous, new TokenRange(previous.End, previous.End));
        }

        return reference is null ? Subject.Nobody : ToSubject(reference, sentence);
    }

    private Reference? Before(TokenRange sentence, TokenRange match)
    {
        Reference? found = null;
        foreach (var reference in _references)
        {
            if (reference.Tokens.Start >= match.End)
            {
                break;
            }

            // A reference inside the match is its own subject; "mijn" right before a word only says whose word it is.
            if (sentence.Contains(reference.Tokens.Start))
            {
                found = reference;
            }
        }

        return found;
    }

    private Reference? After(TokenRange sentence, TokenRange match) =>
        _references.Find(r => r.Tokens.Start >= match.End && sentence.Contains(r.Tokens.Start) && r.Tokens.Start - match.End <= Ahead);

    private Subject ToSubject(Reference reference, TokenRange sentence) => reference.Payload switch
    {
        "naam" => new Subject(SubjectKind.Person, reference.Entity!.Role, true),
        "ander" => new Subject(SubjectKind.Person, RoleNear(sentence), IsNamedNear(sentence)),
        "functie" => new Subject(SubjectKind.Person, PersonRole.Employee, true),
        "auteur" => new Subject(SubjectKind.Author, PersonRole.Author, false),
        "jij" when AddressedIn(sentence) is { } role => new Subject(SubjectKind.Person, role, true),
        _ => Subject.Nobody,
    };

    /// <summary>A name in this sentence or the two before it, to which a pronoun may refer.</summary>
    private bool IsNamedNear(TokenRange sentence) => NearbyEntity(sentence) is not null;

    private PersonRole RoleNear(TokenRange sentence) => NearbyEntity(sentence)?.Role ?? PersonRole.Unknown;

    private Entity? NearbyEntity(TokenRange sentence)
    {
        var index = _stream.SentenceIndexOf(sentence.Start);
        var start = _stream.Sentences[Math.Max(0, index - 2)].Start;
        return _references.FindLast(r => r.Payload == "naam" && r.Tokens.Start >= start && r.Tokens.Start < sentence.End)?.Entity;
    }

    /// <summary>The role of somebody who is spoken to by name, in this sentence or the one before; a bare "je" is anybody.</summary>
    private PersonRole? AddressedIn(TokenRange sentence)
    {
        if (_facts.Metadata.IsOneToOne)
        {
            return PersonRole.Unknown;
        }

        var index = _stream.SentenceIndexOf(sentence.Start);
        var start = _stream.Sentences[Math.Max(0, index - 1)].Start;
        return _references.FindLast(r => r.Entity is { IsAddressed: true } && r.Tokens.Start >= start && r.Tokens.Start < sentence.End)?.Entity?.Role
            ?? _references.FindLast(r => r.Payload == "naam" && sentence.Contains(r.Tokens.Start))?.Entity?.Role;
    }

    private static Reference FromEntity(Entity entity) => new(
        entity.Tokens,
        entity.Kind == EntityKind.Public ? "algemeen" : entity.Role == PersonRole.Author ? "auteur" : "naam",
        entity);

    private sealed record Reference(TokenRange Tokens, string Payload, Entity? Entity);
}
