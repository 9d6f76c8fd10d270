using Recist.Reports.Document;
using Recist.Reports.Words;

namespace Recist.Reports.Content.Clinician;

/// <summary>Block E: new lesions, when each was first seen, and what back-dates a progression.</summary>
internal static class NewLesionBlock
{
    public static IEnumerable<Block> Of(CourseView view)
    {
        yield return new Heading(2, ClinicianWords.NewLesionHeading);
        var seen = view.Visits.SelectMany(v => v.Visit.NewLesions.Select(f => (v.Visit, Finding: f)))
            .GroupBy(x => x.Finding.Lesion, StringComparer.Ordinal).ToArray();
        if (seen.Length == 0)
        {
            yield return new Paragraph(ClinicianWords.NoNewLesions);
            yield break;
        }

        var notation = Notation.Of(view.Facts.Clinic);
        yield return new DataTable(
            [
                new TableColumn(ClinicianWords.Lesion),
                new TableColumn(ClinicianWords.Place),
                new TableColumn(ClinicianWords.FirstSeen),
                new TableColumn(ClinicianWords.StatusThen),
                new TableColumn(ClinicianWords.StatusNow),
                new TableColumn(ClinicianWords.Size) { Alignment = Alignment.End },
                new TableColumn(ClinicianWords.Basis),
            ],
            [.. seen.Select(group => Row(view, [.. group], notation))])
        { FirstColumnIsHeader = true };
        foreach (var group in seen)
        {
            if (BackDating([.. group], notation) is { } note)
            {
                yield return new Paragraph(note);
            }
        }
    }

    private static TableRow Row(CourseView view, (Visit Visit, NewLesionFinding Finding)[] group, Notation notation)
    {
        var (first, last) = (group[0], group[^1]);
        var lesion = view.History.Lesions.FirstOrDefault(l => l.Id == first.Finding.Lesion);
        var place = lesion is null ? first.Finding.Organ ?? ClinicianWords.None : LesionPlace.Of(lesion with { Organ = lesion.Organ ?? first.Finding.Organ }, []);
        return TableRow.Of(
            Run.Strong(first.Finding.Lesion),
            place,
            ClinicianWords.VisitAndDate(first.Visit.Label, notation.Date(first.Visit.Date)),
            ClinicianWords.Status(first.Finding.Status),
            ClinicianWords.Status(last.Finding.Status, last.Finding.Change),
            last.Finding.Diameter is { } size ? notation.Millimetres(size, 10m) : ClinicianWords.None,
            last.Finding.Basis ?? ClinicianWords.None);
    }

    private static string? BackDating((Visit Visit, NewLesionFinding Finding)[] group, Notation notation)
    {
        var ruledOut = Array.FindLastIndex(group, g => g.Finding.Status == NewLesionStatus.RuledOut);
        var run = group[(ruledOut + 1)..];
        var confirmed = Array.FindIndex(run, g => g.Finding.Status == NewLesionStatus.Unequivocal);
        return confirmed > 0
            ? ClinicianWords.BackDated(run[0].Finding.Lesion, notation.Date(run[0].Visit.Date), notation.Date(run[confirmed].Visit.Date))
            : null;
    }
}
