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
/// <param name="IsGrownUp">Spoken of as an aunt, a lady, a guide: whatever happens to them at a school is long ago.</param>
internal readonly record struct Subject(SubjectKind Kind, PersonRole Role, bool IsIdentifiable, bool IsGrownUp = false)
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

    /// <summary>"mijn" reaches so many tokens far.</summary>
    private const int PossessiveReach = 3;

    /// <summary>"ik" reaches so far: beyond, a sentence has mostly turned to something else.</summary>
    private const int AuthorReach = 8;

    /// <summary>A class so many tokens from "that boy" tells which one.</summary>
    private const int NearClass = 6;

    private readonly PostFacts _facts;
    private readonly TokenStream _stream;
    private readonly List<Reference> _references = [];

    /// <summary>For each reference the last one up to it that is a name, or -1.</summary>
    private readonly int[] _lastNames;

    private SubjectFinder(PostFacts facts)
    {
        _facts = facts;
        _stream = facts.Tokens;
        var titled = Titled(facts);
        var isNamed = new bool[_stream.Count];
        foreach (var entity in facts.Entities)
        {
            if (entity.Kind is EntityKind.Person or EntityKind.Public && entity.Tokens.Start < _stream.ProseCount
                && !facts.Phrases.AnyIn("bezitvan", entity.Tokens))
            {
                _references.Add(FromEntity(entity, IsKnownRole(entity, titled)));
                Array.Fill(isNamed, true, entity.Tokens.Start, entity.Tokens.Count);
            }
        }

        foreach (var match in facts.Phrases.Of("verwijzing"))
        {
            if (match.Tokens.Start < _stream.ProseCount && !IsPlaceOfUs(match.Tokens) && !isNamed.AsSpan(match.Tokens.Start, match.Tokens.Count).Contains(true))
            {
                _references.Add(new Reference(match.Tokens, match.Payload, null));
            }
        }

        _references.Sort((a, b) => a.Tokens.Start.CompareTo(b.Tokens.Start));
        _lastNames = new int[_references.Count];
        for (var (i, last) = (0, -1); i < _references.Count; i++)
        {
            _lastNames[i] = last = _references[i].Payload == "naam" ? i : last;
        }
    }

    /// <summary>"Die bij ons is gekomen": where somebody is, not whom the sentence is about.</summary>
    private bool IsPlaceOfUs(TokenRange tokens) =>
        tokens.Count == 1 && tokens.Start > 0 && _stream[tokens.Start].Lower == "ons" && _stream[tokens.Start - 1].Lower is "bij" or "naar" or "met" or "van";

    /// <summary>The one of a draft; rules share it.</summary>
    public static SubjectFinder For(PostFacts facts) => facts.Get(f => new SubjectFinder(f));

    /// <summary>Whom a match is about.</summary>
    public Subject Of(PhraseMatch match)
    {
        var tokens = match.Tokens;
        var sentence = _stream.SentenceOf(tokens.Start);

        // "haar epilepsie": whose it is stands right before it.
        if (tokens.Start > sentence.Start && _stream[tokens.Start - 1].Lower is "zijn" or "haar" or "z'n" or "zn" or "d'r" or "dr" or "diens")
        {
            return new Subject(SubjectKind.Person, RoleNear(sentence), IsNamedNear(sentence));
        }

        // "wegens ziekte van": who it is follows.
        var before = Before(sentence, tokens);
        var reference = _stream[tokens.End - 1].Lower is "van" or "bij" || before?.Payload is null or "groep"
            ? After(sentence, tokens) ?? before
            : before;
        if ((reference is null || (before is null && reference.Payload == "algemeen"))
            && sentence.Start > 0 && (sentence.Count <= Elliptic || tokens.Start - sentence.Start <= 1))
        {
            var previous = _stream.SentenceOf(sentence.Start - 1);
            reference = Before(previous, new TokenRange(previous.End, previous.End)) ?? reference;
        }

        return reference is null ? Subject.Nobody : ToSubject(reference, sentence, tokens);
    }

    private Reference? Before(TokenRange sentence, TokenRange match)
    {
        Reference? general = null;
        for (var i = FirstFrom(Math.Min(sentence.End, match.End)) - 1; i >= 0 && _references[i].Tokens.Start >= sentence.Start; i--)
        {
            var reference = _references[i];
            if (reference.Payload == "aanhef" || (IsBarePossessive(reference) && match.Start - reference.Tokens.End > PossessiveReach))
            {
                continue;
            }

            // People in general inside the words themselves count where nobody stands before them.
            if (reference.Tokens.Start < match.Start || reference.Payload is not ("algemeen" or "groep" or "auteur"))
            {
                return reference;
            }

            general = reference;
        }

        return general;
    }

    /// <summary>"mijn" says whose a thing is only where the thing follows: not "mijn klas … epilepsie".</summary>
    private bool IsBarePossessive(Reference reference) =>
        reference.Payload == "auteur" && reference.Tokens.Count == 1 && _stream[reference.Tokens.Start].Lower is "mijn" or "m'n" or "mn" or "me";

    private Reference? After(TokenRange sentence, TokenRange match)
    {
        for (var i = FirstFrom(Math.Max(sentence.Start, match.End)); i < _references.Count; i++)
        {
            var reference = _references[i];
            if (reference.Tokens.Start >= sentence.End || reference.Tokens.Start - match.End > Ahead)
            {
                break;
            }

            if (reference.Payload is not ("aanhef" or "groep"))
            {
                return reference;
            }
        }

        return null;
    }

    /// <summary>The last name that starts in a range of tokens.</summary>
    private Reference? LastNameIn(int start, int end)
    {
        var last = FirstFrom(end) - 1;
        var name = last < 0 ? -1 : _lastNames[last];
        return name >= 0 && _references[name].Tokens.Start >= start ? _references[name] : null;
    }

    /// <summary>The first reference that starts at a token or behind it: they stand in order.</summary>
    private int FirstFrom(int token)
    {
        var (low, high) = (0, _references.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _references[middle].Tokens.Start < token ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    private Subject ToSubject(Reference reference, TokenRange sentence, TokenRange match) => reference.Payload switch
    {
        "naam" => new Subject(SubjectKind.Person, reference.Entity!.Role, true),
        "kind" => new Subject(SubjectKind.Person, PersonRole.Pupil, IsNamedNear(sentence) || IsDescribed(reference, sentence)),
        "ander" when IsAnimal(reference, sentence) => Subject.Nobody,
        "ander" => new Subject(
            SubjectKind.Person, RoleNear(sentence), IsNamedNear(sentence) || IsDescribed(reference, sentence), IsGrownUp(reference)),
        "functie" => new Subject(SubjectKind.Person, PersonRole.Employee, true),
        "auteur" when Math.Abs(match.Start - reference.Tokens.End) <= AuthorReach => new Subject(SubjectKind.Author, PersonRole.Author, false),
        "jij" when AddressedIn(sentence) is { } role => new Subject(SubjectKind.Person, role, true),
        _ => Subject.Nobody,
    };

    /// <summary>"Haar tante", but not "volgens haar moeder", who only says so.</summary>
    private bool IsGrownUp(Reference reference) =>
        _facts.Phrases.AnyIn("volwassene", reference.Tokens)
        && !(reference.Tokens.Start > 0 && _stream[reference.Tokens.Start - 1].Lower == "volgens");

    /// <summary>"Een mees in het lokaal. Hij luistert niet": no name near, and an animal that a pronoun may stand for.</summary>
    private bool IsAnimal(Reference reference, TokenRange sentence)
    {
        var index = _stream.SentenceIndexOf(sentence.Start);
        var near = new TokenRange(_stream.Sentences[Math.Max(0, index - 2)].Start, reference.Tokens.Start);
        return reference.Tokens.Count == 1 && near.Count > 0 && !IsNamedNear(sentence)
            && _facts.Phrases.AnyIn("hijdier", near) && !_facts.Phrases.AnyIn("eigenaar", near);
    }

    /// <summary>"dat joch uit groep 6": the class stands close to who is pointed at.</summary>
    private bool IsDescribed(Reference reference, TokenRange sentence) =>
        _facts.Phrases.AnyIn("klas", new TokenRange(Math.Max(sentence.Start, reference.Tokens.Start - NearClass), Math.Min(sentence.End, reference.Tokens.End + NearClass)));

    /// <summary>A name in this sentence or the two before it, to which a pronoun may refer.</summary>
    private bool IsNamedNear(TokenRange sentence) => NearbyEntity(sentence) is not null;

    private PersonRole RoleNear(TokenRange sentence) => NearbyEntity(sentence)?.Role ?? PersonRole.Unknown;

    private Entity? NearbyEntity(TokenRange sentence) => NearbyReference(sentence)?.Entity;

    private Reference? NearbyReference(TokenRange sentence)
    {
        var index = _stream.SentenceIndexOf(sentence.Start);
        var start = _stream.Sentences[Math.Max(0, index - 2)].Start;
        return LastNameIn(start, sentence.End);
    }

    /// <summary>The role of somebody who is spoken to by name, here or in the salutation; a bare "je" is anybody.</summary>
    private PersonRole? AddressedIn(TokenRange sentence)
    {
        if (_facts.Metadata.IsOneToOne)
        {
            return PersonRole.Unknown;
        }

        var named = LastNameIn(sentence.Start, sentence.End);
        if (named is null && _facts.Phrases.Any("aanhefnaam"))
        {
            named = NearbyReference(sentence);
        }

        return named?.Entity?.Role;
    }

    /// <summary>First and last words of the names that some title of staff precedes: "juf Sanne", later "Sanne".</summary>
    private HashSet<string> Titled(PostFacts facts)
    {
        var titled = new HashSet<string>(StringComparer.Ordinal);
        foreach (var entity in facts.Entities)
        {
            var start = entity.Tokens.Start;
            if (start > 0 && facts.Phrases.AnyIn("personeelwoord", new TokenRange(start - 1, start)))
            {
                titled.Add(_stream[start].Lower);
                titled.Add(_stream[entity.Tokens.End - 1].Lower);
            }
        }

        return titled;
    }

    /// <summary>That somebody works at school is certain only with a title; otherwise the estimate may mistake a pupil.</summary>
    private bool IsKnownRole(Entity entity, HashSet<string> titled) =>
        entity.Role != PersonRole.Employee || titled.Contains(_stream[entity.Tokens.Start].Lower) || titled.Contains(_stream[entity.Tokens.End - 1].Lower);

    private static Reference FromEntity(Entity entity, bool isKnownRole) => new(
        entity.Tokens,
        entity.Kind == EntityKind.Public ? "algemeen" : entity.Role == PersonRole.Author ? "auteur" : "naam",
        isKnownRole ? entity : entity with { Role = PersonRole.Unknown });

    private sealed record Reference(TokenRange Tokens, string Payload, Entity? Entity);
}
