using Azure.Storage.Blobs;
using Recist.Pipeline;

namespace Recist.Storage;

/// <summary>A container, queue or table that the handlers need.</summary>
/// <param name="Service">The service that holds it, for example <c>tables</c>.</param>
/// <param name="Name">Its name, for example <c>table Clinics</c>.</param>
/// <param name="IsThereAsync">Asks the service whether it is there; throws where the service does not answer.</param>
internal sealed record StoragePart(string Service, string Name, Func<CancellationToken, Task<bool>> IsThereAsync)
{
    /// <summary>All parts.</summary>
    public static IReadOnlyList<StoragePart> AllOf(StorageClients clients)
    {
        string landing = clients.Landing.Uri == clients.Data.Uri ? "blobs" : "landing blobs";
        return
        [
            .. BlobContainer.Landing.Select(name => Container(landing, clients.Landing, name)),
            .. BlobContainer.Data.Select(name => Container("blobs", clients.Data, name)),
            .. QueueName.All.Select(name => new StoragePart(
                "queues", $"queue {name}", async c => (await clients.Queues.GetQueueClient(name).ExistsAsync(c)).Value)),
            .. TableNames.All.Select(name => new StoragePart("tables", $"table {name}", c => IsTableAsync(clients, name, c))),
        ];
    }

    private static StoragePart Container(string service, BlobServiceClient blobs, string name) =>
        new(service, $"container {name}", async c => (await blobs.GetBlobContainerClient(name).ExistsAsync(c)).Value);

    private static async Task<bool> IsTableAsync(StorageClients clients, string name, CancellationToken cancel)
    {
        await foreach (var _ in clients.Tables.QueryAsync(table => table.Name == name, cancellationToken: cancel))
        {
            return true;
        }

        return false;
    }
}
