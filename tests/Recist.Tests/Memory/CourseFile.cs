using System.Globalization;
using System.Text.Json;

namespace Recist.Tests.Memory;

/// <summary>Writes measurement files (recist-measurements/1) of one target lesion.</summary>
internal static class CourseFile
{
    public const string Study = "DEMO-1";

    /// <summary>A file of one patient by one reader; visits are label, date and millimetres. "Baseline" is the baseline.</summary>
    public static string Of(string patient, params (string Label, string Date, decimal Mm)[] visits) => Of(patient, 1, visits);

    /// <summary>The same, as a revision of what was sent before.</summary>
    public static string Of(string patient, int revision, params (string Label, string Date, decimal Mm)[] visits) =>
        Document(Patient(patient, revision, "R1", visits));

    /// <summary>A file of several patients or readers.</summary>
    public static string Document(params string[] patients) =>
        $$"""{"format":"recist-measurements/1","study":"{{Study}}","patients":[{{string.Join(',', patients)}}]}""";

    /// <summary>What one reader says of one patient.</summary>
    public static string Patient(string patient, int revision, string reader, params (string Label, string Date, decimal Mm)[] visits) =>
        $$"""
        {"patient":{{JsonSerializer.Serialize(patient)}},"reader":"{{reader}}","revision":{{revision}},
         "lesions":[{"id":"T1","role":"target","organ":"lung","site":"left upper lobe","longestMm":33.0,"modality":"CT","sliceMm":5}],
         "visits":[{{string.Join(',', visits.Select(Visit))}}]}
        """;

    private static string Visit((string Label, string Date, decimal Mm) visit) => string.Create(
        CultureInfo.InvariantCulture,
        $$"""
        {"label":"{{visit.Label}}","date":"{{visit.Date}}","baseline":{{(visit.Label == "Baseline" ? "true" : "false")}},
         "measurements":[{"lesion":"T1","mm":{{visit.Mm}}}]}
        """);
}
