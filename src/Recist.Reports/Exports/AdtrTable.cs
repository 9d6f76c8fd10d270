using System.Collections.Immutable;

namespace Recist.Reports.Exports;

/// <summary>Target lesions and their sums in the shape of ADaM's ADTR, after admiralonco's vignette.</summary>
internal static class AdtrTable
{
    private static readonly ImmutableArray<string> Columns =
    [
        "STUDYID", "USUBJID", "PARAMCD", "PARAM", "PARCAT1", "PARCAT2", "PARCAT3", "TRLNKID", "TULOC", "AVISIT", "AVISITN", "TRDTC", "ADT", "ADTF", "ADY",
        "AVAL", "ABLFL", "BASE", "CHG", "PCHG", "NADIR", "CHGNAD", "PCHGNAD", "PDFL", "ANL01FL", "RANDDT", "ASEQ", "RSEVAL", "RSEVALID", "COURSE", "ANL03FL",
    ];

    public static CsvTable Of(ImmutableArray<ExportSource> sources) => new("adtr", Columns,
    [
        .. sources.GroupBy(s => (s.Assessment.History.Study, s.Assessment.History.Patient))
            .SelectMany(p => p.SelectMany(s => Records(s).Select(r => (Source: s, Record: r))).Select((x, i) => Cells(x.Source, x.Record, i + 1))),
    ]);

    private static IEnumerable<Record> Records(ExportSource source)
    {
        var visits = source.Assessment.Visits;
        var targets = source.Assessment.History.Lesions.Where(l => l.Role == LesionRole.Target).ToList();
        for (var n = 0; n < targets.Count; n++)
        {
            var (lesion, number) = (targets[n], ExportText.Number(n + 1));
            var isShort = lesion.IsNode && source.Assessment.History.Options.Criteria != Criteria.Recist10;
            for (var v = 0; v < visits.Length; v++)
            {
                if (visits[v].TargetValues.FirstOrDefault(t => t.Lesion == lesion.Id).Value is { } value)
                {
                    var scan = visits[v].Visit.Measurements.FirstOrDefault(m => m.Lesion == lesion.Id)?.Date ?? visits[v].Visit.Date;
                    yield return new(
                        source.Evaluator.Code(isShort ? "NLDIAM" : "LDIAM", number),
                        source.Evaluator.Named($"Target Lesion {number} Analysis {(isShort ? "Perpendicular" : "Diameter")}"), visits[v], v, scan, value, true)
                    { Lesion = lesion };
                }
            }
        }

        for (var v = 0; v < visits.Length; v++)
        {
            if ((visits[v].Sum ?? visits[v].PartialSum) is { } sum)
            {
                yield return new(source.Evaluator.Code("SDIAM"), "Target Lesions Sum of Diameters by " + source.Evaluator.Title, visits[v], v, visits[v].Visit.Date, sum, visits[v].Sum is not null);
            }
        }
    }

    private static ImmutableArray<string> Cells(ExportSource source, Record r, int sequence)
    {
        var (history, visit, value) = (source.Assessment.History, r.Visit.Visit, r.Value.Millimetres);
        var isSum = r.Lesion is null;
        var baseline = isSum ? source.Assessment.Visits.FirstOrDefault(v => v.Visit.IsBaseline)?.Sum?.Millimetres : null;
        var nadir = isSum ? r.Visit.Nadir?.Millimetres : null;

        // The sum of some targets is not comparable with the sum of all: what is missing would read as shrinkage.
        decimal? whole = r.IsComplete ? value : null;
        return
        [
            history.Study, history.Patient, r.Code, r.Title, "Target Lesion(s)", source.Evaluator.Category, source.Criteria,
            r.Lesion?.Id ?? "", r.Lesion?.Organ ?? "", visit.IsBaseline ? "BASELINE" : visit.Label, ExportText.Number(r.Place), r.Scan.Text,
            ExportText.Day(r.Scan), ExportText.ImputationFlag(r.Scan), ExportText.StudyDay(r.Scan, source.Reference),
            ExportText.Number(value), ExportText.Flag(isSum && visit.IsBaseline), ExportText.Number(baseline),
            ExportText.Number(whole - baseline), Percent(whole, baseline), ExportText.Number(nadir), ExportText.Number(whole - nadir), Percent(whole, nadir),
            ExportText.Flag(isSum && r.Visit.Target == TargetResponse.PD), ExportText.Flag(r.IsComplete), ExportText.Day(source.Reference),
            ExportText.Number(sequence), source.Evaluator.Columns.Eval, source.Evaluator.Columns.EvalId, history.Course, ExportText.Flag(source.Stands),
        ];
    }

    private static string Percent(decimal? value, decimal? from) => from is { } x and not 0 ? ExportText.Number(100m * (value - x) / x) : "";

    private sealed record Record(string Code, string Title, VisitAssessment Visit, int Place, ScanDate Scan, Length Value, bool IsComplete)
    {
        public Lesion? Lesion { get; init; }
    }
}
