using Recist.Reports.Document;
using Recist.Reports.Words;

namespace Recist.Reports.Content.Clinician;

/// <summary>Block I: what a person should look at, from the uploads and from the rules.</summary>
internal static class QualityBlock
{
    public static IEnumerable<Block> Of(CourseView view)
    {
        yield return new Heading(2, ClinicianWords.QualityHeading);
        var notes = All(view.Facts).OrderBy(n => n.Severity).ToArray();
        if (notes.Length == 0)
        {
            yield return new Paragraph(ClinicianWords.NoQualityItems);
            yield break;
        }

        yield return new DataTable(
            [
                new TableColumn(ClinicianWords.Severity),
                new TableColumn(ClinicianWords.Item),
                new TableColumn(ClinicianWords.Lesion),
                new TableColumn(ClinicianWords.Visit),
                new TableColumn(ClinicianWords.Found),
                new TableColumn(ClinicianWords.Message) { Weight = 2 },
            ],
            [.. notes.Select(Row)]);
    }

    /// <summary>Items of the uploads, then the baseline's departures, then the queries of the rules.</summary>
    internal static IEnumerable<QualityNote> All(ReportFacts facts) =>
    [
        .. facts.Notes,
        .. facts.Record.Conformance.Issues.Select(i => new QualityNote(NoteSeverity.Warn, i.Code, ClinicianWords.Issue(i.Code)) { Lesion = i.Lesion }),
        .. facts.Record.Queries.Select(q => new QualityNote(NoteSeverity.Warn, q.Code, ClinicianWords.Issue(q.Code))
        {
            Visit = q.Visit,
            Lesion = q.Lesions.IsEmpty ? null : string.Join(", ", q.Lesions),
        }),
    ];

    private static TableRow Row(QualityNote note) => TableRow.Of(
        note.Severity == NoteSeverity.Info ? ClinicianWords.SeverityOf(note.Severity) : Run.Strong(ClinicianWords.SeverityOf(note.Severity), Tone.Attention),
        note.Code,
        note.Lesion ?? ClinicianWords.None,
        note.Visit ?? ClinicianWords.None,
        note.Value ?? ClinicianWords.None,
        note.Message);
}
