using Recist.IntegrationTests.Local;
using Recist.Pipeline;

namespace Recist.IntegrationTests.Pipeline;

public class CorrectionTests(StorageFixture storage)
{
    private static readonly (string, string, decimal) Baseline = ("Baseline", "2026-01-05", 40m);
    private static readonly (string, string, decimal) Week6 = ("Week 6", "2026-02-16", 24m);
    private static readonly (string, string, decimal) Week6Corrected = ("Week 6", "2026-02-16", 42m);
    private static readonly (string, string, decimal) Week12 = ("Week 12", "2026-03-30", 30m);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Other_values_for_an_accepted_visit_need_a_revision()
    {
        var host = await PipelineHost.StartAsync(await storage.NewAccountAsync());
        await host.UploadAsync("a.json", Course.File("P-1", Baseline, Week6));
        var before = await host.StateAsync();
        var refused = await host.UploadAsync("b.json", Course.File("P-1", Baseline, Week6Corrected, Week12));

        Assert.Equal(UploadStatus.Refused, refused.Status);
        Assert.Contains("CONFLICT_NEEDS_REVISION", await host.ReceiptAsync(refused), StringComparison.Ordinal);
        Assert.Equal(before, await host.StateAsync());
    }

    [Fact]
    public async Task A_higher_revision_stands_whenever_it_came_and_every_later_visit_is_read_anew()
    {
        var hashes = new HashSet<string>();
        string[] files = [Course.File("P-1", Baseline, Week6), Course.File("P-1", 2, Week6Corrected), Course.File("P-1", Week12)];
        foreach (var order in new[] { "012", "102", "210" })
        {
            var host = await PipelineHost.StartAsync(await storage.NewAccountAsync());
            foreach (var i in order.Select(c => c - '0'))
            {
                Assert.Equal(UploadStatus.Accepted, (await host.UploadAsync($"{i}.json", files[i])).Status);
            }

            var timeline = await host.TimelineAsync();

            // With 24 mm at week 6 the 30 mm of week 12 would be +25 % from the nadir: progression. With 42 mm they are stable.
            Assert.Equal(["", "SD", "SD"], timeline.Assessed.OrderBy(a => a.Date).Select(a => a.Overall ?? ""));
            Assert.Equal([1, 2], timeline.Visits.Where(v => v.Visit.Label == "Week 6").Select(v => v.Ref.Revision));
            hashes.Add(await host.StateAsync());
        }

        Assert.Single(hashes);
    }

    [Fact]
    public async Task Of_two_racing_corrections_one_is_accepted_and_the_other_refused()
    {
        var host = await PipelineHost.StartAsync(await storage.NewAccountAsync());
        await host.UploadAsync("a.json", Course.File("P-1", Baseline, Week6));
        await host.PutAsync("b.json", Course.File("P-1", 2, Week6Corrected));
        await host.PutAsync("c.json", Course.File("P-1", 2, ("Week 6", "2026-02-16", 41m)));
        var ids = await Task.WhenAll(new[] { "b.json", "c.json" }.Select(f => host.Get<UploadArrived>().HandleAsync("north", f, Cancel)));
        await Task.WhenAll(host.PumpAsync(), host.PumpAsync());
        await host.PumpAsync();

        var statuses = new List<UploadStatus>();
        foreach (var id in ids)
        {
            statuses.Add((await host.Get<UploadQueries>().FindAsync(host.Scope, id!.Value, Cancel))!.Status);
        }

        Assert.Equal([UploadStatus.Accepted, UploadStatus.Refused], statuses.Order());
        Assert.Equal(2, (await host.TimelineAsync()).Visits.Count(v => v.Visit.Label == "Week 6"));
    }

    [Fact]
    public async Task A_second_baseline_refuses_the_whole_file_also_for_its_other_patients()
    {
        var host = await PipelineHost.StartAsync(await storage.NewAccountAsync());
        await host.UploadAsync("a.json", Course.File("P-1", Baseline));
        var file = Course.Document(Course.Patient("P-1", 1, "R1", ("Baseline", "2026-03-02", 20m)), Course.Patient("P-2", 1, "R1", Baseline));
        var refused = await host.UploadAsync("b.json", file);

        Assert.Equal(UploadStatus.Refused, refused.Status);
        Assert.Contains("TWO_BASELINES", await host.ReceiptAsync(refused), StringComparison.Ordinal);
        Assert.Equal(1, (await host.ClinicStateAsync()).Timelines);
    }

