using Recist.Pipeline;

namespace Recist.Tests.Pipeline;

public class RetryTests
{
    [Theory]
    [InlineData(0, true)]
    [InlineData(1, true)]
    [InlineData(2, false)]
    public async Task The_first_repeat_comes_at_once_and_the_next_after_a_pause(int losses, bool atOnce)
    {
        var tries = 0;
        var written = Retry.UntilWrittenAsync(() => Task.FromResult(tries++ < losses ? null : "written"), CancellationToken.None);
        Assert.Equal(atOnce, written.IsCompleted);
        Assert.Equal("written", await written);
        Assert.Equal(losses + 1, tries);
    }

    [Fact]
    public async Task A_pause_ends_where_the_work_is_stopped()
    {
        using var stop = new CancellationTokenSource();
        var lost = Retry.UntilWrittenAsync(() => Task.FromResult<string?>(null), stop.Token);
        await stop.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => lost);
    }
}
