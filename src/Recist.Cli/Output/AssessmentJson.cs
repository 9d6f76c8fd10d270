using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Recist.Cli.Inputs;
using Recist.Ingestion;
using Recist.Reports.Words;

namespace Recist.Cli.Output;

/// <summary>The lines of <c>recist assess --json</c> (docs/file-formats.md): one object per patient and reader, or per refused file.</summary>
internal static class AssessmentJson
{
    /// <summary>The line of a refused upload.</summary>
    public static string Line(RefusedUpload refused) => JsonLine.Write(json => Members(json, refused));

    /// <summary>The line of a patient.</summary>
    public static string Line(AssessedPatient patient) => JsonLine.Write(json => Members(json, patient));

    /// <summary>The members of a refused upload's line.</summary>
    public static void Members(Utf8JsonWriter json, RefusedUpload refused)
    {
        json.WriteString("source", refused.Source);
        Complaints(json, refused.Complaints, withSeverity: false);
    }

    /// <summary>The members of a patient's line.</summary>
    public static void Members(Utf8JsonWriter json, AssessedPatient patient)
    {
        json.WriteString("source", patient.Source);
        json.WriteString("study", patient.Study);
        json.WriteString("course", patient.Course);
        json.WriteString("patient", patient.Patient);
        json.WriteString("reader", patient.Reader);
        if (patient.Assessment is { } assessment)
        {
            json.WriteString("criteria", assessment.History.Options.Criteria.Code());
            Options(json, assessment.History.Options);
            Conformance(json, assessment.Conformance);
            json.WriteStartArray("visits");
            foreach (var visit in assessment.Visits)
            {
                Visit(json, visit, assessment.History.Options);
            }

            json.WriteEndArray();
            json.WriteStartObject("bestOverall");
            json.WriteString("unconfirmed", assessment.Best.Unconfirmed.Code());
            json.WriteString("confirmed", assessment.Best.Confirmed.Code());
            json.WriteEndObject();
            EndpointsJson.Write(json, assessment.Endpoints);
        }

        Complaints(json, patient.Complaints, withSeverity: true);
    }

    private static void Options(Utf8JsonWriter json, ResponseOptions options)
    {
        json.WriteStartObject("options");
        foreach (var (option, value) in OptionTable.InForce(options))
        {
            json.WritePropertyName(option.Name);
            if (option.Kind == OptionKind.Word)
            {
                json.WriteStringValue(value);
            }
            else
            {
                json.WriteRawValue(value);
            }
        }

        json.WriteEndObject();
    }

    private static void Conformance(Utf8JsonWriter json, Conformance conformance)
    {
        json.WriteStartObject("conformance");
        json.WriteStartObject("lesions");
        foreach (var (lesion, measurability) in conformance.Lesions)
        {
            json.WriteString(lesion, measurability switch
            {
                Measurability.Measurable => "measurable",
                Measurability.NonMeasurable => "non-measurable",
                Measurability.NotPathological => "not-pathological",
                _ => "not-a-lesion",
            });
        }

        json.WriteEndObject();
        json.WriteStartArray("issues");
        foreach (var issue in conformance.Issues.Select(i => i.ToString()).Order(StringComparer.Ordinal))
        {
            json.WriteStringValue(issue);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Visit(Utf8JsonWriter json, VisitAssessment visit, ResponseOptions options)
    {
        json.WriteStartObject();
        json.WriteString("label", visit.Visit.Label);
        json.WriteString("date", visit.Visit.Date.Text);
        json.WriteBoolean("baseline", visit.Visit.IsBaseline);
        Number(json, "sumMm", visit.Sum?.Millimetres);
        Number(json, "partialSumMm", visit.PartialSum?.Millimetres);
        Number(json, "nadirMm", visit.Nadir?.Millimetres);
        Number(json, "pctFromBaseline", visit.PercentFromBaseline);
        Number(json, "pctFromNadir", visit.PercentFromNadir);
        json.WriteString("target", visit.Target?.Code());
        json.WriteString("nonTarget", visit.NonTarget?.Code());
        json.WriteBoolean("newLesions", !visit.NewLesions.IsEmpty);
        if (options.Criteria == Criteria.IRecist)
        {
            Number(json, "newLesionSumMm", visit.NewLesionTargetSum?.Millimetres);
        }

        json.WriteString("overall", visit.Overall?.Code());
        json.WriteString("overallFinal", visit.OverallFinal?.Code());
        json.WriteStartArray("reasons");
        foreach (var reason in visit.Reasons)
        {
            json.WriteStartObject();
            json.WriteString("rule", reason.Rule);
            json.WriteStartArray("lesions");
            foreach (var lesion in reason.Lesions)
            {
                json.WriteStringValue(lesion);
            }

            json.WriteEndArray();
            json.WriteString("text", ReasonSentences.For(reason, options));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Complaints(Utf8JsonWriter json, ImmutableArray<Complaint> complaints, bool withSeverity)
    {
        json.WriteStartArray("complaints");
        foreach (var complaint in complaints)
        {
            json.WriteStartObject();
            json.WriteString("code", complaint.Code);
            if (withSeverity)
            {
                json.WriteString("severity", ComplaintText.Word(complaint.Severity));
            }

            json.WriteString("file", complaint.File);
            if (complaint.Sheet is { } sheet)
            {
                json.WriteString("sheet", sheet);
            }

            if (complaint.Line is { } line)
            {
                json.WriteNumber("line", line);
            }
            else
            {
                json.WriteNull("line");
            }

            json.WriteString("column", complaint.Column);
            json.WriteString("path", complaint.Path);
            json.WriteString("value", complaint.Value);
            json.WriteString("expected", complaint.Expected);
            json.WriteString("problem", complaint.Problem);
            json.WriteString("fix", complaint.Fix);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>A decimal without trailing zeros, at most 10 decimals.</summary>
    private static void Number(Utf8JsonWriter json, string name, decimal? value)
    {
        json.WritePropertyName(name);
        if (value is { } number)
        {
            json.WriteRawValue(decimal.Round(number, 10, MidpointRounding.ToEven).ToString("0.##########", CultureInfo.InvariantCulture));
        }
        else
        {
            json.WriteNullValue();
        }
    }
}