    [Fact]
    public async Task A_withdrawn_file_is_as_if_it_never_came_and_may_come_again()
    {
        var host = await PipelineHost.StartAsync(await storage.NewAccountAsync());
        await host.UploadAsync("a.json", Course.File("P-1", Baseline, Week6));
        var mistake = await host.UploadAsync("b.json", Course.File("P-1", Week12));
        var with = await host.StateAsync();
        Assert.Equal("PD", (await host.TimelineAsync()).Assessed.MaxBy(a => a.Date)!.Overall);

        Assert.Equal(DecisionResult.Done, await host.Get<WithdrawUpload>().HandleAsync(host.Scope, mistake.Id, "Scan of another patient", Cancel));
        await host.PumpAsync();
        var timeline = await host.TimelineAsync();
        Assert.Equal(["", "PR"], timeline.Assessed.OrderBy(a => a.Date).Select(a => a.Overall ?? ""));
        Assert.Equal(3, timeline.Visits.Length);
        Assert.Equal(UploadStatus.Withdrawn, (await host.Get<UploadQueries>().FindAsync(host.Scope, mistake.Id, Cancel))!.Status);

        Assert.Equal(UploadStatus.Accepted, (await host.UploadAsync("b.json", Course.File("P-1", Week12))).Status);
        Assert.Equal(with, await host.StateAsync());
    }

    [Fact]
    public async Task A_study_keeps_the_options_of_its_first_file()
    {
        var host = await PipelineHost.StartAsync(await storage.NewAccountAsync());
        static string WithOption(string file, int days) => file.Replace("\"study\"", $"\"options\":{{\"confirmMinDays\":{days}}},\"study\"", StringComparison.Ordinal);
        await host.UploadAsync("a.json", WithOption(Course.File("P-1", Baseline), 35));
        var same = await host.UploadAsync("b.json", WithOption(Course.File("P-2", Baseline), 35));
        var silent = await host.UploadAsync("c.json", Course.File("P-3", Baseline));
        var other = await host.UploadAsync("d.json", WithOption(Course.File("P-4", Baseline), 28));

        Assert.Equal([UploadStatus.Accepted, UploadStatus.Accepted, UploadStatus.Refused], new[] { same.Status, silent.Status, other.Status });
        Assert.Contains("CONFLICT_OPTIONS", await host.ReceiptAsync(other), StringComparison.Ordinal);
        Assert.Equal(3, (await host.ClinicStateAsync()).Timelines);
    }

