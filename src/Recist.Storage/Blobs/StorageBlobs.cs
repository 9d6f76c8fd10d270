using Azure;
using Azure.Storage.Blobs.Models;
using Recist.Pipeline;

namespace Recist.Storage;

/// <summary>The backend's own blobs.</summary>
internal sealed class StorageBlobs(StorageClients clients) : IBlobs
{
    public async Task<bool> AddAsync(BlobPath path, ReadOnlyMemory<byte> content, string contentType, CancellationToken cancellationToken)
    {
        var options = new BlobUploadOptions
        {
            HttpHeaders = new() { ContentType = contentType },
            Conditions = new() { IfNoneMatch = ETag.All },
        };
        try
        {
            await BlobAddress.Of(clients, path).UploadAsync(BinaryData.FromBytes(content), options, cancellationToken);
            return true;
        }
        catch (RequestFailedException e) when (e.Status is 409 or 412 && !StoreAway.Is(e))
        {
            return false;
        }
    }

    public Task PutAsync(BlobPath path, ReadOnlyMemory<byte> content, string contentType, CancellationToken cancellationToken) =>
        BlobAddress.Of(clients, path).UploadAsync(
            BinaryData.FromBytes(content), new BlobUploadOptions { HttpHeaders = new() { ContentType = contentType } }, cancellationToken);

    public async Task<ReadOnlyMemory<byte>?> ReadAsync(BlobPath path, CancellationToken cancellationToken)
    {
        try
        {
            var found = await BlobAddress.Of(clients, path).DownloadContentAsync(cancellationToken);
            return found.Value.Content.ToMemory();
        }
        catch (RequestFailedException e) when (e.Status == 404 && !StoreAway.Is(e))
        {
            return null;
        }
    }

    public async Task<Stream?> OpenAsync(BlobPath path, CancellationToken cancellationToken)
    {
        try
        {
            return (await BlobAddress.Of(clients, path).DownloadStreamingAsync(cancellationToken: cancellationToken)).Value.Content;
        }
        catch (RequestFailedException e) when (e.Status == 404 && !StoreAway.Is(e))
        {
            return null;
        }
    }

    public Task RemoveAsync(BlobPath path, CancellationToken cancellationToken) =>
        BlobAddress.Of(clients, path).DeleteIfExistsAsync(cancellationToken: cancellationToken);
}
