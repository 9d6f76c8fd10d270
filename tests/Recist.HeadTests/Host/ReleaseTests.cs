using Recist.Local;
using Recist.Local.Azurite;

namespace Recist.HeadTests.Host;

/// <summary>Both heads lead from an empty storage to a released report, by the same calls.</summary>
[Collection(HostCollection.Name)]
public sealed class ReleaseTests(HostFixture fixture)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_deployed_app_leads_from_an_empty_storage_to_the_report_in_a_patients_hands()
    {
        await fixture.DeploymentAsync();
        await using var deployment = await Deployment.StartAsync();
        using var http = new HttpClient { BaseAddress = deployment.Host.Address };

        byte[] pdf = await new ReleaseStory(
            http, (subject, roles) => deployment.Cloud.Person(subject, ("roles", roles)), deployment.SettleAsync).RunAsync();

        Assert.Equal("%PDF-"u8.ToArray(), pdf[..5]);
        Assert.Empty(deployment.Host.Faults);
    }

    [Fact]
    public async Task Serve_leads_from_an_empty_storage_to_the_report_in_a_patients_hands()
    {
        await fixture.DeploymentAsync();
        string folder = Directory.CreateTempSubdirectory("recist-served-").FullName;
        await using var azurite = await AzuriteProcess.StartInMemoryAsync(1, _ => { }, Cancel);
        var settings = new LocalSettings(folder) { Storage = azurite.ConnectionString };
        await using (var host = await LocalHost.StartAsync(settings, _ => { }, Cancel))
        {
            using var http = new HttpClient { BaseAddress = new Uri(host.Address) };

            byte[] pdf = await new ReleaseStory(
                http, (subject, roles) => host.Issuer.Issue(null, roles, subject, null), () => host.WaitUntilQuietAsync(Cancel)).RunAsync();

            Assert.Equal("%PDF-"u8.ToArray(), pdf[..5]);
        }

        Directory.Delete(folder, recursive: true);
    }
}
