using Recist.IntegrationTests.Local;
using Recist.Pipeline;
using UglyToad.PdfPig;

namespace Recist.IntegrationTests.Pipeline;

/// <summary>A decision covers what the person saw: whatever changes it by another path makes a draft that nobody has signed or released.</summary>
public class DecisionContentTests(StorageFixture storage)
{
    private static readonly (string, string, decimal) Baseline = ("Baseline", "2026-01-05", 40m);
    private static readonly (string, string, decimal)[] Stable = [Baseline, ("Week 6", "2026-02-16", 38m)];
    private static readonly (string, string, decimal)[] Progressed = [Baseline, ("Week 6", "2026-02-16", 60m)];

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Naming_another_reader_releases_no_progression_that_nobody_opened()
    {
        var host = await PipelineHost.StartAsync(await storage.NewAccountAsync());
        await host.ChangeAsync(s => s with { NamedReader = "R1" });
        await host.UploadAsync("a.json", Course.Document(Course.Patient("P-1", 1, "R1", Stable), Course.Patient("P-1", 1, "R2", Progressed)));
        await SignAndReleaseAsync(host);
        var signed = (await CurrentAsync(host)).Patient;

        await host.ChangeAsync(s => s with { NamedReader = "R2" });
        // Anything that has the reports written anew; this list changes the size of the print alone.
        await ListAsync(host, "patient_id,language,large_print\nP-1,en,yes\n");
        await WorkAsync(host);

        Assert.Empty(await host.ReportsAsync(asPatient: true));
        var (clinician, patient) = await CurrentAsync(host);
        Assert.Equal((ReportStatus.Draft, ReportStatus.Draft), (clinician.Status, patient.Status));
        Assert.NotEqual(signed.Sha256, patient.Sha256);
        Assert.NotEqual(DecisionResult.Done, await ReleaseAsync(host, patient));
    }

    [Fact]
    public async Task Another_name_on_a_list_of_patients_makes_a_draft_that_nobody_has_signed()
    {
        var host = await PipelineHost.StartAsync(await storage.NewAccountAsync());
        await ListAsync(host, "patient_id,name,birth_year,revision\nP-1,Ada Right,1950,1\n");
        await host.UploadAsync("a.json", Course.File("P-1", Stable));
        await SignAndReleaseAsync(host);

        await ListAsync(host, "patient_id,name,birth_year,revision\nP-1,Bea Wrong,1961,2\n");
        await WorkAsync(host);

        Assert.Empty(await host.ReportsAsync(asPatient: true));
        var (clinician, patient) = await CurrentAsync(host);
        Assert.Equal((ReportStatus.Draft, ReportStatus.Draft), (clinician.Status, patient.Status));
    }

    [Fact]
    public async Task A_version_that_is_not_the_current_one_is_not_released()
    {
        var host = await PipelineHost.StartAsync(await storage.NewAccountAsync());
        await host.UploadAsync("a.json", Course.File("P-1", Stable));
        await SignAsync(host, (await CurrentAsync(host)).Clinician);
        await host.PumpAsync();
        var versions = await host.ReportsAsync(edition: Edition.Patient);

        Assert.Equal(2, versions.Count);
        Assert.Equal(DecisionResult.Stale, await ReleaseAsync(host, versions[0]));
        Assert.Empty(await host.ReportsAsync(asPatient: true));
    }

    [Fact]
    public async Task A_draft_that_was_decided_on_before_says_what_changed_in_the_lists_and_in_the_weekly_summary()
    {
        var host = await PipelineHost.StartAsync(await storage.NewAccountAsync());
        await host.ChangeAsync(s => s with { NamedReader = "R1" });
        await host.UploadAsync("a.json", Course.Document(Course.Patient("P-1", 1, "R1", Stable), Course.Patient("P-1", 1, "R2", Progressed)));
        Assert.Equal([null, null], await NeedsAsync(host));
        await SignAndReleaseAsync(host);
        Assert.Equal([null, null], await NeedsAsync(host));

        await host.ChangeAsync(s => s with { NamedReader = "R2" });
        await host.PumpAsync();
        const string Why = "needs a new signature: the reader whose read stands changed";
        Assert.Equal([Why, Why], await NeedsAsync(host));
        Assert.Equal(Why, Assert.Single(await host.Get<ReportQueries>().ListPatientsAsync(host.Scope, Cancel)).Needs);
        var weekly = await WeeklyAsync(host);
        Assert.All(["needsanewsignature", "thereader", "whoseread", "changed"], words => Assert.Contains(words, weekly, StringComparison.Ordinal));

        await ListAsync(host, "patient_id,name,birth_year\nP-1,Bea Other,1961\n");
        Assert.Equal(Why + "; the patient's id, name or birth year changed", (await NeedsAsync(host))[0]);
        await SignAsync(host, (await CurrentAsync(host)).Clinician);
        await host.PumpAsync();
        Assert.Equal([null, "needs a new release: the reader whose read stands changed; the patient's id, name or birth year changed"], await NeedsAsync(host));
    }

