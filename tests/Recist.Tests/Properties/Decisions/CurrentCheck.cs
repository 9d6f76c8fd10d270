using Recist.Pipeline;

namespace Recist.Tests.Properties.Decisions;

/// <summary>The current reports say what stands: the name, whose read it is, the sums and the responses.</summary>
internal static class CurrentCheck
{
    public static async Task HoldsAsync(World world, Timeline timeline)
    {
        var clinic = await world.ClinicAsync();
        var patient = World.Patients.Single(p => clinic.Pseudonyms.Patient(p) == timeline.Id.Patient);
        var standing = await Standing.OfAsync(world, patient);
        var (clinician, patients) = (TextOf(world, timeline, Edition.Clinician), TextOf(world, timeline, Edition.Patient));
        if (standing.Reads.Count == 0)
        {
            Broken.Unless(clinician is null && patients is null, "a report of which nothing stands is current");
            return;
        }

        var reader = standing.Reader(clinic.Settings.NamedReader);
        Broken.Unless(clinician is not null, "nothing is reported of what stands");
        Broken.Unless(
            patients is not null == reader is not null,
            $"{reader ?? "nobody"}'s read stands, and the patient edition is {(patients is null ? "missing" : "there")}");
        if (reader is null)
        {
            return;
        }

        Broken.Unless(clinician!.Contains($"Reader: {reader}"), $"the clinician edition does not say that {reader} read");
        foreach (var (visit, line) in Lines(standing.Reads[reader], world.IsImmune))
        {
            Broken.Unless(
                clinician!.Any(l => l.StartsWith(line.Start, StringComparison.Ordinal)
                    && line.Ends.Any(end => l.EndsWith(end, StringComparison.Ordinal))),
                $"the clinician edition does not say: {line.Start} … {string.Join(" or ", line.Ends)}");
            // A baseline alone has no table yet.
            Broken.Unless(
                !standing.Reads[reader].ContainsKey(0) || standing.Reads[reader].Count == 1
                    || patients!.Any(l => l.StartsWith(ReadFiles.Dates[visit], StringComparison.Ordinal)),
                $"the patient edition does not tell of {ReadFiles.Dates[visit]}");
        }

        var named = standing.Listed is { } listed ? FormattableString.Invariant($"For: {listed.Name}, born {listed.Born}") : null;
        Broken.Unless(
            patients!.FirstOrDefault(l => l.StartsWith("For: ", StringComparison.Ordinal)) == named,
            $"the patient edition does not say {named ?? "nothing"} of who it is for");
    }

    private static string[]? TextOf(World world, Timeline timeline, Edition edition) =>
        ReportStates.CurrentReport(timeline, edition) is { } report ? world.Host.TextOf(timeline.Id, report).Split('\n') : null;

    // Label, date, day, sum, and the response at the end; without a baseline only that the visit is there.
    private static IEnumerable<(int Visit, (string Start, string[] Ends) Line)> Lines(SortedDictionary<int, int> visits, bool isImmune)
    {
        var hasBaseline = visits.ContainsKey(0);
        foreach (var (visit, mm) in visits)
        {
            var (label, date) = ReadFiles.Visits[visit];
            var day = DateOnly.Parse(date, null).DayNumber - DateOnly.Parse(ReadFiles.Visits[0].Date, null).DayNumber;
            var start = hasBaseline ? FormattableString.Invariant($"{label} | {date} | {day} | {mm}.0 |") : $"{label} | {date} |";
            yield return (visit, (start, visit == 0 || !hasBaseline ? [""] : ResponseOf(visits, visit, isImmune)));
        }
    }

    private static string[] ResponseOf(SortedDictionary<int, int> visits, int visit, bool isImmune)
    {
        var (mm, before) = (visits[visit], visits.Where(v => v.Key < visit).Select(v => (decimal)v.Value).ToList());
        var word = Progression.IsIn([before.Min(), mm]) ? "PD" : mm == 0 ? "CR" : mm <= ReadFiles.Baseline * 0.7 ? "PR" : "SD";
        return !isImmune ? [$" {word}"] : word == "PD" ? [" iUPD", " iCPD"] : [" i" + word];
    }
}
