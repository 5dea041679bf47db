using System.Collections.Concurrent;

namespace PostLinter.LanguageServer.Tests;

/// <summary>One direction of a connection, in memory: what is written can be read, until either side is gone.</summary>
internal sealed class Wire : Stream
{
    private readonly BlockingCollection<byte[]> _blocks = [];
    private volatile bool _isBroken;
    private byte[] _block = [];
    private int _at;

    /// <summary>Nobody reads any more: as with a pipe, the next write fails.</summary>
    public void Break() => _isBroken = true;

    /// <summary>Nobody writes any more: what is there can still be read.</summary>
    public void End() => _blocks.CompleteAdding();

    public override bool CanRead => true;

    public override bool CanWrite => true;

    public override bool CanSeek => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count)
    {
        while (_at == _block.Length)
        {
            if (!_blocks.TryTake(out var next, Timeout.Infinite))
            {
                return 0;
            }

            (_block, _at) = (next, 0);
        }

        var length = Math.Min(count, _block.Length - _at);
        Array.Copy(_block, _at, buffer, offset, length);
        _at += length;
        return length;
    }

    public override void Write(byte[] buffer, int offset, int count)
    {
        if (_isBroken)
        {
            throw new IOException("Broken pipe");
        }

        if (!_blocks.IsAddingCompleted)
        {
            _blocks.Add(buffer[offset..(offset + count)]);
        }
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();
}
