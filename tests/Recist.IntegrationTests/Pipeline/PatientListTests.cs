using Recist.IntegrationTests.Local;
using Recist.Pipeline;

namespace Recist.IntegrationTests.Pipeline;

public class PatientListTests(StorageFixture storage)
{
    private const string List = "patient_id,name,birth_year,language,next_scan_date,treatment\nP-1,Quillon Sentinel,1960,en,2026-04-01,paclitaxel\nP-9,Nobody Yet,1971,,,\n";

    private static readonly string Measured = Course.File("P-1", ("Baseline", "2026-01-05", 33.0m), ("Week 6", "2026-02-16", 23.1m));

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Before_or_after_the_measurements_it_gives_the_same_profile_and_reports()
    {
        var before = await PipelineHost.StartAsync(await storage.NewAccountAsync());
        var list = await before.UploadAsync("patients.csv", List);
        Assert.Equal(UploadStatus.Accepted, list.Status);
        Assert.Contains("2 patients: what the list says of them was taken in", await before.ReceiptAsync(list, html: true), StringComparison.Ordinal);
        Assert.Equal(0, (await before.ClinicStateAsync()).Timelines);
        await before.UploadAsync("m.json", Measured);

        var after = await PipelineHost.StartAsync(await storage.NewAccountAsync());
        await after.UploadAsync("m.json", Measured);
        var assessed = (await after.TimelineAsync()).Head!.InputsHash;
        await after.UploadAsync("patients.csv", List);
        Assert.Equal(assessed, (await after.TimelineAsync()).Head!.InputsHash);

        var (one, other) = (await ProfileAsync(before), await ProfileAsync(after));
        Assert.Equal("Quillon Sentinel", one.Person!.Name);
        Assert.Equal((one.Person, one.PatientId), (other.Person, other.PatientId));
        var course = (await before.TimelineAsync()).Id.Course;
        Assert.Equal(new DateOnly(2026, 4, 1), one.PlanOf(course)!.NextScan);
        Assert.True(one.PrintsAs(other, course));
        Assert.Equal(await CurrentAsync(before), await CurrentAsync(after));
        Assert.DoesNotContain(before.Logged.Concat(after.Logged).Concat(before.Messages).Concat(after.Messages), l => l.Contains("Quillon", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_withdrawn_list_takes_back_what_it_said_and_the_reports_are_drawn_anew()
    {
        var host = await PipelineHost.StartAsync(await storage.NewAccountAsync());
        await host.UploadAsync("m.json", Measured);
        var without = await CurrentAsync(host);
        var list = await host.UploadAsync("patients.csv", List);
        Assert.NotEqual(without, await CurrentAsync(host));

        Assert.Equal(DecisionResult.Done, await host.Get<WithdrawUpload>().HandleAsync(host.Scope, list.Id, "wrong clinic", Cancel));
        await host.PumpAsync();
        Assert.Null((await ProfileAsync(host)).Person);
        Assert.Equal(without, await CurrentAsync(host));
        Assert.Equal(UploadStatus.Accepted, (await host.UploadAsync("again.csv", List)).Status);
    }

    [Fact]
    public async Task Another_list_of_the_same_day_that_contradicts_is_refused_and_a_later_one_stands()
    {
        var host = await PipelineHost.StartAsync(await storage.NewAccountAsync());
        await host.UploadAsync("a.csv", List);
        var changed = List.Replace("Quillon", "Quentin", StringComparison.Ordinal);
        var refused = await host.UploadAsync("b.csv", changed);
        Assert.Equal(UploadStatus.Refused, refused.Status);
        Assert.Contains("CONFLICT_NEEDS_REVISION", await host.ReceiptAsync(refused), StringComparison.Ordinal);

        Assert.Equal(UploadStatus.Accepted, (await host.UploadAsync("c.csv", changed.Replace("treatment\n", "treatment,revision\n", StringComparison.Ordinal).Replace("paclitaxel\n", "paclitaxel,2\n", StringComparison.Ordinal).Replace(",,,\n", ",,,,\n", StringComparison.Ordinal))).Status);
        await host.UploadAsync("m.json", Measured);
        Assert.Equal("Quentin Sentinel", (await ProfileAsync(host)).Person!.Name);
    }

    [Fact]
    public async Task Two_lists_that_contradict_each_other_and_come_at_the_same_moment_are_not_both_accepted()
    {
        for (var round = 0; round < 6; round++)
        {
            var connection = await storage.NewAccountAsync();
            var (host, other) = (await PipelineHost.StartAsync(connection), await PipelineHost.StartAsync(connection));
            var ids = new List<UploadId>();
            foreach (var name in new[] { "Quillon", "Quentin" })
            {
                await host.PutAsync($"{name}.csv", List.Replace("Quillon", name, StringComparison.Ordinal));
                ids.Add((await host.Get<UploadArrived>().HandleAsync("north", $"{name}.csv", Cancel))!.Value);
            }

            await Task.WhenAll(ids.Zip([host, other], (id, at) => at.HandleAsync(QueueName.Uploads, $$"""{"clinic":"north","upload":"{{id}}"}""")));
            var ends = new List<UploadStatus>();
            foreach (var id in ids)
            {
                ends.Add((await host.Get<UploadQueries>().FindAsync(host.Scope, id, Cancel))!.Status);
            }

            Assert.Equal([UploadStatus.Accepted, UploadStatus.Refused], ends.Order());
            await host.UploadAsync("m.json", Measured);
            Assert.StartsWith(ends[0] == UploadStatus.Accepted ? "Quillon" : "Quentin", (await ProfileAsync(host)).Person!.Name, StringComparison.Ordinal);
        }
    }

    private static async Task<Profile> ProfileAsync(PipelineHost host)
    {
        var timeline = await host.TimelineAsync();
        return (await host.Get<IProfiles>().FindAsync(PipelineHost.Clinic, timeline.Id.Patient, Cancel))!;
    }

    // What the standing reports were made from; versions count what happened on the way.
    private static async Task<string> CurrentAsync(PipelineHost host)
    {
        var timeline = await host.TimelineAsync();
        return string.Join(' ', timeline.Reports.GroupBy(r => r.Edition).OrderBy(g => g.Key).Select(g => $"{g.Key} {g.MaxBy(r => r.Version)!.Inputs}"));
    }
}
