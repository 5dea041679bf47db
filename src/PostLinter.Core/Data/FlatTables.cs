using System.Buffers;
using System.Collections.Concurrent;
using System.Reflection;

namespace PostLinter.Core.Data;

/// <summary>
/// The large tables of the program (word lists, models), read where they lie: in an assembly, whose resources are in memory
/// already, or in memory that the host filled, where assemblies come without them.
/// </summary>
public static class FlatTables
{
    private static readonly ConcurrentDictionary<string, ReadOnlyMemory<byte>> Given = new(StringComparer.Ordinal);

    /// <summary>The bytes of a table, never copied and never moved.</summary>
    /// <param name="assembly">The assembly that has it as a resource where nobody handed it in.</param>
    /// <param name="name">Its name: the file name.</param>
    /// <exception cref="InvalidDataException">It is nowhere.</exception>
    public static unsafe ReadOnlyMemory<byte> Of(Assembly assembly, string name)
    {
        if (Given.TryGetValue(name, out var given))
        {
            return given;
        }

        var stream = (UnmanagedMemoryStream?)assembly.GetManifestResourceStream(name)
            ?? throw new InvalidDataException($"The table {name} is missing; install PostLinter again.");
        return new Unmoved(stream.PositionPointer, checked((int)stream.Length)).Memory;
    }

    /// <summary>Hands in a table before anything asks for it. The host has seen that it is whole: nothing here looks it over.</summary>
    /// <param name="name">Its name, as in <see cref="Of"/>.</param>
    /// <param name="address">Where it lies; it stays there, unchanged, as long as the program runs.</param>
    /// <param name="length">Its length in bytes.</param>
    public static unsafe void Give(string name, nint address, int length) => Given[name] = new Unmoved((byte*)address, length).Memory;

    private sealed unsafe class Unmoved(byte* start, int length) : MemoryManager<byte>
    {
        public override Span<byte> GetSpan() => new(start, length);

        public override MemoryHandle Pin(int elementIndex = 0) => new(start + elementIndex);

        public override void Unpin()
        {
        }

        protected override void Dispose(bool disposing)
        {
        }
    }
}
