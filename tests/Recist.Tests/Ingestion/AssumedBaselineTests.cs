using Recist.Ingestion;

namespace Recist.Tests.Readers;

/// <summary>Formats that cannot say which scan is the baseline: the earliest visit of all that is known is, and the order of the files decides nothing.</summary>
public class AssumedBaselineTests
{
    private static readonly ReadingSettings AsTarget = ReadingSettings.Default with { UndeclaredRole = LesionRole.Target };

    private static readonly UploadedFile Baseline = Given.File("b.xml", Aim3Tests.Annotation(date: "2024-01-05", mm: "40"));
    private static readonly UploadedFile FollowUp = Given.File("f.xml", Aim3Tests.Annotation(date: "2024-02-16", mm: "20"));

    [Fact]
    public void Two_files_in_either_order_give_the_same_course()
    {
        var one = Merged(Baseline, FollowUp);
        var other = Merged(FollowUp, Baseline);
        Assert.Equal([("2024-01-05", true), ("2024-02-16", false)], one.Visits.Select(v => (v.Label, v.IsBaseline)));
        Assert.Equal(one.Visits.Select(v => (v.Label, v.IsBaseline, v.Measurements.Single())), other.Visits.Select(v => (v.Label, v.IsBaseline, v.Measurements.Single())));
        Assert.Equal(OverallResponse.PR, ResponseAssessor.Assess(other).Visits[1].Overall);
    }

    [Fact]
    public void One_file_alone_leaves_it_open_until_what_is_known_is_joined()
    {
        var reading = SubmissionReader.Read([FollowUp], AsTarget);
        Assert.False(Assert.Single(reading.Submission!.Patients).History.Visits.Single().IsBaseline);
        Assert.Equal(Severity.Info, Assert.Single(reading.Complaints, c => c.Code == "BASELINE_ASSUMED").Severity);
        Assert.True(Merged(FollowUp).Visits.Single().IsBaseline);
    }

    [Theory]
    [InlineData("yes", "2024-01-05", true)] // A table marks it.
    [InlineData("no", "2024-01-05", false)] // A table that could have marked the earliest visit, and did not.
    public void A_source_that_can_say_it_is_believed(string said, string date, bool isBaseline)
    {
        var csv = Given.Csv($"P1,,{date},{said},liver,target,liver,no,40.0,,,R1\n");
        var (patients, _) = HistoryMerge.Merge([.. csv.Submission!.Patients, .. SubmissionReader.Read([FollowUp], AsTarget).Submission!.Patients]);
        Assert.Equal([isBaseline, false], Assert.Single(patients).History.Visits.Select(v => v.IsBaseline));
    }

    [Fact]
    public void The_earliest_visit_that_took_place_counts()
    {
        var undeclared = new Visit("A", Date("2024-01-05")) { BaselineUndeclared = true };
        var later = new Visit("B", Date("2024-02-16")) { BaselineUndeclared = true };
        Assert.Equal([true, false], AssumedBaseline.Settle([undeclared, later]).Select(v => v.IsBaseline));
        Assert.Equal(["B", "A"], AssumedBaseline.Settle([undeclared with { Missed = true }, later]).Select(v => v.Label));
        Assert.Equal([false, true], AssumedBaseline.Settle([undeclared, later with { IsBaseline = true }]).Select(v => v.IsBaseline));
        Assert.Empty(AssumedBaseline.Settle([]));
    }

    private static ScanDate Date(string text) => ScanDate.TryParse(text, out var date) ? date : throw new FormatException(text);

    private static PatientHistory Merged(params UploadedFile[] uploads) =>
        Assert.Single(HistoryMerge.Merge(uploads.SelectMany(u => SubmissionReader.Read([u], AsTarget).Submission!.Patients)).Patients).History;
}
