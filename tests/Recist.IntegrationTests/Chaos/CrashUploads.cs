using System.Globalization;
using System.Text;

namespace Recist.IntegrationTests.Local;

/// <summary>The uploads of the crash test: ten files for each patient, each with the baseline and one visit; the tenth corrects the ninth.</summary>
internal static class CrashUploads
{
    private const int FilesPerPatient = 10;
    private static readonly DateOnly Baseline = new(2024, 1, 8);

    public static int Patients(int uploads) => (uploads + FilesPerPatient - 1) / FilesPerPatient;

    public static string Name(int upload) => string.Create(CultureInfo.InvariantCulture, $"file-{upload}.json");

    public static byte[] Content(int upload)
    {
        var (patient, file) = Math.DivRem(upload, FilesPerPatient);
        bool correction = file == FilesPerPatient - 1;
        int visit = correction ? file : file + 1;
        string date = Baseline.AddDays(visit * 56).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        decimal size = 40m - ((patient + (visit * 7)) % 25) + (correction ? 0.5m : 0m);
        return Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $$"""
            { "format": "recist-measurements/1", "study": "CRASH-1", "patients": [ {
                "patient": "C-{{patient}}", "reader": "R1", "accepted": true, "revision": {{(correction ? 2 : 1)}},
                "lesions": [ { "id": "T1", "role": "target", "organ": "lung", "longestMm": 33.0, "modality": "CT", "sliceMm": 5 } ],
                "visits": [
                  {{(correction ? string.Empty : """{ "label": "Baseline", "date": "2024-01-08", "baseline": true, "measurements": [ { "lesion": "T1", "mm": 33.0 } ] },""")}}
                  { "label": "Visit {{visit}}", "date": "{{date}}", "measurements": [ { "lesion": "T1", "mm": {{size}} } ] } ] } ] }
            """));
    }
}
