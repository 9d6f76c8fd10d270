using System.Collections.Immutable;
using System.Text.Json;
using Recist.Cli.Inputs;
using Recist.Reports.Content;
using Recist.Reports.Explanations;

namespace Recist.Cli.Output;

/// <summary>The lines of <c>recist explain --json</c> (docs/exports.md).</summary>
internal static class ExplanationJson
{
    /// <summary>One reader's record of one patient.</summary>
    public static string Line(AssessedPatient record, CourseExplanation course, IEnumerable<SourceDocument> sources, string? visit)
    {
        return JsonLine.Write(json =>
        {
            json.WriteString("study", record.Study);
            json.WriteString("course", record.Course);
            json.WriteString("patient", record.Patient);
            json.WriteString("reader", record.Reader);
            Each(json, "sources", sources.Where(s => record.Source.Split('+').Contains(s.File)), s =>
            {
                json.WriteString("file", s.File);
                json.WriteString("sha256", s.Sha256);
            });
            Each(json, "visits", course.Visits.Where(v => visit is null || v.Assessment.Visit.Label == visit), v => Visit(json, v));
            if (visit is null)
            {
                json.WriteStartObject("bestOverall");
                json.WriteString("unconfirmed", course.Assessment.Best.Unconfirmed.Code());
                json.WriteString("confirmed", course.Assessment.Best.Confirmed.Code());
                Reasons(json, course.Best);
                json.WriteEndObject();
                Reasons(json, course.Endpoints, "endpoints");
            }

        });
    }

    private static void Visit(Utf8JsonWriter json, ExplainedVisit explained)
    {
        var (assessment, visit) = (explained.Assessment, explained.Assessment.Visit);
        json.WriteString("label", visit.Label);
        json.WriteString("date", visit.Date.Text);
        json.WriteString("overall", assessment.Overall?.Code());
        json.WriteString("overallFinal", assessment.OverallFinal?.Code());
        if (visit.GivenSource is not null)
        {
            json.WriteStartObject("given");
            Cell(json, visit.GivenSource, visit.GivenOverall?.Code());
            json.WriteEndObject();
        }

        Reasons(json, explained.Reasons);
        Each(json, "sums", explained.Sums, s => Sum(json, s.Name, s.Sum));
    }

    private static void Reasons(Utf8JsonWriter json, ImmutableArray<ExplainedReason> reasons, string name = "reasons") => Each(json, name, reasons, r =>
    {
        json.WriteString("rule", r.Reason.Rule);
        json.WriteString("text", r.Sentence);
        json.WriteString("guideline", r.Guideline);
        json.WriteString("see", r.Link);
        json.WriteStartArray("lesions");
        foreach (var lesion in r.Reason.Lesions)
        {
            json.WriteStringValue(lesion);
        }

        json.WriteEndArray();
        json.WriteStartObject("compared");
        foreach (var fact in r.Reason.Facts)
        {
            json.WriteString(fact.Name, fact.Value);
        }

        json.WriteEndObject();
        Each(json, "findings", r.Findings, f =>
        {
            json.WriteString("lesion", f.Lesion);
            json.WriteString("visit", f.Visit);
            json.WriteString("found", f.Found);
            Cell(json, f.Source, f.Text);
        });
    });

    private static void Sum(Utf8JsonWriter json, string name, ExplainedSum sum)
    {
        json.WriteString("sum", name);
        json.WriteString("visit", sum.Visit);
        json.WriteString("date", sum.Date.Text);
        Millimetres(json, "mm", sum.Complete);
        Millimetres(json, "partialMm", sum.Partial);
        Each(json, "lesions", sum.Values, v =>
        {
            json.WriteString("lesion", v.Lesion);
            Millimetres(json, "mm", v.Value);
            Cell(json, v.Source, v.Text);
        });
    }

    private static void Cell(Utf8JsonWriter json, SourceCell? cell, string? text)
    {
        json.WriteString("file", cell?.File);
        if (cell?.Sheet is { } sheet)
        {
            json.WriteString("sheet", sheet);
        }

        json.WritePropertyName("line");
        if (cell is null)
        {
            json.WriteNullValue();
        }
        else
        {
            json.WriteNumberValue(cell.Row);
        }

        json.WriteString("column", cell?.Column);
        json.WriteString("text", text);
    }

    private static void Millimetres(Utf8JsonWriter json, string name, Length? value)
    {
        json.WritePropertyName(name);
        json.WriteRawValue(value?.ToString() ?? "null");
    }

    private static void Each<T>(Utf8JsonWriter json, string name, IEnumerable<T> items, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            write(item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
