using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;

namespace Recist.Tests.Memory;

/// <summary>A blob client over memory: the calls that the storage makes, and no others.</summary>
internal sealed class MemoryBlob(string container, string name, MemoryStorage storage) : BlobClient
{
    private readonly string path = $"{container}/{name}";

    public override string Name => name;

    public override string BlobContainerName => container;

    public override async Task<Response<BlobContentInfo>> UploadAsync(
        BinaryData content, BlobUploadOptions? options, CancellationToken cancellationToken = default)
    {
        await storage.Calls.BeginAsync($"{container} put", cancellationToken);
        var conditions = options?.Conditions;
        var isNew = conditions?.IfNoneMatch == ETag.All;
        var written = storage.Blobs.Put(path, content.ToArray(), conditions?.IfMatch, isNew, storage.Clock.Now);
        return MemoryAnswer.Of(BlobsModelFactory.BlobContentInfo(written.ETag, written.Modified, [], null, null, null, 0));
    }

    public override async Task<Response<BlobProperties>> GetPropertiesAsync(
        BlobRequestConditions? conditions = null, CancellationToken cancellationToken = default)
    {
        var found = await FindAsync("look", null, cancellationToken);
        return MemoryAnswer.Of(
            BlobsModelFactory.BlobProperties(lastModified: found.Modified, contentLength: found.Content.Length, eTag: found.ETag));
    }

    public override Task<Response<BlobDownloadResult>> DownloadContentAsync(CancellationToken cancellationToken) =>
        DownloadContentAsync(new BlobDownloadOptions(), cancellationToken);

    public override async Task<Response<BlobDownloadResult>> DownloadContentAsync(
        BlobDownloadOptions? options = null, CancellationToken cancellationToken = default)
    {
        var found = await FindAsync("read", options?.Conditions?.IfMatch, cancellationToken);
        return MemoryAnswer.Of(BlobsModelFactory.BlobDownloadResult(BinaryData.FromBytes(found.Content.ToArray())));
    }

    public override async Task<Response<BlobDownloadStreamingResult>> DownloadStreamingAsync(
        BlobDownloadOptions? options = null, CancellationToken cancellationToken = default)
    {
        var found = await FindAsync("open", null, cancellationToken);
        return MemoryAnswer.Of(BlobsModelFactory.BlobDownloadStreamingResult(new MemoryStream(found.Content, writable: false)));
    }

    public override async Task<Response<bool>> DeleteIfExistsAsync(
        DeleteSnapshotsOption snapshotsOption = default,
        BlobRequestConditions? conditions = null,
        CancellationToken cancellationToken = default)
    {
        await storage.Calls.BeginAsync($"{container} remove", cancellationToken);
        var isThere = storage.Blobs.Find(path) is not null;
        storage.Blobs.Remove(path);
        return MemoryAnswer.Of(isThere);
    }

    private async Task<StoredBlob> FindAsync(string call, ETag? ifMatch, CancellationToken cancellationToken)
    {
        await storage.Calls.BeginAsync($"{container} {call}", cancellationToken);
        var found = storage.Blobs.Find(path) ?? throw MemoryAnswer.Refusal(404, "BlobNotFound");
        return ifMatch is null || ifMatch == found.ETag ? found : throw MemoryAnswer.Refusal(412, "ConditionNotMet");
    }
}
