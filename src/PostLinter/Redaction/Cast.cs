using PostLinter.Core.Data;
using PostLinter.Core.Facts;
using PostLinter.Core.Language;
using PostLinter.Core.Metadata;
using PostLinter.Core.Text;
using PostLinter.Dutch.Entities;
using PostLinter.Dutch.Lexicons;

namespace PostLinter.Redaction;

/// <summary>One place where somebody is named.</summary>
/// <param name="Who">Who it is.</param>
/// <param name="Span">The name.</param>
/// <param name="Entity">What the check found there; null for a value of the front matter.</param>
internal sealed record Appearance(Pseudonym Who, TextSpan Span, Entity? Entity);

/// <summary>Everybody in one draft, each with a label, and where they appear.</summary>
internal sealed class Cast
{
    private readonly PostFacts _facts;
    private readonly Pseudonyms _names;
    private readonly List<Appearance> _appearances = [];
    private readonly Dictionary<Pseudonym, List<PersonRole>> _roles = [];
    private readonly List<Pseudonym> _members = [];
    private int _authors;

    private Cast(PostFacts facts, Pseudonyms names)
    {
        _facts = facts;
        _names = names;
    }

    public IReadOnlyList<Appearance> Appearances => _appearances;

    /// <summary>Who has a label, in order of appearance.</summary>
    public IEnumerable<Pseudonym> Members => _members.Where(m => m.Label.Length > 0);

    public static Cast Of(PostFacts facts, RedactionOptions options, Pseudonyms names)
    {
        var cast = new Cast(facts, names);
        foreach (var entity in facts.Entities.Where(e => !IsWholeIdentifier(facts, e)))
        {
            if (entity.Kind == EntityKind.Person && !cast.IsKnownWithWord(entity))
            {
                cast.Add(names.Person(NameOf(facts, entity)), entity.Span, NamePhrases.IsParent(facts.Tokens, entity) ? PersonRole.Parent : entity.Role, entity);
            }
            else if (entity.Kind == EntityKind.School && options.WithSchools)
            {
                cast.Add(names.School(NameOf(facts, entity)), entity.Span, null, entity);
            }
        }

        cast.AddFrontMatter();
        cast._authors = cast._roles.Values.Count(r => r.Contains(PersonRole.Author));
        return cast;
    }

    /// <summary>The label of somebody in this draft; who does not end up in the copy's text uses up no letter.</summary>
    public string LabelOf(Pseudonym who)
    {
        if (who.Label.Length == 0)
        {
            _names.Label(who, WordFor(who), _facts.Document.Source.Text);
        }

        return who.Label;
    }

    /// <summary>A hashtag or handle as one word; its own words are looked at beside the prose.</summary>
    private static bool IsWholeIdentifier(PostFacts facts, Entity entity) =>
        entity.Source == EntitySource.Prose && facts.Tokens[entity.Tokens.Start].Kind is TokenKind.Hashtag or TokenKind.Handle
        && facts.Get(SideTexts.Of).Index.Containing(entity.Span) is not null;

    private sealed record SideTexts(SpanIndex Index)
    {
        public static SideTexts Of(PostFacts facts) => new(new SpanIndex(facts.Tokens.Blocks.Where(b => b.IsSide).Select(b => b.Block.Span)));
    }

    /// <summary>
    /// "#SanneTopper": somebody who appeared already, and an ordinary word behind the name. The name alone is then looked
    /// for, as everywhere.
    /// </summary>
    private bool IsKnownWithWord(Entity entity)
    {
        var tokens = _facts.Tokens.Tokens;
        return entity.Source is not (EntitySource.Prose or EntitySource.ImageAlt) && entity.Tokens.Count > 1
            && _members.Any(m => m.Names.Any(n => n.Split(' ')[0].Equals(tokens[entity.Tokens.Start].Lower, StringComparison.OrdinalIgnoreCase)))
            && tokens[(entity.Tokens.Start + 1)..entity.Tokens.End].All(t => Lexicon.Has(t.Lower, WordClasses.Dutch) && !Lexicon.Has(t.Lower, WordClasses.Surname | WordClasses.SurnameOrWord));
    }

