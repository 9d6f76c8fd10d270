namespace Recist.Ingestion;

/// <summary>A death lies after the start and the baseline, and nobody is scanned after it.</summary>
/// <remarks>
/// A death before the start makes every time to event negative, so the patient is blocked. A visit after it is as likely a slip in the date of the visit
/// or a day on which results were entered: the visit keeps its response, which counts for no endpoint, with a warning. Partial dates are doubted only where no day of theirs fits.
/// </remarks>
internal static class DeathDate
{
    public static void Check(PatientHistory history, PatientDraft draft, ComplaintLog log)
    {
        if (history.Dates.Death is not { } death)
        {
            return;
        }

        var baseline = history.Visits.FirstOrDefault(v => v.IsBaseline)?.Date;
        if (Before(death, history.Dates.Start) || Before(death, baseline))
        {
            log.Block(
                Codes.DeathBeforeStart,
                draft.Subject,
                draft.DeathPlace ?? draft.Place,
                death.Text,
                Before(death, history.Dates.Start) ? $"The death is dated before the start of treatment ({history.Dates.Start!.Value.Text})." : $"The death is dated before the baseline scan ({baseline!.Value.Text}).",
                "Check both dates.");
            return;
        }

        foreach (var visit in history.Visits.Where(v => !v.Missed && Before(death, v.Date)))
        {
            log.Warn(
                Codes.VisitAfterDeath,
                draft.Subject,
                draft.Parts.Find(p => p.Visit.Date == visit.Date)?.Place ?? draft.Place,
                visit.Date.Text,
                $"This visit is dated after the death ({death.Text}).",
                "Check both dates.");
        }
    }

    private static bool Before(ScanDate death, ScanDate? other) => other is { } day && death.Latest < day.Earliest;
}
