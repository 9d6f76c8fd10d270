using System.Collections.Immutable;

namespace Recist.Reports.Exports;

/// <summary>The overall response of one visit with admiralonco's analysis flags.</summary>
/// <param name="Visit">The visit.</param>
/// <param name="Number">VISITNUM: place among the visits of the record, 1 for the first.</param>
/// <param name="Counts">ANL01FL: an assessment that the best response is taken from, the worst of its date.</param>
/// <param name="UpToProgression">ANL02FL: not after the first progression that counts.</param>
internal sealed record ResponseRow(VisitAssessment Visit, int Number, bool Counts, bool UpToProgression)
{
    /// <summary>The response after back-dating.</summary>
    public OverallResponse Response => Visit.OverallFinal ?? Visit.Overall ?? OverallResponse.NE;

    public ScanDate Date => Visit.Visit.Date;

    public bool IsEvaluable => Response != OverallResponse.NE;

    /// <summary>PD that counts, which a PR after a CR may be and one that a later visit negated (imRECIST) is not; for iRECIST the confirmed one.</summary>
    public bool IsProgression => Visit.Counted is OverallResponse.PD or OverallResponse.ICPD;

    /// <summary>The rows of a record in the order of visits, in which days never run backwards.</summary>
    /// <param name="assessment">The record.</param>
    /// <param name="start">Where time to event begins.</param>
    /// <param name="reference">Where the duration of stable disease counts from.</param>
    public static ImmutableArray<ResponseRow> Of(Assessment assessment, ScanDate? start, ScanDate? reference)
    {
        var rows = assessment.Visits
            .Select((v, i) => new ResponseRow(v, i + 1, false, false))
            .Where(r => r.Visit.Overall is not null)
            .ToList();
        var worst = rows
            .Where(r => MayCount(r, assessment.History.Dates, start, reference))
            .GroupBy(r => r.Date.Latest)
            .Select(d => d.MaxBy(r => Rank(r.Visit.Counted!.Value))!)
            .ToHashSet();
        var first = worst.Where(r => r.IsProgression).Select(r => (DateOnly?)r.Date.Latest).Min() ?? EventDay(rows, assessment);
        return [.. rows.Select(r => r with { Counts = worst.Contains(r), UpToProgression = first is null || r.Date.Latest <= first })];
    }

    /// <summary>Not before the later of start and reference, a progression not before the start; not after a new therapy or the patient's death; not negated.</summary>
    private static bool MayCount(ResponseRow row, PatientDates dates, ScanDate? start, ScanDate? reference)
    {
        var first = row.IsProgression || start is not { } s || reference is not { } r || r.DaysSince(s) < 0 ? start : reference;
        return row.Visit.Counted is not null
            && (first is not { } from || row.Date.DaysSince(from) >= 0)
            && (dates.NewTherapy is not { } therapy || row.Date.DaysSince(therapy) <= 0)
            && (dates.Death is not { } death || row.Date.DaysSince(death) <= 0);
    }

    /// <summary>A progression after a new therapy ends the course too, where the study counts it (option pfsCensorAtNewTherapy).</summary>
    private static DateOnly? EventDay(List<ResponseRow> rows, Assessment assessment) => assessment.History.Options.Criteria == Criteria.IRecist ? null
        : ProgressionRecords.Seen(assessment.Endpoints.Pfs, EndpointReason.Progression, rows)?.Date.Latest;

    private static int Rank(OverallResponse response) => response switch
    {
        OverallResponse.NE => 0,
        OverallResponse.CR or OverallResponse.ICR => 1,
        OverallResponse.PR or OverallResponse.IPR => 2,
        OverallResponse.SD or OverallResponse.NED or OverallResponse.ISD => 3,
        OverallResponse.NonCRNonPD or OverallResponse.NonICRNonIUPD => 4,
        OverallResponse.IUPD => 5,
        _ => 6,
    };
}
