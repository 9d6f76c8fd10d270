using System.Globalization;
using System.Text;
using Recist.Reports.Content.Weekly;

namespace Recist.Reports.Content;

/// <summary>The week's results as <c>new_results.csv</c>: RFC 4180, UTF-8, ISO dates, exact numbers with a decimal point.</summary>
public static class NewResultsCsv
{
    private static readonly string[] Columns =
    [
        "clinic", "study", "subject", "visit", "visitDate", "reader", "sumMm", "pctBaseline", "pctNadir", "deltaNadirMm", "target",
        "nonTarget", "newLesion", "overall", "previousOverall", "bor", "borConfirmed", "dqBlock", "dqWarn", "reportId", "status", "computedAtUtc",
    ];

    /// <summary>Writes the header and one line per result in the order of study, subject, course, visit date and visit.</summary>
    /// <param name="facts">The week.</param>
    /// <param name="stream">Gets the bytes; stays open.</param>
    /// <param name="byteOrderMark">True where the file is to open in a spreadsheet that would else guess another encoding.</param>
    public static void Write(WeeklyFacts facts, Stream stream, bool byteOrderMark = false)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(stream);
        using var writer = new StreamWriter(stream, new UTF8Encoding(byteOrderMark), leaveOpen: true);
        writer.Write(CsvLine.Of(Columns));
        foreach (var result in WeeklyOrder.Of(facts.Results))
        {
            writer.Write(CsvLine.Of(Values(facts.Clinic.Id, result)));
        }
    }

    private static IEnumerable<string> Values(string clinic, WeeklyResult result)
    {
        var (visit, best) = (WeeklyOrder.Visit(result), result.Assessment.Best);
        yield return clinic;
        yield return result.Study;
        yield return result.Subject;
        yield return visit.Visit.Label;
        yield return visit.Visit.Date.Text;
        yield return result.Assessment.History.Reader ?? "";
        yield return visit.Sum?.ToString() ?? "";
        yield return Number(visit.PercentFromBaseline);
        yield return Number(visit.PercentFromNadir);
        yield return Number(visit.Sum is { } sum && visit.Nadir is { } nadir ? sum.Millimetres - nadir.Millimetres : null);
        yield return visit.Target?.Code() ?? "";
        yield return visit.NonTarget?.Code() ?? "";
        yield return visit.Overall is null ? "" : visit.NewLesionsPresent.IsEmpty ? "N" : "Y";
        yield return CourseView.Standing(visit)?.Code() ?? "";
        yield return result.Previous?.Code() ?? "";
        yield return best.Unconfirmed.Code();
        yield return best.Confirmed.Code();
        yield return result.Blocks.ToString(CultureInfo.InvariantCulture);
        yield return result.Warnings.ToString(CultureInfo.InvariantCulture);
        yield return result.ReportId ?? "";
        yield return result.Status;
        yield return result.ComputedAt.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
    }

    private static string Number(decimal? value) => value?.ToString("0.##########", CultureInfo.InvariantCulture) ?? "";
}
