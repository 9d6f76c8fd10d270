namespace Recist.Ingestion;

/// <summary>Parts of a lesion that nobody has measured before it split: its id is misspelt, or the parts are lesions of their own.</summary>
/// <remarks>Read as it stands the lesion would have no baseline, and the parts would count nowhere.</remarks>
internal static class PartsOfNothing
{
    public static void Check(PatientHistory history, PatientDraft draft, ComplaintLog log)
    {
        if (draft.Relations.Parts.Count == 0 || history.Visits.FirstOrDefault(v => v.IsBaseline) is not { } baseline)
        {
            return;
        }

        foreach (var whole in draft.Relations.Parts.Select(p => draft.Relations.Root(p.Part)).Distinct(StringComparer.Ordinal))
        {
            if (history.Lesions.Any(l => l.Id == whole && l.Role != LesionRole.New) && !Names(baseline, whole))
            {
                var part = draft.Relations.Parts.First(p => draft.Relations.Root(p.Part) == whole);
                log.Block(
                    Codes.PartsUnclear, draft.Subject, draft.Lesions.Find(l => l.Lesion.Id == whole)?.Place ?? draft.Place, whole,
                    $"\"{part.Part}\" is said to be a part of \"{whole}\", which has no value at the baseline.",
                    "Give the id of the lesion that has split as the baseline has it, or take the word out where it is a lesion of its own.");
            }
        }
    }

    private static bool Names(Visit visit, string lesion) =>
        visit.Measurements.Any(m => m.Lesion == lesion) || visit.NonTargets.Any(n => n.Lesion == lesion);
}
