using PostLinter.Core.Analysis;
using PostLinter.Core.Facts;
using PostLinter.Core.Language;
using PostLinter.Core.Language.Phrases;
using PostLinter.Dutch.Offence;

namespace PostLinter.Dutch.Entities;

/// <summary>Tells the word lists which tokens are part of a name: <c>{persoon}</c>, <c>{school}</c> …</summary>
internal sealed class EntityClasses
{
    private static readonly PhraseAtom[] ClassCode = Class("klascode");
    private static readonly PhraseAtom[] Person = Class("persoon");
    private static readonly PhraseAtom[] Public = Class("publiek");
    private static readonly PhraseAtom[] School = Class("school");
    private static readonly PhraseAtom[] Place = Class("plaats");
    private static readonly PhraseAtom[] Organisation = Class("organisatie");

    // For each token one more than the kind of its name, or 0.
    private readonly byte[] _kinds;
    private readonly TokenStream _stream;

    public EntityClasses(PostFacts facts)
    {
        _stream = facts.Tokens;
        _kinds = new byte[_stream.Count];
        foreach (var entity in facts.Entities)
        {
            Array.Fill(_kinds, (byte)(entity.Kind + 1), entity.Tokens.Start, entity.Tokens.Count);
        }
    }

    public bool IsPerson(int token) => _kinds[token] == (byte)EntityKind.Person + 1;

    /// <summary>The classes of the tokens of a stream in plain spelling, with those that words have as targets.</summary>
    /// <param name="plain">The stream.</param>
    /// <param name="targets">What words stand for.</param>
    /// <param name="scheduler">Looks at pieces of a long draft at once where the host has threads for it, or null.</param>
    public TokenClasses Of(PlainStream plain, Dictionary<int, PhraseAtom[]> targets, WorkScheduler? scheduler)
    {
        var pieces = new List<(int Token, PhraseAtom[] Classes)>[WorkPieces.Count(scheduler, plain.Stream.Count)];
        WorkPieces.Run(scheduler, pieces.Length, plain.Stream.Count, (piece, from, to) =>
        {
            var here = pieces[piece] = [];
            for (var i = from; i < to; i++)
            {
                var origin = plain.OriginOf(i);
                if (_kinds[origin] > 0)
                {
                    here.Add((i, Of((EntityKind)(_kinds[origin] - 1))));
                }

                if (ClassCodes.IsClassCode(_stream[origin]))
                {
                    here.Add((i, ClassCode));
                }
            }
        });
        var classes = new TokenClasses(plain.Stream.Count);
        foreach (var (token, found) in pieces.SelectMany(p => p))
        {
            classes.Add(token, found);
        }

        foreach (var (token, target) in targets)
        {
            classes.Add(token, target);
        }

        return classes;
    }

    private static PhraseAtom[] Of(EntityKind kind) => kind switch
    {
        EntityKind.Person => Person,
        EntityKind.Public => Public,
        EntityKind.School => School,
        EntityKind.Place => Place,
        _ => Organisation,
    };

    private static PhraseAtom[] Class(string name) => [new PhraseAtom(PhraseAtomKind.Class, name)];
}
