using System.Globalization;
using System.Net;
using System.Text;
using Recist.Ingestion;

namespace Recist.Pipeline;

/// <summary>The receipt as a page without scripts: what came of the file, and each complaint with line, column, value and fix.</summary>
internal static class ReceiptPage
{
    private const int MostRows = 1000;

    private const string Style = """
        body{font:16px/1.5 system-ui,sans-serif;margin:2rem auto;max-width:70rem;padding:0 1rem;color:#1a1a1a}
        table{border-collapse:collapse;width:100%}th,td{text-align:left;vertical-align:top;padding:.4rem .6rem;border-bottom:1px solid #767676}
        """;

    public static string Of(UploadResult result)
    {
        var title = result.Status == UploadStatus.Accepted ? "File accepted" : "File refused";
        var page = new StringBuilder();
        page.Append(CultureInfo.InvariantCulture, $"<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>{title}</title><style>{Style}</style></head><body>\n");
        page.Append(CultureInfo.InvariantCulture, $"<h1>{title}: {Text(result.File)}</h1>\n<p>{Text(Sentence(result))}</p>\n<dl>");
        Fact(page, "Receipt", result.Upload);
        Fact(page, "Arrived", result.Arrived.UtcDateTime.ToString("yyyy-MM-dd HH:mm:ss 'UTC'", CultureInfo.InvariantCulture));
        Fact(page, "SHA-256", result.Outcome.Sha);
        Fact(page, "Format", result.Outcome.Format);
        page.Append("</dl>\n");
        Complaints(page, result.Outcome.Complaints);
        return page.Append("</body></html>\n").ToString();
    }

    private static string Sentence(UploadResult result) => result.Status == UploadStatus.Accepted
        ? string.Create(CultureInfo.InvariantCulture, $"{result.Outcome.Patients} patients, {result.Outcome.Visits} visits taken in. {result.Outcome.Complaints.Length} points to look at.")
        : "Nothing of this file was taken in. Correct what the list says and upload it again.";

    private static void Fact(StringBuilder page, string name, string? value)
    {
        if (value is not null)
        {
            page.Append(CultureInfo.InvariantCulture, $"<dt>{name}</dt><dd>{Text(value)}</dd>");
        }
    }

    private static void Complaints(StringBuilder page, IReadOnlyList<Complaint> complaints)
    {
        if (complaints.Count == 0)
        {
            return;
        }

        page.Append("<table><thead><tr><th scope=\"col\">Kind</th><th scope=\"col\">Where</th><th scope=\"col\">Value found</th><th scope=\"col\">Expected</th><th scope=\"col\">Problem</th><th scope=\"col\">What to do</th></tr></thead><tbody>\n");
        foreach (var complaint in complaints.Take(MostRows))
        {
            page.Append(CultureInfo.InvariantCulture, $"<tr><td>{Text(complaint.Severity.ToString())}<br>{Text(complaint.Code)}</td><td>{Text(Where(complaint))}</td><td>{Text(complaint.Value ?? "")}</td><td>{Text(complaint.Expected ?? "")}</td><td>{Text(complaint.Problem)}</td><td>{Text(complaint.Fix)}</td></tr>\n");
        }

        page.Append("</tbody></table>\n");
        if (complaints.Count > MostRows)
        {
            page.Append(CultureInfo.InvariantCulture, $"<p>{complaints.Count - MostRows} more are in the JSON receipt.</p>\n");
        }
    }

    private static string Where(Complaint c) => string.Join(", ", new[]
    {
        c.File,
        c.Sheet is { } sheet ? $"sheet {sheet}" : null,
        c.Line is { } line ? string.Create(CultureInfo.InvariantCulture, $"line {line}") : null,
        c.Column is { } column ? $"column {column}" : null,
        c.Path,
        c.Patient is { } patient ? $"patient {patient}" : null,
    }.Where(part => !string.IsNullOrEmpty(part)));

    private static string Text(string text) => WebUtility.HtmlEncode(text);
}
