using Recist.Ingestion;

namespace Recist.Tests.Readers;

public class TotalsRowTests
{
    private const string Head = "patient_id,visit,visit_date,lesion_id,role,organ,size_mm\n";
    private const string Rows = "P,B,2026-01-12,T1,target,liver,40\nP,B,2026-01-12,T2,target,lung,20\n";

    [Theory]
    [InlineData("P,B,2026-01-12,Total,,,60")]
    [InlineData("P,B,2026-01-12,SLD,,,60")]
    [InlineData("P,B,2026-01-12,Summe,,,60")]
    [InlineData("P,B,2026-01-12,Somme,,,60")]
    [InlineData("P,B,2026-01-12,suma,,,60")]
    [InlineData("P,B,2026-01-12,Totale,,,60")]
    [InlineData("P,B,2026-01-12,Soma dos diâmetros,,,60")]
    [InlineData("P,B,2026-01-12,Totaal:,,,60")]
    [InlineData("P,B,2026-01-12,Sum of diameters,,,60")]
    [InlineData("P,Total,2026-01-12,,,,60")]
    [InlineData("Total,,,,,,60")]
    [InlineData("Gesamt,,2026-01-12,,,,60")]
    public void A_row_of_totals_is_skipped_and_told(string row)
    {
        var reading = Given.Reading("a.csv", Head + Rows + row + "\n");
        Assert.Equal(2, reading.History().Lesions.Length);
        Assert.Single(reading.History().Visits);
        var told = Assert.Single(reading.Complaints, c => c.Code == "TOTALS_ROW");
        Assert.Equal((Severity.Info, 4), (told.Severity, told.Line));
        Assert.DoesNotContain("DQ10", reading.Codes());
    }

    [Fact]
    public void Its_sum_is_compared_where_it_says_of_whom_and_when()
    {
        var reading = Given.Reading("a.csv", Head + Rows + "P,B,2026-01-12,Sum,,,63\n");
        Assert.Equal("63", Assert.Single(reading.Complaints, c => c.Code == "DQ10").Value);
    }

    [Theory]
    [InlineData("SOM", 30, "0 of 1")]
    [InlineData("Sum of diameters", 60, "1 of 1")]
    [InlineData("Total", 60, "1 of 1")]
    [InlineData("SLD (mm)", 61, "0 of 1")]
    [InlineData("Gesamtsumme", 60, "1 of 1")]
    public void A_target_of_such_a_name_that_has_an_organ_is_asked_about(string name, int mm, string visits)
    {
        var reading = Given.Reading("a.csv", Head + Rows + $"P,B,2026-01-12,{name},target,liver,{mm}\n");
        var asked = Assert.Single(reading.Complaints, c => c.Severity == Severity.Block);
        Assert.Equal("TOTALS_ROW", asked.Code);
        Assert.Contains($"at {visits} visits", asked.Problem, StringComparison.Ordinal);
        Assert.Contains("role and organ blank", asked.Fix, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Total")]
    [InlineData("SLD (mm)")]
    [InlineData("Sum of all")]
    [InlineData("Somatório")]
    [InlineData("Summe in mm:")]
    public void A_role_that_was_filled_down_makes_no_lesion_of_a_sum(string name)
    {
        var reading = Given.Reading("a.csv", Head + Rows + $"P,B,2026-01-12,{name},target,,63\n");
        Assert.Equal(2, reading.History().Lesions.Length);
        Assert.Equal(Severity.Warn, Assert.Single(reading.Complaints, c => c.Code == "TOTALS_ROW").Severity);
        Assert.Equal("63", Assert.Single(reading.Complaints, c => c.Code == "DQ10").Value);
    }

    [Theory]
    [InlineData("T3", "60 50 61", true)]
    [InlineData("All lesions", "60 50 61", true)]
    [InlineData("TOTAL LIVER", "60 50 61", true)]
    [InlineData("T3", "60 50 60", false)] // at one visit it is another length
    [InlineData("T3", "60", false)] // one visit may be chance
    [InlineData("T3", "20 30 31", false)]
    public void A_target_that_is_the_sum_of_the_others_at_every_visit_is_asked_about_whatever_its_name(string name, string lengths, bool isAsked)
    {
        var visits = lengths.Split(' ').Select((mm, i) =>
            $"P,V{i},2026-0{i + 1}-12,T1,target,liver,{40 - 10 * i + (i == 2 ? 21 : 0)}\nP,V{i},2026-0{i + 1}-12,T2,target,lung,20\nP,V{i},2026-0{i + 1}-12,{name},target,liver,{mm}\n");
        var reading = Given.Reading("a.csv", Head + string.Concat(visits));
        Assert.Equal(isAsked ? ["TOTALS_ROW"] : [], reading.Complaints.Where(c => c.Severity == Severity.Block).Select(c => c.Code));
    }

    [Fact]
    public void A_non_target_of_such_a_name_is_told()
    {
        var reading = Given.Reading("a.csv", Head + Rows + "P,B,2026-01-12,Total,non-target,liver,60\n");
        Assert.Equal(3, reading.History().Lesions.Length);
        Assert.Equal(Severity.Warn, Assert.Single(reading.Complaints, c => c.Code == "TOTALS_ROW").Severity);
    }
}
