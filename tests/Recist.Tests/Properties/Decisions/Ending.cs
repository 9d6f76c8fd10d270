using System.Text.Json;
using Azure.Data.Tables;

namespace Recist.Tests.Properties.Decisions;

/// <summary>The end of a tale: the work is done, nothing changes any more, and the reports say what stands.</summary>
internal static class Ending
{
    public static async Task HoldsAsync(World world)
    {
        await WorkDeeds.PumpAsync(world);
        for (var ticks = 0; ticks == 0 || IsOwed(world); ticks++)
        {
            Broken.Unless(ticks < 8, "the sweeper does not come to an end");
            await WorkDeeds.SweepAsync(world, TimeSpan.FromMinutes(20));
        }

        var before = StateOf(world);
        await WorkDeeds.SweepAsync(world, TimeSpan.Zero);
        Broken.Unless(StateOf(world) == before, "a second sweep changes something");
        await StateCheck.HoldsAsync(world);
        foreach (var timeline in await world.Host.TimelinesAsync())
        {
            await NeedsCheck.HoldsAsync(world, timeline);
            await CurrentCheck.HoldsAsync(world, timeline);
        }
    }

    // Releases that a policy makes some day later are not owed yet.
    private static bool IsOwed(World world) =>
        world.Host.Storage.Table("Pending").All.Any(r => !r.RowKey.StartsWith("r.", StringComparison.Ordinal));

    // The audit apart: the test itself reads reports all the time.
    private static string StateOf(World world)
    {
        var storage = world.Host.Storage;
        var rows = storage.TableNames.Where(t => t != "Audit").SelectMany(t => storage.Table(t).All.Select(r => t + TextOf(r)));
        return PlainText.Sha(string.Join('\n', rows.Concat(storage.Blobs.All.Select(b => $"{b.Path} {b.Blob.ETag}"))));
    }

    private static string TextOf(TableEntity row) => JsonSerializer.Serialize(row
        .Where(c => c.Key is not ("odata.etag" or "Timestamp"))
        .OrderBy(c => c.Key, StringComparer.Ordinal).Select(c => new { c.Key, Value = $"{c.Value}" }));
}
