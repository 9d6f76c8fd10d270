namespace Recist.Pipeline;

/// <summary>Blobs that the backend itself writes.</summary>
public interface IBlobs
{
    /// <summary>Writes a blob that must not change once it is there.</summary>
    /// <returns>False where there was one of that name already; it stays as it is.</returns>
    Task<bool> AddAsync(BlobPath path, ReadOnlyMemory<byte> content, string contentType, CancellationToken cancellationToken);

    /// <summary>Writes a blob, over an earlier one.</summary>
    Task PutAsync(BlobPath path, ReadOnlyMemory<byte> content, string contentType, CancellationToken cancellationToken);

    /// <summary>All bytes; null where there is no such blob.</summary>
    Task<ReadOnlyMemory<byte>?> ReadAsync(BlobPath path, CancellationToken cancellationToken);

    /// <summary>A stream over the bytes; null where there is no such blob.</summary>
    Task<Stream?> OpenAsync(BlobPath path, CancellationToken cancellationToken);

    /// <summary>Removes a blob; nothing happens where there is none.</summary>
    Task RemoveAsync(BlobPath path, CancellationToken cancellationToken);
}
