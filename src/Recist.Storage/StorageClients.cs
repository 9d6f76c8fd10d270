using Azure.Data.Tables;
using Azure.Storage.Blobs;
using Azure.Storage.Queues;

namespace Recist.Storage;

/// <summary>The clients of both accounts; locally one emulator plays both.</summary>
/// <param name="Landing">Blobs of the landing account, which clinics reach.</param>
/// <param name="Data">Blobs of the private data account.</param>
/// <param name="Queues">Queues of the data account; their encoding is Base64.</param>
/// <param name="Tables">Tables of the data account.</param>
public sealed record StorageClients(BlobServiceClient Landing, BlobServiceClient Data, QueueServiceClient Queues, TableServiceClient Tables)
{
    /// <summary>Queue options that every client of these queues has to use.</summary>
    public static QueueClientOptions QueueOptions => new() { MessageEncoding = QueueMessageEncoding.Base64 };

    /// <summary>Clients by connection string; for emulators, and for tests.</summary>
    /// <param name="landing">Connection string of the landing account.</param>
    /// <param name="data">Connection string of the data account.</param>
    public static StorageClients Of(string landing, string data) =>
        new(new(landing), new(data), new(data, QueueOptions), new(data));
}
