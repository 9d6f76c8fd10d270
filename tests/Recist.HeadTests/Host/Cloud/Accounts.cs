using Azure.Core.Pipeline;
using Azure.Data.Tables;
using Azure.Storage.Blobs;
using Azure.Storage.Queues;
using Recist.Storage;

namespace Recist.HeadTests.Host.Cloud;

/// <summary>Three accounts of their own, as a deployment has them, reached by the test with their keys.</summary>
internal sealed class Accounts(EmulatedStorage storage, TestCertificate certificate) : IDisposable
{
    /// <summary>How many there are.</summary>
    public const int Count = 3;

    private static readonly Dictionary<string, int> Numbers = new() { ["AzureWebJobsStorage"] = 0, ["Landing"] = 1, ["Data"] = 2 };

    private readonly HttpClientTransport _transport = new(new HttpClient(certificate.Handler()));

    /// <summary>Landing and data, for the product's own storage classes.</summary>
    public StorageClients Clients => new(
        Blobs("Landing"),
        Blobs("Data"),
        Queues("Data"),
        new TableServiceClient(Connection("Data"), new TableClientOptions { Transport = _transport }),
        new PoisonClients(Queues("Landing", QueueMessageEncoding.None), Queues("Data", QueueMessageEncoding.None)));

    /// <summary>The queues of the account that a connection setting names, for example <c>Data</c>.</summary>
    public QueueServiceClient Queues(string connection, QueueMessageEncoding encoding = QueueMessageEncoding.Base64)
    {
        var options = new QueueClientOptions { Transport = _transport, MessageEncoding = encoding };
        return new QueueServiceClient(Connection(connection), options);
    }

    /// <summary>The address that the app is given for a service of a connection.</summary>
    public string Address(string connection, string service) => storage.Address(Numbers[connection], service);

    public void Dispose() => _transport.Dispose();

    private BlobServiceClient Blobs(string connection) => new(Connection(connection), new BlobClientOptions { Transport = _transport });

    private string Connection(string connection) => storage.Connection(Numbers[connection]);
}
