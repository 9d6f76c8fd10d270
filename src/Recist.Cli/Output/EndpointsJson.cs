using System.Text.Json;

namespace Recist.Cli.Output;

/// <summary>The member <c>endpoints</c> of a line of <c>recist assess --json</c> (docs/file-formats.md).</summary>
internal static class EndpointsJson
{
    /// <summary>Writes the member with its name.</summary>
    public static void Write(Utf8JsonWriter json, CourseEndpoints endpoints)
    {
        json.WriteStartObject("endpoints");
        Time(json, "pfs", endpoints.Pfs);
        Time(json, "ttp", endpoints.Ttp);
        Time(json, "os", endpoints.Os);
        Time(json, "ipfs", endpoints.IPfs);
        Duration(json, endpoints.ResponseDuration);
        Response(json, endpoints.TimeToResponse);
        json.WriteBoolean("objectiveResponse", endpoints.ObjectiveResponse is { Reached: true });
        json.WriteBoolean("diseaseControl", endpoints.DiseaseControl is { Reached: true });
        json.WriteBoolean("clinicalBenefit", endpoints.ClinicalBenefit is { Reached: true });
        json.WriteEndObject();
    }

    private static void Time(Utf8JsonWriter json, string name, TimeToEvent? time)
    {
        if (time is null)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        json.WriteString("date", time.Date.Text);
        json.WriteNumber("days", time.Days);
        json.WriteBoolean("event", time.IsEvent);
        json.WriteString("reason", time.Reason.Word());
        json.WriteEndObject();
    }

    private static void Duration(Utf8JsonWriter json, TimeToEvent? duration)
    {
        if (duration is null)
        {
            json.WriteNull("dor");
            return;
        }

        json.WriteStartObject("dor");
        json.WriteString("start", duration.Start.Text);
        json.WriteString("end", duration.Date.Text);
        json.WriteNumber("days", duration.Days);
        json.WriteBoolean("event", duration.IsEvent);
        json.WriteEndObject();
    }

    private static void Response(Utf8JsonWriter json, TimeToResponse? response)
    {
        if (response is null)
        {
            json.WriteNull("ttr");
            return;
        }

        json.WriteStartObject("ttr");
        json.WriteNumber("days", response.Days);
        json.WriteEndObject();
    }
}
