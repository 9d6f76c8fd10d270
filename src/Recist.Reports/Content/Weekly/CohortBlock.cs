using System.Globalization;
using Recist.Reports.Charts;
using Recist.Reports.Document;
using Recist.Reports.Statistics;
using Recist.Reports.Words;

namespace Recist.Reports.Content.Weekly;

/// <summary>Section 8: best responses, rates with exact intervals, and the waterfall.</summary>
internal static class CohortBlock
{
    private const int MostBars = 100;

    private static readonly OverallResponse[] Always =
        [OverallResponse.CR, OverallResponse.PR, OverallResponse.SD, OverallResponse.NonCRNonPD, OverallResponse.NED, OverallResponse.PD, OverallResponse.NE];

    public static IEnumerable<Block> Of(WeeklyPage page)
    {
        var figures = CohortFigures.Of(page.Facts.Cohort);
        yield return new Heading(2, WeeklyWords.CohortHeading);
        if (figures.WithBaseline == 0)
        {
            yield return new Paragraph(WeeklyWords.NoCohort);
            yield break;
        }

        yield return new Paragraph(WeeklyWords.CohortText(figures.WithBaseline, figures.Evaluable)) { KeepWithNext = true };
        if (page.Facts.Cohort.Where(static m => m.Assessment.HasUnitToCheck).Select(static m => m.Subject).ToArray() is { Length: > 0 } doubtful)
        {
            yield return new Paragraph(Run.Strong(WeeklyWords.CohortUnits(doubtful), Tone.Attention)) { KeepWithNext = true };
        }

        var order = Always.Concat(figures.Best.Except(Always).Order()).ToArray();
        yield return new DataTable(
            [new(WeeklyWords.Response), .. order.Select(r => WeeklyPage.Number(r.Code()))],
            [TableRow.Of([WeeklyWords.Patients, .. order.Select(r => RichText.FromString(figures.Best.Count(b => b == r).ToString(CultureInfo.InvariantCulture)))])])
        {
            FirstColumnIsHeader = true,
        };
        yield return new DataTable(
            [new(WeeklyWords.Rate), new(WeeklyWords.Of), WeeklyPage.Number(WeeklyWords.Patients), WeeklyPage.Number(WeeklyWords.Share), WeeklyPage.Number(WeeklyWords.Interval)],
            [.. Rates(page, figures)])
        { FirstColumnIsHeader = true };
        if (WaterfallFigure(page) is { } figure)
        {
            yield return figure;
        }
    }

    private static IEnumerable<TableRow> Rates(WeeklyPage page, CohortFigures figures)
    {
        foreach (var (rate, count) in new[] { (WeeklyWords.ObjectiveResponse, figures.Responders), (WeeklyWords.DiseaseControl, figures.Controlled) })
        {
            yield return Rate(page, rate, WeeklyWords.AllWithBaseline, count, figures.WithBaseline);
            if (figures.Evaluable > 0)
            {
                yield return Rate(page, rate, WeeklyWords.EvaluableOnly, count, figures.Evaluable);
            }
        }
    }

    private static TableRow Rate(WeeklyPage page, string rate, string of, int count, int total)
    {
        var (lower, upper) = ClopperPearson.Interval(count, total);
        return TableRow.Of(
            Run.Strong(rate),
            of,
            WeeklyWords.Fraction(count, total),
            page.Notation.Share((double)count / total),
            WeeklyWords.Bounds(page.Notation.Share(lower), page.Notation.Share(upper)));
    }

    private static Figure? WaterfallFigure(WeeklyPage page)
    {
        var bars = page.Facts.Cohort
            .Select(m => (Change: BestChange.Of(m.Assessment), Best: CohortFigures.BestOf(m.Assessment), m.Subject))
            .Where(b => b.Change is not null)
            .OrderByDescending(b => b.Change).ThenBy(b => b.Subject, StringComparer.Ordinal)
            .Select(b => new WaterfallBar((double)b.Change!.Value, ResponseWords.Letters(b.Best), Tones.Of(b.Best), b.Best.IsProgression() && b.Change <= -30m))
            .ToArray();
        return bars.Length is < 2 or > MostBars
            ? null
            : new Figure(
                Waterfall.Draw(bars, WeeklyWords.WaterfallTitle, WeeklyWords.WaterfallGrowth, WeeklyWords.WaterfallResponse),
                WeeklyWords.WaterfallAlt(bars.Length, bars.Count(b => b.Percent <= -30)),
                WeeklyWords.WaterfallCaption(page.Facts.Cohort.Length - bars.Length, bars.Any(b => b.IsMarked), bars.Any(b => b.Percent > 100)));
    }
}