    [Fact]
    public async Task The_reader_who_stood_before_stands_again_with_the_decision_on_that_very_content()
    {
        var host = await PipelineHost.StartAsync(await storage.NewAccountAsync());
        await host.ChangeAsync(s => s with { NamedReader = "R1" });
        await host.UploadAsync("a.json", Course.Document(Course.Patient("P-1", 1, "R1", Stable), Course.Patient("P-1", 1, "R2", Progressed)));
        await SignAndReleaseAsync(host);
        var released = (await CurrentAsync(host)).Patient;
        foreach (string reader in new[] { "R2", "R1" })
        {
            await host.ChangeAsync(s => s with { NamedReader = reader });
            await host.PumpAsync();
        }

        Assert.Equal(released.Sha256, Assert.Single(await host.ReportsAsync(asPatient: true)).Sha256);
    }

    [Fact]
    public async Task Another_phone_number_reaches_the_current_reports_and_keeps_the_decision()
    {
        var host = await PipelineHost.StartAsync(await storage.NewAccountAsync());
        await host.UploadAsync("a.json", Course.File("P-1", Stable));
        await SignAndReleaseAsync(host);
        var (before, own) = await CurrentAsync(host);
        Assert.DoesNotContain("Contentassignedon", await TextAsync(host, before), StringComparison.Ordinal);

        await host.ChangeAsync(s => s with { Card = s.Card with { Phone = "555-0177" } });
        await host.PumpAsync();

        var (clinician, patient) = await CurrentAsync(host);
        Assert.Equal((ReportStatus.Signed, ReportStatus.Released), (clinician.Status, patient.Status));
        Assert.NotEqual((before.Sha256, own.Sha256), (clinician.Sha256, patient.Sha256));
        Assert.Contains("Contentassignedon2026-06-03", await TextAsync(host, clinician), StringComparison.Ordinal);
        Assert.Contains("555-0177", await TextAsync(host, patient), StringComparison.Ordinal);
        Assert.Equal(patient.Id, Assert.Single(await host.ReportsAsync(asPatient: true)).Id);
        Assert.Equal([DecisionKind.Sign, DecisionKind.Release], (await host.TimelineAsync()).Decisions.Select(d => d.Kind));
    }

    [Fact]
    public async Task A_draft_is_not_signed_while_settings_that_change_it_are_on_their_way()
    {
        var host = await PipelineHost.StartAsync(await storage.NewAccountAsync());
        await host.ChangeAsync(s => s with { NamedReader = "R1" });
        await host.UploadAsync("a.json", Course.Document(Course.Patient("P-1", 1, "R1", Stable), Course.Patient("P-1", 1, "R2", Progressed)));
        var draft = (await CurrentAsync(host)).Clinician;
        await host.ChangeAsync(s => s with { NamedReader = "R2" });
        Assert.Equal(DecisionResult.Stale, await SignAsync(host, draft));
        await host.PumpAsync();
        Assert.Equal(DecisionResult.Stale, await SignAsync(host, draft));
        Assert.Equal(DecisionResult.Done, await SignAsync(host, (await CurrentAsync(host)).Clinician));
    }

    [Fact]
    public async Task Who_signed_is_not_told_that_it_stands_once_the_content_is_another()
    {
        var host = await PipelineHost.StartAsync(await storage.NewAccountAsync());
        await host.UploadAsync("a.json", Course.File("P-1", Stable));
        var draft = (await CurrentAsync(host)).Clinician;
        Assert.Equal(DecisionResult.Done, await SignAsync(host, draft));
        await host.PumpAsync();
        Assert.Equal(DecisionResult.Done, await SignAsync(host, draft));
        await ListAsync(host, "patient_id,name,birth_year\nP-1,Bea Other,1961\n");
        Assert.Equal(DecisionResult.Stale, await SignAsync(host, draft));
    }

    [Fact]
    public async Task Settings_whose_message_is_lost_reach_the_reports_with_the_sweeper()
    {
        var host = await PipelineHost.StartAsync(await storage.NewAccountAsync());
        await host.UploadAsync("a.json", Course.File("P-1", Stable));
        await host.ChangeAsync(s => s with { Card = s.Card with { Phone = "555-0177" } });
        await host.Clients.Queues.GetQueueClient(QueueName.Patients).ClearMessagesAsync(Cancel);
        await WorkAsync(host);
        Assert.Contains("555-0177", await TextAsync(host, (await CurrentAsync(host)).Patient), StringComparison.Ordinal);
        Assert.Empty(await host.Get<IPending>().ListDueAsync(host.Clock.Now.AddYears(1), Cancel).ToListAsync(Cancel));
    }

