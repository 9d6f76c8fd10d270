using Recist.Ingestion;

namespace Recist.Tests.Readers;

/// <summary>Hospital tables of the public mCODE extraction: byte-order mark, lists with a bar, empty lines, and no size of a lesion.</summary>
public class HospitalTableTests
{
    [Theory]
    [InlineData("cancer-disease-status-information")]
    [InlineData("example-csv-bom")]
    [InlineData("observation-information")]
    [InlineData("patient-information")]
    public void Each_is_refused_as_what_it_is(string name)
    {
        var file = new UploadedFile(name + ".csv", File.ReadAllBytes(Given.SharedPath($"formats/mcode-csv/{name}.csv")));
        var complaint = Assert.Single(SubmissionReader.Read([file], ReadingSettings.Default).Complaints);
        Assert.Equal(("NOT_A_MEASUREMENT_FILE", Severity.Refuse), (complaint.Code, complaint.Severity));
        Assert.Contains("medical record number", complaint.Problem, StringComparison.Ordinal);
        Assert.Empty(UploadGrouping.OfFolder([file]));
    }

    [Fact]
    public void A_template_behind_a_mark_with_empty_lines_and_bars_is_read() => Assert.True(
        Given.Reading("a.csv", "\uFEFF" + Given.TemplateHead + "\nP1,Baseline,2025-01-06,yes,T1,target,lung|left,no,33.0,,,R1\n\n\n").Accepted);
}
