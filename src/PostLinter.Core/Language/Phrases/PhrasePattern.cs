using System.Collections.Immutable;

namespace PostLinter.Core.Language.Phrases;

/// <summary>One thing that a pattern asks of one token.</summary>
public enum PhraseAtomKind
{
    /// <summary>The looked-up form of the token.</summary>
    Word,

    /// <summary>The token as written.</summary>
    ExactWord,

    /// <summary><c>kut*</c>: a longer word that starts so.</summary>
    Prefix,

    /// <summary><c>*school</c>: a longer word that ends so.</summary>
    Suffix,

    /// <summary><c>{naam}</c>: a list of single words, a kind of token or a kind of entity.</summary>
    Class,
}

public readonly record struct PhraseAtom(PhraseAtomKind Kind, string Text)
{
    /// <summary>The atom as it is written in a list.</summary>
    public override string ToString() => Kind switch
    {
        PhraseAtomKind.ExactWord => "=" + Text,
        PhraseAtomKind.Prefix => Text + "*",
        PhraseAtomKind.Suffix => "*" + Text,
        PhraseAtomKind.Class => "{" + Text + "}",
        _ => Text,
    };

    /// <summary>Reads one atom.</summary>
    public static PhraseAtom Read(string word)
    {
        if (word.Length > 1 && word[0] == '=')
        {
            return new PhraseAtom(PhraseAtomKind.ExactWord, word[1..]);
        }

        if (word.Length > 2 && word[0] == '{' && word[^1] == '}')
        {
            return new PhraseAtom(PhraseAtomKind.Class, word[1..^1]);
        }

        if (word.Length > 1 && word[^1] == '*')
        {
            return new PhraseAtom(PhraseAtomKind.Prefix, word[..^1].ToLowerInvariant());
        }

        return word.Length > 1 && word[0] == '*'
            ? new PhraseAtom(PhraseAtomKind.Suffix, word[1..].ToLowerInvariant())
            : new PhraseAtom(PhraseAtomKind.Word, word.ToLowerInvariant());
    }
}

/// <summary>One step of a pattern: any of some atoms, or any token at all.</summary>
public readonly record struct PhraseStep(ImmutableArray<PhraseAtom> Alternatives)
{
    public bool IsAnyToken => Alternatives.IsEmpty;
}

/// <summary>A pattern over tokens, already spread out into plain sequences.</summary>
/// <param name="Sequences">The sequences that it stands for.</param>
/// <param name="AtStart">It must begin its sentence.</param>
/// <param name="AtEnd">Nothing but punctuation and emoji may follow in its sentence.</param>
/// <param name="Payload">What stands behind <c>=&gt;</c>, or empty.</param>
public sealed record PhrasePattern(
    ImmutableArray<ImmutableArray<PhraseStep>> Sequences, bool AtStart, bool AtEnd, string Payload);
