using Recist.Ingestion;

namespace Recist.Tests.Readers;

/// <summary>Lengths with more decimals than a <see cref="Length"/> has are rounded in tables, and told once a file.</summary>
public class LongDecimalsTests
{
    private const string Field =
        "patient_id,visit,visit_date,lesion_id,role,organ,size_mm\nP1,B,2025-01-06,T1,target,liver,31.253774533998936\nP1,W8,2025-03-03,T1,target,liver,20.169183022665926\n";

    [Fact]
    public void A_table_of_software_is_read_with_one_note()
    {
        var reading = Given.Reading("a.csv", Field);
        Assert.Equal([31.2538m, 20.1692m], reading.History().Visits.Select(v => v.Measurements[0].Diameter!.Value.Millimetres));
        Assert.Equal("31.253774533998936", reading.History().Visits[0].Measurements[0].Text);
        var note = Assert.Single(reading.Complaints, c => c.Code == "ROUNDED");
        Assert.Equal((Severity.Info, 2, "size_mm", "31.253774533998936"), (note.Severity, note.Line, note.Column, note.Value));
        Assert.StartsWith("2 lengths of the file", note.Problem, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("12.34565", 12.3456)]
    [InlineData("12.34575", 12.3458)]
    [InlineData("12.00004999999999999999", 12)]
    [InlineData("499.99999", 500)]
    public void It_is_rounded_half_to_even(string size, double expected)
    {
        var reading = Given.Reading("a.csv", Field.Replace("31.253774533998936", size, StringComparison.Ordinal));
        Assert.Equal((decimal)expected, reading.History().Visits[0].Measurements[0].Diameter!.Value.Millimetres);
    }

    [Theory]
    [InlineData("12.500000")]
    [InlineData("12.3456")]
    public void A_length_that_loses_nothing_is_not_told(string size) =>
        Assert.DoesNotContain("ROUNDED", Given.Reading("a.csv", Field.Replace("31.253774533998936", size, StringComparison.Ordinal).Replace("20.169183022665926", "20", StringComparison.Ordinal)).Codes());

    [Fact]
    public void In_centimetres_the_fifth_decimal_of_a_millimetre_counts()
    {
        var text = Field.Replace("size_mm", "size_cm", StringComparison.Ordinal).Replace("31.253774533998936", "3.12537", StringComparison.Ordinal).Replace("20.169183022665926", "2.016918302", StringComparison.Ordinal);
        var reading = Given.Reading("a.csv", text);
        Assert.Equal([31.2537m, 20.1692m], reading.History().Visits.Select(v => v.Measurements[0].Diameter!.Value.Millimetres));
        Assert.StartsWith("One length", Assert.Single(reading.Complaints, c => c.Code == "ROUNDED").Problem, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("0.00001", "NUMBER_RANGE")]
    [InlineData("500.00006", "NUMBER_RANGE")]
    [InlineData("31,253774533998936", "NUMBER_FORMAT")]
    public void What_would_become_0_or_is_too_long_is_refused(string size, string code) =>
        Assert.Contains(code, Given.Reading("a.csv", Field.Replace("31.253774533998936", $"\"{size}\"", StringComparison.Ordinal)).Codes());

    [Fact]
    public void A_wide_table_with_a_decimal_comma_is_rounded_too()
    {
        var reading = Given.Reading("w.csv", "patient_id;lesion_id;role;unit;2025-01-06;2025-03-03\nP1;T1;target;mm;31,253774533998936;20,169183022665926\n", ReadingSettings.Default with { DecimalSign = ',' });
        Assert.Equal([31.2538m, 20.1692m], reading.History().Visits.Select(v => v.Measurements[0].Diameter!.Value.Millimetres));
        Assert.Single(reading.Complaints, c => c.Code == "ROUNDED");
    }

    [Fact]
    public void A_workbook_is_rounded_too()
    {
        var reading = XlsxReaderTests.Reading(Book.Of([["patient_id", "visit_date", "lesion_id", "role", "size_mm"], ["P1", new DateOnly(2025, 1, 6), "T1", "target", 31.253774533998936m]]));
        Assert.Equal(31.2538m, reading.History().Visits[0].Measurements[0].Diameter!.Value.Millimetres);
        Assert.Single(reading.Complaints, c => c.Code == "ROUNDED");
    }

    [Fact]
    public void SDTM_is_rounded_too_and_each_cell_counts_once()
    {
        var reading = TumourTables.Read("", "W8 T01 18.123456789; W8 T02 32; W8 N1 p15.5000049");
        Assert.Equal("W8 65.6235 SD", TumourTables.Said(reading));
        Assert.StartsWith("4 lengths", Assert.Single(reading.Complaints, c => c.Code == "ROUNDED").Problem, StringComparison.Ordinal);
    }

    [Fact]
    public void The_products_own_JSON_takes_4_decimals_and_no_more()
    {
        var json = Given.Patient("""{ "id": "T1", "role": "target" }""", """{ "label": "B", "date": "2025-01-06", "baseline": true, "measurements": [ { "lesion": "T1", "mm": 31.25377 } ] }""");
        Assert.Contains("NUMBER_FORMAT", Given.Json(json).Codes());
        Assert.True(Given.Json(json.Replace("31.25377", "31.2538", StringComparison.Ordinal)).Accepted);
    }
}
