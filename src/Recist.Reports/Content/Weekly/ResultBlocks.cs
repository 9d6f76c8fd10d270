using Recist.Reports.Document;
using Recist.Reports.Words;

namespace Recist.Reports.Content.Weekly;

/// <summary>Sections 2 and 3: new progressions first, then every other result in the order of what needs a look.</summary>
internal static class ResultBlocks
{
    private const int Most = 20;

    public static IEnumerable<Block> Progressions(WeeklyPage page) => WeeklyPage.Section(
        WeeklyWords.ProgressionHeading,
        WeeklyWords.NoProgression,
        [.. WeeklyOrder.Of(page.Facts.Results).Where(r => Response(r)?.IsProgression() == true)],
        Most,
        [
            new(WeeklyWords.Subject), new(WeeklyWords.Visit), new(WeeklyWords.Date), new(WeeklyWords.Trigger),
            WeeklyPage.Number(WeeklyWords.FromNadir), new(WeeklyWords.Before), new(WeeklyWords.Report),
        ],
        r => Progression(page, r));

    public static IEnumerable<Block> Others(WeeklyPage page) => WeeklyPage.Section(
        WeeklyWords.OtherHeading,
        WeeklyWords.NoOther,
        [.. WeeklyOrder.Of(page.Facts.Results).Where(r => Response(r)?.IsProgression() == false).OrderBy(Rank)],
        Most,
        [
            new(WeeklyWords.Subject), new(WeeklyWords.Visit), new(WeeklyWords.Date), new(WeeklyWords.Overall), new(WeeklyWords.Before),
            WeeklyPage.Number(WeeklyWords.FromBaseline), new(WeeklyWords.Best), new(WeeklyWords.Report),
        ],
        r => Other(page, r));

    internal static OverallResponse? Response(WeeklyResult result) => CourseView.Standing(WeeklyOrder.Visit(result));

    private static int Rank(WeeklyResult result) => (Response(result), result.Previous) switch
    {
        ({ } response, null) when response.IsObjective() => 0,
        (_, not null) => 1,
        _ => 2,
    };

    private static TableRow Progression(WeeklyPage page, WeeklyResult result)
    {
        var visit = WeeklyOrder.Visit(result);
        return TableRow.Of(
            Run.Strong(WeeklyPage.SubjectOf(result.Study, result.Subject)),
            visit.Visit.Label,
            page.Notation.CellDate(visit.Visit.Date),
            Flagged(result, Run.Strong(Trigger(visit), Tone.ProgressiveDisease)),
            visit is { PercentFromNadir: { } percent, Sum: { } sum, Nadir: { } nadir }
                ? ClinicianWords.FromNadirBoth(page.Notation.Percent(percent, 20m), page.Notation.Change(sum.Millimetres - nadir.Millimetres, 5m) + " mm")
                : WeeklyWords.None,
            result.Previous?.Code() ?? WeeklyWords.None,
            WeeklyWords.ReportAndStatus(result.ReportId, result.Status));
    }

    private static TableRow Other(WeeklyPage page, WeeklyResult result)
    {
        var (visit, response) = (WeeklyOrder.Visit(result), Response(result)!.Value);
        return TableRow.Of(
            Run.Strong(WeeklyPage.SubjectOf(result.Study, result.Subject)),
            visit.Visit.Label,
            page.Notation.CellDate(visit.Visit.Date),
            Flagged(result, Run.Strong(response.Code(), Tones.Of(response))),
            result.Previous?.Code() ?? WeeklyWords.None,
            visit.PercentFromBaseline is { } percent ? page.Notation.Percent(percent, -30m) : WeeklyWords.None,
            CohortFigures.BestOf(result.Assessment).Code(),
            WeeklyWords.ReportAndStatus(result.ReportId, result.Status));
    }

    /// <summary>A verdict that rests on a length whose unit is to be checked says so.</summary>
    private static RichText Flagged(WeeklyResult result, Run verdict) => result.Assessment.IsUnitToCheck(result.Visit)
        ? RichText.Of(verdict, Run.Strong(" " + ClinicianWords.UnitToCheck, Tone.Attention))
        : RichText.FromRun(verdict);

    private static string Trigger(VisitAssessment visit)
    {
        var categories = string.Join(", ", Triggers(visit));
        return CourseView.Standing(visit) is var word and (OverallResponse.IUPD or OverallResponse.ICPD)
            ? string.Join(": ", new[] { word.Value.Code(), categories }.Where(t => t.Length > 0))
            : categories;
    }

    private static IEnumerable<string> Triggers(VisitAssessment visit)
    {
        if (visit.Target == TargetResponse.PD)
        {
            yield return WeeklyWords.Target;
        }

        if (visit.NonTarget == NonTargetResponse.PD)
        {
            yield return WeeklyWords.NonTarget;
        }

        if (IsByNewLesion(visit))
        {
            yield return WeeklyWords.NewLesion;
        }

        static bool IsByNewLesion(VisitAssessment visit) => CourseView.Standing(visit) is OverallResponse.IUPD or OverallResponse.ICPD
            ? visit.Reasons.Any(static r => r.Rule is RuleIds.NewLesionUnequivocal or RuleIds.NewLesionRegionNotImaged or RuleIds.NewLesionPet
                or RuleIds.NewLesionBackDated or RuleIds.IRecistNewLesionProgression or RuleIds.IRecistNewLesionsPersist
                or RuleIds.IRecistNewLesionTargetGrowth or RuleIds.IRecistNewLesionNonTargetIncrease or RuleIds.IRecistFurtherNewLesion)
            : !visit.NewLesions.IsEmpty || visit.Overall?.IsProgression() != true;

        if (visit is { Overall: OverallResponse.PD, Target: not TargetResponse.PD, NonTarget: not NonTargetResponse.PD, NewLesions.IsEmpty: true })
        {
            yield return WeeklyWords.Given;
        }
    }
}
