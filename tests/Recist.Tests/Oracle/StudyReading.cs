using Recist.Ingestion;
using Recist.Tests.Rules;

namespace Recist.Tests.Oracle;

/// <summary>Public study responses read as a clinic would send them: RS with ADSL, through the product's own reader.</summary>
internal static class StudyReading
{
    /// <summary>Every patient and reader of an RS table, with the dates of an ADSL table.</summary>
    public static List<PatientHistory> Histories(string responses, string dates, params (string Option, string Value)[] options)
    {
        var settings = ReadingSettings.Default with { OptionOverrides = options.ToDictionary(o => o.Option, o => o.Value) };
        var reading = SubmissionReader.Read([Read("sdtm", responses), Read("oracle", dates)], settings);
        Assert.True(reading.Accepted, string.Join('\n', reading.Complaints.Where(c => c.Severity is Severity.Refuse or Severity.Block)));
        return [.. reading.Submission!.Patients.Select(p => p.History)];
    }

    /// <summary>Rows of a file of the public study data.</summary>
    public static List<IReadOnlyDictionary<string, string>> Rows(string folder, string name) =>
        [.. StudyFile.Rows(SharedData.Path("pharmaverse", folder, name + ".csv"))];

    private static UploadedFile Read(string folder, string name) =>
        new(name + ".csv", File.ReadAllBytes(SharedData.Path("pharmaverse", folder, name + ".csv")));
}
