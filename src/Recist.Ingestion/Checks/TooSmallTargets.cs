namespace Recist.Ingestion;

/// <summary>Targets that are there and too small to measure count 5 mm in the sum (RECIST 1.1 section 3.2); the reader of the sum should know.</summary>
internal static class TooSmallTargets
{
    public static void Check(PatientHistory history, PatientDraft draft, ComplaintLog log)
    {
        var told = new HashSet<string>(StringComparer.Ordinal);
        foreach (var finding in history.Visits.SelectMany(v => v.Measurements).Where(m => m.State == MeasurementState.TooSmall && told.Add(m.Lesion)))
        {
            log.Inform(Codes.TooSmallCounted, draft.Subject, LesionReferences.Where(finding.Source, draft), finding.Lesion,
                "This target is too small to measure; it counts 5 mm in the sum.", "Give a size where one was measured.");
        }
    }
}
