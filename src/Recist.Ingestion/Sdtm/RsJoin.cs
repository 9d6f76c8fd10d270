namespace Recist.Ingestion;

/// <summary>Puts the overall responses of RS where they belong: to the visits that TR has, or, for a reader of whom TR has nothing, as response-level input.</summary>
internal static class RsJoin
{
    private const int MostDays = 14;

    private static readonly OverallResponse[] FromBest =
    [
        OverallResponse.NE, OverallResponse.CR, OverallResponse.ICR, OverallResponse.PR, OverallResponse.IPR, OverallResponse.SD, OverallResponse.ISD,
        OverallResponse.NED, OverallResponse.NonCRNonPD, OverallResponse.NonICRNonIUPD, OverallResponse.IUPD, OverallResponse.ICPD, OverallResponse.PD,
    ];

    /// <summary>Joins all responses of one table.</summary>
    public static void Add(List<RsResponse> responses, string file, ReadingSettings settings, ComplaintLog log)
    {
        foreach (var ofReader in responses.GroupBy(r => r.Draft))
        {
            var draft = ofReader.Key;
            var byLesions = draft.Lesions.Count > 0 || draft.Parts.Count > 0;
            if (RsCriteria.InForce([.. ofReader], byLesions, settings, log) is not { Count: > 0 } used)
            {
                continue;
            }

            draft.Sources.Add(file);
            if (byLesions)
            {
                ToVisits(draft, used, log);
            }
            else
            {
                AsVisits(draft, used, log);
            }
        }
    }

    /// <summary>The response becomes what the source records for a visit; the computed one stands, and a difference is asked about.</summary>
    private static void ToVisits(PatientDraft draft, List<RsResponse> responses, ComplaintLog log)
    {
        var parts = draft.Parts.Select((p, i) => (Part: p, At: i)).ToLookup(p => p.Part.Label ?? p.Part.Visit.Date.Text, StringComparer.Ordinal);
        foreach (var response in responses)
        {
            if (Near(parts[response.Visit ?? response.Date!.Value.Text], response.Date) is not { } at)
            {
                log.Warn(
                    Codes.ResponseUnmatched, draft.Subject, response.Place, response.Response.Code(),
                    "RS gives a response for a visit of which TR has nothing; it was not used.", "Check the label and the date of the visit, or add its results to TR.");
                continue;
            }

            var part = draft.Parts[at];
            var worse = Worse(part.Visit.GivenOverall, response.Response);
            var source = worse == part.Visit.GivenOverall ? part.Visit.GivenSource : response.Place.Cell;
            draft.Parts[at] = part with { Visit = part.Visit with { GivenOverall = worse, GivenSource = source } };
        }
    }

    /// <summary>The part of a visit that a row of RS is of, by its day; null where none is near.</summary>
    internal static int? Near(IEnumerable<(VisitPart Part, int At)> parts, ScanDate? date) => parts
        .Where(p => date is not { } day || Math.Abs(p.Part.Visit.Date.DaysSince(day)) <= MostDays || p.Part.Visit.Date.IsPrefixOf(day) || day.IsPrefixOf(p.Part.Visit.Date))
        .OrderBy(p => date is { } day ? Math.Abs(p.Part.Visit.Date.DaysSince(day)) : 0)
        .Select(p => (int?)p.At)
        .FirstOrDefault();

    /// <summary>Each day is a visit of its own, whatever its label; of one label and day the worst response counts.</summary>
    private static void AsVisits(PatientDraft draft, List<RsResponse> responses, ComplaintLog log)
    {
        foreach (var undated in responses.Where(r => r.Date is null))
        {
            log.Warn(
                Codes.ResponseUnmatched, draft.Subject, undated.Place, undated.Response.Code(), "The response has no date; it was not used.", "Give RSDTC.");
        }

        var dated = responses.Where(r => r.Date is not null).OrderBy(r => r.Date);
        foreach (var visit in dated.GroupBy(r => r.Visit ?? r.Date!.Value.Text, StringComparer.Ordinal))
        {
            var label = visit.Key;
            foreach (var day in visit.GroupBy(r => r.Date!.Value))
            {
                var worst = day.Select(r => r.Response).Aggregate((a, b) => Worse(a, b));
                if (day.Any(r => r.Response != worst))
                {
                    log.Warn(
                        Codes.ResponseTwice, draft.Subject, day.Last().Place, label, "One reader gives two responses for one visit and day; the worse one was taken.", "Leave the right one.");
                }

                var first = day.First();
                draft.Parts.Add(new(label, SdtmVisit.Of(label, day.Key, day.Any(r => r.IsBaseline), (day.Min(r => r.At.Number), day.Min(r => r.At.Time))) with { GivenOverall = worst, GivenSource = day.First(r => r.Response == worst).Place.Cell }, first.Place));
                label = $"{visit.Key} ({Next(visit, day.Key)})";
            }
        }
    }

    private static string Next(IEnumerable<RsResponse> visit, ScanDate day) => visit.Select(r => r.Date!.Value).Where(d => d > day).Select(d => d.Text).FirstOrDefault("");

    private static OverallResponse Worse(OverallResponse? known, OverallResponse found) =>
        known is { } k && Array.IndexOf(FromBest, k) > Array.IndexOf(FromBest, found) ? k : found;
}
