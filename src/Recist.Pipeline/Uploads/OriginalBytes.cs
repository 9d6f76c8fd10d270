namespace Recist.Pipeline;

/// <summary>The kept bytes of an upload.</summary>
public sealed class OriginalBytes(IBlobs blobs, ILanding landing)
{
    /// <summary>All bytes; copies them first where the process ended before it had. Null where that version is gone for good.</summary>
    internal async Task<ReadOnlyMemory<byte>?> ReadAsync(UploadRow row, CancellationToken cancellationToken)
    {
        var path = BlobPath.Original(row.Clinic, row.Id);
        if (await blobs.ReadAsync(path, cancellationToken) is { } kept)
        {
            return kept;
        }

        var landed = await landing.FindAsync(row.Clinic, row.Blob, cancellationToken);
        return landed?.Upload == row.Id && await landing.KeepAsync(landed, row.Id, cancellationToken)
            ? await blobs.ReadAsync(path, cancellationToken)
            : null;
    }
}
