using System.Buffers.Binary;
using PostLinter.Core.Data;
using PostLinter.Core.Language;

namespace PostLinter.Dutch.Tagging;

/// <summary>
/// A linear-chain conditional random field (Lafferty and others 2001) with weights of one byte each. Finds the best
/// sequence of tags with Viterbi's algorithm, and keeps what no sequence may hold out of it.
/// </summary>
/// <remarks>
/// Form, little-endian: <c>PLCF</c>, a version (ushort), the number of tags (ushort), log 2 of the number of features
/// (ushort), two bytes of zero, the scale of a weight (float), slope and intercept of the calibration (floats); then
/// (tags × tags) transitions as floats, and for each feature one signed byte a tag.
/// </remarks>
public sealed class LinearChainModel
{
    public const ushort Version = 2;

    public const int HeaderSize = 24;

    private const float Forbidden = -1e6f;

    /// <summary>More than any name has; what was told is as sure as the surest name.</summary>
    private const float MostMargin = 30;

    private readonly unsafe sbyte* _weights;
    private readonly float _scale;
    private readonly float _slope;
    private readonly float _intercept;
    private readonly float[] _transitions;

    // Keeps a model that was read from bytes where its weights point.
    private readonly byte[]? _pinned;

    private unsafe LinearChainModel(byte* data, long length, byte[]? pinned)
    {
        var span = new ReadOnlySpan<byte>(data, checked((int)length));
        if (length < HeaderSize || !span[..4].SequenceEqual("PLCF"u8))
        {
            throw new InvalidDataException("The model is no sequence model; install PostLinter again.");
        }

        var version = BinaryPrimitives.ReadUInt16LittleEndian(span[4..]);
        if (version != Version
            || BinaryPrimitives.ReadUInt16LittleEndian(span[6..]) != TagSet.Count
            || BinaryPrimitives.ReadUInt16LittleEndian(span[8..]) != TokenFeatures.Bits)
        {
            throw new InvalidDataException($"The model has another form (version {version}) than this program reads; install them together.");
        }

        const int transitionBytes = TagSet.Count * TagSet.Count * sizeof(float);
        if (length != HeaderSize + transitionBytes + ((long)TagSet.Count << TokenFeatures.Bits))
        {
            throw new InvalidDataException("The model is cut off; install PostLinter again.");
        }

        _scale = BinaryPrimitives.ReadSingleLittleEndian(span[12..]);
        _slope = BinaryPrimitives.ReadSingleLittleEndian(span[16..]);
        _intercept = BinaryPrimitives.ReadSingleLittleEndian(span[20..]);
        _transitions = new float[TagSet.Count * TagSet.Count];
        for (var i = 0; i < _transitions.Length; i++)
        {
            var allowed = TagSet.MayFollow(i / TagSet.Count, i % TagSet.Count);
            _transitions[i] = allowed ? BinaryPrimitives.ReadSingleLittleEndian(span[(HeaderSize + (i * sizeof(float)))..]) : Forbidden;
        }

        _weights = (sbyte*)(data + HeaderSize + transitionBytes);
        _pinned = pinned;
    }

    /// <summary>The model in a table of the program, used where it lies.</summary>
    /// <exception cref="InvalidDataException">It is damaged or of another version.</exception>
    public static unsafe LinearChainModel FromTable(string name)
    {
        var table = FlatTables.Of(typeof(LinearChainModel).Assembly, name);
        return new LinearChainModel((byte*)table.Pin().Pointer, table.Length, null);
    }

    /// <summary>A model from memory.</summary>
    /// <exception cref="InvalidDataException">It is damaged or of another version.</exception>
    public static unsafe LinearChainModel FromBytes(ReadOnlySpan<byte> data)
    {
        var pinned = GC.AllocateUninitializedArray<byte>(data.Length, pinned: true);
        data.CopyTo(pinned);
        fixed (byte* p = pinned)
        {
            return new LinearChainModel(p, pinned.Length, pinned);
        }
    }

    /// <summary>The best tags of a block.</summary>
    /// <param name="features">Features of the draft.</param>
    /// <param name="block">The tokens to tag.</param>
    /// <param name="outsideBias">Added to the score of <see cref="TagSet.Outside"/>: negative finds more, positive less.</param>
    /// <param name="tags">Receives one tag a token.</param>
    /// <param name="margins">Receives for each token by how much its words speak for the tag and against "no name".</param>
    public void Decode(TokenFeatures features, TokenRange block, float outsideBias, Span<int> tags, Span<float> margins)
    {
        var n = block.Count;
        var words = new float[n * TagSet.Count];
        var scores = new float[TagSet.Count];
        var next = new float[TagSet.Count];
        var back = new byte[n * TagSet.Count];
        var buffer = new List<int>(64);
        for (var t = 0; t < n; t++)
        {
            Score(features, block.Start + t, block, outsideBias, buffer, next);
            next.CopyTo(words, t * TagSet.Count);
            for (var tag = 0; tag < TagSet.Count; tag++)
            {
                var best = t == 0 ? _transitions[tag] : float.MinValue;
                var from = 0;
                if (t > 0)
                {
                    for (var p = 0; p < TagSet.Count; p++)
                    {
                        var s = scores[p] + _transitions[(p * TagSet.Count) + tag];
                        if (s > best)
                        {
                            (best, from) = (s, p);
                        }
                    }
                }

                next[tag] += best;
                back[(t * TagSet.Count) + tag] = (byte)from;
            }

            (scores, next) = (next, scores);
        }

        var last = 0;
        for (var tag = 1; tag < TagSet.Count; tag++)
        {
            if (TagSet.MayEnd(tag) && scores[tag] > scores[last])
            {
                last = tag;
            }
        }

        for (var t = n - 1; t >= 0; t--)
        {
            tags[t] = last;
            margins[t] = words[(t * TagSet.Count) + last] - words[(t * TagSet.Count) + TagSet.Outside];
            last = back[(t * TagSet.Count) + last];
        }
    }

    /// <summary>
    /// The share of names with this margin that are right, to the letter: a logistic curve (Platt 1999) fitted on drafts
    /// that the weights were not learned from.
    /// </summary>
    public double ConfidenceOf(float margin) => 1 / (1 + Math.Exp(-((_slope * Math.Min(margin, MostMargin)) + _intercept)));

    private unsafe void Score(TokenFeatures features, int token, TokenRange block, float bias, List<int> buffer, float[] scores)
    {
        buffer.Clear();
        features.Collect(token, block, buffer);
        Span<int> sums = stackalloc int[TagSet.Count];
        sums.Clear();
        foreach (var feature in buffer)
        {
            var row = _weights + ((long)feature * TagSet.Count);
            for (var tag = 0; tag < TagSet.Count; tag++)
            {
                sums[tag] += row[tag];
            }
        }

        for (var tag = 0; tag < TagSet.Count; tag++)
        {
            scores[tag] = sums[tag] * _scale;
        }

        scores[TagSet.Outside] += bias;
        GC.KeepAlive(_pinned);
    }
}
