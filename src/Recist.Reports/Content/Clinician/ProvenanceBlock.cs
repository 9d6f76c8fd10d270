using Recist.Reports.Document;
using Recist.Reports.Words;

namespace Recist.Reports.Content.Clinician;

/// <summary>Block J: files, lines, reader and engine behind the numbers.</summary>
internal static class ProvenanceBlock
{
    public static IEnumerable<Block> Of(CourseView view)
    {
        yield return new Heading(2, ClinicianWords.ProvenanceHeading);
        if (!view.Facts.Sources.IsEmpty)
        {
            yield return new DataTable(
                [
                    new TableColumn(ClinicianWords.File) { Weight = 1.3 },
                    new TableColumn(ClinicianWords.Format) { Weight = 0.9 },
                    new TableColumn(ClinicianWords.Sha256) { Weight = 2 },
                ],
                [.. view.Facts.Sources.Select(s => TableRow.Of(s.File, s.Format, Halves(s.Sha256)))]);
        }

        yield return new KeyValues([.. Pairs(view)]) { PairsPerLine = 1 };
    }

    /// <summary>A hash with a space in the middle, so that it can be broken over two lines without a hyphen.</summary>
    internal static string Halves(string sha256) => sha256.Length == 64 ? $"{sha256[..32]} {sha256[32..]}" : sha256;

    private static string Read(ReportFacts facts, string reader) =>
        facts.HasRecordRead ? ClinicianWords.ReadRule(facts.ReadRule, reader) : ClinicianWords.NoRecordRead(reader);

    private static IEnumerable<KeyValue> Pairs(CourseView view)
    {
        var lines = LinesUsed.Of(view).ToArray();
        yield return new(ClinicianWords.RowsUsed, lines.Length == 0 ? ClinicianWords.NoRows : string.Join("; ", lines.Select(l => ClinicianWords.Rows(l.File, l.Lines))));
        yield return new(ClinicianWords.RecordRead, Read(view.Facts, view.History.Reader ?? ClinicianWords.UnnamedReader));
        yield return new(ClinicianWords.Units, ClinicianWords.UnitsText);
        yield return new(ClinicianWords.Engine, ClinicianWords.EngineText(view.Facts.EngineVersion));
    }
}
