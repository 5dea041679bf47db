namespace PostLinter.Core.Language.Phrases;

/// <summary>
/// What single tokens are besides what the lists know: parts of names (<c>persoon</c>, <c>school</c> …), words that stand
/// for a group. Filled before matching.
/// </summary>
public sealed class TokenClasses
{
    // Few tokens have any.
    private readonly Dictionary<int, PhraseAtom[]> _classes = [];

    /// <summary>The classes of a token, and words that it stands for, in the order in which they were added.</summary>
    public ReadOnlySpan<PhraseAtom> Of(int token) => _classes.GetValueOrDefault(token);

    /// <summary>Adds classes; the array is kept and must not change any more.</summary>
    public void Add(int token, PhraseAtom[] classes) =>
        _classes[token] = _classes.TryGetValue(token, out var known) ? [.. known, .. classes] : classes;
}