    /// <summary>Words of a file name or hashtag, with blanks between them.</summary>
    private static string NameOf(PostFacts facts, Entity entity) => entity.Source is EntitySource.Prose or EntitySource.ImageAlt
        ? facts.Document.Source.ToString(entity.Span)
        : string.Join(' ', facts.Tokens.Tokens[entity.Tokens.Start..entity.Tokens.End].Select(t => facts.Document.Source.ToString(t.Span)));

    private void Add(Pseudonym who, TextSpan span, PersonRole? role, Entity? entity)
    {
        _appearances.Add(new Appearance(who, span, entity));
        if (!_roles.TryGetValue(who, out var roles))
        {
            _roles[who] = roles = [];
            _members.Add(who);
        }

        if (role is { } known)
        {
            roles.Add(known);
        }
    }

    /// <summary>Values that are names by their key: the author, whoever changed it, the register, who is on a picture.</summary>
    private void AddFrontMatter()
    {
        if (_facts.Document.FrontMatter?.Data is not { } data)
        {
            return;
        }

        AddValue(data["auteur"], PersonRole.Author);
        AddValue(data["author"], PersonRole.Author);
        AddValue(data["gewijzigd_door"], PersonRole.Employee);
        foreach (var entry in Maps(data["toestemming"]))
        {
            AddValue(entry["naam"], entry["rol"]?.AsText switch
            {
                "leerling" => PersonRole.Pupil,
                "ouder" => PersonRole.Parent,
                "medewerker" => PersonRole.Employee,
                _ => PersonRole.Unknown,
            });
        }

        foreach (var person in Maps(data["beelden"]).Select(m => m["personen"]).SelectMany(p => p is DataList list ? list.Items : p is null ? [] : [p]))
        {
            AddValue(person, PersonRole.Unknown);
        }
    }

    private void AddValue(DataNode? node, PersonRole role)
    {
        if (node is DataScalar { IsNull: false, Span.IsEmpty: false } scalar && scalar.Value.Any(char.IsLetter)
            && !_facts.Organisation.Schools.Concat(_facts.Organisation.Names).Contains(scalar.Value, StringComparer.OrdinalIgnoreCase))
        {
            Add(_names.Person(scalar.Value), scalar.Span, role, null);
        }
    }

    private static IEnumerable<DataMap> Maps(DataNode? node) => node is DataList list ? list.Items.OfType<DataMap>() : [];

    /// <summary>The role most often seen decides the word; who signs is what the metadata say of the author.</summary>
    private string WordFor(Pseudonym who)
    {
        var roles = _roles[who];
        if (roles.Count == 0)
        {
            return "school";
        }

        // A draft has one author; where several look like it (a list at the end), none is.
        if (roles.Contains(PersonRole.Author) && _authors == 1)
        {
            return AuthorWord(_facts.Metadata.Role);
        }

        var role = roles.Where(r => r is PersonRole.Pupil or PersonRole.Employee or PersonRole.Parent)
            .GroupBy(r => r).OrderByDescending(g => g.Count()).Select(g => g.Key).FirstOrDefault();
        return role switch
        {
            PersonRole.Pupil => "leerling",
            PersonRole.Employee => "medewerker",
            PersonRole.Parent => "ouder",

            // Pupils mostly write of each other.
            _ => _facts.Metadata.Role == AuthorRole.Pupil && !roles.Contains(PersonRole.Other) ? "leerling" : "persoon",
        };
    }

    private static string AuthorWord(AuthorRole role) => role switch
    {
        AuthorRole.Unknown => "auteur",
        AuthorRole.Pupil => "leerling",
        AuthorRole.Parent => "ouder",
        AuthorRole.Trainee => "stagiair",
        AuthorRole.Volunteer => "vrijwilliger",
        AuthorRole.External => "persoon",
        _ => "medewerker",
    };
}
