namespace Recist.Ingestion;

/// <summary>
/// A target that merged into another counts 0, so the other must have the length (RECIST 1.1 section 4.3.2): a circle or a blank would
/// make disease vanish.
/// </summary>
internal static class MergedTargets
{
    public static void Check(PatientHistory history, PatientDraft draft, ComplaintLog log)
    {
        foreach (var visit in history.Visits.Where(v => v.Measurements.Any(m => m.State == MeasurementState.Merged)))
        {
            foreach (var merged in visit.Measurements.Where(m => m is { State: MeasurementState.Merged, MergedInto: not null }))
            {
                var end = merged;
                for (var steps = 0; steps <= visit.Measurements.Length && end?.MergedInto is { } into; steps++)
                {
                    end = visit.Measurements.FirstOrDefault(m => m.Lesion == into);
                }

                if (end is { State: MeasurementState.Merged, MergedInto: not null })
                {
                    log.Block(
                        Codes.MergeUnclear, draft.Subject, LesionReferences.Where(merged.Source, draft), merged.Lesion,
                        $"Visit \"{visit.Label}\": lesions have merged into each other, and none has the length.",
                            "Give one of them the length of all.");
                }
                else if (end is null or { State: MeasurementState.NotEvaluable })
                {
                    log.Warn(
                        Codes.PartNotEvaluated, draft.Subject, LesionReferences.Where(merged.Source, draft), merged.Lesion,
                        $"Visit \"{visit.Label}\": this lesion has merged into \"{merged.MergedInto}\", which has no value there; both are not evaluable.", "Give the length of the two together.");
                }
            }
        }
    }
}
