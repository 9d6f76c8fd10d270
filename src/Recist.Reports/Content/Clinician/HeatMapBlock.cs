using System.Collections.Immutable;
using System.Globalization;
using Recist.Reports.Charts;
using Recist.Reports.Document;
using Recist.Reports.Words;

namespace Recist.Reports.Content.Clinician;

/// <summary>Block G: each target lesion in percent of its own size at baseline. The table of target lesions has the same data in mm.</summary>
internal static class HeatMapBlock
{
    /// <summary>Visits per figure: with more, the figures would not fit their cells.</summary>
    private const int PerFigure = 20;

    public static IEnumerable<Block> Of(CourseView view)
    {
        var lesions = view.Lesions(LesionRole.Target).Where(l => At(view.Baseline, l) is { Millimetres: > 0 }).ToImmutableArray();
        if (lesions.IsEmpty || view.Visits.Length < 2)
        {
            yield break;
        }

        yield return new Heading(3, ClinicianWords.HeatHeading);
        foreach (var visits in view.Visits.Chunk(PerFigure))
        {
            yield return new Figure(
                HeatMap.Draw([.. visits.Select(v => Day(view, v))], [.. lesions.Select(l => Row(view, l, visits))]),
                ClinicianWords.HeatAlt(lesions.Length, visits[0].Visit.Label, visits[^1].Visit.Label),
                ClinicianWords.HeatCaption);
        }
    }

    private static HeatRow Row(CourseView view, Lesion lesion, VisitAssessment[] visits) => new(lesion.Id, [.. visits.Select(v => Cell(view, v, lesion))]);

    private static HeatCell Cell(CourseView view, VisitAssessment visit, Lesion lesion)
    {
        if (At(visit, lesion) is not { } size)
        {
            return new(null, ClinicianWords.NotEvaluable);
        }

        var percent = 100m * size.Millimetres / At(view.Baseline, lesion)!.Value.Millimetres;
        return new((double)percent, Math.Round(percent, MidpointRounding.AwayFromZero).ToString("0", CultureInfo.InvariantCulture));
    }

    private static string Day(CourseView view, VisitAssessment visit) => visit.Visit.Date.DaysSince(view.Baseline!.Visit.Date).ToString(CultureInfo.InvariantCulture);

    private static Length? At(VisitAssessment? visit, Lesion lesion) => visit is null ? null : TargetCell.ValueAt(visit, lesion.Id);
}
