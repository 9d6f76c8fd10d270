using System.Text.Json;
using Azure.Data.Tables;
using Recist.IntegrationTests.Local;
using Recist.Pipeline;
using UglyToad.PdfPig;

namespace Recist.IntegrationTests.Pipeline;

/// <summary>A doctor's note to the patient: printed beside the result that it was written on, and read by the patient once a person released just that.</summary>
public class NoteTests(StorageFixture storage)
{
    private const string Words = "You did well.\nSee you on Monday.";
    private const string Changed = "needs a new release: the note to the patient changed";
    private static readonly (string, string, decimal)[] Stable = [("Baseline", "2026-01-05", 40m), ("Week 6", "2026-02-16", 38m)];

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_note_asks_for_no_new_signature_and_its_version_is_read_and_released()
    {
        var host = await SignedAsync();
        var (signed, before) = await CurrentAsync(host);
        Assert.Equal(DecisionResult.Done, await NoteAsync(host, before, Words));
        await host.PumpAsync();

        var (clinician, own) = await CurrentAsync(host);
        Assert.Equal(signed, clinician);
        Assert.Equal((ReportStatus.Signed, ReportStatus.Signed), (clinician.Status, own.Status));
        Assert.Null(own.Needs);
        Assert.Contains("Anotefromyourdoctor", await TextAsync(host, own), StringComparison.Ordinal);
        Assert.Contains("Youdidwell.SeeyouonMonday.Dr.AdaExample", await TextAsync(host, own), StringComparison.Ordinal);
        Assert.DoesNotContain("Youdidwell", await TextAsync(host, before), StringComparison.Ordinal);
        Assert.Equal(DecisionResult.Stale, await ReleaseAsync(host, before));
        Assert.Empty(await host.ReportsAsync(asPatient: true));
        Assert.Equal(DecisionResult.Done, await ReleaseAsync(host, own));
        await host.PumpAsync();
        Assert.Equal(own.Sha256, Assert.Single(await host.ReportsAsync(asPatient: true)).Sha256);
        Assert.Null((await CurrentAsync(host)).Own.Needs);
    }

    [Theory]
    [InlineData("Come in tomorrow.")]
    [InlineData(null)]
    public async Task A_note_that_is_changed_or_taken_back_after_its_release_is_taken_from_the_patient_at_once(string? text)
    {
        var host = await SignedAsync();
        await NoteAsync(host, (await CurrentAsync(host)).Own, Words);
        await host.PumpAsync();
        await ReleaseAsync(host, (await CurrentAsync(host)).Own);
        await host.PumpAsync();

        Assert.Equal(DecisionResult.Done, await NoteAsync(host, (await CurrentAsync(host)).Own, text));
        Assert.Empty(await host.ReportsAsync(asPatient: true));
        await host.PumpAsync();
        Assert.Empty(await host.ReportsAsync(asPatient: true));
        var (clinician, own) = await CurrentAsync(host);
        Assert.Equal((ReportStatus.Signed, ReportStatus.Signed, Changed), (clinician.Status, own.Status, own.Needs));
        Assert.Equal(Changed, Assert.Single(await host.Get<ReportQueries>().ListPatientsAsync(host.Scope, Cancel)).Needs);
        Assert.DoesNotContain("Youdidwell", await TextAsync(host, own), StringComparison.Ordinal);

        Assert.Equal(DecisionResult.Done, await ReleaseAsync(host, own));
        await host.PumpAsync();
        Assert.Equal(own.Sha256, Assert.Single(await host.ReportsAsync(asPatient: true)).Sha256);
    }

    [Fact]
    public async Task What_was_released_without_a_note_stays_readable_until_the_version_with_it_is_released()
    {
        var host = await SignedAsync();
        var plain = (await CurrentAsync(host)).Own;
        await ReleaseAsync(host, plain);
        await host.PumpAsync();
        await NoteAsync(host, (await CurrentAsync(host)).Own, Words);
        await host.PumpAsync();
        Assert.Equal(plain.Sha256, Assert.Single(await host.ReportsAsync(asPatient: true)).Sha256);
        var own = (await CurrentAsync(host)).Own;
        Assert.Equal(Changed, own.Needs);

        await ReleaseAsync(host, own);
        await host.PumpAsync();
        Assert.Equal(own.Sha256, Assert.Single(await host.ReportsAsync(asPatient: true)).Sha256);
        await NoteAsync(host, own, "Come in tomorrow.");
        await host.PumpAsync();
        Assert.Empty(await host.ReportsAsync(asPatient: true));

        // Taken back: just this was released before.
        await NoteAsync(host, (await CurrentAsync(host)).Own, null);
        await host.PumpAsync();
        Assert.Equal(plain.Sha256, Assert.Single(await host.ReportsAsync(asPatient: true)).Sha256);
    }

