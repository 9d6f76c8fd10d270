using System.Globalization;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Recist.Ingestion;
using Recist.Reports.Document;

namespace Recist.Pipeline;

/// <summary>The receipt as a page without scripts: what came of the file, and the first complaints with place, value, what was expected and what to do.</summary>
internal static partial class ReceiptPage
{
    private const int MostRows = 50;

    // Below 48rem each complaint is a block of its own, so that nothing has to be scrolled sideways.
    private const string Style = """
        body{font:16px/1.5 system-ui,sans-serif;margin:2rem auto;max-width:80rem;padding:0 1rem;color:#1a1a1a;background:#fff}
        h1{font-size:1.5rem;line-height:1.3;overflow-wrap:anywhere}
        dl{display:grid;grid-template-columns:max-content 1fr;gap:.25rem 1rem}dt{font-weight:600}dd{margin:0;overflow-wrap:anywhere}
        table{border-collapse:collapse;width:100%}caption{text-align:left;font-weight:600;padding:.4rem 0}
        th,td{text-align:left;vertical-align:top;padding:.4rem .6rem;border-bottom:1px solid #767676}td{overflow-wrap:anywhere}
        td[data-is="Expected"]{overflow-wrap:break-word}td.kind{white-space:nowrap;overflow-wrap:normal}.code{font:.8rem/1.4 ui-monospace,monospace}
        @media(max-width:48rem){dl{display:block}dd{margin-bottom:.5rem}thead{position:absolute;clip-path:inset(50%)}
        table,tbody,tr,td{display:block}tr{border:1px solid #767676;margin:0 0 1rem;padding:.25rem 0}td,td.kind{border:0;white-space:normal;padding:.15rem .6rem}
        td[data-is]::before{content:attr(data-is) ": ";font-weight:600}td:empty{display:none}caption{display:block}}
        """;

    /// <summary>The page.</summary>
    /// <param name="result">What came of the upload.</param>
    /// <param name="reportMinutes">Minutes after which reports are usually ready.</param>
    public static string Of(UploadResult result, int reportMinutes)
    {
        var title = Title(result.Status);
        var page = new StringBuilder();
        page.Append(CultureInfo.InvariantCulture, $"<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\"><title>{title}</title><style>{Style}</style></head><body>\n");
        page.Append(CultureInfo.InvariantCulture, $"<h1>{title}: {Own(result.File)}</h1>\n<p>{Said(Sentence(result, reportMinutes))}</p>\n<dl>");
        Facts(page, result);
        page.Append("</dl>\n");
        Complaints(page, result);
        return page.Append("</body></html>\n").ToString();
    }

    private static string Title(UploadStatus status) => status switch
    {
        UploadStatus.Accepted => "File accepted",
        UploadStatus.Duplicate => "File taken in already",
        UploadStatus.Refused => "File refused",
        UploadStatus.Withdrawn => "File taken back",
        UploadStatus.WaitingForPartner => "File waiting",
        _ => "File not read yet",
    };

    private static string Sentence(UploadResult result, int reportMinutes) => result.Status switch
    {
        UploadStatus.Accepted when result.Outcome is { Timelines.IsEmpty: true, Listed.IsEmpty: false } =>
            $"{Count(result.Outcome.Patients, "patient")}: what the list says of them was taken in. {Count(result.Outcome.Complaints.Length, "point")} to look at.",
        UploadStatus.Accepted => string.Create(
            CultureInfo.InvariantCulture,
            $"{Count(result.Outcome.Patients, "patient")}, {Count(result.Outcome.Visits, "visit")} taken in. {Count(result.Outcome.Complaints.Length, "point")} to look at. Reports are usually ready within {Count(reportMinutes, "minute")}."),
        UploadStatus.Duplicate =>
            $"These bytes were taken in already, as upload {result.Repeats!.Upload} "
            + $"({Isolate.SetWhereNeeded(result.Repeats.File)}, {Time(result.Repeats.Arrived)}). Nothing new was taken in; what follows is what that upload holds.",
        UploadStatus.Withdrawn => "Nothing of this file counts any more, except what another file says too. Its reports are superseded or taken back.",
        UploadStatus.WaitingForPartner => $"It is read together with {result.Waits!.For}. If that has not come by {Time(result.Waits.Until)}, a receipt here will say what became of this file.",
        UploadStatus.SourceMissing => "The file was gone before it could be copied. A person is looking; upload it again if you still have it.",
        UploadStatus.Quarantined => "The file could not be read by a fault of ours, not of the file. Nothing of it was taken in. A person is looking; you need not do anything.",
        _ => "Nothing of this file was taken in. Correct what the list says and upload it again.",
    };