    [Fact]
    public async Task A_study_keeps_the_criteria_of_its_first_file()
    {
        var host = await PipelineHost.StartAsync(await storage.NewAccountAsync());
        static string By(string file, string criteria) => file.Replace("\"study\"", $"\"criteria\":\"{criteria}\",\"study\"", StringComparison.Ordinal);
        var first = await host.UploadAsync("a.json", By(Course.File("P-1", Baseline), "RECIST 1.0").Replace("\"study\"", "\"options\":{\"confirmationRequired\":false},\"study\"", StringComparison.Ordinal));
        var silent = await host.UploadAsync("b.json", Course.File("P-2", Baseline));
        var other = await host.UploadAsync("c.json", By(Course.File("P-3", Baseline), "mRECIST-HCC"));

        Assert.Equal([UploadStatus.Accepted, UploadStatus.Accepted, UploadStatus.Refused], new[] { first.Status, silent.Status, other.Status });
        Assert.Contains("CONFLICT_OPTIONS", await host.ReceiptAsync(other), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_withdrawal_that_is_broken_off_is_carried_out_in_every_timeline_all_the_same()
    {
        var host = await PipelineHost.StartAsync(await storage.NewAccountAsync());
        var file = Course.Document([.. Enumerable.Range(1, 4).Select(i => Course.Patient($"P-{i}", 1, "R1", Baseline, Week6))]);
        var mistake = await host.UploadAsync("a.json", file);
        var breaking = new BreakingTimelines(host.Get<ITimelines>(), commits: 2);
        var courses = new CourseWriter(
            breaking, host.Get<ProfileWriter>(), host.Get<IPending>(), host.Get<IQueues>(), host.Get<IOutages>(), host.Get<PipelineOptions>(), host.Clock);
        var takeBack = new TakeBackUpload(host.Get<IUploads>(), host.Get<UploadResults>(), courses, host.Get<ProfileWriter>());
        var finish = new FinishUpload(
            host.Get<IUploads>(), host.Get<UploadResults>(), takeBack, host.Get<ReceiptWriter>(), host.Get<WakeUpload>(),
            host.Get<FinishRecords>());
        var withdraw = new WithdrawUpload(
            host.Get<IUploads>(), host.Get<IClinics>(), host.Get<UploadEnding>(), finish, host.Get<IPending>(),
            host.Get<PipelineOptions>(), host.Clock, Microsoft.Extensions.Logging.Abstractions.NullLogger<WithdrawUpload>.Instance);
        await Assert.ThrowsAsync<IOException>(() => withdraw.HandleAsync(host.Scope, mistake.Id, "Another clinic's file", Cancel));

        host.Clock.Now += TimeSpan.FromHours(1);
        await host.Get<SweepUnfinished>().HandleAsync(Cancel);
        await host.PumpAsync();
        foreach (var (id, _) in await host.Get<IPatientList>().ListAsync(PipelineHost.Clinic, Cancel))
        {
            var timeline = await host.Get<ITimelines>().ReadAsync(id, Cancel);
            Assert.True(Assert.Single(timeline.Receipts).Withdrawn);
            Assert.Equal("Another clinic's file", Assert.Single(timeline.Decisions).Text);
        }

        Assert.Equal(UploadStatus.Accepted, (await host.UploadAsync("b.json", file)).Status);
        Assert.Equal(DecisionResult.Done, await host.Get<WithdrawUpload>().HandleAsync(host.Scope, mistake.Id, "Once more", Cancel));
        await host.PumpAsync();
        Assert.All((await host.Get<ReportQueries>().ListPatientsAsync(host.Scope, Cancel)), p => Assert.Equal("PR", p.LastResponse));
    }

    [Fact]
    public async Task What_a_withdrawn_file_said_of_the_person_is_withdrawn_too()
    {
        var host = await PipelineHost.StartAsync(await storage.NewAccountAsync());
        static string Named(string file, string name) => file.Replace("\"reader\"", $"\"person\":{{\"name\":\"{name}\"}},\"reader\"", StringComparison.Ordinal);
        await host.UploadAsync("a.json", Named(Course.File("P-1", Baseline, Week6), "Ada Right"));
        var mistake = await host.UploadAsync("b.json", Named(Course.File("P-1", Week12), "Bob Wrong"));
        var patient = (await host.TimelineAsync()).Id.Patient;
        Assert.Equal("Bob Wrong", (await host.Get<IProfiles>().FindAsync(PipelineHost.Clinic, patient, Cancel))!.Person!.Name);

        await host.Get<WithdrawUpload>().HandleAsync(host.Scope, mistake.Id, "Another patient's file", Cancel);
        await host.PumpAsync();
        Assert.Equal("Ada Right", (await host.Get<IProfiles>().FindAsync(PipelineHost.Clinic, patient, Cancel))!.Person!.Name);
    }

    [Fact]
    public async Task Two_courses_of_a_patient_end_alike_in_whatever_order_their_files_came()
    {
        static string Told(string course, string drug, string name, params (string, string, decimal)[] visits) => Course.File("P-1", visits)
            .Replace("\"study\"", $"\"course\":\"{course}\",\"study\"", StringComparison.Ordinal)
            .Replace("\"reader\"", $"\"person\":{{\"name\":\"{name}\"}},\"treatment\":[{{\"drug\":\"{drug}\"}}],\"reader\"", StringComparison.Ordinal);
        string[] files = [Told("1", "Firstdrug", "Ada Before", Baseline, Week6), Told("2", "Seconddrug", "Ada After", ("Baseline", "2026-04-06", 30m), ("Week 6", "2026-05-18", 20m))];
        var hashes = new HashSet<string>();
        foreach (var order in new[] { "01", "10" })
        {
            var host = await PipelineHost.StartAsync(await storage.NewAccountAsync());
            foreach (var i in order.Select(c => c - '0'))
            {
                Assert.Equal(UploadStatus.Accepted, (await host.UploadAsync($"{i}.json", files[i])).Status);
            }

            hashes.Add(await host.StateAsync());
        }

        Assert.Single(hashes);
    }

    private sealed class BreakingTimelines(ITimelines inner, int commits) : ITimelines
    {
        private int left = commits;

        public Task<Timeline> ReadAsync(TimelineId id, CancellationToken cancellationToken) => inner.ReadAsync(id, cancellationToken);

        public Task<bool> CommitAsync(Timeline read, TimelineChange change, CancellationToken cancellationToken) =>
            left-- > 0 ? inner.CommitAsync(read, change, cancellationToken) : throw new IOException("The process died.");
    }
}
