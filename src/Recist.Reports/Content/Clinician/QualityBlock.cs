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
                new TableColumn(ClinicianWords.About) { Weight = 2 },
                new TableColumn(ClinicianWords.Message) { Weight = 3 },
            ],
            [.. Rows(notes)]);
    }

    /// <summary>
    /// Lengths whose unit is to be checked, items of the uploads, then the baseline's departures, then the queries of the rules.
    /// </summary>
    internal static IEnumerable<QualityNote> All(ReportFacts facts) =>
    [
        .. facts.Record.Queries.Where(IsFirst).Select(Note),
        .. facts.Notes,
        .. facts.Record.Conformance.Issues.Select(i => new QualityNote(NoteSeverity.Warn, i.Code, ClinicianWords.Issue(i.Code)) { Lesion = i.Lesion }),
        .. facts.Record.Queries.Where(q => !IsFirst(q)).Select(Note),
    ];

    /// <summary>A length in the wrong unit makes everything else doubtful.</summary>
    private static bool IsFirst(DataQuery query) => query.Code == QueryCodes.UnitToCheck;

    private static QualityNote Note(DataQuery query) => new(NoteSeverity.Warn, query.Code, ClinicianWords.Issue(query.Code))
    {
        Visit = query.Visit,
        Lesion = query.Lesions.IsEmpty ? null : string.Join(", ", query.Lesions),
        Value = query.Found,
    };

    /// <summary>A note that a file gives for each of its blanks stands once, with how often.</summary>
    internal static IEnumerable<TableRow> Rows(IEnumerable<QualityNote> notes) => notes.GroupBy(n => n).Select(same => Row(same.Key, same.Count()));

    private static TableRow Row(QualityNote note, int times) => TableRow.Of(
        note.Severity == NoteSeverity.Info ? ClinicianWords.SeverityOf(note.Severity) : Run.Strong(ClinicianWords.SeverityOf(note.Severity), Tone.Attention),
        note.Code,
        About(note),
        times == 1 ? note.Message : ClinicianWords.Times(note.Message, times));

    private static string About(QualityNote note) =>
        string.Join("; ", new[] { note.Lesion, note.Visit, note.Value }.OfType<string>().Distinct(StringComparer.Ordinal)) is { Length: > 0 } about ? about : ClinicianWords.None;
}
