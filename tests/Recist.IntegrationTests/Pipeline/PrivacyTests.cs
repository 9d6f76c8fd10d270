using Azure.Data.Tables;
using Recist.IntegrationTests.Local;
using Recist.Pipeline;

namespace Recist.IntegrationTests.Pipeline;

public class PrivacyTests(StorageFixture storage)
{
    private const string Canary = "ZZPHI";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task No_person_stands_in_a_key_a_log_line_a_message_or_a_blob_name()
    {
        using var overheard = new Overheard();
        var host = await PipelineHost.StartAsync(await storage.NewAccountAsync());
        var file = Course.File($"{Canary}-17", ("Baseline", "2026-01-05", 40m), ("Week 6", "2026-02-16", 24m))
            .Replace("\"reader\"", $"\"person\":{{\"name\":\"{Canary} Doe\",\"birthYear\":1950}},\"reader\"", StringComparison.Ordinal);
        Assert.Equal(UploadStatus.Accepted, (await host.UploadAsync("a.json", file)).Status);
        await host.UploadAsync("b.json", file.Replace("24", "-24", StringComparison.Ordinal));
        await host.UploadAsync("c.json", file.Replace(":24", ":25", StringComparison.Ordinal));
        foreach (var folder in new[] { null, Canary.ToLowerInvariant() })
        {
            await SendAsync(host, $"{Canary} Doe 1950-01-01.json", folder, file.Replace(":24", ":26", StringComparison.Ordinal));
            await SendAsync(host, $"{Canary} Doe 1950-01-01.json.manifest.json", folder, $$"""{"format":"recist-manifest/1","revision":2,"by":"{{Canary}} Nurse","reason":"{{Canary}} reason"}""");
        }

        await host.Get<WriteWeeklySummary>().HandleAsync(PipelineHost.Clinic, new(2026, 23), Cancel);
        var draft = (await host.ReportsAsync(edition: Edition.Clinician))[^1];
        await host.Get<SignReport>().HandleAsync(host.Scope, draft.Id, draft.Sha256, "Reviewed", Cancel);
        await host.PumpAsync();

        Assert.NotEmpty(host.Logged);
        Assert.NotEmpty(overheard.Lines);
        Assert.DoesNotContain(host.Logged, Holds);
        Assert.DoesNotContain(overheard.Lines, Holds);
        Assert.DoesNotContain(host.Messages, Holds);
        Assert.DoesNotContain(await BlobNamesAsync(host), Holds);
        foreach (var (table, row) in await RowsAsync(host))
        {
            Assert.False(Holds(row.PartitionKey + row.RowKey), table);
            Assert.False(
                table != "Profile" && row.Where(p => !IsOwnText(table, p.Key)).Select(p => p.Value).OfType<string>().Any(Holds), $"{table} {row.RowKey}: {Told(row)}");
        }

        Assert.Contains(await RowsAsync(host), r => r.Table == "Profile" && r.Row.Select(p => p.Value).OfType<string>().Any(Holds));
    }

    [Fact]
    public async Task Another_clinics_data_is_answered_like_what_does_not_exist()
    {
        var host = await PipelineHost.StartAsync(await storage.NewAccountAsync());
        var upload = await host.UploadAsync("a.json", Course.File("P-1", ("Baseline", "2026-01-05", 40m), ("Week 6", "2026-02-16", 24m)));
        var south = ClinicId.Parse("south");
        await host.AddClinicAsync(south);
        var stranger = new ClinicScope(south, PipelineHost.Doctor);
        var report = (await host.ReportsAsync(edition: Edition.Clinician))[^1];

        Assert.Null(await host.Get<UploadQueries>().FindAsync(stranger, upload.Id, Cancel));
        Assert.Null(await host.Get<UploadQueries>().OpenReceiptAsync(stranger, upload.Id, ReceiptForm.Json, Cancel));
        Assert.Empty(await host.Get<UploadQueries>().ListAsync(stranger, upload.Arrived.Year, upload.Arrived.Month, Cancel));
        Assert.Empty(await host.Get<ReportQueries>().ListPatientsAsync(stranger, Cancel));
        Assert.Empty(await host.Get<ReportQueries>().ListAsync(stranger, report.Id.Patient, asPatient: false, Cancel));
        Assert.Null(await host.Get<ReportQueries>().OpenAsync(stranger, report.Id, asPatient: false, Cancel));
        Assert.Null(await host.Get<SummaryQueries>().OpenAsync(stranger, new(2026, 23), SummaryFile.Pdf, Cancel));
        Assert.Equal(DecisionResult.NotFound, await host.Get<SignReport>().HandleAsync(stranger, report.Id, report.Sha256, "x", Cancel));
        Assert.Equal(DecisionResult.NotFound, await host.Get<ReleaseReport>().HandleAsync(stranger, report.Id, report.Sha256, null, Cancel));
        Assert.Equal(DecisionResult.NotFound, await host.Get<WithdrawUpload>().HandleAsync(stranger, upload.Id, "x", Cancel));
        Assert.Equal(1, (await host.ClinicStateAsync()).Timelines);
    }

    // The clinic's names of its files, and what its manifests say of who and why, belong to the upload.
    private static bool IsOwnText(string table, string column) =>
        (table, column) is ("Uploads", "File") or ("Timeline", "File" or "Sent" or "Visit");

    private static string Told(TableEntity row) =>
        string.Join(", ", row.Where(p => p.Value is string text && Holds(text)).Select(p => p.Key));

    private static async Task SendAsync(PipelineHost host, string name, string? folder, string content)
    {
        var body = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(content));
        Assert.NotNull(await host.Get<ReceiveUpload>().HandleAsync(host.Scope, name, folder, body, Cancel));
        await host.PumpAsync();
    }

    private static bool Holds(string text) => text.Contains(Canary, StringComparison.OrdinalIgnoreCase);

    private static async Task<List<string>> BlobNamesAsync(PipelineHost host)
    {
        var names = new List<string>();
        foreach (var container in BlobContainer.Landing.Concat(BlobContainer.Data))
        {
            await foreach (var blob in host.Clients.Data.GetBlobContainerClient(container).GetBlobsAsync(cancellationToken: Cancel))
            {
                names.Add(blob.Name);
            }
        }

        return names;
    }

    private static async Task<List<(string Table, TableEntity Row)>> RowsAsync(PipelineHost host)
    {
        var rows = new List<(string, TableEntity)>();
        await foreach (var table in host.Clients.Tables.QueryAsync(cancellationToken: Cancel))
        {
            await foreach (var row in host.Clients.Tables.GetTableClient(table.Name).QueryAsync<TableEntity>(cancellationToken: Cancel))
            {
                rows.Add((table.Name, row));
            }
        }

        return rows;
    }
}
