using System.Globalization;
using Recist.Reports.Document;
using Recist.Reports.Words;

namespace Recist.Reports.Content.Clinician;

/// <summary>Block L: corrections by revision and the reports that this one supersedes.</summary>
internal static class HistoryBlock
{
    public static IEnumerable<Block> Of(CourseView view)
    {
        var facts = view.Facts;
        if (facts.Corrections.IsEmpty && facts.Supersedes.IsEmpty)
        {
            yield break;
        }

        yield return new Heading(2, ClinicianWords.CorrectionsHeading);
        if (!facts.Corrections.IsEmpty)
        {
            yield return new DataTable(
                [
                    new TableColumn(ClinicianWords.Visit),
                    new TableColumn(ClinicianWords.Revision) { Alignment = Alignment.End },
                    new TableColumn(ClinicianWords.Field),
                    new TableColumn(ClinicianWords.Old),
                    new TableColumn(ClinicianWords.New),
                    new TableColumn(ClinicianWords.By),
                ],
                [.. facts.Corrections.Select(Row)]);
        }

        if (!facts.Supersedes.IsEmpty)
        {
            yield return new Paragraph(ClinicianWords.Supersedes(facts.Supersedes));
        }
    }

    private static TableRow Row(Correction correction)
    {
        var why = string.Join(", ", new[] { correction.By, correction.Reason }.Where(t => !string.IsNullOrWhiteSpace(t)));
        return TableRow.Of(
            correction.Visit,
            correction.Revision.ToString(CultureInfo.InvariantCulture),
            correction.Field,
            correction.Old,
            correction.New,
            why.Length == 0 ? ClinicianWords.None : why);
    }
}
