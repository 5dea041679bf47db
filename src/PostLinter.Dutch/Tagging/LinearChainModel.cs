using System.Buffers;
using System.Buffers.Binary;
using System.Runtime.Intrinsics;
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
/// (tags × tags) transitions as floats, for each feature one signed byte a tag, and the weights of <see cref="NameLikeness"/>.
/// </remarks>
public sealed class LinearChainModel
{
    public const ushort Version = 3;

    public const int HeaderSize = 24;

    private const float Forbidden = -1e6f;

    /// <summary>No number of a trained model is as large, and with larger ones a sequence might hold what it must not.</summary>
    private const float MostWeight = 100;

    /// <summary>More than any name has; what was told is as sure as the surest name.</summary>
    private const float MostMargin = 30;

    private readonly unsafe sbyte* _weights;
    private readonly float _scale;
    private readonly float _slope;
    private readonly float _intercept;
    private readonly Viterbi _viterbi;

    // Keeps a model that was read from bytes where its weights point.
    private readonly byte[]? _pinned;

    private unsafe LinearChainModel(ReadOnlyMemory<byte> memory, byte* data, byte[]? pinned)
    {
        var span = memory.Span;
        var length = span.Length;
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
        var likenessAt = HeaderSize + transitionBytes + (TagSet.Count << TokenFeatures.Bits);
        if (length != likenessAt + NameLikeness.Size)
        {
            throw new InvalidDataException("The model is cut off; install PostLinter again.");
        }

        _scale = BinaryPrimitives.ReadSingleLittleEndian(span[12..]);
        _slope = BinaryPrimitives.ReadSingleLittleEndian(span[16..]);
        _intercept = BinaryPrimitives.ReadSingleLittleEndian(span[20..]);
        var isSound = IsWeight(_scale) && IsWeight(_slope) && IsWeight(_intercept);
        var transitions = new float[TagSet.Count * Viterbi.Width];
        for (var i = 0; i < TagSet.Count * TagSet.Count; i++)
        {
            var (from, to) = (i / TagSet.Count, i % TagSet.Count);
            var weight = BinaryPrimitives.ReadSingleLittleEndian(span[(HeaderSize + (i * sizeof(float)))..]);
            isSound &= IsWeight(weight);
            transitions[(from * Viterbi.Width) + to] = TagSet.MayFollow(from, to) ? weight : Forbidden;
        }

        if (!isSound)
        {
            throw new InvalidDataException("The model is damaged; install PostLinter again.");
        }

        _viterbi = new Viterbi(transitions);
        Likeness = new NameLikeness(memory[likenessAt..]);
        _weights = (sbyte*)(data + HeaderSize + transitionBytes);
        _pinned = pinned;
    }

    /// <summary>What the model's features ask of words that no list knows.</summary>
    public NameLikeness Likeness { get; }

    private static bool IsWeight(float number) => Math.Abs(number) < MostWeight;

    /// <summary>The model in a table of the program, used where it lies.</summary>
    /// <exception cref="InvalidDataException">It is damaged or of another version.</exception>
    public static unsafe LinearChainModel FromTable(string name)
    {
        var table = FlatTables.Of(typeof(LinearChainModel).Assembly, name);
        return new LinearChainModel(table, (byte*)table.Pin().Pointer, null);
    }

    /// <summary>A model from memory.</summary>
    /// <exception cref="InvalidDataException">It is damaged or of another version.</exception>
    public static unsafe LinearChainModel FromBytes(ReadOnlySpan<byte> data)
    {
        var pinned = GC.AllocateUninitializedArray<byte>(data.Length, pinned: true);
        data.CopyTo(pinned);
        fixed (byte* p = pinned)
        {
            return new LinearChainModel(pinned, p, pinned);
        }
    }

    /// <summary>The best tags of a block.</summary>
    /// <param name="features">Features of the draft.</param>
    /// <param name="block">The tokens to tag.</param>
    /// <param name="biases">Added to the scores, one a tag.</param>
    /// <param name="tags">Receives one tag a token.</param>
    /// <param name="margins">Receives for each token by how much its words speak for the tag and against "no name".</param>
    /// <param name="leads">Receives for each token of a private person by how much its words speak for a public one.</param>
    public void Decode(TokenFeatures features, TokenRange block, ReadOnlySpan<float> biases, Span<int> tags, Span<float> margins, Span<float> leads)
    {
        var n = block.Count;
        var rented = ArrayPool<float>.Shared.Rent(n * Viterbi.Width);
        var words = rented.AsSpan(0, n * Viterbi.Width);
        for (var t = 0; t < n; t++)
        {
            var scores = words.Slice(t * Viterbi.Width, Viterbi.Width);
            Score(features, block.Start + t, block, scores);
            for (var tag = 0; tag < TagSet.Count; tag++)
            {
                scores[tag] += biases[tag];
            }
        }

        _viterbi.FindBest(words, tags);
        for (var t = 0; t < n; t++)
        {
            var scores = words.Slice(t * Viterbi.Width, TagSet.Count);
            margins[t] = scores[tags[t]] - scores[TagSet.Outside];
            leads[t] = TagSet.IsPerson(tags[t]) ? scores[TagSet.AsPublic(tags[t])] - scores[tags[t]] : 0;
        }

        ArrayPool<float>.Shared.Return(rented);
    }

    /// <summary>
    /// The share of names with this margin that are right, to the letter: a logistic curve (Platt 1999) fitted on drafts
    /// that the weights were not learned from.
    /// </summary>
    public double ConfidenceOf(float margin) => 1 / (1 + Math.Exp(-((_slope * Math.Min(margin, MostMargin)) + _intercept)));

    /// <summary>
    /// Adds the rows of a token's features. A row is no whole number of vectors: it is read in two that overlap, both
    /// inside it, so that the last row of the model needs nothing behind it.
    /// </summary>
    /// <param name="features">Features of the draft.</param>
    /// <param name="token">The token.</param>
    /// <param name="block">Its block.</param>
    /// <param name="scores">Receives a score a tag.</param>
    private unsafe void Score(TokenFeatures features, int token, TokenRange block, Span<float> scores)
    {
        Span<int> rows = stackalloc int[TokenFeatures.Most];
        rows = rows[..features.Collect(token, block, rows)];

        // 128 times the most features of a token stays within a short.
        var (first, second, last) = (Vector128<short>.Zero, Vector128<short>.Zero, Vector128<short>.Zero);
        foreach (var feature in rows)
        {
            var row = _weights + ((long)feature * TagSet.Count);
            var (lower, upper) = Vector128.Widen(Vector128.Load(row));
            first += lower;
            second += upper;
            last += Vector128.WidenUpper(Vector128.Load(row + TagSet.Count - Vector128<sbyte>.Count));
        }

        Put(first, scores);
        Put(second, scores[Vector128<short>.Count..]);
        Put(last, scores[(TagSet.Count - Vector128<short>.Count)..]);
        scores[TagSet.Count..].Clear();
        GC.KeepAlive(_pinned);
    }

    private void Put(Vector128<short> sums, Span<float> scores)
    {
        var (lower, upper) = Vector128.Widen(sums);
        (Vector128.ConvertToSingle(lower) * _scale).CopyTo(scores);
        (Vector128.ConvertToSingle(upper) * _scale).CopyTo(scores[Vector128<float>.Count..]);
    }
}
