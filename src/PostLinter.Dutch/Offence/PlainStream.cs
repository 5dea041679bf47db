using System.Collections.Immutable;
using System.Runtime.InteropServices;
using PostLinter.Core.Language;
using PostLinter.Core.Language.Phrases;

namespace PostLinter.Dutch.Offence;

/// <summary>A token stream in plain spelling, and the way back to the tokens of the draft.</summary>
/// <param name="Stream">The stream to match.</param>
/// <param name="Origins">For each of its tokens those of the draft; null where the streams are one.</param>
internal sealed record PlainStream(TokenStream Stream, ImmutableArray<TokenRange>? Origins)
{
    public int OriginOf(int token) => Origins is { } origins ? origins[token].Start : token;

    /// <summary>The matches, with their places in the draft.</summary>
    public PhraseMatches ToDraft(PhraseMatches matches) => Origins is { } origins
        ? matches.Moved(tokens => new TokenRange(origins[tokens.Start].Start, origins[tokens.End - 1].End))
        : matches;

    /// <summary>The stream with some words in the place of others; a draft without disguised words costs no copy.</summary>
    /// <param name="source">The tokens of the draft.</param>
    /// <param name="replacements">What is replaced, in order, each inside a sentence.</param>
    public static PlainStream Of(TokenStream source, IReadOnlyList<Replacement> replacements)
    {
        if (replacements.Count == 0)
        {
            return new PlainStream(source, null);
        }

        var tokens = new Token[source.Count + replacements.Sum(r => r.Words.Count - r.Range.Count)];
        var origins = new TokenRange[tokens.Length];
        var sentences = new TokenRange[source.Sentences.Length];
        var (count, next, prose) = (0, 0, 0);
        for (var s = 0; s < sentences.Length; s++)
        {
            var (start, sentence) = (count, source.Sentences[s]);
            for (var i = sentence.Start; i < sentence.End;)
            {
                var end = next < replacements.Count ? Math.Min(replacements[next].Range.Start, sentence.End) : sentence.End;
                source.Tokens.AsSpan(i, end - i).CopyTo(tokens.AsSpan(count));
                for (; i < end; i++)
                {
                    origins[count++] = new TokenRange(i, i + 1);
                }

                if (i < sentence.End)
                {
                    var (range, words) = replacements[next++];
                    foreach (var word in words)
                    {
                        origins[count] = range;
                        tokens[count++] = new Token(source.SpanOf(range), TokenKind.Word, word);
                    }

                    i = range.End;
                }
            }

            sentences[s] = new TokenRange(start, count);
            prose = sentence.Start < source.ProseCount ? count : prose;
        }

        return new PlainStream(
            new TokenStream(source.Source, Immutable(tokens), Immutable(sentences), Blocks(source, prose, count)), Immutable(origins));
    }

    /// <summary>The prose as one block, and what stands beside it as another.</summary>
    private static ImmutableArray<TokenBlock> Blocks(TokenStream source, int prose, int count) => prose == count || source.Blocks.IsEmpty
        ? [.. source.Blocks.Take(1).Select(b => b with { Tokens = new TokenRange(0, prose), IsSide = false })]
        : [
            source.Blocks[0] with { Tokens = new TokenRange(0, prose), IsSide = false },
            source.Blocks[^1] with { Tokens = new TokenRange(prose, count), IsSide = true },
        ];

    private static ImmutableArray<T> Immutable<T>(T[] items) => ImmutableCollectionsMarshal.AsImmutableArray(items);
}

/// <summary>Words in the place of some tokens of one sentence.</summary>
/// <param name="Range">The tokens.</param>
/// <param name="Words">What they stand for.</param>
internal readonly record struct Replacement(TokenRange Range, IReadOnlyList<string> Words);
