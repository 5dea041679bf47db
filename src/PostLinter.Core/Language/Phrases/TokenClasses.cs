namespace PostLinter.Core.Language.Phrases;

/// <summary>
/// What single tokens are besides what the lists know: parts of names (<c>persoon</c>, <c>school</c> …), words that stand
/// for a group. Filled before matching.
/// </summary>
/// <param name="tokens">How many tokens the draft has.</param>
public sealed class TokenClasses(int tokens)
{
    // Few tokens have any, and a bit for each says which.
    private readonly ulong[] _has = new ulong[(tokens / 64) + 1];
    private readonly Dictionary<int, PhraseAtom[]> _classes = [];

    /// <summary>The classes of a token, and words that it stands for, in the order in which they were added.</summary>
    public ReadOnlySpan<PhraseAtom> Of(int token) => (_has[token / 64] & (1UL << token)) == 0 ? [] : _classes[token];

    /// <summary>Adds classes; the array is kept and must not change any more.</summary>
    public void Add(int token, PhraseAtom[] classes)
    {
        _has[token / 64] |= 1UL << token;
        _classes[token] = _classes.TryGetValue(token, out var known) ? [.. known, .. classes] : classes;
    }
}
