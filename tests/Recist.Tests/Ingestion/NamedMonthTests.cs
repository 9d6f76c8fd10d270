using Recist.Ingestion;

namespace Recist.Tests.Readers;

/// <summary>A month in letters cannot be exchanged with a day: tables need no declared order for it.</summary>
public class NamedMonthTests
{
    [Theory]
    [InlineData("13-Jan-2025")]
    [InlineData("13 Jan 2025")]
    [InlineData("13JAN2025")]
    [InlineData("13 January 2025")]
    [InlineData("13. January 2025")]
    [InlineData("13-jan-2025")]
    [InlineData("13/Jan/2025")]
    [InlineData("Jan 13 2025")]
    [InlineData("2025-Jan-13")]
    public void It_is_read_in_the_template(string date) =>
        Assert.Equal("2025-01-13", Given.Reading("a.csv", $"patient_id,visit_date,lesion_id,role,size_mm\nP,{date},T1,target,40\n").History().Visits[0].Date.Text);

    [Theory]
    [InlineData("3 Sept 2025", "2025-09-03")]
    [InlineData("3 September 2025", "2025-09-03")]
    [InlineData("31-Feb-2025", null)]
    [InlineData("13-Jan-25", null)] // of which century
    [InlineData("13-Janvier-2025", null)]
    [InlineData("Jan 2025", null)]
    public void A_day_or_none(string text, string? date) => Assert.Equal(date, NamedMonth.Read(text)?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("13-Jan-2025 (mm)", "10-Mar-2025 (mm)")]
    [InlineData("Baseline 13 Jan 2025 (mm)", "Week 8 10 Mar 2025 (mm)")]
    [InlineData("13JAN2025 (mm)", "10MAR2025 (mm)")]
    [InlineData("13 January 2025 (Baseline) (mm)", "10 March 2025 (Week 8) (mm)")]
    public void It_is_read_in_the_headings_of_a_wide_table(string first, string second) =>
        Assert.Equal(["2025-01-13", "2025-03-10"], Given.Reading("w.csv", $"patient_id,lesion_id,role,{first},{second}\nP,T1,target,40,20\n").History().Visits.Select(v => v.Date.Text));

    [Theory]
    [InlineData(LengthUnit.Millimetre, 40)]
    [InlineData(LengthUnit.Centimetre, 400)]
    public void The_wide_table_takes_the_declared_unit(LengthUnit unit, int millimetres) => Assert.Equal(
        millimetres, Given.Reading("w.csv", "patient_id,lesion_id,role,2025-01-13\nP,T1,target,40\n", ReadingSettings.Default with { DeclaredUnit = unit }).History().Visits[0].Measurements.Single().Diameter!.Value.Millimetres);
}
