using Recist.Pipeline;
using Recist.Tests.Memory;

namespace Recist.Tests.Pipeline.Profiles;

/// <summary>Whatever breaks off between a profile and the messages about it: the reports print what stands in the end.</summary>
public class RedrawnCoursesTests
{
    private const string List = "patient_id,name,birth_year,language,next_scan_date,treatment\nP-1,Quillon,1960,en,2026-07-01,paclitaxel\n";

    private static readonly string Measured = CourseFile.Of("P-1", ("Baseline", "2026-01-05", 40m), ("Week 6", "2026-02-16", 24m));

    [Fact]
    public async Task A_list_whose_process_dies_after_its_word_and_before_its_messages_is_printed_all_the_same()
    {
        using var host = await MemoryHost.StartAsync();
        await host.UploadAsync("a.json", Measured);
        await host.PutAsync("list.csv", List);
        await host.ArriveAsync("list.csv");
        await DieAfterProfileAsync(host, host.PumpAsync);
        Assert.DoesNotContain("Quillon", await TextAsync(host), StringComparison.Ordinal);

        await host.PumpAsync();
        Assert.Contains("Quillon", await TextAsync(host), StringComparison.Ordinal);
        await host.SweepAsync(TimeSpan.FromHours(1));
        Assert.Empty(host.Storage.Table("Pending").All);
    }

    [Fact]
    public async Task Taking_back_that_dies_there_is_completed_by_its_repeat()
    {
        using var host = await MemoryHost.StartAsync();
        await host.UploadAsync("a.json", Measured);
        var list = await host.UploadAsync("list.csv", List);
        await DieAfterProfileAsync(host, () => host.WithdrawAsync(list.Id));
        Assert.Contains("Quillon", await TextAsync(host), StringComparison.Ordinal);

        await host.SweepAsync(TimeSpan.FromHours(1));
        Assert.DoesNotContain("Quillon", await TextAsync(host), StringComparison.Ordinal);
        Assert.Empty(host.Storage.Table("Pending").All);
    }

    [Fact]
    public async Task What_a_file_that_was_refused_late_said_of_the_person_is_printed_no_more()
    {
        using var host = await MemoryHost.StartAsync();
        await host.UploadAsync("a.json", Measured);
        var timeline = Assert.Single(await host.TimelinesAsync()).Id;
        await host.PutAsync("b.json", CourseFile.Of("P-1", ("Week 12", "2026-03-30", 22m)).Replace(
            "\"reader\"", "\"person\":{\"name\":\"Quillon\",\"birthYear\":1960},\"reader\"", StringComparison.Ordinal));
        var refused = await host.ArriveAsync("b.json");
        host.Storage.Calls.Before = async call =>
        {
            if (call == "Timeline submit")
            {
                host.Storage.Calls.Before = null;
                await host.UploadAsync("c.json", CourseFile.Of("P-1", ("Week 12", "2026-03-30", 50m)));
            }
        };
        await host.PumpAsync();

        Assert.Equal(UploadStatus.Refused, (await host.RowAsync(refused)).Status);
        Assert.DoesNotContain("Quillon", await TextAsync(host), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_further_visit_of_another_course_that_changes_nothing_printed_asks_for_no_course_and_sends_it_no_message()
    {
        using var host = await MemoryHost.StartAsync();
        await host.UploadAsync("a.json", Measured);
        await host.UploadAsync("b.json", Other(("Baseline", "2026-04-01", 30m)));
        var calls = new List<string>();
        host.Storage.Calls.Before = call =>
        {
            calls.Add(call);
            return Task.CompletedTask;
        };
        await host.UploadAsync("c.json", Other(("Week 6", "2026-05-11", 29m)));
        Assert.Single(calls, c => c == "patients send");
        Assert.DoesNotContain("ClinicPatients query", calls);
    }

    private static string Other(params (string Label, string Date, decimal Mm)[] visits) =>
        CourseFile.Of("P-1", visits).Replace(CourseFile.Study, "DEMO-2", StringComparison.Ordinal);

    // A writer of the reports takes the course's note away just before the profile changes; just after it the process dies.
    private static async Task DieAfterProfileAsync(MemoryHost host, Func<Task> work)
    {
        var timeline = Assert.Single(await host.TimelinesAsync()).Id;
        host.Storage.Calls.Before = async call =>
        {
            if (call == "Profile replace")
            {
                host.Storage.Calls.Before = null;
                await host.HandleAsync(QueueName.Reports, Message.OfTimeline(timeline));
                host.Storage.Calls.Before = c => c is "reports send" or "patients send"
                    ? throw new IOException("Dead.")
                    : Task.CompletedTask;
            }
        };
        await Assert.ThrowsAsync<IOException>(work);
        host.Storage.Calls.Before = null;
    }

    private static async Task<string> TextAsync(MemoryHost host)
    {
        var timeline = Assert.Single(await host.TimelinesAsync());
        return string.Concat(new[] { Edition.Clinician, Edition.Patient }
            .Select(e => host.TextOf(timeline.Id, ReportStates.CurrentReport(timeline, e)!)));
    }
}
