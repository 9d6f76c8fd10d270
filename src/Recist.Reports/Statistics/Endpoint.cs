using System.Collections.Immutable;

namespace Recist.Reports.Statistics;

/// <summary>One time-to-event endpoint of a course, by its name on the command line.</summary>
/// <param name="Name">For example <c>pfs</c>.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Of">Its value for one patient; null where the patient has none.</param>
public sealed record Endpoint(string Name, string Title, Func<CourseEndpoints, TimeToEvent?> Of)
{
    /// <summary>All endpoints.</summary>
    public static ImmutableArray<Endpoint> All { get; } =
    [
        new("pfs", "Progression-free survival", e => e.Pfs),
        new("ttp", "Time to progression", e => e.Ttp),
        new("os", "Overall survival", e => e.Os),
        new("ipfs", "Progression-free survival by iRECIST", e => e.IPfs),
        new("dor", "Duration of response", e => e.ResponseDuration),
        new("sd", "Duration of stable disease", e => e.StableDuration),
    ];
}
