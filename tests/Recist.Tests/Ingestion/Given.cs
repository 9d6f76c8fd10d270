using System.Text;

using Recist.Ingestion;

namespace Recist.Tests.Readers;

/// <summary>Short ways to read a file in a test.</summary>
internal static class Given
{
    public const string TemplateHead = "patient_id,visit,visit_date,baseline,lesion_id,role,organ,node,size_mm,state,status,reader\n";

    /// <summary>Full path within the public data; skips the test where the data is absent.</summary>
    public static string SharedPath(string relative)
    {
        Assert.SkipWhen(Repository.SharedData is null, "The public data is not beside the checkout (../shared/data) nor at RECIST_SHARED_DATA.");
        return Path.Combine(Repository.SharedData, relative);
    }

    /// <summary>The text of a cell, where the bare word NA is a blank.</summary>
    public static string OrBlank(string text) => text == "NA" ? "" : text;

    public static UploadedFile File(string name, string text) => new(name, Encoding.UTF8.GetBytes(text));

    public static Reading Reading(string name, string text, ReadingSettings? settings = null) =>
        SubmissionReader.Read([File(name, text)], settings ?? ReadingSettings.Default);

    public static Reading Json(string text, ReadingSettings? settings = null) => Reading("a.json", text, settings);

    public static Reading Csv(string rows, ReadingSettings? settings = null) => Reading("a.csv", TemplateHead + rows, settings);

    /// <summary>A JSON document with one patient, whose lesions and visits are given.</summary>
    public static string Patient(string lesions, string visits, string more = "") =>
        $$"""
        { "format": "recist-measurements/1", "study": "S",
          "patients": [ { "patient": "P1", "reader": "R1", {{more}}
            "lesions": [ {{lesions}} ],
            "visits": [ {{visits}} ] } ] }
        """;

    /// <summary>The history as whoever reads it sees it: an undeclared baseline is settled.</summary>
    public static PatientHistory History(this Reading reading) => Assert.Single(reading.Histories());

    /// <summary>The histories, each with its baseline settled.</summary>
    public static IEnumerable<PatientHistory> Histories(this Reading reading) =>
        reading.Submission!.Patients.Select(p => p.History with { Visits = AssumedBaseline.Settle(p.History.Visits) });

    public static IEnumerable<string> Codes(this Reading reading) => reading.Complaints.Select(c => c.Code);
}
