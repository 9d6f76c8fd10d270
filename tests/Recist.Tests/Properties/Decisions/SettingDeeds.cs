using Recist.Pipeline;

namespace Recist.Tests.Properties.Decisions;

/// <summary>An admin changes the clinic's settings.</summary>
internal static class SettingDeeds
{
    private static readonly ReleasePolicy[] Policies =
    [
        ReleasePolicy.OnRelease, ReleasePolicy.OnRelease, ReleasePolicy.OnRelease,
        ReleasePolicy.AfterSignOff, ReleasePolicy.AfterSignOffOrDays, ReleasePolicy.Immediate,
    ];

    public static async Task<string> ChangeAsync(World world, Deed deed)
    {
        var told = "";
        await world.Host.ChangeAsync(s =>
        {
            var changed = Changed(s, deed);
            told = deed.Kind switch
            {
                DeedKind.NameReader => $"names reader {changed.NamedReader ?? "nobody"}",
                DeedKind.Policy => $"sets policy {changed.Release}, {changed.ReleaseDays} days",
                _ => $"prints {changed.Card.Name}, {changed.Card.Phone}, unreviewed {changed.Card.AllowsUnreviewedWording}",
            };
            return changed;
        });
        if (world.Plant == Plant.SettingsReachNothing)
        {
            await ForgetAsync(world);
        }

        return told;
    }

    private static ClinicSettings Changed(ClinicSettings s, Deed deed) => deed.Kind switch
    {
        DeedKind.NameReader => s with { NamedReader = deed.A % 5 == 4 ? null : World.Readers[deed.A % 2] },
        DeedKind.Policy => s with { Release = Policies[deed.A % 6], ReleaseDays = 1 + (deed.B % 3) },
        _ => s with
        {
            Card = s.Card with
            {
                Name = deed.A % 2 == 0 ? "North Clinic" : "Clinic of the North",
                Phone = deed.B % 2 == 0 ? "+49 30 111111" : "+49 30 222222",
                AllowsUnreviewedWording = deed.C % 4 != 0,
            },
        },
    };

    private static async Task ForgetAsync(World world)
    {
        var pending = world.Host.Get<IPending>();
        var notes = await pending.ListDueAsync(DateTimeOffset.MaxValue.AddDays(-1), default).ToListAsync();
        foreach (var note in notes.Where(n => n.Id.StartsWith("c.", StringComparison.Ordinal)))
        {
            await pending.RemoveAsync(note, default);
            WorkDeeds.Lose(world, QueueName.Patients, note.Message);
        }
    }
}
