using PostLinter.Core.Facts;
using PostLinter.Core.Language;
using PostLinter.Core.Language.Phrases;

namespace PostLinter.Dutch.Entities;

/// <summary>Tells the word lists which tokens are part of a name: <c>{persoon}</c>, <c>{school}</c> …</summary>
internal sealed class EntityClasses
{
    private static readonly PhraseAtom ClassCode = new(PhraseAtomKind.Class, "klascode");

    private readonly Dictionary<int, PhraseAtom> _classes = [];
    private readonly TokenStream _stream;

    public EntityClasses(PostFacts facts)
    {
        _stream = facts.Tokens;
        foreach (var entity in facts.Entities)
        {
            var atom = new PhraseAtom(PhraseAtomKind.Class, entity.Kind switch
            {
                EntityKind.Person => "persoon",
                EntityKind.Public => "publiek",
                EntityKind.School => "school",
                EntityKind.Place => "plaats",
                _ => "organisatie",
            });
            for (var i = entity.Tokens.Start; i < entity.Tokens.End; i++)
            {
                _classes[i] = atom;
            }
        }
    }

    public bool IsPerson(int token) => _classes.TryGetValue(token, out var atom) && atom.Text == "persoon";

    public IEnumerable<PhraseAtom> Of(int token)
    {
        if (_classes.TryGetValue(token, out var atom))
        {
            yield return atom;
        }

        if (ClassCodes.IsClassCode(_stream[token]))
        {
            yield return ClassCode;
        }
    }
}
