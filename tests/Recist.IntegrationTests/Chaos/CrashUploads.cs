using System.Globalization;
using System.Text;

namespace Recist.IntegrationTests.Chaos;

/// <summary>
/// The uploads of the crash test: ten files for each patient, each with the baseline and one visit; the tenth corrects the ninth.
/// Some files and some visits are taken back, and what counts in the end can be told without running anything.
/// </summary>
internal static class CrashUploads
{
    public const string Study = "CRASH-1";
    private const int FilesPerPatient = 10;
    private const string First =
        """{ "label": "Baseline", "date": "2024-01-08", "baseline": true, "measurements": [ { "lesion": "T1", "mm": 33.0 } ] },""";

    private static readonly DateOnly Baseline = new(2024, 1, 8);

    public static int Patients(int uploads) => (uploads + FilesPerPatient - 1) / FilesPerPatient;

    public static string Patient(int patient) => string.Create(CultureInfo.InvariantCulture, $"C-{patient}");

    public static string Name(int upload) => string.Create(CultureInfo.InvariantCulture, $"file-{upload}.json");

    public static UploadFate Fate(int upload)
    {
        var (patient, file) = Math.DivRem(upload, FilesPerPatient);
        return (file, patient % 4) switch
        {
            (2, _) or (3, 0 or 2) => UploadFate.TakenBack,
            (5, _) => UploadFate.SentAgain,

            // The revision that was corrected, and the correction itself.
            (8, 3) or (9, 1) => UploadFate.TakenBack,
            _ => UploadFate.Kept,
        };
    }

    public static UploadFate FateOf(string name) => Fate(int.Parse(name["file-".Length..^".json".Length], CultureInfo.InvariantCulture));

    /// <summary>The visits of a patient that are taken back by themselves, with the last revision that counts no more.</summary>
    public static IEnumerable<(string Label, int? Revision)> VisitsTakenBack(int patient, int uploads)
    {
        int files = uploads - (patient * FilesPerPatient);
        if (patient % 2 == 1 && files > 6)
        {
            yield return ("Visit 7", null);
        }

        if (patient % 4 == 2 && files > 8)
        {
            yield return ("Visit 9", 1);
        }
    }

    /// <summary>Every visit of a patient that counts in the end, as <c>Visit 9/2</c> for its second revision.</summary>
    public static IEnumerable<string> Counted(int patient, int uploads) =>
        Enumerable.Range(patient * FilesPerPatient, FilesPerPatient)
            .Where(upload => upload < uploads && Fate(upload) != UploadFate.TakenBack)
            .SelectMany(Visits)
            .Where(v => !VisitsTakenBack(patient, uploads).Any(t => t.Label == v.Label && v.Revision <= (t.Revision ?? 1)))
            .Select(v => Word(v.Label, v.Revision))
            .Distinct();

    public static string Word(string label, int revision) => string.Create(CultureInfo.InvariantCulture, $"{label}/{revision}");

    public static byte[] Content(int upload)
    {
        var (patient, file) = Math.DivRem(upload, FilesPerPatient);
        var visits = Visits(upload).ToList();
        int number = Math.Min(file + 1, FilesPerPatient - 1);
        string date = Baseline.AddDays(number * 56).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var (label, revision) = visits[^1];
        decimal size = 40m - ((patient + (number * 7)) % 25) + (revision > 1 ? 0.5m : 0m);
        return Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $$"""
            { "format": "recist-measurements/1", "study": "{{Study}}", "patients": [ {
                "patient": "{{Patient(patient)}}", "reader": "R1", "accepted": true, "revision": {{revision}},
                "lesions": [ { "id": "T1", "role": "target", "organ": "lung", "longestMm": 33.0, "modality": "CT", "sliceMm": 5 } ],
                "visits": [
                  {{(visits.Count == 1 ? string.Empty : First)}}
                  { "label": "{{label}}", "date": "{{date}}", "measurements": [ { "lesion": "T1", "mm": {{size}} } ] } ] } ] }
            """));
    }

    private static IEnumerable<(string Label, int Revision)> Visits(int upload)
    {
        int file = upload % FilesPerPatient;
        bool correction = file == FilesPerPatient - 1;
        if (!correction)
        {
            yield return ("Baseline", 1);
        }

        yield return (string.Create(CultureInfo.InvariantCulture, $"Visit {(correction ? file : file + 1)}"), correction ? 2 : 1);
    }
}
