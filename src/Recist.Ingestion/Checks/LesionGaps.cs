namespace Recist.Ingestion;

/// <summary>Lesions that a visit should have and does not: missing once, never seen again, or a target that was not there at baseline.</summary>
/// <remarks>
/// A target that is not listed is not evaluable (RECIST 1.1 section 4.4.2), so a forgotten row can hide a progression. Visits without any finding, and
/// lesions of a file that brings later visits only, are not asked about. One complaint for each lesion: the file's first gap.
/// </remarks>
internal static class LesionGaps
{
    public static void Check(PatientHistory history, PatientDraft draft, ComplaintLog log)
    {
        var visits = history.Visits.Where(v => v is { Measurements.IsEmpty: false } or { NonTargets.IsEmpty: false }).ToList();
        var listed = visits.ConvertAll(v => v.Measurements.Select(m => m.Lesion).Concat(v.NonTargets.Select(n => n.Lesion)).ToHashSet(StringComparer.Ordinal));
        foreach (var lesion in history.Lesions.Where(l => l.Role != LesionRole.New))
        {
            var seen = Enumerable.Range(0, visits.Count).Where(i => listed[i].Contains(lesion.Id)).ToList();
            if (seen.Count == 0)
            {
                continue;
            }

            if (lesion.Role == LesionRole.Target && seen[0] > 0 && visits[0].IsBaseline)
            {
                Warn(Codes.TargetAfterBaseline, visits[seen[0]], "This target has no value at baseline and appears later.",
                    "Give its baseline value, or send it as a new lesion: targets are chosen at baseline.");
            }
            else if (seen[^1] < visits.Count - 1)
            {
                Warn(Codes.LesionVanished, visits[seen[^1] + 1], "From this visit on nothing is said of a lesion that was followed before.",
                    "Give its size or state at each visit; a lesion that is gone is \"absent\".");
            }
            else if (Enumerable.Range(seen[0], seen.Count).Select(i => (int?)i).FirstOrDefault(i => seen[i!.Value - seen[0]] != i) is { } gap && lesion.Role == LesionRole.Target)
            {
                Warn(Codes.TargetMissing, visits[gap], "This visit has other lesions, but no value of a target that is followed before and after it; it was read as not evaluable.",
                    "Give its size or state.");
            }

            void Warn(string code, Visit visit, string problem, string fix) =>
                log.Warn(code, draft.Subject, Place(draft, visit), lesion.Id, $"Visit \"{visit.Label}\": {problem}", fix);
        }
    }

    private static Place Place(PatientDraft draft, Visit visit) => draft.Parts.Find(p => p.Visit.Date == visit.Date)?.Place ?? draft.Place;
}
