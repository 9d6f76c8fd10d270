using System.Globalization;
using Recist.Reports.Document;
using Recist.Reports.Words;

namespace Recist.Reports.Content.Clinician;

/// <summary>One line per visit: the data of the chart and every response.</summary>
internal static class ByVisitBlock
{
    public static IEnumerable<Block> Of(CourseView view)
    {
        yield return new Heading(2, ClinicianWords.ByVisitHeading);
        yield return new DataTable(
            [
                new TableColumn(ClinicianWords.Visit),
                new TableColumn(ClinicianWords.Date),
                Numbers(ClinicianWords.Day),
                Numbers(ClinicianWords.SumShort),
                Numbers(ClinicianWords.FromBaselineShort),
                Numbers(ClinicianWords.FromNadirShort),
                new TableColumn(ClinicianWords.Target),
                new TableColumn(ClinicianWords.NonTarget),
                new TableColumn(ClinicianWords.NewShort),
                new TableColumn(ClinicianWords.Overall),
            ],
            [.. view.Visits.Select(v => Row(view, v))])
        { FirstColumnIsHeader = true };
        yield return new Paragraph(Run.Muted(ClinicianWords.ByVisitLegend));
    }

    private static TableColumn Numbers(string header) => new(header) { Alignment = Alignment.End };

    private static TableRow Row(CourseView view, VisitAssessment visit)
    {
        var notation = Notation.Of(view.Facts.Clinic);
        return new(
        [
            Run.Strong(visit.Visit.Label),
            notation.CellDate(visit.Visit.Date),
            view.Baseline is { } b ? visit.Visit.Date.DaysSince(b.Visit.Date).ToString(CultureInfo.InvariantCulture) : ClinicianWords.None,
            view.Lesions(LesionRole.Target).IsEmpty ? ClinicianWords.None : SumRows.Sum(view, visit, notation),
            SumRows.FromBaseline(visit, notation),
            FromNadir(visit, notation),
            visit.Target?.Code() ?? ClinicianWords.None,
            visit.NonTarget?.Code() ?? ClinicianWords.None,
            NewLesionCell.Of(view, visit),
            Overall(view, visit),
        ])
        { Emphasis = visit == view.Current };
    }

    private static string FromNadir(VisitAssessment visit, Notation notation) => visit.Sum is null || visit.Nadir is null
        ? ClinicianWords.None
        : ClinicianWords.FromNadirBoth(SumRows.FromNadir(visit, notation), SumRows.FromNadirMm(visit, notation));

    private static RichText Overall(CourseView view, VisitAssessment visit) =>
        view.IsUnitDoubtful(visit) ? RichText.Of([.. Overall(visit).Runs, Run.Strong(" " + ClinicianWords.UnitToCheck, Tone.Attention)]) : Overall(visit);

    private static RichText Overall(VisitAssessment visit)
    {
        if (CourseView.Standing(visit) is not { } standing)
        {
            return Run.Strong(ClinicianWords.BaselineLetters);
        }

        var text = visit.Overall is { } then && then != standing ? ClinicianWords.Then(standing.Code(), then.Code()) : standing.Code();
        return Run.Strong(text, Tones.Of(standing));
    }
}
