using System.Globalization;
using Recist.Reports.Document;
using Recist.Reports.Words;

namespace Recist.Reports.Content.Weekly;

/// <summary>Sections 0 and 1: what the page is, and the week in figures.</summary>
internal static class HeadlineBlock
{
    public static IEnumerable<Block> Of(WeeklyPage page)
    {
        var (facts, now, before) = (page.Facts, WeeklySummary.Count(page.Facts), page.Facts.LastWeek);
        yield return new Heading(1, WeeklyWords.Title(facts.IsoYear, facts.IsoWeek, facts.Edition));
        yield return new Paragraph(WeeklyWords.Window(page.Notation.Date(facts.Monday), page.Notation.Date(page.Sunday), facts.Clinic.TimeZone));
        yield return new Callout(Tone.Attention, WeeklyWords.BannerTitle, WeeklyWords.Banner);
        yield return new Heading(2, WeeklyWords.HeadlineHeading);
        if (facts.Results.IsEmpty)
        {
            yield return new Paragraph(Run.Strong(WeeklyWords.NoResults));
        }

        yield return new DataTable(
            [
                new TableColumn(WeeklyWords.Measure) { Weight = 3 },
                WeeklyPage.Number(WeeklyWords.ThisWeek) with { Weight = 1 },
                WeeklyPage.Number(WeeklyWords.LastWeek) with { Weight = 1 },
                WeeklyPage.Number(WeeklyWords.Change) with { Weight = 1 },
            ],
            [
                Row(WeeklyWords.Results, now.Results, before?.Results),
                Row(WeeklyWords.Progressions, now.Progressions, before?.Progressions),
                Row(WeeklyWords.Responses, now.Responses, before?.Responses),
                Row(WeeklyWords.Overdue, now.Overdue, before?.Overdue),
                Row(WeeklyWords.Refused, now.Refused, before?.Refused),
                Row(WeeklyWords.Waiting, now.Waiting, before?.Waiting),
                Row(WeeklyWords.Accepted, facts.FilesAccepted, null),
            ])
        { FirstColumnIsHeader = true };
    }

    private static TableRow Row(string measure, int now, int? before) => TableRow.Of(
        measure,
        Run.Strong(now.ToString(CultureInfo.InvariantCulture)),
        before?.ToString(CultureInfo.InvariantCulture) ?? WeeklyWords.None,
        before is { } b ? Signed(now - b) : WeeklyWords.None);

    private static string Signed(int change) =>
        (change > 0 ? "+" : change < 0 ? "\u2212" : "") + Math.Abs(change).ToString(CultureInfo.InvariantCulture);
}
