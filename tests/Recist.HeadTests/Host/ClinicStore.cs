using System.Security.Cryptography;
using Microsoft.Extensions.DependencyInjection;
using Recist.Pipeline;
using Recist.Reports.Content;
using Recist.Storage;

namespace Recist.HeadTests.Host;

/// <summary>One clinic in some storage: made with a known key, so that its pseudonyms are the same everywhere.</summary>
internal sealed class ClinicStore(StorageClients clients, string clinic)
{
    private readonly ClinicId _id = ClinicId.Parse(clinic);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async Task CreateAsync()
    {
        await using var services = Services();
        var settings = new ClinicSettings(new ClinicCard(clinic, clinic) { AllowsUnreviewedWording = true });
        await services.GetRequiredService<ClinicAdministration>().CreateAsync(_id, settings, Actor.Policy, new byte[32], Cancel);
    }

    /// <summary>The hash over its clinical state, and what is unfinished.</summary>
    public async Task<ClinicState> StateAsync()
    {
        await using var services = Services();
        return await services.GetRequiredService<StateHash>().ComputeAsync(_id, Cancel);
    }

    /// <summary>Every report that was ever drawn: its blob and the SHA-256 of its bytes.</summary>
    public async Task<SortedDictionary<string, string>> ReportsAsync()
    {
        var reports = new SortedDictionary<string, string>(StringComparer.Ordinal);
        var container = clients.Data.GetBlobContainerClient(BlobContainer.Reports);
        await foreach (var blob in container.GetBlobsAsync(cancellationToken: Cancel))
        {
            if (blob.Name.StartsWith(clinic + "/", StringComparison.Ordinal))
            {
                var content = await container.GetBlobClient(blob.Name).DownloadContentAsync(Cancel);
                reports[blob.Name] = Convert.ToHexStringLower(SHA256.HashData(content.Value.Content));
            }
        }

        return reports;
    }

    private ServiceProvider Services() =>
        new ServiceCollection().AddLogging().AddRecistPipeline().AddRecistStorage(clients).BuildServiceProvider();
}
