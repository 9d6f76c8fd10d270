using System.Collections.Immutable;

namespace Recist.Reports.Exports;

/// <summary>Responses in the shape of ADaM's ADRS, with the parameters and rules of admiralonco's vignette.</summary>
internal static class AdrsTable
{
    private static readonly ImmutableArray<string> Columns =
    [
        "STUDYID", "USUBJID", "PARAMCD", "AVALC", "AVAL", "ADT", "ANL01FL", "ANL02FL", "RANDDT", "VISITNUM", "VISIT", "RSDTC", "RSSEQ", "ASEQ",
        "PARAM", "PARCAT1", "PARCAT2", "PARCAT3", "ADTF", "ADY", "RSEVAL", "RSEVALID", "COURSE", "ANL03FL",
    ];

    public static CsvTable Of(ImmutableArray<ExportSource> sources)
    {
        var sequences = RsTable.Sequences(sources);
        var rows = sources
            .GroupBy(s => (s.Assessment.History.Study, s.Assessment.History.Patient))
            .SelectMany(p => p
                .GroupBy(s => s.Assessment.History.Course)
                .SelectMany(c => c.SelectMany(s => AdrsParameters.Of(s).OrderBy(r => r.Code, StringComparer.Ordinal).Select(r => (Source: s, Record: r)))
                    .Append((Source: c.First(), Record: AdrsParameters.Death(c.Select(s => s.Assessment.History.Dates).MaxBy(d => d.Death)!))))
                .Select((x, i) => Cells(x.Source, x.Record, i + 1, sequences)));
        return new("adrs", Columns, [.. rows]);
    }

    private static ImmutableArray<string> Cells(ExportSource source, AdrsRecord record, int sequence, Dictionary<(ExportSource, VisitAssessment), int> sequences)
    {
        var (history, row, reader) = (source.Assessment.History, record.Row, source.Evaluator);
        var date = record.Date ?? row?.Date;
        var isOverall = record.Code == AdrsRecord.Overall;
        var isReaders = record.Category == AdrsRecord.Response;
        return
        [
            history.Study, history.Patient, isReaders ? reader.Code(record.Code) : record.Code,
            ExportText.Response(record.Value), AdrsRecord.Rank(record.Value, history.Options.Criteria), ExportText.Day(date),
            ExportText.Flag(!isOverall || row!.Counts), ExportText.Flag(row?.UpToProgression == true), ExportText.Day(source.Reference),
            row is null ? "" : ExportText.Number(row.Number), row?.Visit.Visit.Label ?? "", row?.Date.Text ?? "",
            row is null ? "" : ExportText.Number(sequences[(source, row.Visit)]), ExportText.Number(sequence),
            record.Title, record.Category, isReaders ? reader.Category : "", isReaders ? source.Criteria : "",
            ExportText.ImputationFlag(date), date is { } day ? ExportText.StudyDay(day, source.Reference) : "",
            isReaders ? reader.Columns.Eval : "", isReaders ? reader.Columns.EvalId : "", history.Course, ExportText.Flag(!isReaders || source.Stands),
        ];
    }
}
