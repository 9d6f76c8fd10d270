using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;

namespace Recist.Tests.Memory;

/// <summary>A container in memory.</summary>
internal sealed class MemoryContainer(string name, MemoryStorage storage) : BlobContainerClient
{
    private readonly string root = name + "/";

    public override string Name => name;

    private IEnumerable<(string Name, StoredBlob Blob)> Blobs =>
        storage.Blobs.All.Where(b => b.Path.StartsWith(root, StringComparison.Ordinal)).Select(b => (b.Path[root.Length..], b.Blob));

    public override BlobClient GetBlobClient(string blobName) => new MemoryBlob(name, blobName, storage);

    public override AsyncPageable<BlobItem> GetBlobsAsync(GetBlobsOptions? options = null, CancellationToken cancellationToken = default) =>
        new MemoryPages<BlobItem>(async () =>
        {
            await storage.Calls.BeginAsync($"{name} list", cancellationToken);
            var prefix = options?.Prefix ?? "";
            return [.. Blobs.Where(b => b.Name.StartsWith(prefix, StringComparison.Ordinal)).Select(b => Item(b.Name, b.Blob))];
        });

    public override AsyncPageable<BlobHierarchyItem> GetBlobsByHierarchyAsync(
        GetBlobsByHierarchyOptions? options = null, CancellationToken cancellationToken = default) =>
        new MemoryPages<BlobHierarchyItem>(async () =>
        {
            await storage.Calls.BeginAsync($"{name} list", cancellationToken);
            var inFolders = Blobs.ToLookup(b => b.Name.Contains('/', StringComparison.Ordinal));
            var folders = inFolders[true].Select(b => b.Name.Split('/')[0] + "/").Distinct();
            return
            [
                .. folders.Select(p => BlobsModelFactory.BlobHierarchyItem(p, null)),
                .. inFolders[false].Select(b => BlobsModelFactory.BlobHierarchyItem(null, Item(b.Name, b.Blob))),
            ];
        });

    private static BlobItem Item(string name, StoredBlob blob) => BlobsModelFactory.BlobItem(
        name: name,
        properties: BlobsModelFactory.BlobItemProperties(
            true, contentLength: blob.Content.Length, eTag: blob.ETag, lastModified: blob.Modified));
}
