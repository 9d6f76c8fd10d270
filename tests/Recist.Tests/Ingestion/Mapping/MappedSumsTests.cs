namespace Recist.Tests.Readers;

/// <summary>Sums that a mapped table gives are no lesions, and one that is not the sum of the lengths is told, as in the template.</summary>
public class MappedSumsTests
{
    [Theory]
    [InlineData("Pt,Scan dt,Les,Where,Size mm\nP,2025-01-06,T1,liver,40\nP,2025-01-06,T2,lung,20\nP,2025-01-06,Sum,,{0}\n")]
    [InlineData("Pt;Datum;Läsion;Größe (cm)\nP;2025-01-06;T1;4\nP;2025-01-06;T2;2\nP;2025-01-06;Summe;{1}\n")]
    [InlineData("Patiënt;Datum;Laesie;Afmeting (mm)\nP;2025-01-06;T1;40\nP;2025-01-06;T2;20\nP;2025-01-06;Som;{0}\n")]
    [InlineData("Doente;Data;Lesão;Tamanho (mm)\nP;2025-01-06;T1;40\nP;2025-01-06;T2;20\nP;2025-01-06;Somatório;{0}\n")]
    [InlineData("Pt,Scan dt,T1 mm,T2 mm,SLD mm\nP,2025-01-06,40,20,{0}\n")]
    [InlineData("Pt,Scan dt,T1 mm,T2 mm,Sum of diameters\nP,2025-01-06,40,20,{0}\n")]
    [InlineData("Patient;Läsion;Baseline (mm);Woche 8 (mm)\nP;Datum;2025-01-06;2025-03-06\nP;T1;40;10\nP;T2;20;10\nP;Summe;{0};20\n")]
    public void A_sum_that_differs_is_told_and_one_that_does_not_is_not(string text)
    {
        Assert.DoesNotContain("DQ10", Codes(text, "60", "6"));
        Assert.Contains("DQ10", Codes(text, "61", "6.1"));
    }

    private static IEnumerable<string> Codes(string text, string millimetres, string centimetres)
    {
        var table = Suggested.For(text.Replace("{0}", millimetres, StringComparison.Ordinal).Replace("{1}", centimetres, StringComparison.Ordinal));
        Assert.True(table.IsWhole, table.Mapping.ToJsonString());
        var reading = table.Read();
        Assert.StartsWith("P: 2025-01-06 60", Suggested.Responses(reading), StringComparison.Ordinal);
        return reading.Complaints.Select(c => c.Code);
    }
}
