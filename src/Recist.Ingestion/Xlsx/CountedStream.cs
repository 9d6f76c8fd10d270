namespace Recist.Ingestion;

/// <summary>One part while it is unpacked: counts what really comes out, because the directory of a .zip can lie, and refuses endless tags.</summary>
internal sealed class CountedStream(Stream inner, XlsxBudget budget) : Stream
{
    private int sinceTag;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        var read = inner.Read(buffer);
        budget.Take(read);
        var piece = buffer[..read];
        while (piece.IndexOf((byte)'>') is >= 0 and var at)
        {
            Tag(at);
            sinceTag = 0;
            piece = piece[(at + 1)..];
        }

        Tag(piece.Length);
        return read;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            inner.Dispose();
        }

        base.Dispose(disposing);
    }

    private void Tag(int more)
    {
        if ((sinceTag += more) > XlsxLimits.Tag)
        {
            throw XlsxDamage.Damaged();
        }
    }
}
