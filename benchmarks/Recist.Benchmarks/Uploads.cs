using System.Diagnostics;
using System.Globalization;
using System.Text;
using Recist.Ingestion;

namespace Recist.Benchmarks;

/// <summary>Reading a large upload of the CSV template as the pipeline does, in a process that has read nothing before.</summary>
internal static class Uploads
{
    public static void Run()
    {
        var start = new DateOnly(2024, 1, 8);
        Show("50,000 rows", Template(2_500, 5, 4, start));
        Show("the same again, warm", Template(2_500, 5, 4, start));
        Show("100,000 rows", Template(5_000, 5, 4, start));
    }

    private static void Show(string what, byte[] file)
    {
        var watch = Stopwatch.StartNew();
        var reading = SubmissionReader.Read([new UploadedFile("upload.csv", file)], ReadingSettings.Default);
        watch.Stop();
        using var process = Process.GetCurrentProcess();
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{what}: {file.Length / 1e6:F1} MB, {watch.ElapsedMilliseconds} ms, peak {process.PeakWorkingSet64 / 1e6:F0} MB, {(reading.Accepted ? $"{reading.Submission!.Patients.Length} patients" : string.Join(' ', reading.Complaints.Select(c => c.Code).Distinct()))}"));
    }

    private static byte[] Template(int patients, int visits, int lesions, DateOnly start)
    {
        var text = new StringBuilder("patient_id,visit,visit_date,baseline,lesion_id,role,organ,size_mm,unit,reader\n");
        string[] organs = ["lung", "liver", "lymph node", "brain"];
        for (var row = 0; row < patients * visits * lesions; row++)
        {
            var (patient, visit, lesion) = (row / (visits * lesions), row / lesions % visits, row % lesions);
            text.Append(CultureInfo.InvariantCulture,
                $"P-{patient:D5},Week {6 * visit},{start.AddDays((42 * visit) + (patient % 200)):yyyy-MM-dd},{(visit == 0 ? "yes" : "no")},T{lesion + 1},target,{organs[lesion]},{20 + lesion + (patient % 30) - visit}.{row % 10},mm,R1\n");
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }
}
