using System.Globalization;
using System.Text.Json;

namespace Recist.IntegrationTests.Pipeline;

/// <summary>Writes measurement files of one target lesion.</summary>
internal static class Course
{
    public const string Baseline = "Baseline";

    /// <summary>A file with one patient; visits are label, date and millimetres.</summary>
    public static string File(string patient, params (string Label, string Date, decimal Mm)[] visits) => File(patient, 1, visits);

    public static string File(string patient, int revision, params (string Label, string Date, decimal Mm)[] visits) => Document(Patient(patient, revision, "R1", visits));

    public static string Document(params string[] patients) =>
        $$"""{"format":"recist-measurements/1","study":"DEMO-1","patients":[{{string.Join(',', patients)}}]}""";

    public static string Patient(string patient, int revision, string reader, params (string Label, string Date, decimal Mm)[] visits) =>
        $$"""
        {"patient":{{JsonSerializer.Serialize(patient)}},"reader":"{{reader}}","revision":{{revision}},
         "lesions":[{"id":"T1","role":"target","organ":"lung","site":"left upper lobe","longestMm":33.0,"modality":"CT","sliceMm":5}],
         "visits":[{{string.Join(',', visits.Select(Visit))}}]}
        """;

    private static string Visit((string Label, string Date, decimal Mm) visit) => string.Create(
        CultureInfo.InvariantCulture,
        $$"""{"label":"{{visit.Label}}","date":"{{visit.Date}}","baseline":{{(visit.Label == Baseline ? "true" : "false")}},"measurements":[{"lesion":"T1","mm":{{visit.Mm}}}]}""");
}
