using Microsoft.Extensions.DependencyInjection;
using Recist.Pipeline;
using Recist.Storage;
using Recist.Tests.Memory;

namespace Recist.Tests.Properties.Decisions;

/// <summary>Tells tales, each from the same empty clinic.</summary>
internal sealed class TaleRunner : IDisposable
{
    private readonly MemoryHost host;
    private readonly MemoryState empty;
    private readonly DateTimeOffset start;
    private readonly Plant plant;

    private TaleRunner(MemoryHost host, Plant plant) =>
        (this.host, this.plant, empty, start) = (host, plant, host.Storage.Save(), host.Clock.Now);

    /// <summary>What happened in all tales so far.</summary>
    public Tally Tally { get; } = new();

    public static async Task<TaleRunner> StartAsync(Plant plant = Plant.None) => new(
        await MemoryHost.StartAsync(
            plant: plant == Plant.None ? null : services => services.AddSingleton<ITimelines>(
                s => new LooseTimelines(ActivatorUtilities.CreateInstance<TimelineTable>(s), plant))),
        plant);

    /// <summary>Tells one tale.</summary>
    /// <returns>What is wrong, or null; and the tale in words.</returns>
    public async Task<(string? Wrong, IReadOnlyList<string> Told)> TellAsync(Tale tale)
    {
        host.Storage.Load(empty);
        host.Clock.Now = start;
        var world = new World(host, tale.IsImmune, plant, Tally);
        var told = new List<string>();
        try
        {
            foreach (var deed in tale.Deeds)
            {
                told.Add($"{deed.Kind}?");
                told[^1] = await world.DoAsync(deed);
                await StateCheck.HoldsStillAsync(world);
            }

            told.Add("the work is done to its end");
            await Ending.HoldsAsync(world);
            return (null, told);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            return (e is BrokenPropertyException ? e.Message : e.ToString(), told);
        }
    }

    /// <summary>A tale that fails as one that is as short as can be, in words.</summary>
    public async Task<string> StoryAsync(Tale tale)
    {
        var smaller = await Smaller.OfAsync(tale, async t => (await TellAsync(t)).Wrong is not null);
        var (wrong, told) = await TellAsync(smaller);
        var head = FormattableString.Invariant($"Seed {tale.Seed}{(tale.IsImmune ? ", iRECIST" : "")}: {wrong}");
        return string.Join("\n  ", [head, .. told]);
    }

    public void Dispose() => host.Dispose();
}
