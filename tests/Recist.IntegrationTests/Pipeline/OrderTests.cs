using Recist.IntegrationTests.Local;
using Recist.Pipeline;

namespace Recist.IntegrationTests.Pipeline;

public class OrderTests(StorageFixture storage)
{
    private static readonly (string Label, string Date, decimal Mm)[] Visits =
    [
        ("Baseline", "2026-01-05", 40m), ("Week 6", "2026-02-16", 24m), ("Week 12", "2026-03-30", 20m), ("Week 18", "2026-05-11", 26m),
    ];

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Visits_in_any_order_of_arrival_give_the_same_state()
    {
        var hashes = new HashSet<string>();
        foreach (var order in new[] { "0123", "3210", "2031", "1302" })
        {
            var host = await PipelineHost.StartAsync(await storage.NewAccountAsync());
            foreach (var visit in order.Select(c => Visits[c - '0']))
            {
                Assert.Equal(UploadStatus.Accepted, (await host.UploadAsync($"{visit.Label}.json", Course.File("P-1", visit))).Status);
            }

            Assert.Equal(["", "PR", "PR", "PD"], (await host.TimelineAsync()).Assessed.OrderBy(a => a.Date).Select(a => a.Overall ?? ""));
            hashes.Add(await host.StateAsync());
        }

        Assert.Single(hashes);
    }

    [Fact]
    public async Task A_baseline_and_a_follow_up_that_cannot_say_so_give_the_same_state_in_either_order()
    {
        (string Name, string Text)[] files = [("b.xml", Annotation("2026-01-05", "40")), ("f.xml", Annotation("2026-02-16", "20"))];
        var hashes = new HashSet<string>();
        foreach (var order in new[] { "01", "10" })
        {
            var host = await PipelineHost.StartAsync(await storage.NewAccountAsync());
            Assert.Equal(UploadStatus.Refused, (await host.UploadAsync("undeclared.xml", files[0].Text)).Status);
            await host.ChangeAsync(settings => settings with { UploadUndeclaredRole = LesionRole.Target });
            foreach (var (name, text) in order.Select(c => files[c - '0']))
            {
                Assert.Equal(UploadStatus.Accepted, (await host.UploadAsync(name, text)).Status);
            }

            Assert.Equal(["", "PR"], (await host.TimelineAsync()).Assessed.OrderBy(a => a.Date).Select(a => a.Overall ?? ""));
            hashes.Add(await host.StateAsync());
        }

        Assert.Single(hashes);
    }

    private static string Annotation(string date, string mm) =>
        $"""
        <ImageAnnotation>
          <Calculation codeMeaning="Length"><CalculationResult unitOfMeasure="mm"><CalculationData value="{mm}"/></CalculationResult></Calculation>
          <user><User name="R1"/></user><person><Person id="P-1"/></person>
          <AnatomicEntity codeMeaning="lung"/><ImageStudy startDate="{date}"/>
        </ImageAnnotation>
        """;

    [Fact]
    public async Task Files_that_repeat_earlier_visits_give_the_same_state_in_any_order()
    {
        var files = Enumerable.Range(1, Visits.Length).Select(n => Course.File("P-1", Visits[..n])).ToArray();
        var hashes = new HashSet<string>();
        foreach (var order in new[] { "0123", "3210", "1320" })
        {
            var host = await PipelineHost.StartAsync(await storage.NewAccountAsync());
            foreach (var i in order.Select(c => c - '0'))
            {
                Assert.Equal(UploadStatus.Accepted, (await host.UploadAsync($"{i}.json", files[i])).Status);
            }

            Assert.Equal(4, (await host.TimelineAsync()).Visits.Length);
            hashes.Add(await host.StateAsync());
        }

        Assert.Single(hashes);
    }

    [Fact]
    public async Task Deliveries_three_times_and_shuffled_with_every_message_handled_twice_give_the_same_state()
    {
        var files = Enumerable.Range(1, 6).SelectMany(p => Visits.Select((v, i) => (Name: $"{p}-{i}.json", Text: Course.File($"P-{p}", v)))).ToArray();
        var plain = await PipelineHost.StartAsync(await storage.NewAccountAsync());
        foreach (var (name, text) in files)
        {
            await plain.UploadAsync(name, text);
        }

        var shuffled = await PipelineHost.StartAsync(await storage.NewAccountAsync());
        foreach (var (name, text) in files)
        {
            await shuffled.PutAsync(name, text);
        }

        var random = new Random(20260603);
        var events = Enumerable.Repeat(files.Select(f => f.Name), 3).SelectMany(n => n).ToArray();
        random.Shuffle(events);
        foreach (var name in events)
        {
            await shuffled.Get<UploadArrived>().HandleAsync("north", name, Cancel);
        }

        await shuffled.PumpAsync(times: 2, random);
        Assert.Equal(await plain.StateAsync(), await shuffled.StateAsync());
        var state = await shuffled.ClinicStateAsync();
        Assert.Equal((6, 0, 0), (state.Timelines, state.Unfinished, state.MissingReports));
    }

    [Fact]
    public async Task A_changed_measurement_changes_the_state()
    {
        var one = await PipelineHost.StartAsync(await storage.NewAccountAsync());
        var other = await PipelineHost.StartAsync(await storage.NewAccountAsync());
        await one.UploadAsync("a.json", Course.File("P-1", ("Baseline", "2026-01-05", 33.0m)));
        await other.UploadAsync("a.json", Course.File("P-1", ("Baseline", "2026-01-05", 33.0001m)));

        Assert.NotEqual(await one.StateAsync(), await other.StateAsync());
    }
}
