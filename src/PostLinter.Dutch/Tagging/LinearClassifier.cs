using System.Buffers.Binary;

namespace PostLinter.Dutch.Tagging;

/// <summary>
/// A linear softmax classifier over hashed binary features, with weights of one byte.
/// </summary>
/// <remarks>
/// Form, little-endian: <c>PLLC</c>, a version (ushort), the number of classes (ushort), log 2 of the number of features
/// (ushort), two bytes of zero, the largest weight (float); then for each feature one signed byte a class: the root of the
/// weight's share of the largest, so that small weights keep their differences and large ones their size.
/// </remarks>
public sealed class LinearClassifier
{
    public const ushort Version = 1;

    /// <summary>More would not fit into memory.</summary>
    private const int MostBits = 24;

    private const int HeaderSize = 16;

    /// <summary>Codes are multiples of this, so that the model packs better; finer steps tell no more roles.</summary>
    private const int Coarseness = 4;

    private readonly ReadOnlyMemory<byte> _data;
    private readonly float[] _weights = new float[256];

    /// <param name="data">The model's bytes.</param>
    /// <param name="classes">The number of classes that the caller expects.</param>
    /// <exception cref="InvalidDataException">The data is no such model, is cut off, or is of another version.</exception>
    public LinearClassifier(ReadOnlyMemory<byte> data, int classes)
    {
        var span = data.Span;
        if (data.Length < HeaderSize || !span[..4].SequenceEqual("PLLC"u8)
            || BinaryPrimitives.ReadUInt16LittleEndian(span[4..]) != Version
            || BinaryPrimitives.ReadUInt16LittleEndian(span[6..]) != classes)
        {
            throw new InvalidDataException("The classifier has another form than this program reads; install them together.");
        }

        Classes = classes;
        Bits = BinaryPrimitives.ReadUInt16LittleEndian(span[8..]);
        var largest = BinaryPrimitives.ReadSingleLittleEndian(span[12..]);
        if (Bits > MostBits || data.Length != HeaderSize + ((long)classes << Bits) || !float.IsFinite(largest) || largest <= 0)
        {
            throw new InvalidDataException("The classifier is cut off or damaged; install PostLinter again.");
        }

        _data = data;
        for (var code = 0; code < _weights.Length; code++)
        {
            var root = (sbyte)code / 127f;
            _weights[code] = root * Math.Abs(root) * largest;
        }
    }

    public int Classes { get; }

    /// <summary>Log 2 of the number of features.</summary>
    public int Bits { get; }

    /// <summary>Adds the scores (log-odds up to a constant) of each class.</summary>
    public void Score(List<uint> features, Span<float> scores)
    {
        var data = _data.Span;
        var mask = (1u << Bits) - 1;
        foreach (var feature in features)
        {
            var row = HeaderSize + ((int)(feature & mask) * Classes);
            for (var c = 0; c < Classes; c++)
            {
                scores[c] += _weights[data[row + c]];
            }
        }
    }

    /// <summary>Writes weights in the form that the constructor reads.</summary>
    /// <param name="weights">For each feature one weight a class.</param>
    /// <param name="classes">The number of classes.</param>
    /// <param name="bits">Log 2 of the number of features.</param>
    /// <param name="least">Weights of fewer steps are left out: many small ones say little, and take most of the room when packed.</param>
    public static byte[] Write(ReadOnlySpan<float> weights, int classes, int bits, int least = 1)
    {
        var limit = 1e-6f;
        foreach (var weight in weights)
        {
            limit = Math.Max(limit, Math.Abs(weight));
        }

        var data = new byte[HeaderSize + (classes << bits)];
        "PLLC"u8.CopyTo(data);
        BinaryPrimitives.WriteUInt16LittleEndian(data.AsSpan(4), Version);
        BinaryPrimitives.WriteUInt16LittleEndian(data.AsSpan(6), (ushort)classes);
        BinaryPrimitives.WriteUInt16LittleEndian(data.AsSpan(8), (ushort)bits);
        BinaryPrimitives.WriteSingleLittleEndian(data.AsSpan(12), limit);
        for (var i = 0; i < weights.Length; i++)
        {
            var steps = MathF.Round(MathF.Sqrt(Math.Abs(weights[i]) / limit) * (127 / Coarseness));
            data[HeaderSize + i] = steps < least ? (byte)0 : (byte)(sbyte)(steps * Coarseness * Math.Sign(weights[i]));
        }

        return data;
    }
}
