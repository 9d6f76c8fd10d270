using Recist.IntegrationTests.Local;
using Recist.Pipeline;
using UglyToad.PdfPig;

namespace Recist.IntegrationTests.Pipeline;

public class ReportTests(StorageFixture storage)
{
    private static readonly (string, string, decimal)[] Responder = [("Baseline", "2026-01-05", 40m), ("Week 6", "2026-02-16", 24m)];
    private static readonly (string, string, decimal) Progressed = ("Week 12", "2026-03-30", 40m);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_report_is_drafted_signed_released_and_only_then_readable_by_the_patient()
    {
        var host = await PipelineHost.StartAsync(await storage.NewAccountAsync());
        await host.UploadAsync("a.json", Course.File("P-1", Responder));
        var (draft, patient) = await CurrentAsync(host);
        Assert.Equal((ReportStatus.Draft, ReportStatus.Draft), (draft.Status, patient.Status));
        Assert.Empty(await host.ReportsAsync(asPatient: true));
        Assert.Null(await host.Get<ReportQueries>().OpenAsync(host.Scope, patient.Id, asPatient: true, Cancel));
        Assert.Equal(DecisionResult.NotSigned, await ReleaseAsync(host, patient));

        Assert.Equal(DecisionResult.Stale, await SignAsync(host, draft with { Sha256 = new string('0', 64) }));
        Assert.Equal(DecisionResult.NotClinicianEdition, await SignAsync(host, patient));
        Assert.Equal(DecisionResult.Done, await SignAsync(host, draft));
        await host.PumpAsync();
        var (signed, ready) = await CurrentAsync(host);
        Assert.Equal((ReportStatus.Signed, ReportStatus.Signed), (signed.Status, ready.Status));
        Assert.Contains(draft.Sha256[..16], await TextAsync(host, signed), StringComparison.Ordinal);

        Assert.Equal(DecisionResult.NotPatientEdition, await ReleaseAsync(host, signed));
        Assert.Equal(DecisionResult.Done, await ReleaseAsync(host, ready));
        await host.PumpAsync();
        var released = Assert.Single(await host.ReportsAsync(asPatient: true));
        Assert.Equal((ready.Id, ReportStatus.Released), (released.Id, released.Status));
        await using var content = (await host.Get<ReportQueries>().OpenAsync(host.Scope, released.Id, asPatient: true, Cancel))!.Content;
        Assert.Null(await host.Get<ReportQueries>().OpenAsync(host.Scope, signed.Id, asPatient: true, Cancel));
    }

    [Fact]
    public async Task Signing_and_releasing_twice_is_once()
    {
        var host = await PipelineHost.StartAsync(await storage.NewAccountAsync());
        await SignAndReleaseAsync(host);
        var (signed, released) = await CurrentAsync(host);
        Assert.Equal(DecisionResult.Done, await SignAsync(host, signed));
        Assert.Equal(DecisionResult.Done, await ReleaseAsync(host, released));
        Assert.Equal([DecisionKind.Sign, DecisionKind.Release], (await host.TimelineAsync()).Decisions.Select(d => d.Kind));
    }

    [Fact]
    public async Task A_superseded_draft_takes_the_same_signature_again_and_nothing_else()
    {
        var host = await PipelineHost.StartAsync(await storage.NewAccountAsync());
        await SignAndReleaseAsync(host);
        var (signed, released) = await CurrentAsync(host);
        var draft = (await host.ReportsAsync(edition: Edition.Clinician))[0];
        var early = (await host.ReportsAsync(edition: Edition.Patient))[0];
        Assert.Equal([ReportStatus.Superseded, ReportStatus.Superseded], [draft.Status, early.Status]);

        // The answer of the first was lost.
        Assert.Equal(DecisionResult.Done, await SignAsync(host, draft));
        var another = host.Scope with { Actor = new("u-other", "Dr Other", "Oncologist") };
        var sign = host.Get<SignReport>();
        Assert.Equal(DecisionResult.Stale, await sign.HandleAsync(another, draft.Id, draft.Sha256, "Reviewed and approved", Cancel));
        Assert.Equal(DecisionResult.Stale, await sign.HandleAsync(host.Scope, signed.Id, draft.Sha256, "Reviewed and approved", Cancel));
        Assert.Equal(DecisionResult.Stale, await sign.HandleAsync(host.Scope, draft.Id, signed.Sha256, "Reviewed and approved", Cancel));
        Assert.Equal(DecisionResult.Stale, await ReleaseAsync(host, early));
        Assert.Equal(DecisionResult.Done, await ReleaseAsync(host, released));
        Assert.Equal([DecisionKind.Sign, DecisionKind.Release], (await host.TimelineAsync()).Decisions.Select(d => d.Kind));
    }

