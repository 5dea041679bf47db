using System.Collections.Immutable;
using PostLinter.Core.Documents;
using PostLinter.Core.Text;

namespace PostLinter.Core.Language;

/// <summary>One block and its tokens.</summary>
/// <param name="Block">The block.</param>
/// <param name="Tokens">Its tokens in the stream.</param>
/// <param name="IsSide">
/// True for text beside the prose: alt text, file names, words inside a hashtag or handle, front-matter values.
/// Side blocks follow all prose in the stream.
/// </param>
public readonly record struct TokenBlock(Block Block, TokenRange Tokens, bool IsSide);

/// <summary>All tokens of a draft, in sentences, in blocks.</summary>
public sealed class TokenStream
{
    private readonly int[] _sentenceOf;

    public TokenStream(
        SourceText source,
        ImmutableArray<Token> tokens,
        ImmutableArray<TokenRange> sentences,
        ImmutableArray<TokenBlock> blocks)
    {
        Source = source;
        Tokens = tokens;
        Sentences = sentences;
        Blocks = blocks;
        var firstSide = blocks.FirstOrDefault(b => b.IsSide);
        ProseCount = firstSide.IsSide ? firstSide.Tokens.Start : tokens.Length;
        _sentenceOf = new int[tokens.Length];
        for (var i = 0; i < sentences.Length; i++)
        {
            Array.Fill(_sentenceOf, i, sentences[i].Start, sentences[i].Count);
        }
    }

    public SourceText Source { get; }

    public ImmutableArray<Token> Tokens { get; }

    /// <summary>Ranges that cover all tokens, in order.</summary>
    public ImmutableArray<TokenRange> Sentences { get; }

    public ImmutableArray<TokenBlock> Blocks { get; }

    /// <summary>Number of tokens of the prose; the tokens of side blocks come after them.</summary>
    public int ProseCount { get; }

    public ref readonly Token this[int index] => ref Tokens.ItemRef(index);

    public int Count => Tokens.Length;

    /// <summary>Index of the sentence that holds a token.</summary>
    public int SentenceIndexOf(int token) => _sentenceOf[token];

    public TokenRange SentenceOf(int token) => Sentences[_sentenceOf[token]];

    /// <summary>The block that holds a token: blocks stand in the order of their tokens.</summary>
    public TokenBlock BlockOf(int token)
    {
        var (low, high) = (0, Blocks.Length - 1);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = Blocks[middle].Tokens.End > token ? (low, middle) : (middle + 1, high);
        }

        return Blocks[low];
    }

    /// <summary>The characters from the first to the last token of a range; an empty range is empty at its place.</summary>
    public TextSpan SpanOf(TokenRange range) =>
        range.Count > 0
            ? TextSpan.FromBounds(Tokens[range.Start].Span.Start, Tokens[range.End - 1].Span.End)
            : new TextSpan(range.Start < Tokens.Length ? Tokens[range.Start].Span.Start : Source.Length, 0);

    public string TextOf(int token) => Source.ToString(Tokens[token].Span);

    public string TextOf(TokenRange range) => Source.ToString(SpanOf(range));

    /// <summary>The prose tokens that overlap a span.</summary>
    public TokenRange TokensIn(TextSpan span)
    {
        var start = FirstEndingAfter(span.Start);
        var end = start;
        while (end < ProseCount && Tokens[end].Span.Start < span.End)
        {
            end++;
        }

        return new TokenRange(start, end);
    }

    /// <summary>True if the word at a token starts with a capital letter in the draft.</summary>
    public bool IsCapitalized(int token) => char.IsUpper(Source[Tokens[token].Span.Start]);

    private int FirstEndingAfter(int position)
    {
        var (low, high) = (0, ProseCount);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Tokens[middle].Span.End > position)
            {
                high = middle;
            }
            else
            {
                low = middle + 1;
            }
        }

        return low;
    }
}
