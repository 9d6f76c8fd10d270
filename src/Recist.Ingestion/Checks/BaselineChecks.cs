namespace Recist.Ingestion;

/// <summary>One baseline, nothing before it, and not too long before the start of treatment (RECIST 1.1 section 4.2).</summary>
internal static class BaselineChecks
{
    private const int MostDaysBeforeStart = 28;

    public static void Check(PatientHistory history, PatientDraft draft, ComplaintLog log)
    {
        var baselines = history.Visits.Where(v => v.IsBaseline).ToList();
        if (baselines.Count > 1 && baselines.TrueForAll(b => b.BaselineUndeclared == true))
        {
            Candidates(history, draft, baselines, log);
        }
        else if (baselines.Count > 1)
        {
            log.Block(
                Codes.TwoBaselines,
                draft.Subject,
                Place(draft, baselines[1]),
                baselines[1].Label,
                "Two visits of one course are marked as baseline.",
                "Mark one; a new baseline needs a new course.");
        }

        if (baselines is not [var baseline])
        {
            return;
        }

        foreach (var visit in history.Visits.Where(v => !v.IsBaseline && v.Date.Latest < baseline.Date.Earliest))
        {
            log.Block(
                Codes.BeforeBaseline, draft.Subject, Place(draft, visit), visit.Label, "A visit is dated before the baseline.", "Check both dates, and which visit is the baseline.");
        }

        if (history.Dates.Start is { } start && (start.DaysSince(baseline.Date) > MostDaysBeforeStart || baseline.Date > start))
        {
            log.Warn(
                Codes.BaselineWindow,
                draft.Subject,
                Place(draft, baseline),
                baseline.Date.Text,
                "The baseline scan is more than 28 days before the start of treatment, or after it.",
                "Check both dates.");
        }
    }

    /// <summary>Labels name several visits that may be it: the last one before treatment is, and only a person knows which that was.</summary>
    private static void Candidates(PatientHistory history, PatientDraft draft, List<Visit> baselines, ComplaintLog log)
    {
        var answers = baselines.Select(b => new Answer($"\"{b.Label}\" as the baseline, and nothing before it", history with
        {
            Visits = [.. history.Visits.Where(v => v == b || v.Date.Latest >= b.Date.Earliest).Select(v => v with { IsBaseline = v == b })],
        }));
        Question.Ask(
            [.. answers], draft, (Codes.TwoBaselines, Place(draft, baselines[1]), baselines[1].Label),
            $"The labels name {baselines.Count} visits that may be the baseline, which is the last scan before treatment: {string.Join(", ", baselines.Select(b => $"\"{b.Label}\""))}. Nothing marks one.",
            "Mark it in the column baseline (yes, no for the others), by the flag of SDTM or the member baseline of JSON, and call an earlier scan Screening; or give that visit the label Baseline.",
            log);
    }

    private static Place Place(PatientDraft draft, Visit visit) =>
        draft.Parts.Find(p => p.Visit.Date == visit.Date)?.Place ?? draft.Place;
}
