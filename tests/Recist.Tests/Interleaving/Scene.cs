using Recist.Pipeline;
using Recist.Tests.Memory;

namespace Recist.Tests.Interleaving;

/// <summary>
/// Where every interleaving begins: one patient of two readers with two files, of whom the clinic has named one, and a table of the same
/// study that waits for its partner.
/// </summary>
internal sealed class Scene : IDisposable
{
    /// <summary>The second of the two files: it brought the visit "Week 6".</summary>
    public const string Known = "week6.json";

    private readonly MemoryState start;
    private readonly DateTimeOffset begin;

    private Scene(MemoryHost host, Stage stage, TimelineId timeline, ReportView clinician, ReportView patient)
    {
        (Host, Stage, Timeline, Clinician, Patient) = (host, stage, timeline, clinician, patient);
        (start, begin) = (host.Storage.Save(), host.Clock.Now);
    }

    public static string KnownContent => SceneFiles.Document(SceneFiles.WeekSix("R1", 20m), SceneFiles.WeekSix("R2", 50m));

    public MemoryHost Host { get; }

    public Stage Stage { get; }

    public TimelineId Timeline { get; }

    /// <summary>The clinician edition as somebody has opened it at the beginning.</summary>
    public ReportView Clinician { get; }

    /// <summary>The patient edition as somebody has opened it at the beginning.</summary>
    public ReportView Patient { get; }

    /// <param name="stage">How far its report has come.</param>
    /// <param name="ignoringTokensOf">A planted fault: the table whose rows are replaced whatever token they have; null for none.</param>
    public static async Task<Scene> PrepareAsync(Stage stage, string? ignoringTokensOf = null)
    {
        var host = await MemoryHost.StartAsync(s => s with { NamedReader = "R1" });
        if (ignoringTokensOf is not null)
        {
            host.Storage.Table(ignoringTokensOf).IgnoresTokens = true;
        }

        await host.UploadAsync("base.json", SceneFiles.Document(SceneFiles.Baseline("P-1", "R1"), SceneFiles.Baseline("P-1", "R2")));
        await host.UploadAsync(Known, KnownContent);
        await host.UploadAsync("s/tu.csv", SceneFiles.Tu);
        var id = (await host.TimelinesAsync()).Single().Id;
        if (stage >= Stage.Signed)
        {
            Assert.Equal(DecisionResult.Done, await host.SignAsync((await host.CurrentAsync(id, Edition.Clinician))!));
            await host.PumpAsync();
        }

        if (stage == Stage.Released)
        {
            Assert.Equal(DecisionResult.Done, await host.ReleaseAsync((await host.CurrentAsync(id, Edition.Patient))!));
            await host.PumpAsync();
        }

        return new(host, stage, id, (await host.CurrentAsync(id, Edition.Clinician))!, (await host.CurrentAsync(id, Edition.Patient))!);
    }

    /// <summary>Brings everything back to the beginning.</summary>
    public void Reset()
    {
        Host.Storage.Calls.Before = null;
        Host.Storage.Load(start);
        Host.Clock.Now = begin;
    }

    public void Dispose() => Host.Dispose();
}
