using System.Globalization;
using Recist.Tests.Memory;

namespace Recist.Tests.Properties.Decisions;

/// <summary>Writes the files of the tales.</summary>
internal static class ReadFiles
{
    /// <summary>The visits; the first is the baseline.</summary>
    public static readonly (string Label, string Date)[] Visits =
        [("Baseline", "2026-01-05"), ("Week 6", "2026-02-16"), ("Week 12", "2026-03-30")];

    /// <summary>Their dates as patients read them.</summary>
    public static readonly string[] Dates = ["January 5, 2026", "February 16, 2026", "March 30, 2026"];

    /// <summary>Millimetres at the baseline.</summary>
    public const int Baseline = 40;

    // Gone, smaller, much the same, bigger: beside 40 mm, and beside each other.
    private static readonly int[] Sizes = [0, 24, 30, 38, 60];

    /// <summary>Millimetres of a follow-up visit.</summary>
    public static int Size(int number) => Sizes[number % Sizes.Length];

    /// <summary>A measurement file of the baseline and one further visit.</summary>
    public static string Text(string patient, ReadFile read, bool isImmune)
    {
        (string, string, decimal) At(int visit, int mm) => (Visits[visit].Label, Visits[visit].Date, mm);
        var said = CourseFile.Patient(patient, read.Revision, read.Reader, At(0, Baseline), At(read.Visit, read.Mm));
        var whole = CourseFile.Document(read.Adjudicated ? With(said, "lesions", "\"adjudicated\":true") : said);
        return isImmune ? With(whole, "patients", "\"criteria\":\"iRECIST\"") : whole;
    }

    /// <summary>A list of one patient.</summary>
    public static string Text(string patient, ListedName listed) => string.Create(
        CultureInfo.InvariantCulture, $"patient_id,name,birth_year,as_of\n{patient},{listed.Name},{listed.Born},2026-05-{listed.Day:D2}\n");

    private static string With(string json, string before, string member) =>
        json.Replace($"\"{before}\"", $"{member},\"{before}\"", StringComparison.Ordinal);
}
