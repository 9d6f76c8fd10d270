using System.Diagnostics;
using System.Globalization;

namespace Recist.Tests.Interleaving;

/// <summary>
/// Every operation against every other, cut before its storage calls: whatever the cut, the end is that of a serial order, and rows,
/// receipts, tables and reports tell one story that a second sweep does not change.
/// </summary>
/// <remarks>
/// A fixed part runs here: each pair at one stage of the report and at every second call. RECIST_INTERLEAVINGS=all runs all of it: every
/// pair at every call, at each stage, with messages worked off at once and later; and the triples at all pairs of calls.
/// </remarks>
public class InterleavingTests(ITestOutputHelper output)
{
    private static readonly bool All = Environment.GetEnvironmentVariable("RECIST_INTERLEAVINGS") == "all";

    public static TheoryData<string, string, string> WorstTriples { get; } = new()
    {
        { "ingest", "delivered again", "withdrawal of its file" },
        { "ingest", "same bytes", "withdrawal of its file" },
        { "withdrawal of its file", "same bytes", "delivered again" },
        { "correction", "withdrawal", "same bytes" },
        { "correction", "withdrawal of a visit", "sign" },
        { "correction", "sign", "release" },
        { "list", "release", "settings" },
        { "settings", "sign", "ingest" },
        { "ingest", "manifest", "withdrawal of its file" },
        { "SDTM partner", "manifest", "withdrawal of its file" },
    };

    [Fact]
    public async Task Two_operations_end_as_one_after_the_other_wherever_one_cuts_the_other()
    {
        var (findings, began) = (new Findings(), Stopwatch.GetTimestamp());
        var (pairs, points, fine) = (0, 0, 0);
        foreach (var stage in Enum.GetValues<Stage>())
        {
            using var scene = await Scene.PrepareAsync(stage);
            foreach (var (one, two) in Operations.Kinds.SelectMany(one => Operations.Kinds.Select(two => (one, two))))
            {
                if (All || StageOf(one, two) == stage)
                {
                    var check = new SerialCheck(new(scene), Operations.Of(one, two));
                    findings.Add($"{stage} {one} x {two}", "in a row", await check.BeginAsync());
                    var cuts = Cuts(check.Calls.Length, pairs++).ToList();
                    foreach (var (call, manner) in cuts)
                    {
                        findings.Add($"{stage} {one} x {two}", $"{call} {check.Calls[call]} {manner}", await check.CutAsync(manner, call));
                    }

                    (points, fine) = (points + cuts.Count, fine + check.AtFineGrain);
                }
            }
        }

        Say($"{pairs} pairs at {points} cut points, {fine} of them in an order of handlers", findings, began);
        Assert.True(findings.IsEmpty, findings.ToString());
    }

    [Theory]
    [MemberData(nameof(WorstTriples))]
    public async Task Three_operations_end_as_one_after_the_other_wherever_each_cuts_the_one_before(string one, string two, string three)
    {
        var (findings, began) = (new Findings(), Stopwatch.GetTimestamp());
        using var scene = await Scene.PrepareAsync(StageOf(one, two));
        var check = new SerialCheck(new(scene), Operations.Of(one, two, three));
        findings.Add("", "in a row", await check.BeginAsync());
        var (points, step) = (0, All ? 1 : 31);
        for (var first = 0; first < check.Calls.Length; first += step)
        {
            for (var second = (first * 7) % step; second <= Longest(two); second += step)
            {
                points++;
                findings.Add("", $"{first} {check.Calls[first]}, {second}", await check.CutAsync(Manner.Through, first, second));
            }
        }

        var fine = check.AtFineGrain;
        Say($"{one} x {two} x {three} at {points} pairs of cut points, {fine} of them in an order of handlers", findings, began);
        Assert.True(findings.IsEmpty, findings.ToString());
    }

    [Theory]
    [InlineData("Timeline", "ingest", "ingest")]
    [InlineData("Profile", "list", "ingest")]
    public async Task A_store_that_ignores_tokens_is_caught(string table, string one, string two)
    {
        using var scene = await Scene.PrepareAsync(Stage.Drafted, ignoringTokensOf: table);
        var (findings, check) = (new Findings(), new SerialCheck(new(scene), Operations.Of(one, two)));
        Assert.Empty(await check.BeginAsync());
        for (var call = 0; call < check.Calls.Length; call++)
        {
            findings.Add("", check.Calls[call], await check.CutAsync(Manner.Through, call));
        }

        Assert.False(findings.IsEmpty);
    }

    // The stage at which the two can do most harm: what is released can be read, but only what is signed can be released.
    private static Stage StageOf(string one, string two) =>
        one == "sign" || two == "sign" ? Stage.Drafted
        : one == "release" || two == "release" ? Stage.Signed
        : Stage.Released;

    // Beyond the longest the last cut lies after everything that the operation does.
    private static int Longest(string kind) => kind is "ingest" or "SDTM partner" or "same bytes" or "manifest" ? 130 : 70;

    private static IEnumerable<(int Call, Manner Manner)> Cuts(int calls, int pair)
    {
        for (var call = All ? 0 : pair % 2; call < calls; call += All ? 1 : 2)
        {
            foreach (var manner in Enum.GetValues<Manner>())
            {
                if (All || (int)manner == (call + pair) / 2 % 2)
                {
                    yield return (call, manner);
                }
            }
        }
    }

    private void Say(string what, Findings findings, long began) => output.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"interleaved: {what}, {findings.Count} stories that differ, {Stopwatch.GetElapsedTime(began).TotalSeconds:0} s"));
}
