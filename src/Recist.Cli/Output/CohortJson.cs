using System.Collections.Immutable;
using System.Text.Json;
using Recist.Reports.Statistics;

namespace Recist.Cli.Output;

/// <summary>The object of <c>recist cohort --json</c> (docs/exports.md).</summary>
internal static class CohortJson
{
    /// <summary>The figures of a cohort.</summary>
    public static string Of(Cohort cohort, ImmutableArray<Endpoint> endpoints, ImmutableArray<int> days)
    {
        return JsonLine.Write(json =>
        {
            json.WriteNumber("patients", cohort.Patients);
            json.WriteStartObject("bestOverall");
            foreach (var (response, count) in cohort.Best)
            {
                json.WriteNumber(response.Code(), count);
            }

            json.WriteEndObject();
            json.WriteStartArray("unitToCheck");
            foreach (var patient in cohort.UnitToCheck)
            {
                json.WriteStringValue(patient);
            }

            json.WriteEndArray();
            Rate(json, "objectiveResponse", cohort.ObjectiveResponse);
            Rate(json, "diseaseControl", cohort.DiseaseControl);
            Rate(json, "clinicalBenefit", cohort.ClinicalBenefit);
            json.WriteStartObject("endpoints");
            foreach (var endpoint in endpoints)
            {
                json.WriteStartObject(endpoint.Name);
                Curve(json, cohort.Curve(endpoint), days, cohort.EndsBeforeStart(endpoint));
                json.WriteEndObject();
            }

            json.WriteEndObject();
        });
    }

    private static void Rate(Utf8JsonWriter json, string name, Rate rate)
    {
        json.WriteStartObject(name);
        json.WriteNumber("count", rate.Count);
        json.WriteNumber("of", rate.Of);
        json.WriteNumber("rate", rate.Share);
        json.WriteNumber("lower", rate.Lower);
        json.WriteNumber("upper", rate.Upper);
        json.WriteEndObject();
    }

    private static void Curve(Utf8JsonWriter json, KaplanMeier curve, ImmutableArray<int> days, ImmutableArray<string> endsBeforeStart)
    {
        json.WriteNumber("patients", curve.Patients);
        json.WriteNumber("events", curve.Events);
        Number(json, "medianDays", curve.Median);
        Number(json, "medianLower", curve.MedianInterval.Lower);
        Number(json, "medianUpper", curve.MedianInterval.Upper);
        json.WriteStartArray("steps");
        foreach (var step in curve.Steps)
        {
            json.WriteStartObject();
            json.WriteNumber("day", step.Day);
            json.WriteNumber("atRisk", step.AtRisk);
            json.WriteNumber("events", step.Events);
            json.WriteNumber("survival", step.Survival);
            Number(json, "standardError", step.StandardError);
            Number(json, "lower", step.Lower);
            Number(json, "upper", step.Upper);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("atRisk");
        foreach (var day in CohortDays.Of(days, curve))
        {
            json.WriteStartObject();
            json.WriteNumber("day", day);
            json.WriteNumber("patients", curve.AtRisk(day));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("endsBeforeStart");
        foreach (var patient in endsBeforeStart)
        {
            json.WriteStringValue(patient);
        }

        json.WriteEndArray();
    }

    private static void Number(Utf8JsonWriter json, string name, double? value)
    {
        if (value is { } number)
        {
            json.WriteNumber(name, number);
        }
        else
        {
            json.WriteNull(name);
        }
    }
}
