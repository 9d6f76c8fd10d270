using System.Globalization;
using Recist.Reports.Document;
using Recist.Reports.Words;

namespace Recist.Reports.Content.Weekly;

/// <summary>Sections 4 to 7: scans, files and reports that wait for somebody, and readers that differ.</summary>
internal static class TaskBlocks
{
    private const int MostDue = 15;
    private const int MostOthers = 12;

    public static IEnumerable<Block> Due(WeeklyPage page) => WeeklyPage.Section(
        WeeklyWords.DueHeading,
        WeeklyWords.NoDue,
        [.. page.Facts.Due.OrderBy(d => d.Expected).ThenBy(d => d.Study, StringComparer.Ordinal).ThenBy(d => d.Subject, StringComparer.Ordinal)],
        MostDue,
        [new(WeeklyWords.Subject), new(WeeklyWords.Expected), new(WeeklyWords.State), new(WeeklyWords.LastScan)],
        d => TableRow.Of(
            Run.Strong(WeeklyPage.SubjectOf(d.Study, d.Subject)),
            page.Notation.Date(d.Expected),
            State(page, d),
            d.LastScan is { } last ? page.Notation.Date(last) : WeeklyWords.None));

    public static IEnumerable<Block> Refused(WeeklyPage page) => WeeklyPage.Section(
        WeeklyWords.RefusedHeading,
        WeeklyWords.NoRefused,
        [.. page.Facts.Refused.OrderBy(r => r.At).ThenBy(r => r.File, StringComparer.Ordinal)],
        MostOthers,
        [new(WeeklyWords.File), WeeklyPage.Number(WeeklyWords.Complaints), new(WeeklyWords.FirstComplaint)],
        r => TableRow.Of(Run.Strong(r.File), r.Complaints.ToString(CultureInfo.InvariantCulture), r.First));

    public static IEnumerable<Block> Waiting(WeeklyPage page) => WeeklyPage.Section(
        WeeklyWords.WaitingHeading,
        WeeklyWords.NoWaiting,
        [.. page.Facts.Waiting.OrderByDescending(w => w.Days).ThenBy(w => w.Study, StringComparer.Ordinal).ThenBy(w => w.Subject, StringComparer.Ordinal)],
        MostOthers,
        [
            new(WeeklyWords.Subject) { Weight = 2 },
            new(WeeklyWords.Visit) { Weight = 1.2 },
            new(WeeklyWords.Report) { Weight = 2 },
            new(WeeklyWords.WaitsFor) { Weight = 4 },
            WeeklyPage.Number(WeeklyWords.Age) with { Weight = 1 },
        ],
        w => TableRow.Of(
            Run.Strong(WeeklyPage.SubjectOf(w.Study, w.Subject)),
            w.Visit,
            w.ReportId,
            WeeklyWords.Needs(w),
            w.Days.ToString(CultureInfo.InvariantCulture)));

    public static IEnumerable<Block> Differences(WeeklyPage page) => page.Facts.ReaderDifferences.IsEmpty
        ? []
        : WeeklyPage.Section(
            WeeklyWords.DifferencesHeading,
            "",
            [.. page.Facts.ReaderDifferences.OrderBy(d => d.Study, StringComparer.Ordinal).ThenBy(d => d.Subject, StringComparer.Ordinal)],
            MostOthers,
            [new(WeeklyWords.Subject), new(WeeklyWords.Visit), new(WeeklyWords.Readers)],
            d => TableRow.Of(Run.Strong(WeeklyPage.SubjectOf(d.Study, d.Subject)), d.Visit, d.Responses));

    private static RichText State(WeeklyPage page, DueScan due)
    {
        var days = page.Sunday.DayNumber - due.Expected.DayNumber;
        return days > 0 ? Run.Strong(WeeklyWords.Late(days), Tone.Attention) : WeeklyWords.DueIn(-days);
    }
}
