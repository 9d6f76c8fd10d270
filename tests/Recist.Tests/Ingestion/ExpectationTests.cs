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
    public void Every_code_that_refuses_a_table_or_document_says_what_it_expects()
    {
        string[] elsewhere = ["FORMAT_VERSION", "MEMBER_TYPE", "VALUE_UNKNOWN", "NUMBER_FORMAT", "DATE_FORMAT", "TEXT_TOO_LONG", "TOO_MANY_ROWS"];
        string[] nothing = ["MORE_COMPLAINTS", "DOMAIN_IGNORED", "TEST_IGNORED", "CRITERIA_NOT_USED"];
        var codes = typeof(Codes).GetFields().Where(f => f.IsLiteral).Select(f => (string)f.GetRawConstantValue()!).ToList();
        var silent = codes.Where(c => Expectation.Of(c) is null).Except(elsewhere).Except(nothing).ToList();
        Assert.Equal(
            ["BASELINE_AFTER_DOSE", "BASELINE_ASSUMED", "BASELINE_WINDOW", "LESION_JUMP", "NEW_LESION_AT_BASELINE", "PATIENT_TWICE", "RESPONSE_BESIDE_LESIONS", "RESPONSE_MIXED",
             "RESPONSE_OF_OTHER_CRITERIA", "RESPONSE_UNMATCHED", "VISIT_AFTER_DEATH", "VISIT_WINDOW"],
            silent.Order(StringComparer.Ordinal));
    }
}
