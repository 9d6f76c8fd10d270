using Recist.Pipeline;
using Recist.Tests.Memory;

namespace Recist.Tests.Pipeline.Profiles;

/// <summary>The patient's id is printed as the latest file that stands spells it.</summary>
public class PatientIdTests
{
    private static readonly string Early = CourseFile.Of("AST-1", ("Baseline", "2026-01-05", 40m), ("Week 6", "2026-02-16", 24m));
    private static readonly string Late = CourseFile.Of("ast-1", ("Week 12", "2026-03-30", 22m), ("Week 18", "2026-05-11", 21m));
    private static readonly string OtherCourse = CourseFile.Of("ast-1", ("Baseline", "2026-05-04", 30m))
        .Replace(CourseFile.Study, "DEMO-2", StringComparison.Ordinal);

    [Fact]
    public async Task A_file_of_another_course_that_spells_it_otherwise_leaves_a_report_that_can_be_signed_and_says_so()
    {
        using var host = await MemoryHost.StartAsync();
        await host.UploadAsync("a.json", Early);
        await host.UploadAsync("b.json", OtherCourse);

        var first = (await host.TimelinesAsync()).Single(t => t.Head!.Study == CourseFile.Study);
        var report = (await host.CurrentAsync(first.Id, Edition.Clinician))!;
        Assert.Contains("ast-1", host.TextOf(first.Id, ReportStates.CurrentReport(first, Edition.Clinician)!), StringComparison.Ordinal);
        Assert.Equal(DecisionResult.Done, await host.SignAsync(report));
        await host.PumpAsync();
        Assert.Empty(host.Storage.Table("Pending").All);
    }

    [Fact]
    public async Task A_file_that_was_taken_back_spells_it_no_more()
    {
        using var host = await MemoryHost.StartAsync();
        await host.UploadAsync("a.json", Early);
        var late = await host.UploadAsync("b.json", Late);
        Assert.Equal("ast-1", await SpellingAsync(host));

        Assert.Equal(DecisionResult.Done, await host.WithdrawAsync(late.Id));
        await host.PumpAsync();
        Assert.Equal("AST-1", await SpellingAsync(host));
        var timeline = Assert.Single(await host.TimelinesAsync());
        var text = host.TextOf(timeline.Id, ReportStates.CurrentReport(timeline, Edition.Clinician)!);
        Assert.Contains("AST-1", text, StringComparison.Ordinal);
        Assert.DoesNotContain("ast-1", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_was_refused_late_never_spelled_it()
    {
        using var host = await MemoryHost.StartAsync();
        await host.UploadAsync("a.json", Early);
        await host.PutAsync("b.json", Late);
        var late = await host.ArriveAsync("b.json");
        host.Storage.Calls.Before = async call =>
        {
            if (call == "Timeline submit")
            {
                host.Storage.Calls.Before = null;
                await host.UploadAsync("c.json", CourseFile.Of("AST-1", ("Week 12", "2026-03-30", 50m)));
            }
        };
        await host.PumpAsync();

        Assert.Equal(UploadStatus.Refused, (await host.RowAsync(late)).Status);
        Assert.Equal("AST-1", await SpellingAsync(host));
    }

    [Fact]
    public async Task The_last_spelling_stays_where_no_file_stands()
    {
        using var host = await MemoryHost.StartAsync();
        var only = await host.UploadAsync("a.json", Early);
        await host.WithdrawAsync(only.Id);
        await host.PumpAsync();
        Assert.Equal("AST-1", await SpellingAsync(host));
    }

    [Fact]
    public async Task Of_lists_alone_the_latest_spells_it_whatever_came_first_and_a_measurement_file_before_any_list()
    {
        string[] lists = [List("AST-1", "2026-01-01"), List("ast-1", "2026-02-01")];
        foreach (var order in new[] { lists, [lists[1], lists[0]] })
        {
            using var host = await MemoryHost.StartAsync();
            await host.UploadAsync("first.csv", order[0]);
            await host.UploadAsync("second.csv", order[1]);
            Assert.Equal("ast-1", await SpellingAsync(host));
            await host.UploadAsync("a.json", CourseFile.Of("Ast-1", ("Baseline", "2025-01-05", 40m)));
            Assert.Equal("Ast-1", await SpellingAsync(host));
        }
    }

    private static string List(string patient, string day) => $"patient_id,name,birth_year,as_of\n{patient},Quillon,1960,{day}\n";

    private static async Task<string> SpellingAsync(MemoryHost host)
    {
        var patient = PatientKey.Parse(host.Storage.Table("Profile").All.Single().RowKey);
        return (await host.Get<IProfiles>().FindAsync(MemoryHost.Clinic, patient, default))!.PatientId.Value;
    }
}
