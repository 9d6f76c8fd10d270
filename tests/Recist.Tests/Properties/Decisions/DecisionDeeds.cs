using Recist.Pipeline;

namespace Recist.Tests.Properties.Decisions;

/// <summary>
/// Doctors open reports, sign and release: most of them what they have just opened, some what they opened long ago, or something else.
/// </summary>
internal static class DecisionDeeds
{
    public static async Task<string> OpenAsync(World world, Deed deed)
    {
        var edition = deed.C % 2 == 0 ? Edition.Clinician : Edition.Patient;
        return await world.TimelineAsync(deed.B) is { } timeline && await world.Host.CurrentAsync(timeline.Id, edition) is { } current
            ? await ReadAsync(world, World.Doctors[deed.A % 2], current)
            : "nothing to open";
    }

    public static async Task<string> DecideAsync(World world, Deed deed, DecisionKind kind)
    {
        var edition = kind == DecisionKind.Sign ? Edition.Clinician : Edition.Patient;
        if (await world.TimelineAsync(deed.B) is not { } before || await world.Host.CurrentAsync(before.Id, edition) is not { } current)
        {
            return $"nothing to {kind}";
        }

        var doctor = World.Doctors[deed.A % 2];
        var (id, sha, how) = await ChooseAsync(world, deed.C % 12, doctor, before.Id, current);
        var scope = world.Host.Scope with { Actor = doctor };
        var sent = world.Plant == Plant.IgnoresSha ? current.Sha256 : sha;
        var result = kind == DecisionKind.Sign
            ? await world.Host.Get<SignReport>().HandleAsync(scope, id, sent, "Reviewed", default)
            : await world.Host.Get<ReleaseReport>().HandleAsync(scope, id, sent, null, default);
        var after = await world.Host.Get<ITimelines>().ReadAsync(before.Id, default);
        var made = after.Decisions.Skip(before.Decisions.Length).ToList();
        var told = $"{doctor.Id} {kind}s {edition} {id.Version} of {current.Id.Version}, {how}: {result}{(made.Count > 0 ? ", new" : "")}";
        Broken.Unless(result != DecisionResult.Done || world.Ledger.HasOpened(doctor.Id, sha), $"done without reading: {told}");
        Broken.Unless(
            made.TrueForAll(d => result == DecisionResult.Done && d.By == doctor && d.SawSha256 == sha && sha == current.Sha256),
            $"a decision on what is not current: {told}");
        world.Tally.Refused += result == DecisionResult.Done ? 0 : 1;
        return told;
    }

    private static async Task<(ReportId Id, string Sha, string How)> ChooseAsync(
        World world, int how, Actor doctor, TimelineId timeline, ReportView current)
    {
        var opened = world.Ledger.OpenedBy(doctor.Id, timeline, current.Id.Edition);
        var otherEdition = current.Id.Edition == Edition.Patient ? Edition.Clinician : Edition.Patient;
        switch (how)
        {
            case 7 or 8 when opened.Count > 0:
                return (current.Id, opened[^1].Sha, "read last");
            case 9 when opened.Count > 0:
                return (opened[0].Id, opened[0].Sha, "read first");
            case 10 when await world.Host.CurrentAsync(timeline, otherEdition) is { } other:
                await ReadAsync(world, doctor, other);
                return (current.Id, other.Sha256, "read the other edition");
            case 11:
                return (current.Id, PlainText.Sha("nothing"), "read nothing");
            default:
                await ReadAsync(world, doctor, current);
                return (current.Id, current.Sha256, "read now");
        }
    }

    private static async Task<string> ReadAsync(World world, Actor doctor, ReportView report)
    {
        var scope = world.Host.Scope with { Actor = doctor };
        var opened = await world.Host.Get<ReportQueries>().OpenAsync(scope, report.Id, asPatient: false, default);
        using var reader = new StreamReader(opened!.Content);
        Broken.Unless(PlainText.Sha(await reader.ReadToEndAsync()) == report.Sha256, "a PDF that is opened is not the one that is listed");
        world.Ledger.Open(doctor.Id, report);
        return $"{doctor.Id} opens {report.Id.Edition} {report.Id.Version}";
    }
}