    [Fact]
    public async Task A_policy_chosen_later_releases_what_it_may_and_names_the_pdf()
    {
        var host = await PipelineHost.StartAsync(await storage.NewAccountAsync());
        await host.UploadAsync("a.json", Course.File("P-1", Stable));
        await host.UploadAsync("b.json", Course.File("P-2", Progressed));
        await host.ChangeAsync(s => s with { Release = ReleasePolicy.Immediate });
        await host.PumpAsync();
        foreach (var patient in await host.Get<ReportQueries>().ListPatientsAsync(host.Scope, Cancel))
        {
            var timeline = await host.Get<ITimelines>().ReadAsync(new(PipelineHost.Clinic, patient.Patient, patient.Course), Cancel);
            var readable = await host.Get<ReportQueries>().ListAsync(host.Scope, patient.Patient, asPatient: true, Cancel);
            Assert.Equal(patient.PatientId == "P-1" ? [readable.Single().Sha256] : [], timeline.Decisions.Select(d => d.SawSha256!));
        }
    }

    [Fact]
    public async Task A_response_after_a_progression_and_a_progression_of_a_read_that_does_not_stand_need_a_person()
    {
        var host = await PipelineHost.StartAsync(await storage.NewAccountAsync());
        await host.ChangeAsync(s => s with { Release = ReleasePolicy.Immediate, NamedReader = "R1" });
        await host.UploadAsync("a.json", Course.File("P-1", [.. Progressed, ("Week 12", "2026-03-30", 10m)]));
        await host.UploadAsync("b.json", Course.Document(Course.Patient("P-2", 1, "R1", Stable), Course.Patient("P-2", 1, "R2", Progressed)));
        foreach (var patient in await host.Get<ReportQueries>().ListPatientsAsync(host.Scope, Cancel))
        {
            Assert.Empty(await host.Get<ReportQueries>().ListAsync(host.Scope, patient.Patient, asPatient: true, Cancel));
        }
    }

    private static async Task<IReadOnlyList<string?>> NeedsAsync(PipelineHost host)
    {
        var (clinician, patient) = await CurrentAsync(host);
        return [clinician.Needs, patient.Needs];
    }

    private static async Task<string> WeeklyAsync(PipelineHost host)
    {
        var week = IsoWeek.Of(host.Clock.Now, TimeZoneInfo.Utc);
        await host.Get<WriteWeeklySummary>().HandleAsync(PipelineHost.Clinic, week, Cancel);
        await using var pdf = (await host.Get<SummaryQueries>().OpenAsync(host.Scope, week, SummaryFile.Pdf, Cancel))!;
        return await TextAsync(pdf);
    }

    private static async Task<string> TextAsync(PipelineHost host, ReportView report)
    {
        await using var content = (await host.Get<ReportQueries>().OpenAsync(host.Scope, report.Id, asPatient: false, Cancel))!.Content;
        return await TextAsync(content);
    }

    private static async Task<string> TextAsync(Stream content)
    {
        using var bytes = new MemoryStream();
        await content.CopyToAsync(bytes, Cancel);
        using var pdf = PdfDocument.Open(bytes.ToArray());
        return string.Concat(pdf.GetPages().Select(p => p.Text)).Replace(" ", "", StringComparison.Ordinal);
    }

    private static async Task ListAsync(PipelineHost host, string list) =>
        Assert.Equal(UploadStatus.Accepted, (await host.UploadAsync("list.csv", list)).Status);

    // What settings and lists change comes by messages, or by the sweeper.
    private static async Task WorkAsync(PipelineHost host)
    {
        await host.PumpAsync();
        host.Clock.Now += TimeSpan.FromHours(1);
        await host.Get<SweepUnfinished>().HandleAsync(Cancel);
        await host.PumpAsync();
    }

    private static async Task SignAndReleaseAsync(PipelineHost host)
    {
        Assert.Equal(DecisionResult.Done, await SignAsync(host, (await CurrentAsync(host)).Clinician));
        await host.PumpAsync();
        Assert.Equal(DecisionResult.Done, await ReleaseAsync(host, (await CurrentAsync(host)).Patient));
        await host.PumpAsync();
        Assert.Single(await host.ReportsAsync(asPatient: true));
    }

    private static async Task<(ReportView Clinician, ReportView Patient)> CurrentAsync(PipelineHost host) =>
        ((await host.ReportsAsync(edition: Edition.Clinician))[^1], (await host.ReportsAsync(edition: Edition.Patient))[^1]);

    private static Task<DecisionResult> SignAsync(PipelineHost host, ReportView report) =>
        host.Get<SignReport>().HandleAsync(host.Scope, report.Id, report.Sha256, "Reviewed and approved", Cancel);

    private static Task<DecisionResult> ReleaseAsync(PipelineHost host, ReportView report) =>
        host.Get<ReleaseReport>().HandleAsync(host.Scope, report.Id, report.Sha256, null, Cancel);
}
