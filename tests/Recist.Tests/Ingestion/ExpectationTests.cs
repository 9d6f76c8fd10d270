using Recist.Ingestion;

namespace Recist.Tests.Readers;

public class ExpectationTests
{
    [Theory]
    [InlineData("size_mm", "31,5", "a number such as 12.5")]
    [InlineData("size_mm", "501", "a length of at most 500 mm")]
    [InlineData("role", "main", "one of: target, non-target, new")]
    [InlineData("visit_date", "03/04/2026", "a date such as 2026-03-04")]
    [InlineData("visit_date", "", "a value")]
    [InlineData("revision", "last", "a whole number such as 1")]
    public void A_complaint_says_what_was_expected_in_the_cell(string column, string value, string expected)
    {
        string Cell(string name, string sound) => name == column ? $"\"{value}\"" : sound;
        var row = string.Join(',', Cell("patient_id", "P1"), Cell("visit_date", "2026-01-05"), Cell("lesion_id", "T1"), Cell("role", "target"), Cell("size_mm", "20"), Cell("revision", "1"));
        var complaints = Given.Reading("t.csv", "patient_id,visit_date,lesion_id,role,size_mm,revision\n" + row + "\n").Complaints;
        Assert.Equal(expected, complaints.First(c => c.Column == column).Expected);
    }

    [Fact]
    public void What_is_declared_is_what_is_expected()
    {
        var settings = new ReadingSettings { DecimalSign = ',', DatePattern = "dd/MM/yyyy" };
        var complaints = SubmissionReader.Read(
            [Given.File("t.csv", "patient_id;visit_date;lesion_id;role;size_mm\nP1;4.3.2026;T1;target;31.5\n")], settings).Complaints;
        Assert.Equal(["a date as dd/MM/yyyy or such as 2026-03-04", "a number such as 12,5"], complaints.Select(c => c.Expected!).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_ragged_row_should_have_as_many_cells_as_headings() => Assert.Equal(
        "as many cells as headings", Assert.Single(Given.Reading("t.csv", "patient_id,visit_date,lesion_id,role\nP1,2026-01-05,T1\n").Complaints, c => c.Code == "RAGGED_ROW").Expected);

    [Fact]
    public void What_a_code_expects_goes_on_after_a_colon()
    {
        var said = typeof(Codes).GetFields().Where(f => f.IsLiteral).Select(f => Expectation.Of((string)f.GetRawConstantValue()!)).OfType<string>().ToList();
        Assert.True(said.Count > 40, $"{said.Count} codes say what they expect.");
        Assert.All(said, e => Assert.True(e.Length <= 80 && !e.EndsWith('.') && (char.IsAsciiLetterLower(e[0]) || e.StartsWith("TU", StringComparison.Ordinal) || e.StartsWith("UTF", StringComparison.Ordinal)), e));
    }
}
