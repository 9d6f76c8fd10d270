using System.Diagnostics;
using Azure.Data.Tables;
using Azure.Storage.Blobs;
using Recist.Local;
using Recist.Local.Azurite;

namespace Recist.IntegrationTests.Local;

public class AzuriteTests(StorageFixture storage)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Accounts_of_one_azurite_share_nothing()
    {
        var mine = new BlobServiceClient(await storage.NewAccountAsync());
        var other = new BlobServiceClient(await storage.NewAccountAsync());
        await mine.CreateBlobContainerAsync("uploads", cancellationToken: Cancel);
        Assert.False(await other.GetBlobContainerClient("uploads").ExistsAsync(Cancel));
    }

    [Fact]
    public async Task A_folder_keeps_its_data_over_a_stop_and_its_running_azurite_is_taken_over()
    {
        await storage.NewAccountAsync();
        string folder = Directory.CreateTempSubdirectory("recist-test-").FullName;
        await using (var first = await AzuriteProcess.StartInFolderAsync(folder, _ => { }, Cancel))
        {
            await new TableServiceClient(first.ConnectionString).CreateTableAsync("kept", Cancel);
            var second = await AzuriteProcess.StartInFolderAsync(folder, _ => { }, Cancel);
            Assert.Equal(first.ProcessId, second.ProcessId);
        }

        await using (var third = await AzuriteProcess.StartInFolderAsync(folder, _ => { }, Cancel))
        {
            var tables = await new TableServiceClient(third.ConnectionString).QueryAsync(cancellationToken: Cancel).ToListAsync(Cancel);
            Assert.Equal("kept", Assert.Single(tables).Name);
        }

        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task Stopping_ends_the_process()
    {
        await storage.NewAccountAsync();
        var azurite = await AzuriteProcess.StartInMemoryAsync(1, _ => { }, Cancel);
        int id = azurite.ProcessId;
        await azurite.DisposeAsync();
        Assert.Throws<ArgumentException>(() => Process.GetProcessById(id));
    }

    [Fact]
    public async Task A_missing_tool_is_one_sentence_with_the_remedy()
    {
        var problem = await Assert.ThrowsAsync<LocalProblemException>(() => NodeTools.RunAsync("no-such-node", [], null, Cancel));
        Assert.Equal(
            "'no-such-node' was not found on the PATH: install Node.js 22 or newer from nodejs.org, or give a running storage with --storage.",
            problem.Message);
    }
}
