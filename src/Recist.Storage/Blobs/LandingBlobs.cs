using System.Runtime.CompilerServices;
using Azure;
using Azure.Storage.Blobs.Models;
using Recist.Pipeline;

namespace Recist.Storage;

/// <summary>The clinics' folders in container <c>uploads</c>. Nothing is ever written to a blob that a clinic put there.</summary>
internal sealed class LandingBlobs(StorageClients clients) : ILanding
{
    public async Task<LandedBlob?> FindAsync(ClinicId clinic, LandingFile file, CancellationToken cancellationToken)
    {
        try
        {
            var found = (await BlobAddress.Of(clients, BlobPath.Landed(clinic, file)).GetPropertiesAsync(cancellationToken: cancellationToken)).Value;
            return new(clinic, file, Text(found.ETag), found.ContentLength, found.LastModified);
        }
        catch (RequestFailedException e) when (e.Status == 404 && !StoreAway.Is(e))
        {
            return null;
        }
    }

    public async IAsyncEnumerable<ListedBlob> ListAsync(ClinicId clinic, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var prefix = $"{clinic}/";
        var container = clients.Landing.GetBlobContainerClient(BlobContainer.Uploads);
        await foreach (var blob in container.GetBlobsAsync(new GetBlobsOptions { Prefix = prefix }, cancellationToken))
        {
            var found = blob.Properties;
            yield return new(
                clinic, blob.Name[prefix.Length..], Text(found.ETag!.Value), found.ContentLength ?? 0, found.LastModified!.Value);
        }
    }

    public async Task<StrayBlobs> CountStrayAsync(IReadOnlySet<ClinicId> clinics, CancellationToken cancellationToken)
    {
        var (blobs, folders) = (0, 0);
        var container = clients.Landing.GetBlobContainerClient(BlobContainer.Uploads);
        await foreach (var item in container.GetBlobsByHierarchyAsync(new GetBlobsByHierarchyOptions { Delimiter = "/" }, cancellationToken))
        {
            blobs += item.IsBlob ? 1 : 0;
            folders += item.IsPrefix && !(ClinicId.TryParse(item.Prefix.TrimEnd('/'), out var clinic) && clinics.Contains(clinic)) ? 1 : 0;
        }

        return new(blobs, folders);
    }

    public async Task<LandedBlob> AddAsync(ClinicId clinic, LandingFile file, ReadOnlyMemory<byte> content, CancellationToken cancellationToken)
    {
        try
        {
            var options = new BlobUploadOptions { Conditions = new() { IfNoneMatch = ETag.All } };
            await BlobAddress.Of(clients, BlobPath.Landed(clinic, file)).UploadAsync(BinaryData.FromBytes(content), options, cancellationToken);
        }
        catch (RequestFailedException e) when (e.Status is 409 or 412 && !StoreAway.Is(e))
        {
            // It is there already: the same upload once more.
        }

        return await FindAsync(clinic, file, cancellationToken) ?? throw new InvalidOperationException("A blob vanished while it was written.");
    }

    public async Task<LandedBlob?> ReplaceAsync(LandedBlob blob, ReadOnlyMemory<byte> content, CancellationToken cancellationToken)
    {
        try
        {
            var options = new BlobUploadOptions { Conditions = new() { IfMatch = new ETag($"\"{blob.ETag}\"") } };
            var written = (await BlobAddress.Of(clients, BlobPath.Landed(blob.Clinic, blob.File)).UploadAsync(BinaryData.FromBytes(content), options, cancellationToken)).Value;
            return new(blob.Clinic, blob.File, Text(written.ETag), content.Length, written.LastModified);
        }
        catch (RequestFailedException e) when (e.Status is 404 or 412 && !StoreAway.Is(e))
        {
            return null;
        }
    }

    public async Task<bool> KeepAsync(LandedBlob blob, UploadId upload, CancellationToken cancellationToken)
    {
        try
        {
            var options = new BlobDownloadOptions { Conditions = new() { IfMatch = new ETag($"\"{blob.ETag}\"") } };
            var source = await BlobAddress.Of(clients, BlobPath.Landed(blob.Clinic, blob.File)).DownloadContentAsync(options, cancellationToken);
            var kept = new BlobUploadOptions { Conditions = new() { IfNoneMatch = ETag.All } };
            await BlobAddress.Of(clients, BlobPath.Original(blob.Clinic, upload)).UploadAsync(source.Value.Content, kept, cancellationToken);
            return true;
        }
        catch (RequestFailedException e) when (e.Status == 409 && !StoreAway.Is(e))
        {
            return true;
        }
        catch (RequestFailedException e) when (e.Status is 404 or 412 && !StoreAway.Is(e))
        {
            return await IsKeptAsync(BlobPath.Original(blob.Clinic, upload), cancellationToken);
        }
    }

    // The client's own ExistsAsync says no also where the whole container is away.
    private async Task<bool> IsKeptAsync(BlobPath original, CancellationToken cancellationToken)
    {
        try
        {
            await BlobAddress.Of(clients, original).GetPropertiesAsync(cancellationToken: cancellationToken);
            return true;
        }
        catch (RequestFailedException e) when (e.Status == 404 && !StoreAway.Is(e))
        {
            return false;
        }
    }

    private static string Text(ETag etag) => etag.ToString().Trim('"');
}
