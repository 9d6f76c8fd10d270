using System.Globalization;
using Recist.Reports.Charts;
using Recist.Reports.Document;
using Recist.Reports.Words;

namespace Recist.Reports.Content.Patient;

/// <summary>Section 3: where this scan stands between smaller and bigger, and the total size at each scan.</summary>
internal static class PictureSection
{
    private const int MostBars = 6;

    public static IEnumerable<Block> Of(PatientPage page)
    {
        var figures = new[] { NumberLineFigure(page), TrendFigure(page) }.OfType<Figure>().ToArray();
        return figures.Length == 0 ? [] : [page.Heading("h.picture"), .. figures];
    }

    private static Figure? NumberLineFigure(PatientPage page)
    {
        var (view, words) = (page.View, page.Words);
        if (view.Current is not { Sum: { } sum, Nadir: { } nadir, Target: { } target } || view.Baseline?.Sum is not { Millimetres: > 0 } baseline)
        {
            return null;
        }

        var line = NumberLineData.Of((double)sum.Millimetres, (double)SumLimits.Partial(baseline), (double)SumLimits.Progression(nadir, view.History.Options), (double)baseline.Millimetres);
        if (line.Zone != ZoneOf(target))
        {
            return null;
        }

        var zone = line.Zone.ToString().ToLowerInvariant();
        var smallestIsFirst = view.Visits.FirstOrDefault(v => v.Visit.Label == view.Current.NadirVisit)?.Visit.IsBaseline != false;
        var scene = NumberLine.Draw(line, page.FigureText, Tones.Of(target), new(
            words.One("line.smaller"), words.One("line.same"), words.One("line.bigger"), words.One("line.this"),
            [((double)baseline.Millimetres, words.One("line.first")), .. smallestIsFirst ? [] : new[] { ((double)nadir.Millimetres, words.One("line.smallest")) }]));
        var caption = words.One("line.caption");
        var unmeasured = !view.Lesions(LesionRole.NonTarget).IsEmpty || !view.Current.NewLesionsPresent.IsEmpty;
        return new Figure(scene, words.One("line.alt." + zone), unmeasured ? $"{caption} {words.One("line.caption.more")}" : caption);
    }

    private static Zone ZoneOf(TargetResponse target) => target switch
    {
        TargetResponse.PD => Zone.Bigger,
        TargetResponse.SD => Zone.Same,
        _ => Zone.Smaller,
    };

    private static Figure? TrendFigure(PatientPage page)
    {
        var (view, words) = (page.View, page.Words);
        if (view.Visits.Count(v => v.Sum is not null) < 2 || view.Baseline?.Sum is not { Millimetres: > 0 })
        {
            return null;
        }

        var shown = view.Visits.Length <= MostBars ? view.Visits : [view.Baseline, .. view.Visits.TakeLast(MostBars - 1)];
        var bars = shown.Select(v => new TrendBar(
            v.Sum is { } sum ? (double)sum.Millimetres : null,
            v.Visit.IsBaseline ? words.One("trend.first") : v.Sum is null ? words.One("trend.none") : ScansSection.Change(page, v),
            PlainWriting.ShortDate(v.Visit.Date, page.Clinic.Locale),
            v == view.Current ? v.Target is { } t ? Tones.Of(t) : Tones.Of(CourseView.Standing(v)) : Tone.StableDisease)).ToArray();
        var alt = words.One(
            "trend.alt",
            ("count", shown.Length.ToString(CultureInfo.InvariantCulture)),
            ("now", bars[^1].Text));
        return new Figure(TrendBars.Draw(bars, page.FigureText), alt, words.One("trend.caption"));
    }
}
