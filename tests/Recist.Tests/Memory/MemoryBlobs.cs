using Azure.Storage.Blobs;

namespace Recist.Tests.Memory;

/// <summary>A blob service in memory.</summary>
internal sealed class MemoryBlobs(MemoryStorage storage) : BlobServiceClient
{
    public override Uri Uri => new("https://memory.invalid/");

    public override BlobContainerClient GetBlobContainerClient(string blobContainerName) => new MemoryContainer(blobContainerName, storage);
}
