using System.Collections.Immutable;

namespace Recist.Reports.Exports;

/// <summary>The overall response of one visit with admiralonco's analysis flags.</summary>
/// <param name="Visit">The visit.</param>
/// <param name="Number">VISITNUM: place among the visits of the record, 1 for the first.</param>
/// <param name="Counts">ANL01FL: the worst of its date, not before the reference date, not after a new therapy began.</param>
/// <param name="UpToProgression">ANL02FL: not after the first progression that counts.</param>
internal sealed record ResponseRow(VisitAssessment Visit, int Number, bool Counts, bool UpToProgression)
{
    /// <summary>The response after back-dating.</summary>
    public OverallResponse Response => Visit.OverallFinal ?? Visit.Overall ?? OverallResponse.NE;

    public ScanDate Date => Visit.Visit.Date;

    public bool IsEvaluable => Response != OverallResponse.NE;

    /// <summary>The rows of a record in the order of dates.</summary>
    public static ImmutableArray<ResponseRow> Of(Assessment assessment, ScanDate? reference)
    {
        var therapy = assessment.History.Dates.NewTherapy;
        var rows = assessment.Visits
            .Select((v, i) => new ResponseRow(v, i + 1, false, false))
            .Where(r => r.Visit.Overall is not null)
            .ToList();
        var worst = rows
            .Where(r => (reference is not { } from || r.Date.Latest >= from.Latest) && (therapy is not { } to || r.Date.Latest <= to.Latest))
            .GroupBy(r => r.Date.Latest)
            .Select(d => d.MaxBy(r => Rank(r.Response))!)
            .ToHashSet();
        var first = worst.Where(r => r.IsProgression).Select(r => (DateOnly?)r.Date.Latest).Min();
        return [.. rows.Select(r => r with { Counts = worst.Contains(r), UpToProgression = first is null || r.Date.Latest <= first })];
    }

    /// <summary>PD that counts, which a PR after a CR may be and one that a later visit negated (imRECIST) is not; for iRECIST the confirmed one.</summary>
    public bool IsProgression => Visit.Counted is OverallResponse.PD or OverallResponse.ICPD;

    /// <summary>CR or PR of any criteria.</summary>
    public static bool IsResponse(OverallResponse response) => response is OverallResponse.CR or OverallResponse.PR or OverallResponse.ICR or OverallResponse.IPR;

    /// <summary>Disease under control: a response, stable, or neither.</summary>
    public static bool IsControl(OverallResponse response) => IsResponse(response)
        || response is OverallResponse.SD or OverallResponse.NonCRNonPD or OverallResponse.ISD or OverallResponse.NonICRNonIUPD;

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
