using Azure.Core;
using Azure.Data.Tables;
using Azure.Storage.Blobs;
using Azure.Storage.Queues;

namespace Recist.Storage;

/// <summary>The clients of both accounts; locally one emulator plays both.</summary>
/// <param name="Landing">Blobs of the landing account, which clinics reach.</param>
/// <param name="Data">Blobs of the private data account.</param>
/// <param name="Queues">Queues of the data account; their encoding is Base64.</param>
/// <param name="Tables">Tables of the data account.</param>
/// <param name="Poison">The poison queues.</param>
public sealed record StorageClients(
    BlobServiceClient Landing, BlobServiceClient Data, QueueServiceClient Queues, TableServiceClient Tables, PoisonClients Poison)
{
    /// <summary>Queue options that every client of these queues has to use.</summary>
    public static QueueClientOptions QueueOptions => new() { MessageEncoding = QueueMessageEncoding.Base64 };

    /// <summary>Clients by connection string; for emulators, and for tests.</summary>
    /// <param name="landing">Connection string of the landing account.</param>
    /// <param name="data">Connection string of the data account.</param>
    public static StorageClients Of(string landing, string data) =>
        new(new(landing), new(data), new(data, QueueOptions), new(data), new(new(landing), new(data)));

    /// <summary>Clients by address, as an identity; how a deployed app reaches its accounts.</summary>
    /// <param name="landing">Blob service of the landing account.</param>
    /// <param name="landingQueues">Its queue service, where the Functions host keeps what it gave up.</param>
    /// <param name="landingCredential">Who asks there.</param>
    /// <param name="blobs">Blob service of the data account.</param>
    /// <param name="queues">Its queue service.</param>
    /// <param name="tables">Its table service.</param>
    /// <param name="dataCredential">Who asks there.</param>
    public static StorageClients Of(
        Uri landing, Uri landingQueues, TokenCredential landingCredential, Uri blobs, Uri queues, Uri tables,
        TokenCredential dataCredential) => new(
            new(landing, landingCredential), new(blobs, dataCredential),
            new(queues, dataCredential, QueueOptions), new(tables, dataCredential),
            new(new(landingQueues, landingCredential), new(queues, dataCredential)));
}