    [Fact]
    public async Task A_new_visit_makes_a_new_draft_and_leaves_the_released_report_of_the_earlier_one()
    {
        var host = await PipelineHost.StartAsync(await storage.NewAccountAsync());
        await SignAndReleaseAsync(host);
        await host.UploadAsync("b.json", Course.File("P-1", Progressed));

        var (draft, patient) = await CurrentAsync(host);
        Assert.Equal((ReportStatus.Draft, ReportStatus.Draft, "Week 12"), (draft.Status, patient.Status, patient.Visit));
        Assert.Equal("Week 6", Assert.Single(await host.ReportsAsync(asPatient: true)).Visit);
    }

    [Fact]
    public async Task A_corrected_visit_takes_the_released_report_from_the_patient_at_once()
    {
        var host = await PipelineHost.StartAsync(await storage.NewAccountAsync());
        await SignAndReleaseAsync(host);
        var released = Assert.Single(await host.ReportsAsync(asPatient: true));
        await host.PutAsync("b.json", Course.File("P-1", 2, ("Week 6", "2026-02-16", 41m)));
        await host.Get<UploadArrived>().HandleAsync("north", "b.json", Cancel);
        var uploads = host.Clients.Queues.GetQueueClient(QueueName.Uploads);
        var message = Assert.Single((await uploads.ReceiveMessagesAsync(1, cancellationToken: Cancel)).Value);
        await host.HandleAsync(QueueName.Uploads, message.Body.ToString());
        Assert.Null(await host.Get<ReportQueries>().OpenAsync(host.Scope, released.Id, asPatient: true, Cancel));

        await host.PumpAsync();
        Assert.Empty(await host.ReportsAsync(asPatient: true));
        Assert.Equal(ReportStatus.Superseded, (await host.ReportsAsync()).Single(r => r.Id == released.Id).Status);
    }

    [Fact]
    public async Task A_visit_withdrawn_withdraws_its_report()
    {
        var host = await PipelineHost.StartAsync(await storage.NewAccountAsync());
        await host.UploadAsync("a.json", Course.File("P-1", Responder));
        var late = await host.UploadAsync("b.json", Course.File("P-1", Progressed));
        var (_, patient) = await CurrentAsync(host);
        await host.Get<WithdrawUpload>().HandleAsync(host.Scope, late.Id, "Mistake", Cancel);
        await host.PumpAsync();

        Assert.Equal(ReportStatus.Withdrawn, (await host.ReportsAsync()).Single(r => r.Id == patient.Id).Status);
        Assert.Equal("Week 6", (await CurrentAsync(host)).Patient.Visit);
    }

    [Fact]
    public async Task A_decision_does_not_come_back_with_a_file_that_was_taken_back_and_sent_again()
    {
        var host = await PipelineHost.StartAsync(await storage.NewAccountAsync());
        var upload = await SignAndReleaseAsync(host);
        await host.Get<WithdrawUpload>().HandleAsync(host.Scope, upload.Id, "Another patient's scan", Cancel);
        await host.PumpAsync();
        Assert.Empty(await host.ReportsAsync(asPatient: true));

        Assert.Equal(UploadStatus.Accepted, (await host.UploadAsync("a.json", Course.File("P-1", Responder))).Status);
        Assert.Empty(await host.ReportsAsync(asPatient: true));
        var (draft, patient) = await CurrentAsync(host);
        Assert.Equal((ReportStatus.Draft, ReportStatus.Draft), (draft.Status, patient.Status));
        Assert.Equal(DecisionResult.NotSigned, await ReleaseAsync(host, patient));
        Assert.Equal(DecisionResult.Done, await SignAsync(host, draft));
    }

