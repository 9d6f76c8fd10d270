using Recist.Storage;

namespace Recist.Tests.Storage;

/// <summary>Whether the storage answers is asked for everybody at once, so that nobody can make it ask more than that.</summary>
public sealed class StorageReadinessTests
{
    private readonly Clock _clock = new();
    private readonly TaskCompletionSource<bool> _first = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _asked;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Askers_who_go_away_at_once_leave_one_question_behind_and_not_one_each()
    {
        var readiness = Of(new StoragePart("tables", "table Clinics", _ => Counted(_first.Task)));
        for (int i = 0; i < 100; i++)
        {
            using var gone = new CancellationTokenSource();
            var waiting = readiness.AwayAsync(gone.Token);
            await gone.CancelAsync();
            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waiting);
        }

        var last = readiness.AwayAsync(Cancel);
        _first.SetResult(true);
        Assert.Empty(await last);
        Assert.Equal(1, _asked);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task An_answer_is_kept_for_ten_seconds_whatever_it_is(bool answers)
    {
        var readiness = Of(new StoragePart("tables", "table Clinics", _ => Counted(
            answers ? Task.FromResult(true) : Task.FromException<bool>(new IOException()))));
        foreach (var (seconds, asked) in new[] { (0, 1), (9.9, 1), (0.1, 2), (9.9, 2) })
        {
            _clock.Now += TimeSpan.FromSeconds(seconds);
            Assert.Equal(answers ? [] : ["tables"], await readiness.AwayAsync(Cancel));
            Assert.Equal(asked, _asked);
        }
    }

    [Fact]
    public async Task A_service_that_does_not_answer_is_named_as_a_whole_and_a_part_where_its_service_answers()
    {
        var readiness = Of(
            new("blobs", "container uploads", _ => throw new IOException()),
            new("blobs", "container receipts", _ => throw new IOException()),
            new("queues", "queue patients", _ => Task.FromResult(false)),
            new("queues", "queue reports", _ => Task.FromResult(true)),
            new("tables", "table Clinics", _ => Task.FromResult(true)),
            new("tables", "table People", _ => throw new IOException()));
        Assert.Equal(["blobs", "queue patients", "table People"], await readiness.AwayAsync(Cancel));
    }

    private StorageReadiness Of(params StoragePart[] parts) => new(parts, _clock);

    private Task<bool> Counted(Task<bool> answer)
    {
        Interlocked.Increment(ref _asked);
        return answer;
    }

    private sealed class Clock : TimeProvider
    {
        public TimeSpan Now { get; set; }

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override long GetTimestamp() => Now.Ticks;
    }
}