    private static void Facts(StringBuilder page, UploadResult result)
    {
        var outcome = result.Outcome;
        Fact(page, "Receipt", result.Upload);
        Fact(page, "Arrived", Time(result.Arrived));
        foreach (var part in outcome.Files)
        {
            Fact(page, "Read", $"{Isolate.SetWhereNeeded(part.File)}, SHA-256 {part.Sha256}");
        }

        Fact(page, outcome.Files.IsEmpty ? "SHA-256" : "Delivery", outcome.Sha);
        Fact(page, "Format", outcome.Format);
        Fact(page, "Rows read", Number(outcome.Rows));
        Fact(page, "Patients", Number(outcome.Patients));
        Fact(page, "Visits", Number(outcome.Visits));
        Fact(page, "Lesions", Number(outcome.Lesions));
        Fact(page, "Warnings", Number(outcome.Complaints.Count(c => c.Severity == Severity.Warn)));
        if (result.Withdrawal is { } withdrawal)
        {
            Fact(page, "Taken back by", $"{PrintedName.Of(withdrawal.By)}, {withdrawal.By.Role}, {Time(withdrawal.At)}");
            Fact(page, "Why", withdrawal.Reason);
        }
    }

    private static void Fact(StringBuilder page, string name, string? value)
    {
        if (value is not null)
        {
            page.Append(CultureInfo.InvariantCulture, $"<dt>{name}</dt><dd>{Own(value)}</dd>");
        }
    }

    private static void Complaints(StringBuilder page, UploadResult result)
    {
        var complaints = result.Outcome.Complaints;
        if (complaints.IsEmpty)
        {
            return;
        }

        var caption = complaints.Length > MostRows ? string.Create(CultureInfo.InvariantCulture, $"The first {MostRows} of {complaints.Length} points") : Count(complaints.Length, "point");
        page.Append(CultureInfo.InvariantCulture, $"<p><a href=\"{result.Upload}-errors.csv\">All points as a table for a spreadsheet (CSV)</a></p>\n<table><caption>{caption}</caption>");
        page.Append("<thead><tr><th scope=\"col\">Kind</th><th scope=\"col\">Where</th><th scope=\"col\">Value found</th><th scope=\"col\">Expected</th><th scope=\"col\">Problem and what to do</th></tr></thead><tbody>\n");
        foreach (var c in complaints.Take(MostRows))
        {
            page.Append(CultureInfo.InvariantCulture, $"<tr><td class=\"kind\">{Kind(c.Severity)}<br><span class=\"code\">{Text(c.Code)}</span></td>");
            page.Append(CultureInfo.InvariantCulture, $"{Cell("Where", Where(c, result.File))}{Cell("Value found", Own(c.Value ?? ""))}{Cell("Expected", Own(c.Expected ?? ""))}<td><strong>{Said(c.Problem)}</strong> {Said(c.Fix)}</td></tr>\n");
        }

        page.Append("</tbody></table>\n");
    }

    private static string Kind(Severity severity) => severity switch
    {
        Severity.Refuse => "Refuses the file",
        Severity.Block => "Blocks the patient",
        Severity.Warn => "Warning",
        _ => "Note",
    };

    private static string Cell(string name, string html) => html.Length == 0 ? "<td></td>" : $"<td data-is=\"{name}\">{html}</td>";

    private static string Where(Complaint c, string file) => string.Join(", ", new[]
    {
        c.File == file || c.File is null ? null : Own(c.File),
        c.Sheet is { } sheet ? $"sheet {Own(sheet)}" : null,
        c.Line is { } line ? string.Create(CultureInfo.InvariantCulture, $"line {line}") : null,
        c.Column is { } column ? $"column {Own(column)}" : null,
        c.Path is { } path ? Own(path) : null,
        c.Patient is { } patient ? $"patient {Own(patient)}" : null,
    }.Where(part => !string.IsNullOrEmpty(part)));

    private static string? Number(int number) => number > 0 ? number.ToString(CultureInfo.InvariantCulture) : null;

    private static string Count(int number, string what) => string.Create(CultureInfo.InvariantCulture, $"{number} {what}{(number == 1 ? "" : "s")}");

    private static string Time(DateTimeOffset time) => time.UtcDateTime.ToString("yyyy-MM-dd HH:mm:ss 'UTC'", CultureInfo.InvariantCulture);

    private static string Text(string text) => WebUtility.HtmlEncode(text);

    /// <summary>A text of an upload, in a direction isolate of its own: it never moves the words and numbers around it.</summary>
    private static string Own(string text) => text.Length == 0 ? "" : $"<bdi>{Text(text)}</bdi>";

    /// <summary>A sentence of ours; what it quotes stands in isolates.</summary>
    private static string Said(string sentence) => Quoted().Replace(Text(sentence), "&quot;<bdi>$1</bdi>&quot;");

    [GeneratedRegex("&quot;(.*?)&quot;", RegexOptions.Singleline)]
    private static partial Regex Quoted();
}
