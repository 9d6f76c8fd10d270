using System.Diagnostics;
using System.Globalization;

namespace Recist.Tests.Properties.Decisions;

/// <summary>
/// A person's decision covers what that person saw. Over random tales of files, corrections, lists, settings, signatures, releases,
/// withdrawals and half-done work, after every step: a patient reads nothing without a release of what it says, nothing stands as signed
/// that its signer did not read, and no policy releases progression. At the end the reports say what stands and what waits.
/// </summary>
public class DecisionPropertyTests(ITestOutputHelper output)
{
    // All of them: RECIST_TALES=20000, and RECIST_TALES_FROM for another part of them.
    private static readonly int Count = Number("RECIST_TALES", 300);
    private static readonly int From = Number("RECIST_TALES_FROM", 0);

    [Fact]
    public async Task Decisions_cover_what_their_person_saw_whatever_happens_in_whatever_order()
    {
        using var runner = await TaleRunner.StartAsync();
        var (clock, failed) = (Stopwatch.StartNew(), new List<int>());
        for (var seed = From; seed < From + Count && failed.Count < 5; seed++)
        {
            if ((await runner.TellAsync(Tale.Of(seed))).Wrong is not null)
            {
                failed.Add(seed);
            }
        }

        var seconds = clock.Elapsed.TotalSeconds;
        output.WriteLine(FormattableString.Invariant(
            $"{Count} tales from {From}, {failed.Count} failed, {seconds:0.0} s, {Count / seconds:0} each second: {runner.Tally}."));
        var stories = new List<string>();
        foreach (var seed in failed)
        {
            stories.Add(await runner.StoryAsync(Tale.Of(seed)));
        }

        Assert.True(failed.Count == 0, string.Join("\n\n", stories));
    }

    private static int Number(string variable, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(variable), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : otherwise;
}
