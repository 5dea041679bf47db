namespace PostLinter.Core.Language.Phrases;

/// <summary>
/// What single tokens are besides what the lists know: parts of names (<c>persoon</c>, <c>school</c> …), words that stand
/// for a group. Filled before matching.
/// </summary>
/// <param name="tokens">How many tokens there are.</param>
public sealed class TokenClasses(int tokens)
{
    private readonly PhraseAtom[]?[] _classes = new PhraseAtom[]?[tokens];

    /// <summary>The classes of a token, and words that it stands for, in the order in which they were added.</summary>
    public ReadOnlySpan<PhraseAtom> Of(int token) => _classes[token];

    /// <summary>Adds classes; the array is kept and must not change any more.</summary>
    public void Add(int token, PhraseAtom[] classes) =>
        _classes[token] = _classes[token] is { } known ? [.. known, .. classes] : classes;
}
