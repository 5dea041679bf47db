using System.Buffers;
using System.Runtime.Intrinsics;
using PostLinter.Core.Language;

namespace PostLinter.Dutch.Tagging;

/// <summary>
/// The best path through the scores of a sequence (Viterbi 1967), four tags at a time. A name goes on only from its own beginning, and
/// what ends a name is looked at only where it may win against "no name": the path is that of looking at every pair of tags.
/// </summary>
internal sealed class Viterbi
{
    /// <summary>Places a row of scores takes: one a tag, and some that mean nothing so that vectors fit.</summary>
    public const int Width = (TagSet.Count + 3) / 4 * 4;

    /// <summary>More than an addition of floats rounds by within a double, and less than it does within a float.</summary>
    private const double Rounding = 1e-6;

    private static readonly int[] Ends = [.. Enumerable.Range(0, TagSet.Count).Where(TagSet.Ends)];

    private static readonly GoingOn[] InNames = [.. Enum.GetValues<EntityKind>().SelectMany(GoingOn.Of).OrderBy(g => g.Tag)];

    private readonly float[] _transitions;

    // For each of the ends: the most by which a tag may follow it rather than "no name".
    private readonly double[] _gains;

    /// <param name="transitions">For each tag <see cref="Width"/> scores of the tags behind it; far below all others where none may follow.</param>
    public Viterbi(float[] transitions)
    {
        _transitions = transitions;
        _gains = [.. Ends.Select(end => Enumerable.Range(0, TagSet.Count).Where(to => TagSet.MayFollow(end, to)).Max(to => (double)Of(end, to) - Of(TagSet.Outside, to)))];
    }

    /// <summary>Fills in the best tags; of equals the first wins.</summary>
    /// <param name="words">For each token <see cref="Width"/> scores, one a tag.</param>
    /// <param name="tags">Receives one tag a token.</param>
    public void FindBest(ReadOnlySpan<float> words, Span<int> tags)
    {
        if (tags.IsEmpty)
        {
            return;
        }

        var rented = ArrayPool<int>.Shared.Rent(tags.Length * Width);
        var origins = rented.AsSpan(0, tags.Length * Width);
        Span<float> scores = stackalloc float[Width];
        Span<float> next = stackalloc float[Width];

        // A sequence starts as if "no name" stood before it.
        for (var tag = 0; tag < Width; tag++)
        {
            scores[tag] = words[tag] + _transitions[(TagSet.Outside * Width) + tag];
        }

        for (var t = 1; t < tags.Length; t++)
        {
            Step(scores, words.Slice(t * Width, Width), next, origins.Slice(t * Width, Width));
            next.CopyTo(scores);
        }

        var last = TagSet.Outside;
        for (var tag = 1; tag < TagSet.Count; tag++)
        {
            if (TagSet.MayEnd(tag) && scores[tag] > scores[last])
            {
                last = tag;
            }
        }

        for (var t = tags.Length - 1; t >= 0; t--)
        {
            tags[t] = last;
            last = origins[(t * Width) + last];
        }

        ArrayPool<int>.Shared.Return(rented);
    }

    private void Step(ReadOnlySpan<float> scores, ReadOnlySpan<float> word, Span<float> next, Span<int> origins)
    {
        var before = Vector128.Create(scores[TagSet.Outside]);
        for (var to = 0; to < Width; to += Vector128<float>.Count)
        {
            (Row(TagSet.Outside, to) + before).CopyTo(next[to..]);
        }

        // The number of "no name" is 0.
        origins.Clear();
        for (var i = 0; i < Ends.Length; i++)
        {
            if (scores[Ends[i]] + _gains[i] >= scores[TagSet.Outside] - Rounding)
            {
                Follow(Ends[i], scores[Ends[i]], next, origins);
            }
        }

        foreach (var (tag, begin, inside) in InNames)
        {
            var (first, second) = (scores[begin] + Of(begin, tag), scores[inside] + Of(inside, tag));
            (next[tag], origins[tag]) = second > first ? (second, inside) : (first, begin);
        }

        for (var to = 0; to < Width; to += Vector128<float>.Count)
        {
            (Vector128.Create(next.Slice(to, Vector128<float>.Count)) + Vector128.Create(word.Slice(to, Vector128<float>.Count))).CopyTo(next[to..]);
        }
    }

    /// <summary>Takes a tag as the origin wherever it is better than those before it.</summary>
    private void Follow(int from, float score, Span<float> next, Span<int> origins)
    {
        for (var to = 0; to < Width; to += Vector128<float>.Count)
        {
            var here = Row(from, to) + Vector128.Create(score);
            var best = Vector128.Create(next.Slice(to, Vector128<float>.Count));
            var better = Vector128.GreaterThan(here, best);
            Vector128.ConditionalSelect(better, here, best).CopyTo(next[to..]);
            Vector128.ConditionalSelect(better.AsInt32(), Vector128.Create(from), Vector128.Create(origins.Slice(to, Vector128<int>.Count))).CopyTo(origins[to..]);
        }
    }

    private Vector128<float> Row(int from, int to) => Vector128.Create(_transitions.AsSpan((from * Width) + to, Vector128<float>.Count));

    private float Of(int from, int to) => _transitions[(from * Width) + to];

    /// <summary>A tag within a name, and the two that it may follow.</summary>
    private readonly record struct GoingOn(int Tag, int Begin, int Inside)
    {
        public static IEnumerable<GoingOn> Of(EntityKind kind)
        {
            var (begin, inside, last) = (TagSet.Of(kind, first: true, last: false), TagSet.Of(kind, first: false, last: false), TagSet.Of(kind, first: false, last: true));
            return [new(inside, begin, inside), new(last, begin, inside)];
        }
    }
}
