using Recist.IntegrationTests.Local;
using Recist.Pipeline;

namespace Recist.IntegrationTests.Pipeline;

public class RacingTests(StorageFixture storage)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Eight_writers_with_fifty_updates_each_lose_none()
    {
        var host = await PipelineHost.StartAsync(await storage.NewAccountAsync());
        var timelines = host.Get<ITimelines>();
        var id = new TimelineId(PipelineHost.Clinic, PatientKey.Parse("aaaaaaaaaaaaaaaaaaaa"), "kaaaaaaaaaa");
        await Task.WhenAll(Enumerable.Range(0, 8).Select(async writer =>
        {
            for (var i = 0; i < 50;)
            {
                var read = await timelines.ReadAsync(id, Cancel);
                var head = new TimelineHead((read.Head?.Version ?? 0) + 1, "S", "1");
                i += await timelines.CommitAsync(read, new(head), Cancel) ? 1 : 0;
            }
        }));

        Assert.Equal(400, (await timelines.ReadAsync(id, Cancel)).Head!.Version);
    }

    [Fact]
    public async Task Files_of_one_patient_taken_in_by_many_handlers_at_once_are_all_there()
    {
        var host = await PipelineHost.StartAsync(await storage.NewAccountAsync());
        for (var i = 0; i < 24; i++)
        {
            var date = new DateOnly(2024, 1, 1).AddDays(21 * i).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
            await host.PutAsync($"{i}.json", Course.File("P-1", (i == 0 ? "Baseline" : $"Visit {i}", date, 40m)));
            await host.Get<UploadArrived>().HandleAsync("north", $"{i}.json", Cancel);
        }

        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => host.PumpAsync()));
        await host.PumpAsync();
        var timeline = await host.TimelineAsync();
        Assert.Equal((24, 24, 24), (timeline.Receipts.Length, timeline.Visits.Length, timeline.Assessed.Length));
        Assert.Empty(timeline.Outbox);
    }

    [Fact]
    public async Task The_same_clinic_may_be_created_by_many_at_once_and_is_created_once()
    {
        var host = await PipelineHost.StartAsync(await storage.NewAccountAsync());
        var made = await Task.WhenAll(Enumerable.Range(0, 16).Select(_ => host.AddClinicAsync(ClinicId.Parse("south"))));
        Assert.Equal(1, made.Count(m => m));
        Assert.Equal(["north", "south"], (await host.Get<IClinics>().ListAsync(Cancel)).Select(c => c.ToString()));
    }
}
