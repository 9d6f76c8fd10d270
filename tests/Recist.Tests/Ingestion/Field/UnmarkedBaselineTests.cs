using Recist.Ingestion;

namespace Recist.Tests.Readers.Field;

/// <summary>A file that can mark the baseline and marks none: the label says which visit it is, or it is told that there is none.</summary>
public class UnmarkedBaselineTests
{
    private const string Head = "patient_id,visit,visit_date,baseline,lesion_id,role,organ,size_mm\n";

    [Theory]
    [InlineData("Baseline", "", "")]
    [InlineData("BL", "", "no")]
    [InlineData("Ausgangsbefund", "", "")]
    [InlineData("Visite d'inclusion", "NA", "no")]
    public void The_visit_that_is_called_baseline_is_it_where_its_cell_is_blank(string label, string first, string later)
    {
        var reading = Given.Reading("a.csv", Head + $"P1,{label},2025-01-08,{first},T1,target,liver,30\nP1,Week 8,2025-03-05,{later},T1,target,liver,20\n");
        Assert.Equal([null, OverallResponse.PR], ResponseAssessor.Assess(reading.History()).Visits.Select(v => v.Overall));
        Assert.Contains($"\"{label}\" was taken for it", Assert.Single(reading.Complaints, c => c.Code == "BASELINE_ASSUMED").Problem, StringComparison.Ordinal);
        Assert.DoesNotContain("NO_BASELINE", Merged(reading));
    }

    [Theory]
    [InlineData("Baseline", "no", "no")] // said: it is no baseline
    [InlineData("Scan 1", "", "")]
    [InlineData("Week 4", "", "")]
    public void Where_none_is_marked_and_no_label_says_so_it_is_told(string label, string first, string later)
    {
        var reading = Given.Reading("a.csv", Head + $"P1,{label},2025-01-08,{first},T1,target,liver,30\nP1,Week 8,2025-03-05,{later},T1,target,liver,20\n");
        Assert.DoesNotContain(reading.History().Visits, v => v.IsBaseline);
        Assert.Contains("NO_BASELINE", Merged(reading));
    }

    [Fact]
    public void One_patient_of_two_is_marked_and_the_other_is_not()
    {
        var rows = "P1,Baseline,2025-01-08,yes,T1,target,liver,30\nP1,Week 8,2025-03-05,no,T1,target,liver,20\n";
        var reading = Given.Reading("a.csv", Head + rows + "P2,Baseline,2025-01-08,,T1,target,liver,30\nP2,Week 8,2025-03-05,,T1,target,liver,20\n");
        var patients = HistoryMerge.Merge(reading.Submission!.Patients).Patients;
        Assert.All(patients, p => Assert.Equal([true, false], p.History.Visits.Select(v => v.IsBaseline)));
        Assert.Equal("P2", Assert.Single(reading.Complaints, c => c.Code == "BASELINE_ASSUMED").Patient);
    }

    [Theory]
    [InlineData("Baseline", "", true)]
    [InlineData("Baseline", "\"baseline\": false,", false)]
    [InlineData("CT 1", "", false)]
    public void JSON_without_a_marked_visit_is_read_in_the_same_way(string label, string said, bool isBaseline)
    {
        var reading = Given.Json(Given.Patient(
            """{ "id": "T1", "role": "target", "organ": "liver" }""",
            $$"""
            { "label": "{{label}}", "date": "2025-01-08", {{said}} "measurements": [ { "lesion": "T1", "mm": 30 } ] },
            { "label": "Week 8", "date": "2025-03-05", "measurements": [ { "lesion": "T1", "mm": 20 } ] }
            """));
        Assert.Equal([isBaseline, false], reading.History().Visits.Select(v => v.IsBaseline));
        Assert.Equal(!isBaseline, Merged(reading).Contains("NO_BASELINE"));
    }

    [Fact]
    public void A_follow_up_that_comes_alone_stays_one_in_either_order()
    {
        var first = Given.Reading("a.csv", Head + "P1,Baseline,2025-01-08,,T1,target,liver,30\n").Submission!.Patients;
        var later = Given.Reading("b.csv", Head + "P1,Week 8,2025-03-05,,T1,target,liver,20\n").Submission!.Patients;
        Assert.Null(Assert.Single(later).History.Visits.Single().BaselineUndeclared);
        foreach (var (patients, complaints) in new[] { HistoryMerge.Merge([.. first, .. later]), HistoryMerge.Merge([.. later, .. first]) })
        {
            Assert.Equal([true, false], Assert.Single(patients).History.Visits.Select(v => v.IsBaseline));
            Assert.DoesNotContain("NO_BASELINE", complaints.Select(c => c.Code));
        }
    }

    private static List<string> Merged(Reading reading) => [.. HistoryMerge.Merge(reading.Submission!.Patients).Complaints.Select(c => c.Code)];
}
