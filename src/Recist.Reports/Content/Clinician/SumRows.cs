using System.Collections.Immutable;
using Recist.Reports.Document;
using Recist.Reports.Words;

namespace Recist.Reports.Content.Clinician;

/// <summary>The rows under the target lesions: sum, changes and responses.</summary>
internal static class SumRows
{
    public static IEnumerable<TableRow> Of(CourseView view, ImmutableArray<VisitAssessment> visits)
    {
        var notation = Notation.Of(view.Facts.Clinic);
        yield return Row(ClinicianWords.Sum, visits, v => Sum(view, v, notation));
        yield return Row(ClinicianWords.FromBaseline, visits, v => FromBaseline(v, notation));
        yield return Row(ClinicianWords.FromNadir, visits, v => FromNadir(v, notation));
        yield return Row(ClinicianWords.FromNadirMm, visits, v => FromNadirMm(v, notation));
        yield return Row(ClinicianWords.TargetResponse, visits, v => v.Target is { } t ? Run.Strong(t.Code(), Tones.Of(t)) : ClinicianWords.None);
    }

    /// <summary>iRECIST: the measured new lesions, whose sum stands apart from that of the targets; nothing where the course has none.</summary>
    public static IEnumerable<TableRow> OfNewLesions(CourseView view, ImmutableArray<VisitAssessment> visits)
    {
        var notation = Notation.Of(view.Facts.Clinic);
        if (HasNewLesionSum(view))
        {
            yield return Row(ClinicianWords.NewLesionSum, visits, v => v.NewLesionTargetSum is { } sum ? notation.Millimetres(sum) : ClinicianWords.None);
        }
    }

    /// <summary>True where a visit has a sum of measured new lesions.</summary>
    public static bool HasNewLesionSum(CourseView view) => view.Visits.Any(static v => v.NewLesionTargetSum is not null);

    public static string Sum(CourseView view, VisitAssessment visit, Notation notation) => visit switch
    {
        { Sum: { } sum } => notation.Millimetres(sum, Limits(view, visit)),
        { PartialSum: { } part } => ClinicianWords.PartialSum(notation.Millimetres(part)),
        { Visit.IsBaseline: true } => ClinicianWords.None,
        _ => ClinicianWords.NotEvaluable,
    };

    public static string FromBaseline(VisitAssessment visit, Notation notation) =>
        !visit.Visit.IsBaseline && visit.PercentFromBaseline is { } p ? notation.Percent(p, -30m, 20m) : ClinicianWords.None;

    public static string FromNadir(VisitAssessment visit, Notation notation) =>
        visit.PercentFromNadir is { } p ? notation.Percent(p, -30m, 20m) : ClinicianWords.None;

    public static string FromNadirMm(VisitAssessment visit, Notation notation) =>
        visit.Sum is { } sum && visit.Nadir is { } nadir ? notation.Change(sum.Millimetres - nadir.Millimetres, 5m) : ClinicianWords.None;

    private static decimal[] Limits(CourseView view, VisitAssessment visit) =>
    [
        .. view.Baseline?.Sum is { } baseline ? [SumLimits.Partial(baseline)] : Array.Empty<decimal>(),
        .. visit.Nadir is { } nadir ? [SumLimits.Progression(nadir, view.History.Options)] : Array.Empty<decimal>(),
    ];

    private static TableRow Row(string label, ImmutableArray<VisitAssessment> visits, Func<VisitAssessment, RichText> cell) =>
        new([Run.Strong(label), RichText.Empty, .. visits.Select(cell)]) { Emphasis = true };
}
