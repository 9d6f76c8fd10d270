using System.Globalization;
using Recist.IntegrationTests.Local;
using Recist.Pipeline;

namespace Recist.IntegrationTests.Pipeline;

/// <summary>
/// One handler is held up, or its process dies, at each of its storage calls in turn, while others run through. RECIST_ALL_CUTS=1 tries every
/// call; the default is every fifth, from another first call in each test.
/// </summary>
public class CutTests(StorageFixture storage)
{
    private const string List = "patient_id,name,birth_year\nP-1,Quillon Sentinel,1960\nP-2,Nobody Yet,1971\n";
    private const string Revised = """{"format":"recist-manifest/1","revision":2}""";
    private static readonly (string Label, string Date, decimal Mm) Baseline = ("Baseline", "2026-01-05", 40m);
    private static readonly string Measured = Course.Document(
        Course.Patient("P-1", 1, "R1", Baseline, ("Week 6", "2026-02-16", 24m)), Course.Patient("P-2", 1, "R1", Baseline));
    private static readonly string Contradicting = Course.Document(
        Course.Patient("P-1", 1, "R1", Baseline, ("Week 6", "2026-02-16", 44m)), Course.Patient("P-2", 1, "R1", Baseline));

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("m.json", 1)]
    [InlineData("list.csv", 2)]
    public Task An_upload_handled_twice_at_once_stays_taken_back(string name, int first) => EachCutAsync(
        first, (host, _) => ArriveAsync(host, name),
        async (host, upload) =>
        {
            await host.PumpAsync();
            await WithdrawAsync(host, upload);
            return [];
        },
        rows => Assert.Equal([UploadStatus.Withdrawn], rows.Select(r => r.Status)));

    [Theory]
    [InlineData("m.json", 3)]
    [InlineData("list.csv", 4)]
    public Task Of_two_uploads_of_the_same_bytes_one_holds_them_and_takes_them_with_it(string name, int first) => EachCutAsync(
        first, (host, _) => ArriveAsync(host, name),
        async (host, upload) =>
        {
            var other = await ArriveAsync(host, "copy of " + name);
            await IngestAsync(host, other);
            await host.PumpAsync();
            var taken = await StatusAsync(host, upload) == UploadStatus.Accepted ? upload : other;
            await WithdrawAsync(host, taken);
            return [other];
        },
        rows => Assert.Contains(UploadStatus.Withdrawn, rows.Select(r => r.Status)));

    [Fact]
    public Task The_same_bytes_that_come_again_while_they_are_taken_back_count_or_repeat() => EachCutAsync(
        5, (host, slow) => AcceptedAsync(host),
        async (host, _) =>
        {
            var other = await ArriveAsync(host, "again.json");
            await host.PumpAsync();
            return [other];
        },
        rows =>
        {
            Assert.Equal(UploadStatus.Withdrawn, rows[0].Status);
            Assert.True(rows[1].Status is UploadStatus.Accepted or UploadStatus.Duplicate);
        },
        late: WithdrawAsync);

    [Fact]
    public Task A_second_withdrawal_does_nothing_to_a_later_upload_of_the_same_bytes() => EachCutAsync(
        1, (host, _) => AcceptedAsync(host),
        async (host, upload) =>
        {
            await WithdrawAsync(host, upload);
            var other = await ArriveAsync(host, "again.json");
            await host.PumpAsync();
            return [other];
        },
        rows => Assert.Equal([UploadStatus.Withdrawn, UploadStatus.Accepted], rows.Select(r => r.Status)),
        late: WithdrawAsync);

    [Fact]
    public Task A_refusal_and_an_acceptance_of_one_upload_at_once_end_as_one_of_them() => EachCutAsync(
        2,
        async (host, _) =>
        {
            await host.UploadAsync("first.json", Course.File("P-1", Baseline, ("Week 6", "2026-02-16", 30m)));
            return await ArriveAsync(host, "m.json");
        },
        async (host, upload) =>
        {
            await WithdrawAsync(host, await FirstAsync(host));
            await host.PumpAsync();
            return [];
        },
        rows => Assert.True(rows[0].Status is UploadStatus.Accepted or UploadStatus.Refused));

    [Fact]
    public Task A_file_that_was_refused_and_read_again_with_its_manifest_counts_as_it_was_read_last() => EachCutAsync(
        3,
        async (host, _) =>
        {
            await host.UploadAsync("first.json", Measured);
            await host.PutAsync("b.json", Contradicting);
            return (await host.Get<UploadArrived>().HandleAsync("north", "b.json", Cancel))!.Value;
        },
        async (host, upload) =>
        {
            await host.PumpAsync();
            await host.PutAsync("b.json.manifest.json", Revised);
            var manifest = (await host.Get<UploadArrived>().HandleAsync("north", "b.json.manifest.json", Cancel))!.Value;
            await host.PumpAsync();
            return [manifest];
        },
        rows => Assert.Equal([UploadStatus.Accepted, UploadStatus.Accepted], rows.Select(r => r.Status)));

    [Theory]
    [InlineData("m.json", 4)]
    [InlineData("list.csv", 5)]
    public Task A_process_that_dies_leaves_nothing_that_its_next_message_does_not_bring_to_an_end(string name, int first) => EachCutAsync(
        first, (host, _) => ArriveAsync(host, name), (_, _) => Task.FromResult<UploadId[]>([]),
        rows => Assert.Equal(UploadStatus.Accepted, rows[0].Status), kills: true);

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public Task Bytes_that_a_dead_process_has_claimed_are_taken_in_by_whoever_brings_them_next(bool isTakenBack) => EachCutAsync(
        isTakenBack ? 1 : 2, (host, _) => ArriveAsync(host, "m.json"), (_, _) => Task.FromResult<UploadId[]>([]),
        rows => Assert.Single(rows, r => r.Status == (isTakenBack ? UploadStatus.Withdrawn : UploadStatus.Accepted)),
        kills: true,
        after: async (host, upload) =>
        {
            // Its own message is lost; the same bytes come by another name.
            await host.Clients.Queues.GetQueueClient(QueueName.Uploads).ClearMessagesAsync(Cancel);
            var other = await ArriveAsync(host, "copy of m.json");
            await host.PumpAsync();
            if (isTakenBack)
            {
                await WithdrawAsync(host, await StatusAsync(host, upload) == UploadStatus.Accepted ? upload : other);
            }

            return [other];
        });

    [Fact]
    public Task What_a_quarantined_upload_had_written_does_not_count() => EachCutAsync(
        3, (host, _) => ArriveAsync(host, "m.json"), (_, _) => Task.FromResult<UploadId[]>([]),
        rows => Assert.True(rows[0].Status is UploadStatus.Quarantined or UploadStatus.Accepted), kills: true,
        options: new() { MostStarts = 1 });

    [Fact]
    public Task A_withdrawal_whose_process_dies_is_carried_out_or_was_never_made() => EachCutAsync(
        5, (host, _) => AcceptedAsync(host), (_, _) => Task.FromResult<UploadId[]>([]),
        rows => Assert.True(rows[0].Status is UploadStatus.Withdrawn or UploadStatus.Accepted), late: WithdrawAsync, kills: true);

    [Fact]
    public Task A_late_handler_that_dies_after_the_withdrawal_leaves_nothing_that_counts() => EachCutAsync(
        4, (host, _) => ArriveAsync(host, "m.json"),
        async (host, upload) =>
        {
            await host.PumpAsync();
            await WithdrawAsync(host, upload);
            return [];
        },
        rows => Assert.Equal([UploadStatus.Withdrawn], rows.Select(r => r.Status)),
        kills: true, after: async (host, upload) =>
        {
            await IngestAsync(host, upload);
            return [];
        });

    private async Task EachCutAsync(
        int first, Func<PipelineHost, PipelineHost, Task<UploadId>> prepare, Func<PipelineHost, UploadId, Task<UploadId[]>> meanwhile,
        Action<IReadOnlyList<UploadRow>> ends, Func<PipelineHost, UploadId, Task>? late = null, bool kills = false,
        Func<PipelineHost, UploadId, Task<UploadId[]>>? after = null, PipelineOptions? options = null)
    {
        var all = Environment.GetEnvironmentVariable("RECIST_ALL_CUTS") == "1";
        var cuts = 0;
        for (var (call, reached) = (all ? 1 : first, true); reached; call += all ? 1 : 5)
        {
            var connection = await storage.NewAccountAsync();
            var gate = new Gate(_ => true, call) { Kills = kills };
            var slow = await PipelineHost.StartAsync(connection, gate.Clients(connection), options);
            var host = await PipelineHost.StartAsync(connection, options);
            var upload = await prepare(host, slow);
            var running = await gate.UntilReachedAsync(() => (late ?? IngestAsync)(slow, upload));
            reached = gate.IsReached;
            var where = string.Create(CultureInfo.InvariantCulture, $"cut at call {call}");
            UploadId[] others = [.. await meanwhile(host, upload)];
            gate.Open();
            await (kills && reached ? Assert.ThrowsAnyAsync<Exception>(() => running) : running);
            others = [.. others, .. after is null ? [] : await after(host, upload)];
            await host.PumpAsync();
            TestContext.Current.TestOutputHelper?.WriteLine(where);
            ends(await OneStory.OfAsync(host, [upload, .. others]));
            cuts++;
        }

        TestContext.Current.TestOutputHelper?.WriteLine($"{cuts} cuts");
    }

    private static async Task<UploadId> ArriveAsync(PipelineHost host, string name)
    {
        await host.PutAsync(name, name.EndsWith(".csv", StringComparison.Ordinal) ? List : Measured);
        return (await host.Get<UploadArrived>().HandleAsync("north", name, Cancel))!.Value;
    }

    private static async Task<UploadId> AcceptedAsync(PipelineHost host)
    {
        var upload = await ArriveAsync(host, "m.json");
        await host.PumpAsync();
        return upload;
    }

    private static async Task<UploadId> FirstAsync(PipelineHost host)
    {
        var now = TimeProvider.System.GetUtcNow();
        return (await host.Get<UploadQueries>().ListAsync(host.Scope, now.Year, now.Month, Cancel)).Single(u => u.File == "first.json").Id;
    }

    private static Task IngestAsync(PipelineHost host, UploadId upload) =>
        host.HandleAsync(QueueName.Uploads, Message.OfUpload(PipelineHost.Clinic, upload));

    private static Task WithdrawAsync(PipelineHost host, UploadId upload) =>
        host.Get<WithdrawUpload>().HandleAsync(host.Scope, upload, "Mistake", Cancel);

    private static async Task<UploadStatus> StatusAsync(PipelineHost host, UploadId upload) =>
        (await host.Get<IUploads>().FindAsync(PipelineHost.Clinic, upload, Cancel))!.Status;
}
