using Recist.Reports.Charts;
using Recist.Reports.Document;
using Recist.Reports.Words;

namespace Recist.Reports.Content.Clinician;

/// <summary>Block F: the sum of diameters over time as a chart.</summary>
internal static class BurdenBlock
{
    public static IEnumerable<Block> Of(CourseView view)
    {
        if (view.Lesions(LesionRole.Target).IsEmpty)
        {
            yield break;
        }

        yield return new Heading(2, ClinicianWords.BurdenHeading);
        var withSum = view.Visits.Where(v => v.Sum is not null).ToArray();
        if (withSum.Length == 0 || view.Visits.Length < 2)
        {
            yield return new Paragraph(withSum.Length == 0 ? ClinicianWords.NoSumYet : ClinicianWords.ChartFromFirstFollowUp);
            yield break;
        }

        var notation = Notation.Of(view.Facts.Clinic);
        var data = Data(view, notation);
        yield return new Figure(
            BurdenChart.Draw(data),
            ChartWords.BurdenAlt(
                notation.Millimetres(withSum[0].Sum!.Value),
                withSum[0].Visit.Label,
                notation.Millimetres(withSum[^1].Sum!.Value),
                withSum[^1].Visit.Label,
                CourseView.Standing(view.Current) is { } r ? ResponseWords.TermAndCode(r) : ClinicianWords.BaselineLetters),
            ChartWords.BurdenCaption(
                view.Visits.Any(v => v.Sum is null),
                view.Visits.Any(v => v.Visit.Date.IsPartial),
                Bars(view).Any(),
                BurdenChart.IsThinned(data),
                new CriteriaWords(view.History.Options).LeastGrowth));
    }

    private static BurdenData Data(CourseView view, Notation notation)
    {
        var first = view.Visits[0].Visit.Date.Latest.DayNumber;
        return new BurdenData([.. view.Visits.Select(v => Point(view, v, notation))], [.. Limits(view, notation)])
        {
            Baseline = view.Baseline?.Sum is { Millimetres: > 0 } sum ? (double)sum.Millimetres : null,
            Treatments = [.. Bars(view)],
            LeftTitle = ChartWords.SumMillimetres,
            RightTitle = ChartWords.OfBaseline,
            TickText = day => (
                (day - first) % 7 == 0 ? ChartWords.Week((day - first) / 7) : ChartWords.Day(day - first),
                notation.Date(DateOnly.FromDayNumber(day))),
        };
    }

    private static BurdenPoint Point(CourseView view, VisitAssessment visit, Notation notation)
    {
        var response = CourseView.Standing(visit);
        return new(
            visit.Visit.Date.Latest.DayNumber,
            visit.Sum is { } sum ? (double)sum.Millimetres : null,
            visit.Sum is null ? "" : SumRows.Sum(view, visit, notation),
            response is { } r ? ResponseWords.Letters(r) : ChartWords.NoLetters,
            Tones.Of(response));
    }

    private static IEnumerable<BurdenLimit> Limits(CourseView view, Notation notation)
    {
        var first = view.Visits[0].Visit.Date.Latest.DayNumber;
        if (view.Baseline?.Sum is { Millimetres: > 0 } baseline)
        {
            var partial = SumLimits.Partial(baseline);
            yield return new((double)baseline.Millimetres, first, ChartWords.Baseline(notation.Millimetres(baseline)), Tone.Muted, true);
            yield return new((double)partial, first, ChartWords.PartialLimit(notation.Exact(partial)), Tone.PartialResponse, false);
        }

        if (view.Current is { Nadir: { } nadir, NadirVisit: { } label })
        {
            var from = view.Visits.Where(v => v.Visit.Label == label).Select(v => v.Visit.Date.Latest.DayNumber).DefaultIfEmpty(first).First();
            var progression = SumLimits.Progression(nadir, view.History.Options);
            yield return new((double)progression, from, ChartWords.ProgressionLimit(notation.Exact(progression)), Tone.ProgressiveDisease, false);
            if (from != first)
            {
                yield return new((double)nadir.Millimetres, from, ChartWords.Nadir(notation.Millimetres(nadir)), Tone.Muted, true);
            }
        }
    }

    private static IEnumerable<TreatmentBar> Bars(CourseView view)
    {
        var (first, last) = (view.Visits[0].Visit.Date.Latest, view.Visits[^1].Visit.Date.Latest);
        return view.Facts.Treatment
            .Where(t => t.Start is { } s && s.Latest <= last && (t.End is not { } e || e.Latest >= first))
            .Select(t => new TreatmentBar(
                t.Drug,
                t.Start!.Value.Latest.DayNumber,
                t.End is { } end && end.Latest <= last ? end.Latest.DayNumber : null));
    }
}
