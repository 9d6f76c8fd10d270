using System.Diagnostics;
using System.Globalization;
using Recist.IntegrationTests.Local;
using Recist.Pipeline;

namespace Recist.IntegrationTests.Pipeline;

public class KillTests(StorageFixture storage)
{
    private static readonly (string Label, string Date, decimal Mm)[] Visits =
        [("Baseline", "2026-01-05", 40m), ("Week 6", "2026-02-16", 24m), ("Week 12", "2026-03-30", 20m), ("Week 18", "2026-05-11", 26m)];

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    /// <summary>RECIST_KILL_UPLOADS=500 RECIST_KILLS=20 is the full proof; the default is a short one for every run.</summary>
    [Fact]
    public async Task Uploads_delivered_three_times_to_two_hosts_that_are_killed_again_and_again_end_in_the_state_of_one_clean_run()
    {
        var (uploads, kills) = (Number("RECIST_KILL_UPLOADS", 60), Number("RECIST_KILLS", 4));
        (string Name, string Text)[] files =
            [.. Enumerable.Range(0, uploads).Select(i => ($"{i}.json", Course.File($"P-{i / Visits.Length}", Visits[i % Visits.Length])))];
        var clean = await PipelineHost.StartAsync(await storage.NewAccountAsync());
        await DeliverAsync(clean, files, times: 1, new Random(1));
        await clean.PumpAsync();

        var connection = await storage.NewAccountAsync();
        var host = await PipelineHost.StartAsync(connection);
        var random = new Random(20);
        await using (var hosts = new Hosts(connection))
        {
            var delivery = DeliverAsync(host, files, times: 3, random);
            for (var i = 0; i < kills; i++)
            {
                await Task.Delay(random.Next(1500, 4000), Cancel);
                hosts.KillOne(random.Next(2));
            }

            await delivery;
            await hosts.UntilAsync(async () => (await host.ClinicStateAsync()) is { Unfinished: 0, MissingReports: 0 } s
                && s.Timelines == (uploads + Visits.Length - 1) / Visits.Length && await AcceptedAsync(host) == uploads);
        }

        TestContext.Current.TestOutputHelper?.WriteLine($"{await InterruptedAsync(host)} of {uploads} uploads were begun more than once.");
        Assert.Equal(await clean.StateAsync(), await host.StateAsync());
        var heads = await host.Get<ReportQueries>().ListPatientsAsync(host.Scope, Cancel);
        Assert.Equal((uploads + Visits.Length - 1) / Visits.Length, heads.Count);
    }

    private static async Task DeliverAsync(PipelineHost host, (string Name, string Text)[] files, int times, Random random)
    {
        foreach (var (name, text) in files)
        {
            await host.PutAsync(name, text);
        }

        string[] events = [.. Enumerable.Repeat(files.Select(f => f.Name), times).SelectMany(n => n)];
        random.Shuffle(events);
        foreach (var name in events)
        {
            await host.Get<UploadArrived>().HandleAsync(PipelineHost.Clinic.ToString(), name, Cancel);
        }
    }

    private static async Task<int> AcceptedAsync(PipelineHost host)
    {
        var now = TimeProvider.System.GetUtcNow();
        return (await host.Get<UploadQueries>().ListAsync(host.Scope, now.Year, now.Month, Cancel)).Count(u => u.Status == UploadStatus.Accepted);
    }

    private static async Task<int> InterruptedAsync(PipelineHost host)
    {
        var now = TimeProvider.System.GetUtcNow();
        return await host.Get<IUploads>().ListAsync(PipelineHost.Clinic, now.Year, now.Month, Cancel).CountAsync(u => u.Starts > 1, Cancel);
    }

    private static int Number(string variable, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(variable), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : otherwise;

    /// <summary>Two processes of the local engine on one storage; one that was killed is started again.</summary>
    private sealed class Hosts : IAsyncDisposable
    {
        private readonly string connection;
        private readonly Process[] processes;
        private readonly string folder = Directory.CreateTempSubdirectory("recist-hosts-").FullName;

        public Hosts(string connection)
        {
            this.connection = connection;
            processes = [.. Enumerable.Range(0, 2).Select(Start)];
        }

        public void KillOne(int number)
        {
            processes[number].Kill();
            processes[number].WaitForExit();
            processes[number].Dispose();
            processes[number] = Start(number);
        }

        public async Task UntilAsync(Func<Task<bool>> settled)
        {
            var watch = Stopwatch.StartNew();
            while (!await settled())
            {
                Assert.True(watch.Elapsed < TimeSpan.FromMinutes(10), "The hosts did not finish.");
                await Task.Delay(500, Cancel);
            }
        }

        public async ValueTask DisposeAsync()
        {
            foreach (var process in processes)
            {
                process.Kill();
                await process.WaitForExitAsync();
                process.Dispose();
            }

            Directory.Delete(folder, recursive: true);
        }

        private Process Start(int number)
        {
            var start = new ProcessStartInfo("dotnet")
            {
                RedirectStandardError = true,
                RedirectStandardOutput = true,
            };
            foreach (var argument in new[]
            {
                Path.Combine(AppContext.BaseDirectory, "Recist.Cli.dll"), "serve", "--storage", connection, "--visibility", "5",
                "--data", Path.Combine(folder, number.ToString(CultureInfo.InvariantCulture)),
            })
            {
                start.ArgumentList.Add(argument);
            }

            var process = Process.Start(start)!;
            process.BeginErrorReadLine();
            process.BeginOutputReadLine();
            return process;
        }
    }
}
