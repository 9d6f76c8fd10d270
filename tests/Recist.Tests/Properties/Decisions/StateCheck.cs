using Recist.Pipeline;

namespace Recist.Tests.Properties.Decisions;

/// <summary>What holds at every moment: who reads what, and what stands as signed.</summary>
internal static class StateCheck
{
    private static readonly string[] Told = ["Timeline", "Profile", "Clinics"];

    public static async Task HoldsAsync(World world)
    {
        var policy = (await world.ClinicAsync()).Settings.Release;
        foreach (var timeline in await world.Host.TimelinesAsync())
        {
            world.Ledger.Note(world.Host, timeline, policy);
            var views = await world.Host.Get<ReportQueries>().ListAsync(world.Host.Scope, timeline.Id.Patient, asPatient: false, default);
            foreach (var view in views)
            {
                if (view is { Status: ReportStatus.Signed, Id.Edition: Edition.Clinician })
                {
                    Broken.Unless(
                        IsDecided(world, timeline.Id, DecisionKind.Sign, view.Sha256),
                        $"{view.Id.Edition} {view.Id.Version} is signed, and nobody read what it says");
                }

                if (view.Status == ReportStatus.Released)
                {
                    Broken.Unless(
                        IsDecided(world, timeline.Id, DecisionKind.Release, view.Sha256),
                        $"{view.Id.Edition} {view.Id.Version} is released without a release of what it says");
                }
            }

            var readable = await world.Host.ReadableAsync(timeline.Id.Patient);
            var newest = views.GroupBy(v => v.Id.Edition).Select(e => e.MaxBy(v => v.Id.Version)!);
            foreach (var view in views.Where(v => v.Status == ReportStatus.Released).Union(newest))
            {
                await IsReadableAsync(world, timeline.Id, view, readable.Any(r => r.Id == view.Id));
            }
        }
    }

    /// <summary>The same, where a course, a profile or the clinic has changed since it was checked last.</summary>
    public static async Task HoldsStillAsync(World world)
    {
        var storage = world.Host.Storage;
        var rows = Told.SelectMany(t => storage.Table(t).All.Where(r => t != "Timeline" || r.RowKey == "H"));
        var tokens = string.Join(' ', rows.Select(r => r.ETag));
        if (tokens != world.Checked)
        {
            await HoldsAsync(world);
            world.Checked = tokens;
        }
    }

    private static bool IsDecided(World world, TimelineId timeline, DecisionKind kind, string sha) =>
        world.Ledger.Find(sha) is { } pdf && world.Ledger.Standing(timeline, kind).Any(d => d.Pdf.Plain == pdf.Plain);

    private static async Task IsReadableAsync(World world, TimelineId timeline, ReportView view, bool isListed)
    {
        var read = await world.Host.Get<ReportQueries>().OpenAsync(world.Host.Scope, view.Id, asPatient: true, default);
        Broken.Unless(
            read is not null == isListed,
            $"{view.Id.Edition} {view.Id.Version} is {(isListed ? "" : "not ")}listed for patients, {(read is null ? "not " : "")}opened");
        if (read is not null)
        {
            world.Tally.Read++;
            using var reader = new StreamReader(read.Content);
            var text = await reader.ReadToEndAsync();
            Broken.Unless(view.Id.Edition == Edition.Patient, "a patient reads the clinician edition");
            Broken.Unless(
                IsDecided(world, timeline, DecisionKind.Release, PlainText.Sha(text)),
                $"the patient reads version {view.Id.Version} without a release of what it says");
        }
    }
}
