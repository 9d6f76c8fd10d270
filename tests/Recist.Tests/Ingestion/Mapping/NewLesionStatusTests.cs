namespace Recist.Tests.Readers;

/// <summary>New lesions of a mapped table that have a size and no status.</summary>
public class NewLesionStatusTests
{
    [Theory]
    [InlineData("Fallnummer;CT-Datum;Herd;Art;Ort;Größe (mm)\nA;2026-01-06;1;Zielläsion;Leber;30,5\nA;2026-03-06;1;Zielläsion;Leber;20,5\nA;2026-03-06;2;neu;Lunge rechts;11,5\n", "30.5 -, 2026-03-06 20.5")]
    [InlineData("MRN,CT date,Lesion no,Type,Where,Longest diameter mm\nA,2026-01-06,1,target,liver,30\nA,2026-03-06,1,target,liver,20\nA,2026-03-06,2,new,liver,12\n", "30 -, 2026-03-06 20")]
    [InlineData("MRN,CT date,Lesion no,Where,Longest diameter mm\nA,2026-01-06,T1,liver,30\nA,2026-03-06,T1,liver,20\nA,2026-03-06,NEW1,bone,12\n", "30 -, 2026-03-06 20")]
    [InlineData("N° patient;Date scanner;Lésion;Catégorie;Siège;Taille (mm)\nA;2026-01-06;C1;cible;foie;30\nA;2026-03-06;C1;cible;foie;20\nA;2026-03-06;N1;nouvelle;os;9\n", "30 -, 2026-03-06 20")]
    public void Their_status_is_asked_before_the_table_is_read(string text, string sums)
    {
        var table = Suggested.For(text);
        Assert.Equal("?", (string?)table.Mapping["constants"]!["status"]);
        Assert.Equal($"A: 2026-01-06 {sums} PD", table.Answer("constants.status", "unequivocal").Responses());
        Assert.Equal($"A: 2026-01-06 {sums} PR", table.Answer("constants.status", "equivocal").Responses());
    }
}
