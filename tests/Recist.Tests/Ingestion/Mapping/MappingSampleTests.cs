using System.Globalization;
using Recist.Ingestion;

namespace Recist.Tests.Readers;

/// <summary>The mappings that are shipped, on a REDCap export and on the table of another tool.</summary>
public class MappingSampleTests
{
    private static readonly string Samples = Path.Combine(Repository.Root, "samples", "mappings");

    [Fact]
    public void The_REDCap_export_gives_the_assessments_of_the_same_data_in_the_template()
    {
        var mapped = SubmissionReader.Read([Sample("redcap-export.csv"), Sample("redcap-mapping.json")], ReadingSettings.Default);
        var typed = SubmissionReader.Read([Load(Path.Combine(Repository.Root, "tests", "Recist.Tests", "Ingestion", "Mapping", "redcap-as-template.csv"))], ReadingSettings.Default);
        Assert.True(mapped.Accepted, string.Join('\n', mapped.Complaints));
        Assert.DoesNotContain(mapped.Complaints, c => c.Severity == Severity.Warn);
        Assert.Equal("mapped-csv", mapped.Submission!.Format);
        Assert.Equal(["1", "2", "3"], mapped.Submission.Patients.Select(p => p.History.Patient));
        Assert.Equal(typed.Submission!.Patients.Select(Says), mapped.Submission.Patients.Select(Says));
        Assert.Equal(
            ["1 Baseline - | Week 8 PR | Week 16 PR", "2 Baseline - | Week 8 PD", "3 Baseline - | Week 8 CR | Week 16 PD"],
            mapped.Submission.Patients.Select(p => $"{p.History.Patient} {string.Join(" | ", Assessed(p).Visits.Select(v => $"{v.Visit.Label} {v.Overall?.Code() ?? "-"}"))}"));
    }

    [Fact]
    public void A_mapped_value_points_to_the_cell_of_the_export_and_keeps_its_code()
    {
        var patient = SubmissionReader.Read([Sample("redcap-export.csv"), Sample("redcap-mapping.json")], ReadingSettings.Default).Submission!.Patients[0];
        var tooSmall = patient.History.Visits[2].Measurements[0];
        Assert.Equal((MeasurementState.TooSmall, "2", new SourceCell("redcap-export.csv", 9, "tl_state")), (tooSmall.State, tooSmall.Text, tooSmall.Source));
        var nonTarget = patient.History.Visits[1].NonTargets[0];
        Assert.Equal((NonTargetStatus.Present, "1", new SourceCell("redcap-export.csv", 5, "nontarget_overall")), (nonTarget.Status, nonTarget.Text, nonTarget.Source));
    }

    [Fact]
    public void The_table_of_pyrecist_gives_its_sums_and_classes_where_PR_continues()
    {
        var settings = ReadingSettings.Default with
        {
            Mappings = [Sample("pyrecist.json")],
            OptionOverrides = new Dictionary<string, string> { ["prPersistence"] = "eortc" },
        };
        var reading = SubmissionReader.Read([Load(Given.SharedPath("formats/pyrecist/synthetic_measurements.csv"))], settings);
        Assert.True(reading.Accepted, string.Join('\n', reading.Complaints));
        var assessment = ResponseAssessor.Assess(reading.History());
        var expected = File.ReadAllLines(Given.SharedPath("formats/pyrecist/synthetic_evaluation.csv")).Skip(1).Where(l => l.Length > 0).Select(l => l.Split(',')).ToList();
        Assert.Equal(5, expected.Count);
        Assert.Equal(expected.Count + 1, assessment.Visits.Length);
        foreach (var (row, visit) in expected.Zip(assessment.Visits.Skip(1)))
        {
            Assert.Equal(row[1], visit.Visit.Date.Text.Replace("-", "", StringComparison.Ordinal));
            Assert.Equal(Number(row[4]), visit.Sum!.Value.Millimetres);
            Assert.Equal(Number(row[6]), visit.Nadir!.Value.Millimetres);
            Assert.Equal(Math.Round(Number(row[8]), 10), visit.PercentFromBaseline!.Value);
            Assert.Equal(Math.Round(Number(row[10]), 10), visit.PercentFromNadir!.Value);

            // The tool gives no class after the first progression; the sum is still 42.9 % above the nadir.
            Assert.Equal(row[11].Length == 0 ? "PD" : row[11], visit.Overall!.Value.Code());
        }
    }

    [Fact]
    public void Under_the_default_option_one_visit_of_pyrecist_differs()
    {
        var reading = SubmissionReader.Read(
            [Load(Given.SharedPath("formats/pyrecist/synthetic_measurements.csv"))], ReadingSettings.Default with { Mappings = [Sample("pyrecist.json")] });
        Assert.Equal(["SD", "PR", "SD", "PD", "PD"], ResponseAssessor.Assess(reading.History()).Visits.Skip(1).Select(v => v.Overall!.Value.Code()));
    }

    private static decimal Number(string text) => decimal.Parse(text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);

    private static Assessment Assessed(SubmittedPatient patient) => ResponseAssessor.Assess(patient.History);

    private static string Says(SubmittedPatient patient) => string.Join('\n', Assessed(patient).Visits.Select(v =>
        $"{v.Visit.Label} {v.Visit.Date.Text} {v.Visit.IsBaseline} {v.Sum} {v.Target} {v.NonTarget} {v.Overall} {string.Join(';', v.Visit.NewLesions.Select(n => $"{n.Lesion} {n.Organ} {n.Status}"))} "
        + string.Join(';', v.Visit.Measurements.Select(m => $"{m.Lesion} {m.Diameter} {m.State} {m.Method}"))
        + string.Join(';', patient.History.Lesions.Select(l => $"{l.Id} {l.Role} {l.Organ} {l.IsNode}").Order(StringComparer.Ordinal))));

    private static UploadedFile Sample(string name) => Load(Path.Combine(Samples, name));

    private static UploadedFile Load(string path) => new(Path.GetFileName(path), File.ReadAllBytes(path));
}