    [Fact]
    public async Task A_report_that_waits_for_its_days_does_not_stop_the_handler_while_another_file_comes_in()
    {
        var host = await PipelineHost.StartAsync(await storage.NewAccountAsync());
        await host.ChangeAsync(s => s with { Release = ReleasePolicy.AfterSignOffOrDays, ReleaseDays = 3 });
        await host.UploadAsync("a.json", Course.File("P-1", Responder));
        var timeline = $$"""{"timeline":"{{(await host.TimelineAsync()).Id}}"}""";
        foreach (var (file, visit) in new[] { ("b.json", Progressed), ("c.json", ("Week 18", "2026-05-11", 41m)) })
        {
            await host.PutAsync(file, Course.File("P-1", visit));
            await host.Get<UploadArrived>().HandleAsync("north", file, Cancel);
            var uploads = host.Clients.Queues.GetQueueClient(QueueName.Uploads);
            var message = Assert.Single((await uploads.ReceiveMessagesAsync(1, cancellationToken: Cancel)).Value);
            await host.HandleAsync(QueueName.Uploads, message.Body.ToString());
            if (file == "b.json")
            {
                await host.HandleAsync(QueueName.Patients, timeline);
            }
        }

        await host.HandleAsync(QueueName.Reports, timeline);
        await host.PumpAsync();
        Assert.Empty((await host.TimelineAsync()).Outbox);
    }

    [Theory]
    [InlineData(ReleasePolicy.Immediate, false, true)]
    [InlineData(ReleasePolicy.AfterSignOff, false, false)]
    [InlineData(ReleasePolicy.AfterSignOff, true, true)]
    [InlineData(ReleasePolicy.OnRelease, true, false)]
    public async Task A_policy_releases_what_it_may(ReleasePolicy policy, bool sign, bool released)
    {
        var host = await PipelineHost.StartAsync(await storage.NewAccountAsync());
        await host.ChangeAsync(s => s with { Release = policy });
        await host.UploadAsync("a.json", Course.File("P-1", Responder));
        if (sign)
        {
            await SignAsync(host, (await CurrentAsync(host)).Clinician);
            await host.PumpAsync();
        }

        Assert.Equal(released ? 1 : 0, (await host.ReportsAsync(asPatient: true)).Count);
    }

    [Fact]
    public async Task Progression_is_never_released_without_a_person()
    {
        var host = await PipelineHost.StartAsync(await storage.NewAccountAsync());
        await host.ChangeAsync(s => s with { Release = ReleasePolicy.Immediate });
        await host.UploadAsync("a.json", Course.File("P-1", [.. Responder, Progressed]));
        Assert.Empty(await host.ReportsAsync(asPatient: true));

        await SignAsync(host, (await CurrentAsync(host)).Clinician);
        await host.PumpAsync();
        Assert.Empty(await host.ReportsAsync(asPatient: true));
        Assert.Equal(DecisionResult.Done, await ReleaseAsync(host, (await CurrentAsync(host)).Patient));
        await host.PumpAsync();
        Assert.Single(await host.ReportsAsync(asPatient: true));
    }

    [Fact]
    public async Task A_release_after_days_comes_with_the_sweeper_once_the_days_are_over()
    {
        var host = await PipelineHost.StartAsync(await storage.NewAccountAsync());
        await host.ChangeAsync(s => s with { Release = ReleasePolicy.AfterSignOffOrDays, ReleaseDays = 3 });
        await host.UploadAsync("a.json", Course.File("P-1", Responder));
        foreach (var (days, released) in new[] { (2, 0), (2, 1) })
        {
            host.Clock.Now += TimeSpan.FromDays(days);
            await host.Get<SweepUnfinished>().HandleAsync(Cancel);
            await host.PumpAsync();
            Assert.Equal(released, (await host.ReportsAsync(asPatient: true)).Count);
        }
    }

    [Fact]
    public async Task Wording_that_nobody_reviewed_is_not_handed_out_unless_the_clinic_agreed()
    {
        var host = await PipelineHost.StartAsync(await storage.NewAccountAsync());
        await host.ChangeAsync(s => s with { Card = s.Card with { AllowsUnreviewedWording = false } });
        await host.UploadAsync("a.json", Course.File("P-1", Responder));
        await SignAsync(host, (await CurrentAsync(host)).Clinician);
        await host.PumpAsync();

        Assert.Equal(DecisionResult.WordingNotReviewed, await ReleaseAsync(host, (await CurrentAsync(host)).Patient));
    }

