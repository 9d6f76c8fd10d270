using Azure.Storage.Blobs;
using Recist.Pipeline;

namespace Recist.Storage;

/// <summary>Turns a path into a client, and makes sure that the client did not turn it into another one.</summary>
internal static class BlobAddress
{
    /// <exception cref="StorageLimitException">The client would reach another blob: storage URLs fold <c>..</c> and trim slashes.</exception>
    public static BlobClient Of(StorageClients clients, BlobPath path)
    {
        var service = path.IsLanding ? clients.Landing : clients.Data;
        var client = service.GetBlobContainerClient(path.Container).GetBlobClient(path.Name);
        return client.Name == path.Name && client.BlobContainerName == path.Container && path.Name.Length <= 1024
            ? client
            : throw new StorageLimitException("A blob name is not what was asked for.");
    }
}
