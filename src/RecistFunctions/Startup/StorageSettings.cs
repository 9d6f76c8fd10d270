using Azure.Data.Tables;
using Azure.Storage.Blobs;
using Azure.Storage.Queues;
using Microsoft.Extensions.Configuration;
using Recist.Storage;

namespace RecistFunctions.Startup;

/// <summary>The clients of both accounts, by the connections <c>Landing</c> and <c>Data</c>.</summary>
internal static class StorageSettings
{
    public static StorageClients Clients(IConfiguration configuration, bool development)
    {
        var landing = StorageConnection.Read(configuration, "Landing", development);
        var data = StorageConnection.Read(configuration, "Data", development);
        // The Functions host reads this one itself; a key in it would be a key in the app all the same.
        StorageConnection.Read(configuration, "AzureWebJobsStorage", development);
        if (landing.Emulator is { } emulated)
        {
            return StorageClients.Of(emulated, data.Emulator ?? throw new InvalidOperationException("Landing is an emulator, so Data must be one too."));
        }

        return new(
            new BlobServiceClient(landing.Address("blob"), landing.Credential),
            new BlobServiceClient(data.Address("blob"), data.Credential),
            new QueueServiceClient(data.Address("queue"), data.Credential, StorageClients.QueueOptions),
            new TableServiceClient(data.Address("table"), data.Credential));
    }
}
