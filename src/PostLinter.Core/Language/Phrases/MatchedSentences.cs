namespace PostLinter.Core.Language.Phrases;

/// <summary>The sentences of a version of a draft, and what was found in each.</summary>
/// <param name="stream">The tokens.</param>
/// <param name="classes">More classes of the tokens, or null.</param>
internal sealed class MatchedSentences(TokenStream stream, TokenClasses? classes)
{
    private readonly FoundPhrase[]?[] _found = new FoundPhrase[]?[stream.Sentences.Length];

    private readonly Dictionary<int, int> _byWords = new(stream.Sentences.Length);

    /// <summary>Puts down what was found in a sentence; several sentences may be put down at once.</summary>
    /// <param name="sentence">Its number.</param>
    /// <param name="found">The matches, in the order in which they were found.</param>
    public void Put(int sentence, ReadOnlySpan<FoundPhrase> found) => _found[sentence] = found.ToArray();

    /// <summary>Makes the sentences findable, once all are put down.</summary>
    public void Close()
    {
        for (var i = 0; i < _found.Length; i++)
        {
            _byWords[HashOf(stream, stream.Sentences[i])] = i;
        }
    }

    /// <summary>Appends what was found in a sentence like another, at the other's tokens.</summary>
    /// <param name="other">Tokens of another version.</param>
    /// <param name="otherClasses">More classes of those.</param>
    /// <param name="sentence">A sentence of the other version.</param>
    /// <param name="found">Receives the matches.</param>
    /// <returns>False if no sentence is like it.</returns>
    public bool TryRecall(TokenStream other, TokenClasses? otherClasses, TokenRange sentence, List<FoundPhrase> found)
    {
        if (!_byWords.TryGetValue(HashOf(other, sentence), out var number) || !IsLike(other, otherClasses, sentence, stream.Sentences[number]))
        {
            return false;
        }

        var shift = sentence.Start - stream.Sentences[number].Start;
        foreach (var (accept, tokens) in _found[number]!)
        {
            found.Add(new FoundPhrase(accept, new TokenRange(tokens.Start + shift, tokens.End + shift)));
        }

        return true;
    }

    /// <summary>True if all is alike that a walk reads of a token: kind, word, characters and classes.</summary>
    private bool IsLike(TokenStream other, TokenClasses? otherClasses, TokenRange theirs, TokenRange ours)
    {
        if (theirs.Count != ours.Count)
        {
            return false;
        }

        for (var i = 0; i < ours.Count; i++)
        {
            var (a, b) = (stream[ours.Start + i], other[theirs.Start + i]);
            if (a.Kind != b.Kind || a.Lower != b.Lower
                || !a.Span.Of(stream.Source.Text).SequenceEqual(b.Span.Of(other.Source.Text))
                || !ClassesOf(classes, ours.Start + i).SequenceEqual(ClassesOf(otherClasses, theirs.Start + i)))
            {
                return false;
            }
        }

        return true;
    }

    private static ReadOnlySpan<PhraseAtom> ClassesOf(TokenClasses? classes, int token) => classes is null ? [] : classes.Of(token);

    private static int HashOf(TokenStream stream, TokenRange sentence)
    {
        var hash = default(HashCode);
        for (var i = sentence.Start; i < sentence.End; i++)
        {
            hash.Add(stream[i].Lower.GetHashCode(StringComparison.Ordinal));
        }

        return hash.ToHashCode();
    }
}
