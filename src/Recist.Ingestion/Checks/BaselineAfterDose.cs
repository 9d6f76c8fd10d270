namespace Recist.Ingestion;

/// <summary>The baseline was scanned after the first dose of the course: what it shows may be treated disease (RECIST 1.1 section 4.2).</summary>
internal static class BaselineAfterDose
{
    public static void Check(PatientHistory history, PatientDraft draft, ComplaintLog log)
    {
        var doses = draft.Treatment.Select(t => t.Start).OfType<ScanDate>().ToList();
        if (doses.Count > 0 && history.Visits.FirstOrDefault(v => v.IsBaseline) is { } baseline && baseline.Date.Earliest > doses.Min().Latest)
        {
            log.Warn(
                Codes.BaselineAfterDose,
                draft.Subject,
                draft.Parts.Find(p => p.Visit.Date == baseline.Date)?.Place ?? draft.Place,
                baseline.Date.Text,
                $"The baseline scan is later than the first dose of the course ({doses.Min().Text}).",
                "Check both dates, and which scan is the baseline.");
        }
    }
}
