using System.Globalization;

namespace Recist.Cli.Output;

/// <summary>The endpoints of a patient as two or three short lines: days, <c>+</c> where censored, and why.</summary>
internal static class EndpointsText
{
    /// <summary>Writes the lines; none where there is nothing to count from.</summary>
    public static void Write(CourseEndpoints endpoints, TextWriter to)
    {
        string?[] times =
        [
            Time("PFS", endpoints.Pfs), Time("iPFS", endpoints.IPfs), Time("TTP", endpoints.Ttp), Time("OS", endpoints.Os),
            Time("duration of response", endpoints.ResponseDuration), Time("duration of SD", endpoints.StableDuration),
            endpoints.TimeToResponse is { } response ? string.Create(CultureInfo.InvariantCulture, $"time to response {response.Days}") : null,
        ];
        if (endpoints.Pfs is not null)
        {
            to.WriteLine($"  Endpoints in days (+ censored): {string.Join("; ", times.OfType<string>())}");
            to.WriteLine($"  Objective response: {Word(endpoints.ObjectiveResponse)}; disease control: {Word(endpoints.DiseaseControl)}; clinical benefit: {Word(endpoints.ClinicalBenefit)}");
        }
    }

    private static string? Time(string name, TimeToEvent? time) => time is null ? null
        : string.Create(CultureInfo.InvariantCulture, $"{name} {time.Days}{(time.IsEvent ? "" : "+")} ({time.Reason.Word()}, {time.Date.Text})");

    private static string Word(EndpointFlag? flag) => flag is { Reached: true } ? "yes" : "no";
}
