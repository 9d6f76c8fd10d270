namespace Recist.Ingestion;

/// <summary>Visits of which TR has nothing but "not done" rows without a date: nobody was scanned, so the visit was missed.</summary>
/// <remarks>
/// Its day is that of another reader's visit of the same label, who read the same scans. Without one the visit has no place in time: it is told and
/// left, because a visit that is not evaluable is not worth the rest of the file.
/// </remarks>
internal static class SdtmNotDone
{
    private const int MostLines = 10;

    /// <summary>Adds the visits that can be dated; complains of the others, and of rows that hold a result all the same.</summary>
    public static void Add(IEnumerable<(PatientDraft Draft, SdtmRow Row)> rows, IEnumerable<TrScan> scans, ComplaintLog log)
    {
        var dates = scans.ToLookup(s => (s.Draft.Subject.Study, s.Draft.Subject.Patient, s.Visit), s => s.Date);
        foreach (var visit in rows.GroupBy(r => (r.Draft, Label: SdtmVisit.Label(r.Row))))
        {
            var (draft, label) = visit.Key;
            List<SdtmRow> ofVisit = [.. visit.Select(r => r.Row)];
            if (ofVisit.FindAll(HasResult) is { Count: > 0 } results)
            {
                results.ForEach(r => r.Required("TRDTC"));
            }
            else if (dates[(draft.Subject.Study, draft.Subject.Patient, label)].Order().Cast<ScanDate?>().FirstOrDefault() is { } date)
            {
                draft.Parts.Add(new(
                    label,
                    SdtmVisit.Of(label, date, false, SdtmVisit.At(ofVisit[0], "TRDTC")) with { Missed = true },
                    ofVisit[0].Place("TRSTAT")));
            }
            else
            {
                log.Warn(
                    Codes.VisitUndated,
                    draft.Subject,
                    ofVisit[0].Place("TRDTC"),
                    label,
                    $"Every row of this visit says that it was not done, and none has a date; the visit was not read (lines {Lines(ofVisit)}).",
                    "Give TRDTC with the planned day to have it counted as missed.");
            }
        }
    }

    private static bool HasResult(SdtmRow row) =>
        row.Text("TRSTRESN") is not null || !"NOT DONE".Equals(row.Text("TRSTAT"), StringComparison.OrdinalIgnoreCase);

    private static string Lines(List<SdtmRow> rows) =>
        string.Join(", ", rows.Take(MostLines).Select(r => r.Line.ToString(System.Globalization.CultureInfo.InvariantCulture))) + (rows.Count > MostLines ? ", …" : "");
}
