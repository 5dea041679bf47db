using PostLinter.Core.Language;

namespace PostLinter.Dutch.Streams;

/// <summary>The blocks of prose of a draft as they were laid out: what tokens and sentences a block has depends on its characters alone.</summary>
internal sealed class LaidOutBlocks
{
    private readonly string _prose;
    private readonly TokenStream _stream;
    private readonly Dictionary<int, TokenBlock> _byText;

    /// <param name="prose">The prose of the draft.</param>
    /// <param name="stream">Its tokens.</param>
    public LaidOutBlocks(string prose, TokenStream stream)
    {
        (_prose, _stream) = (prose, stream);
        _byText = new(stream.Blocks.Length);
        foreach (var block in stream.Blocks)
        {
            if (!block.IsSide)
            {
                _byText[string.GetHashCode(block.Block.Span.Of(prose))] = block;
            }
        }
    }

    /// <summary>Appends tokens and sentences of a block with the same characters.</summary>
    /// <param name="text">The characters.</param>
    /// <param name="start">Where they stand in the next version, in UTF-16 code units.</param>
    /// <param name="tokens">Receives the tokens.</param>
    /// <param name="sentences">Receives the sentences, as ranges of <paramref name="tokens"/>.</param>
    /// <returns>False if there is no such block.</returns>
    public bool TryRecall(ReadOnlySpan<char> text, int start, List<Token> tokens, List<TokenRange> sentences)
    {
        if (!_byText.TryGetValue(string.GetHashCode(text), out var known) || !known.Block.Span.Of(_prose).SequenceEqual(text))
        {
            return false;
        }

        var (further, later) = (start - known.Block.Span.Start, tokens.Count - known.Tokens.Start);
        for (var i = known.Tokens.Start; i < known.Tokens.End; i++)
        {
            var (span, kind, lower) = _stream[i];
            tokens.Add(new Token(new(span.Start + further, span.Length), kind, lower));
        }

        for (var s = _stream.SentenceIndexOf(known.Tokens.Start); s < _stream.Sentences.Length && _stream.Sentences[s].Start < known.Tokens.End; s++)
        {
            sentences.Add(new TokenRange(_stream.Sentences[s].Start + later, _stream.Sentences[s].End + later));
        }

        return true;
    }
}