    [Fact]
    public async Task Two_readers_without_a_record_read_give_no_patient_report_and_a_named_reader_gives_one()
    {
        var host = await PipelineHost.StartAsync(await storage.NewAccountAsync());
        string[] readers = [.. new[] { "R1", "R2" }.Select(r => Course.Patient("P-1", 1, r, Responder))];
        await host.UploadAsync("a.json", Course.Document(readers));
        Assert.Equal([Edition.Clinician], (await host.ReportsAsync()).Select(r => r.Id.Edition));

        await host.ChangeAsync(s => s with { NamedReader = "R2" });
        await host.UploadAsync("b.json", Course.Document([.. new[] { "R1", "R2" }.Select(r => Course.Patient("P-1", 1, r, Progressed))]));
        Assert.Contains((await host.ReportsAsync()), r => r.Id.Edition == Edition.Patient);
    }

    [Fact]
    public async Task Each_signature_release_and_reading_stands_in_the_audit_and_the_chain_holds()
    {
        var host = await PipelineHost.StartAsync(await storage.NewAccountAsync());
        await SignAndReleaseAsync(host);
        var released = Assert.Single(await host.ReportsAsync(asPatient: true));
        await using (var opened = (await host.Get<ReportQueries>().OpenAsync(host.Scope, released.Id, asPatient: true, Cancel))!.Content)
        {
        }

        var table = host.Clients.Tables.GetTableClient("Audit");
        var rows = await table.QueryAsync<Azure.Data.Tables.TableEntity>(r => r.RowKey.CompareTo("_") < 0, cancellationToken: Cancel).ToListAsync(Cancel);
        Assert.Equal(["clinic.create", "report.sign", "report.release", "report.read"], rows.Select(r => System.Text.Json.JsonDocument.Parse(r.GetString("Entry")).RootElement.GetProperty("action").GetString()));
        var check = host.Get<Recist.Storage.AuditCheck>();
        Assert.Equal(4, await check.VerifyAsync(PipelineHost.Clinic, new(2026, 6, 3), Cancel));

        rows[1]["Entry"] = rows[1].GetString("Entry").Replace("u-doctor", "u-nobody", StringComparison.Ordinal);
        await table.UpdateEntityAsync(rows[1], rows[1].ETag, Azure.Data.Tables.TableUpdateMode.Replace, Cancel);
        Assert.Null(await check.VerifyAsync(PipelineHost.Clinic, new(2026, 6, 3), Cancel));
    }

    private static async Task<UploadView> SignAndReleaseAsync(PipelineHost host)
    {
        var upload = await host.UploadAsync("a.json", Course.File("P-1", Responder));
        await SignAsync(host, (await CurrentAsync(host)).Clinician);
        await host.PumpAsync();
        await ReleaseAsync(host, (await CurrentAsync(host)).Patient);
        await host.PumpAsync();
        return upload;
    }

    private static async Task<(ReportView Clinician, ReportView Patient)> CurrentAsync(PipelineHost host) =>
        ((await host.ReportsAsync(edition: Edition.Clinician))[^1], (await host.ReportsAsync(edition: Edition.Patient))[^1]);

    private static Task<DecisionResult> SignAsync(PipelineHost host, ReportView report) =>
        host.Get<SignReport>().HandleAsync(host.Scope, report.Id, report.Sha256, "Reviewed and approved", Cancel);

    private static Task<DecisionResult> ReleaseAsync(PipelineHost host, ReportView report) =>
        host.Get<ReleaseReport>().HandleAsync(host.Scope, report.Id, report.Sha256, null, Cancel);

    private static async Task<string> TextAsync(PipelineHost host, ReportView report)
    {
        await using var content = (await host.Get<ReportQueries>().OpenAsync(host.Scope, report.Id, asPatient: false, Cancel))!.Content;
        using var bytes = new MemoryStream();
        await content.CopyToAsync(bytes, Cancel);
        using var pdf = PdfDocument.Open(bytes.ToArray());
        return string.Concat(pdf.GetPages().Select(p => p.Text)).Replace(" ", "", StringComparison.Ordinal);
    }
}