    [Fact]
    public async Task A_note_is_not_printed_beside_another_result()
    {
        var host = await SignedAsync();
        await NoteAsync(host, (await CurrentAsync(host)).Own, Words);
        await host.PumpAsync();
        await host.UploadAsync("b.json", Course.File("P-1", [.. Stable, ("Week 12", "2026-03-30", 60m)]));
        Assert.DoesNotContain("Youdidwell", await TextAsync(host, (await CurrentAsync(host)).Own), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_policy_releases_what_has_no_note_and_nothing_else()
    {
        var host = await PipelineHost.StartAsync(await storage.NewAccountAsync());
        await host.ChangeAsync(s => s with { Release = ReleasePolicy.AfterSignOff });
        await host.UploadAsync("a.json", Course.File("P-1", Stable));
        await NoteAsync(host, (await CurrentAsync(host)).Own, Words);
        await host.PumpAsync();
        await SignAsync(host);
        Assert.Empty(await host.ReportsAsync(asPatient: true));
        await NoteAsync(host, (await CurrentAsync(host)).Own, null);
        await host.PumpAsync();
        Assert.Single(await host.ReportsAsync(asPatient: true));
    }

    [Fact]
    public async Task The_same_note_by_the_same_person_is_done_already_and_another_person_has_to_read_it_first()
    {
        var host = await SignedAsync();
        var before = (await CurrentAsync(host)).Own;
        Assert.Equal(DecisionResult.Done, await NoteAsync(host, before, null));
        foreach (bool isWritten in new[] { false, true })
        {
            Assert.Equal(DecisionResult.Done, await NoteAsync(host, before, Words));
            Assert.Equal(DecisionResult.Stale, await NoteAsync(host, before, "Come in tomorrow."));
            Assert.Equal(DecisionResult.Stale, await NoteAsync(host, before, Words, new("u-other", "Dr. Bea Other", "")));
            await host.PumpAsync();
        }

        var own = (await CurrentAsync(host)).Own;
        Assert.Equal(DecisionResult.Done, await NoteAsync(host, own, Words));
        Assert.Equal(2, (await host.TimelineAsync()).Decisions.Length);
        Assert.Equal(DecisionResult.Done, await NoteAsync(host, own, Words, new("u-other", "Dr. Bea Other", "")));
        Assert.Equal(3, (await host.TimelineAsync()).Decisions.Length);
    }

    [Fact]
    public async Task A_note_stands_in_the_audit_by_its_hash_and_in_no_log_line()
    {
        var host = await SignedAsync();
        await NoteAsync(host, (await CurrentAsync(host)).Own, Words);
        await host.PumpAsync();
        await NoteAsync(host, (await CurrentAsync(host)).Own, null);
        await host.PumpAsync();
        var entries = await host.Clients.Tables.GetTableClient("Audit").QueryAsync<TableEntity>(r => r.RowKey != "_head", cancellationToken: Cancel)
            .Select(r => r.GetString("Entry")).Where(e => e is not null).ToListAsync(Cancel);
        var told = entries.Select(e => JsonDocument.Parse(e).RootElement).Where(e => e.GetProperty("action").GetString() == "report.note");
        Assert.Equal([Sha256Hex.Of(Words), "taken back"], told.Select(e => e.GetProperty("detail").GetString()));
        Assert.DoesNotContain(entries.Concat(host.Logged).Concat(host.Messages), t => t.Contains("did well", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_clinician_edition_takes_no_note_and_nobody_without_a_name_writes_one()
    {
        var host = await SignedAsync();
        var (clinician, own) = await CurrentAsync(host);
        Assert.Equal(DecisionResult.NotPatientEdition, await NoteAsync(host, clinician, Words));
        Assert.Equal(DecisionResult.NoName, await NoteAsync(host, own, Words, new("u-nobody", null, "")));
        Assert.Equal(DecisionResult.Stale, await NoteAsync(host, own with { Sha256 = new string('0', 64) }, Words));
        Assert.Equal(DecisionResult.NotFound, await NoteAsync(host, own with { Id = own.Id with { Version = 99 } }, Words));
    }

    private async Task<PipelineHost> SignedAsync()
    {
        var host = await PipelineHost.StartAsync(await storage.NewAccountAsync());
        await host.UploadAsync("a.json", Course.File("P-1", Stable));
        await SignAsync(host);
        return host;
    }

    private static async Task SignAsync(PipelineHost host)
    {
        var draft = (await CurrentAsync(host)).Clinician;
        Assert.Equal(DecisionResult.Done, await host.Get<SignReport>().HandleAsync(host.Scope, draft.Id, draft.Sha256, "Reviewed", Cancel));
        await host.PumpAsync();
    }

    private static Task<DecisionResult> NoteAsync(PipelineHost host, ReportView report, string? text, Actor? by = null) =>
        host.Get<WriteNote>().HandleAsync(by is null ? host.Scope : new(PipelineHost.Clinic, by), report.Id, report.Sha256, text, Cancel);

    private static Task<DecisionResult> ReleaseAsync(PipelineHost host, ReportView report) =>
        host.Get<ReleaseReport>().HandleAsync(host.Scope, report.Id, report.Sha256, null, Cancel);

    private static async Task<(ReportView Clinician, ReportView Own)> CurrentAsync(PipelineHost host) =>
        ((await host.ReportsAsync(edition: Edition.Clinician))[^1], (await host.ReportsAsync(edition: Edition.Patient))[^1]);

    private static async Task<string> TextAsync(PipelineHost host, ReportView report)
    {
        await using var content = (await host.Get<ReportQueries>().OpenAsync(host.Scope, report.Id, asPatient: false, Cancel))!.Content;
        using var bytes = new MemoryStream();
        await content.CopyToAsync(bytes, Cancel);
        using var pdf = PdfDocument.Open(bytes.ToArray());
        return string.Concat(pdf.GetPages().Select(p => p.Text)).Replace(" ", "", StringComparison.Ordinal);
    }
}
