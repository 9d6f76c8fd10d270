using Azure;
using Azure.Storage.Blobs;
using Recist.Pipeline;

namespace Recist.Storage;

/// <summary>Makes every container, queue and table; in the cloud the templates make them.</summary>
public sealed class StorageSetup(StorageClients clients)
{
    /// <summary>Makes what is missing.</summary>
    /// <param name="cancellationToken">Stops the work.</param>
    public async Task CreateAsync(CancellationToken cancellationToken)
    {
        await Task.WhenAll(
            [
                .. BlobContainer.Landing.Select(name => CreateAsync(clients.Landing, name, cancellationToken)),
                .. BlobContainer.Data.Select(name => CreateAsync(clients.Data, name, cancellationToken)),
                .. QueueName.All.Select(name => clients.Queues.GetQueueClient(name).CreateIfNotExistsAsync(cancellationToken: cancellationToken)),
                .. TableNames.All.Select(name => clients.Tables.CreateTableIfNotExistsAsync(name, cancellationToken)),
            ]);
    }

    private static async Task CreateAsync(BlobServiceClient service, string name, CancellationToken cancellationToken)
    {
        try
        {
            await service.GetBlobContainerClient(name).CreateIfNotExistsAsync(cancellationToken: cancellationToken);
        }
        catch (RequestFailedException e) when (e.Status == 409)
        {
            // Another host was first.
        }
    }
}
