using Azure.Data.Tables;
using Recist.IntegrationTests.Local;
using Recist.Pipeline;
using Recist.Storage;

namespace Recist.IntegrationTests.Pipeline;

public class SettingsAuditTests(StorageFixture storage)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_change_of_settings_stands_while_the_audit_is_away_and_the_sweeper_tells_it_once()
    {
        var connection = await storage.NewAccountAsync();
        var away = new PlantedBug(r => r.Uri.Path.Contains("/Audit(", StringComparison.Ordinal));
        var host = await PipelineHost.StartAsync(connection, away.Clients(connection));
        away.On = true;
        await host.ChangeAsync(s => s with { ReleaseDays = 9 });
        Assert.True(away.Hits > 0);
        Assert.Equal(9, (await host.Get<ClinicAdministration>().FindAsync(host.Scope, Cancel))!.Settings.ReleaseDays);
        away.On = false;
        Assert.Empty(await ToldAsync(host));
        await host.Get<SweepUnfinished>().HandleAsync(Cancel);
        await host.Get<SweepUnfinished>().HandleAsync(Cancel);
        Assert.Equal([PipelineHost.Doctor.Id], await ToldAsync(host));
    }

    [Fact]
    public async Task A_process_that_dies_right_after_the_change_leaves_it_for_the_sweeper_to_tell()
    {
        var host = await PipelineHost.StartAsync(await storage.NewAccountAsync());
        var clinic = (await host.Get<ClinicAdministration>().FindAsync(host.Scope, Cancel))!;
        var note = new AuditEntry(host.Clock.Now, "u-other", "clinic.settings", clinic.Id.ToString());
        var settings = clinic.Settings with { ReleaseDays = 9 };
        Assert.NotNull(await host.Get<IClinics>().ChangeAsync(clinic, settings, new Dictionary<string, ResponseOptions?>(), note, Cancel));
        host.Clock.Now += TimeSpan.FromSeconds(1);
        await host.ChangeAsync(s => s with { ReleaseDays = 10 });
        await host.Get<SweepUnfinished>().HandleAsync(Cancel);
        Assert.Equal(["u-other", PipelineHost.Doctor.Id], await ToldAsync(host));
        var day = DateOnly.FromDateTime(host.Clock.Now.UtcDateTime);
        Assert.Equal(3, await host.Get<AuditCheck>().VerifyAsync(PipelineHost.Clinic, day, Cancel));
    }

    private static async Task<List<string>> ToldAsync(PipelineHost host)
    {
        var partition = $"{PipelineHost.Clinic}_{host.Clock.Now.UtcDateTime:yyyyMMdd}";
        var rows = host.Clients.Tables.GetTableClient(
            "Audit").QueryAsync<TableEntity>(r => r.PartitionKey == partition, cancellationToken: Cancel);
        return await rows.Where(r => !r.RowKey.StartsWith('_'))
            .Select(r => StoredJson.Read<AuditEntry>(r.GetString("Entry")))
            .Where(e => e.Action == "clinic.settings")
            .Select(e => e.Actor)
            .ToListAsync(Cancel);
    }
}
