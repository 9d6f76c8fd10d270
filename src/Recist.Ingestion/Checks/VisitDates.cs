namespace Recist.Ingestion;

/// <summary>Dates of visits that look like a slip: two visits on one day, an order that is not that of time, a month or a year instead of a day, a scan before birth.</summary>
internal static class VisitDates
{
    public static void Check(PatientHistory history, PatientDraft draft, ComplaintLog log)
    {
        var visits = history.Visits;
        for (var i = 0; i < visits.Length; i++)
        {
            if (visits[i].Date.IsPartial)
            {
                log.Inform(Codes.DatePartial, draft.Subject, Place(draft, visits[i]), visits[i].Date.Text,
                    "The day of this visit is not known; dates that overlap do not order visits, their numbers and labels do.", "Give the full date if it is known.");
            }
            else if (i > 0 && visits[i].Date == visits[i - 1].Date && MixedResponses.HasFindings(visits[i]) && MixedResponses.HasFindings(visits[i - 1]))
            {
                log.Warn(Codes.VisitDateTwice, draft.Subject, Place(draft, visits[i]), visits[i].Date.Text,
                    $"Two visits have this date: \"{visits[i - 1].Label}\" and \"{visits[i].Label}\".", "Check both dates.");
            }
        }

        if (draft.Person?.BirthYear is { } born && visits.FirstOrDefault(v => v.Date.Latest.Year < born) is { } early)
        {
            log.Block(Codes.ScanBeforeBirth, draft.Subject, Place(draft, early), early.Date.Text, "This visit is dated before the patient's birth.", "Check the date and the birth year.");
        }

        Order(draft, log);
    }

    /// <summary>The order of first mention; a file that is sorted backwards is in order too.</summary>
    private static void Order(PatientDraft draft, ComplaintLog log)
    {
        if (IsInOrder(draft.Parts))
        {
            return;
        }

        var mentioned = draft.Parts.Where(p => !p.Visit.Date.IsPartial).DistinctBy(p => (p.Label, p.Visit.Date)).ToList();
        var later = mentioned.Skip(1).Zip(mentioned).Where(p => p.First.Visit.Date < p.Second.Visit.Date).Select(p => p.First).ToList();
        if (later.Count > 0 && later.Count < mentioned.Count - 1)
        {
            log.Inform(Codes.VisitOrder, draft.Subject, later[0].Place, later[0].Visit.Date.Text,
                "Visits do not stand in the order of their dates; they were ordered by date.", "Check this date if the order in the file is meant.");
        }
    }

    /// <summary>Most files are, which is seen at no cost.</summary>
    private static bool IsInOrder(List<VisitPart> parts)
    {
        for (var i = 1; i < parts.Count; i++)
        {
            if (parts[i].Visit.Date < parts[i - 1].Visit.Date || parts[i].Visit.Date.IsPartial)
            {
                return false;
            }
        }

        return true;
    }

    private static Place Place(PatientDraft draft, Visit visit) => draft.Parts.Find(p => p.Visit.Date == visit.Date)?.Place ?? draft.Place;
}
