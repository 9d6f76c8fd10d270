using Recist.Reports.Content;
using Recist.Reports.Document;

namespace Recist.Tests.Reports;

/// <summary>Reports as text beside the tests. RECIST_WRITE_GOLDENS=1 rewrites them; the change is then reviewed as a diff.</summary>
public class GoldenTests
{
    public static TheoryData<string> Cases =>
        ["progression-after-response", "partial-response", "complete-response", "new-lesion", "non-target-only", "all-not-evaluable", "baseline-only", "near-limits"];

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_clinician_report_reads_as_reviewed(string name) => Compare(name + ".clinician", ClinicianReport.Compose(ReportCases.All[name]));

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_patient_report_reads_as_reviewed(string name) => Compare(name + ".patient", PatientReport.Compose(ReportCases.All[name]));

    [Fact]
    public void The_reports_of_an_iRECIST_course_read_as_reviewed()
    {
        Compare("irecist-course.clinician", ClinicianReport.Compose(ReportCases.Immune));
        Compare("irecist-course.patient", PatientReport.Compose(ReportCases.Immune));
    }

    [Fact]
    public void The_weekly_summary_reads_as_reviewed()
    {
        Compare("week.busy", WeeklySummary.Compose(WeeklyCases.Busy));
        Compare("week.empty", WeeklySummary.Compose(WeeklyCases.Empty));
    }

    private static void Compare(string name, ReportDocument document)
    {
        var path = Path.Combine(Repository.Root, "tests", "Recist.Tests", "Reports", "Goldens", name + ".txt");
        var text = ReportText.Of(document);
        if (Environment.GetEnvironmentVariable("RECIST_WRITE_GOLDENS") == "1")
        {
            File.WriteAllText(path, text);
        }

        Assert.Equal(File.ReadAllText(path), text);
    }
}
