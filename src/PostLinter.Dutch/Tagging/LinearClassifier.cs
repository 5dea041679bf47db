using System.Buffers.Binary;

namespace PostLinter.Dutch.Tagging;

/// <summary>
/// A linear softmax classifier over hashed binary features, with weights of one byte.
/// </summary>
/// <remarks>
/// Form, little-endian: <c>PLLC</c>, a version (ushort), the number of classes (ushort), log 2 of the number of features
/// (ushort), two bytes of zero, the scale of a weight (float); then for each feature one signed byte a class.
/// </remarks>
public sealed class LinearClassifier
{
    public const ushort Version = 1;

    private const int HeaderSize = 16;

    private readonly byte[] _data;
    private readonly float _scale;

    /// <param name="data">The model's bytes.</param>
    /// <param name="classes">The number of classes that the caller expects.</param>
    /// <exception cref="InvalidDataException">The data is no such model, is cut off, or is of another version.</exception>
    public LinearClassifier(byte[] data, int classes)
    {
        if (data.Length < HeaderSize || !data.AsSpan(0, 4).SequenceEqual("PLLC"u8)
            || BinaryPrimitives.ReadUInt16LittleEndian(data.AsSpan(4)) != Version
            || BinaryPrimitives.ReadUInt16LittleEndian(data.AsSpan(6)) != classes)
        {
            throw new InvalidDataException("The classifier has another form than this program reads; install them together.");
        }

        Classes = classes;
        Bits = BinaryPrimitives.ReadUInt16LittleEndian(data.AsSpan(8));
        _scale = BinaryPrimitives.ReadSingleLittleEndian(data.AsSpan(12));
        if (data.Length != HeaderSize + ((long)classes << Bits))
        {
            throw new InvalidDataException("The classifier is cut off; install PostLinter again.");
        }

        _data = data;
    }

    public int Classes { get; }

    /// <summary>Log 2 of the number of features.</summary>
    public int Bits { get; }

    /// <summary>Adds the scores (log-odds up to a constant) of each class.</summary>
    public void Score(IReadOnlyList<uint> features, Span<float> scores)
    {
        var mask = (1u << Bits) - 1;
        foreach (var feature in features)
        {
            var row = HeaderSize + ((int)(feature & mask) * Classes);
            for (var c = 0; c < Classes; c++)
            {
                scores[c] += (sbyte)_data[row + c] * _scale;
            }
        }
    }

    /// <summary>Writes weights in the form that the constructor reads.</summary>
    /// <param name="weights">For each feature one weight a class.</param>
    /// <param name="classes">The number of classes.</param>
    /// <param name="bits">Log 2 of the number of features.</param>
    public static byte[] Write(ReadOnlySpan<float> weights, int classes, int bits)
    {
        // The few largest weights are cut: a finer scale for the others is worth more.
        var magnitudes = weights.ToArray().Select(Math.Abs).Where(w => w > 0).Order().ToArray();
        var limit = magnitudes.Length == 0 ? 1 : magnitudes[(int)((magnitudes.Length - 1) * 0.9995)];

        var data = new byte[HeaderSize + (classes << bits)];
        "PLLC"u8.CopyTo(data);
        BinaryPrimitives.WriteUInt16LittleEndian(data.AsSpan(4), Version);
        BinaryPrimitives.WriteUInt16LittleEndian(data.AsSpan(6), (ushort)classes);
        BinaryPrimitives.WriteUInt16LittleEndian(data.AsSpan(8), (ushort)bits);
        BinaryPrimitives.WriteSingleLittleEndian(data.AsSpan(12), limit / 127);
        for (var i = 0; i < weights.Length; i++)
        {
            data[HeaderSize + i] = (byte)(sbyte)Math.Clamp(MathF.Round(weights[i] / limit * 127), -127, 127);
        }

        return data;
    }
}
