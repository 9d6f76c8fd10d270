namespace Recist.IntegrationTests.Chaos;

/// <summary>A run is given up where nothing moves, never because it is slow.</summary>
public sealed class ProgressTests
{
    private readonly Clock _clock = new();
    private readonly Progress _progress;

    public ProgressTests() => _progress = new Progress(TimeSpan.FromMinutes(5), _clock);

    [Fact]
    public void Hours_are_borne_while_something_moves()
    {
        for (int i = 0; i < 100; i++)
        {
            _clock.Minutes += 4;
            _progress.Saw("uploads decided", i);
            _progress.Check(() => "more");
        }
    }

    [Fact]
    public void Five_minutes_without_a_move_end_the_run_and_say_what_it_waits_for()
    {
        _progress.Saw("uploads decided", 7);
        _clock.Minutes += 5;
        var failure = Assert.ThrowsAny<Exception>(() => _progress.Check(() => "undecided: one"));
        Assert.Contains("undecided: one; best: uploads decided 7", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_comes_and_goes_is_no_move()
    {
        _progress.Saw("messages done", -1);
        _clock.Minutes += 3;
        _progress.Saw("messages done", -2);
        _progress.Saw("messages done", -1);
        _clock.Minutes += 2;
        Assert.ThrowsAny<Exception>(() => _progress.Check(() => "a message that comes back for ever"));
    }

    private sealed class Clock : TimeProvider
    {
        public long Minutes { get; set; }

        public override long TimestampFrequency => 1;

        public override long GetTimestamp() => Minutes * 60;
    }
}
