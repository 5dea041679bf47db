using System.Buffers;
using System.Reflection;

namespace PostLinter.Core.Data;

/// <summary>A table that lies in an assembly, read where it lies: an embedded resource is in memory already.</summary>
public static class EmbeddedTable
{
    /// <summary>The bytes of a resource, never copied and never moved.</summary>
    public static unsafe ReadOnlyMemory<byte> Of(Assembly assembly, string name)
    {
        var stream = (UnmanagedMemoryStream)assembly.GetManifestResourceStream(name)!;
        return new Unmoved(stream.PositionPointer, checked((int)stream.Length)).Memory;
    }

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
