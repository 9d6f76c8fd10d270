using System.Collections.Immutable;

namespace Recist.Reports.Exports;

/// <summary>The computed responses in the shape of SDTM's RS domain.</summary>
internal static class RsTable
{
    private static readonly ImmutableArray<string> Columns =
    [
        "STUDYID", "DOMAIN", "USUBJID", "RSSEQ", "RSTESTCD", "RSTEST", "RSCAT", "RSORRES", "RSSTRESC", "RSSTAT", "RSEVAL", "RSEVALID", "RSACPTFL",
        "VISITNUM", "VISIT", "RSDTC", "RSDY", "COURSE",
    ];

    public static CsvTable Of(ImmutableArray<ExportSource> sources) => new("rs", Columns, [.. Rows(sources).Select(r => Cells(r.Source, r.Result, r.Sequence))]);

    /// <summary>RSSEQ of each visit's overall response, for the tables that point to it.</summary>
    public static Dictionary<(ExportSource, VisitAssessment), int> Sequences(ImmutableArray<ExportSource> sources) => Rows(sources)
        .Where(r => r.Result is { Test: "OVRLRESP", Row: not null })
        .ToDictionary(r => (r.Source, r.Result.Row!.Visit), r => r.Sequence);

    private static IEnumerable<(ExportSource Source, Result Result, int Sequence)> Rows(ImmutableArray<ExportSource> sources) => sources
        .GroupBy(s => (s.Assessment.History.Study, s.Assessment.History.Patient))
        .SelectMany(p => p.SelectMany(s => Results(s).Select(r => (s, r))).Select((x, i) => (x.s, x.r, i + 1)));

    private static IEnumerable<Result> Results(ExportSource source)
    {
        foreach (var row in source.Rows)
        {
            yield return new("OVRLRESP", "Overall Response", row.Response.Code(), row);
            if (row.Visit.Target is { } target)
            {
                yield return new("TRGRESP", "Target Response", target.Code(), row);
            }

            if (row.Visit.NonTarget is { } nonTarget)
            {
                yield return new("NTRGRESP", "Non-target Response", nonTarget.Code(), row);
            }

            if (!row.Visit.NewLesions.IsEmpty || row.Visit.Visit.NewLesions.Any(n => n.Status == NewLesionStatus.Equivocal))
            {
                yield return new("NEWLPROG", "New Lesion Progression", row.Visit.NewLesions.IsEmpty ? "EQUIVOCAL" : "UNEQUIVOCAL", row);
            }
        }

        yield return new("BESTRESP", "Best Overall Response", source.Assessment.BestThatCounts.Code(), null);
    }

    private static ImmutableArray<string> Cells(ExportSource source, Result result, int sequence)
    {
        var history = source.Assessment.History;
        var response = ExportText.Response(result.Code);
        return
        [
            history.Study, "RS", history.Patient, ExportText.Number(sequence), result.Test, result.Name, source.Criteria, response, response,
            result.Row?.Visit.Visit.Missed == true ? "NOT DONE" : "",
            source.Evaluator.Columns.Eval, source.Evaluator.Columns.EvalId, ExportText.Flag(source.IsOneOfSeveral ? source.Stands : history.Accepted),
            result.Row is { } row ? ExportText.Number(row.Number) : "", result.Row?.Visit.Visit.Label ?? "", result.Row?.Date.Text ?? "",
            result.Row is { } dated ? ExportText.StudyDay(dated.Date, source.Reference) : "", history.Course,
        ];
    }

    private sealed record Result(string Test, string Name, string Code, ResponseRow? Row);
}
