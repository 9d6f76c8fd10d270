namespace Recist.Tests.Readers;

/// <summary>Lists of measurements as viewers export them.</summary>
public class ViewerExportTests
{
    [Fact]
    public void Length_is_the_size_the_date_is_asked_for_and_no_number_is_left()
    {
        var table = Suggested.ForField("viewer-export.csv");
        Assert.Equal("Patient ID = patient_id, Label = lesion_id+role, Length = size, Width = ?, Unit = unit", table.Columns);
        Assert.Equal("?", (string?)table.Mapping["constants"]!["visit_date"]);
        Assert.Contains(table.Questions, q => q.Problem.Contains("visit_date", StringComparison.Ordinal) && q.Fix.Contains("Add a column with the date", StringComparison.Ordinal));
        Assert.True(table.Asks("Width", "short axis"));
        Assert.True(table.Asks("Patient Name", "not read"));
        Assert.False(table.Read().Accepted);
    }

    [Theory]
    [InlineData("PatientID,Label,Length (mm),SOPInstanceUID\nP,Target 1,28.9,1.2\n", "P: 2026-01-12 28.9 -")]
    [InlineData("Patient,Annotation,Label,Length,Unit,Series UID\nP,line,T1,28.9,mm,1.2\nP,line,T2,12,mm,1.3\n", "P: 2026-01-12 40.9 -")]
    [InlineData("Subject,Label,Longest diameter (cm)\nP,TL1,2.9\n", "P: 2026-01-12 29 -")]
    public void A_table_of_one_scan_takes_its_date_as_a_constant(string text, string responses)
    {
        var table = Suggested.For(text);
        table.Answer("constants.visit_date", "2026-01-12");
        Assert.True(table.IsWhole, table.Mapping.ToJsonString());
        Assert.Equal(responses, table.Responses());
    }
}
