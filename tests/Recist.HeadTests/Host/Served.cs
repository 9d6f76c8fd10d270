using Azure.Storage.Blobs;
using Recist.Local;
using Recist.Local.Azurite;
using Recist.Pipeline;
using Recist.Storage;

namespace Recist.HeadTests.Host;

/// <summary>What <c>recist serve</c> makes of the same uploads, on a storage of its own.</summary>
internal static class Served
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    /// <summary>Takes the uploads in, one after the other, and gives the state of the clinic with its reports.</summary>
    public static async Task<(ClinicState State, SortedDictionary<string, string> Reports)> RunAsync(
        string clinic, IReadOnlyList<Upload> uploads)
    {
        string folder = Directory.CreateTempSubdirectory("recist-served-").FullName;
        try
        {
            await using var azurite = await AzuriteProcess.StartInMemoryAsync(1, _ => { }, Cancel);
            var settings = new LocalSettings(folder) { Storage = azurite.ConnectionString };
            await using var host = await LocalHost.StartAsync(settings, _ => { }, Cancel);
            var store = new ClinicStore(StorageClients.Of(azurite.ConnectionString, azurite.ConnectionString), clinic);
            await store.CreateAsync();
            var landing = new BlobServiceClient(host.UploadConnection).GetBlobContainerClient(BlobContainer.Uploads);
            foreach (var upload in uploads)
            {
                await landing.GetBlobClient($"{clinic}/{upload.Name}").UploadAsync(new BinaryData(upload.Content), Cancel);
            }

            await host.WaitUntilQuietAsync(Cancel);
            return (await store.StateAsync(), await store.ReportsAsync());
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
