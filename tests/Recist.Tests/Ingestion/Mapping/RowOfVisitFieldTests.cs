namespace Recist.Tests.Readers;

/// <summary>Tables with one row for each visit, as clinics keep them.</summary>
public class RowOfVisitFieldTests
{
    [Fact]
    public void The_sheet_by_visit_asks_only_for_the_text_with_two_meanings()
    {
        var table = Suggested.ForField("row-per-visit.csv");
        Assert.Equal(["Scanner", "Overall"], table.Ignored);
        Assert.True(table.Asks("SLD", "compared with the lengths"));
        Assert.True(table.Asks("Overall", "responses"));
        Assert.True(table.Asks("T{n} (mm)", "5 (too small)"));
        Assert.False(table.Read().Accepted);
        table.Answer("rows.0.values.size_mm.5 (too small)", "5");
        Assert.True(table.IsWhole);
        Assert.Equal(
            "88123: 2026-01-12 82 -, 2026-02-23 66 SD, 2026-04-06 ", table.Responses().Split("-06 ")[0] + "-06 ");
        var reading = table.Read();
        Assert.Equal(["liver", "lung", "LN 7"], reading.Histories().First(h => h.Patient == "88123").Lesions.Where(l => l.Role == LesionRole.Target).Select(l => l.Organ));
        Assert.Contains("88145: 2026-02-02 42 -, 2026-03-16 41 PD", table.Responses(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(
        "Patient;CT-Datum;Zielläsion 1 Organ;Zielläsion 1 (mm);Zielläsion 2 Organ;Zielläsion 2 (mm);Neue Läsionen;Summe\n1;2026-01-12;Leber;40;Lunge;20;nein;60\n1;2026-03-09;Leber;25;Lunge;weg;nein;25\n",
        "1: 2026-01-12 60 -, 2026-03-09 25 PR")]
    [InlineData(
        "Paciente,Fecha,TL1 sitio,TL1 mm,TL2 sitio,TL2 mm,Lesiones nuevas\nX,2026-01-12,higado,30,pulmon,20,no\nX,2026-03-09,higado,30,pulmon,18,si\n",
        "X: 2026-01-12 50 -, 2026-03-09 48 PD")]
    [InlineData(
        "Subject,Scan date,Target 1 location,Target 1 cm,Target 2 location,Target 2 cm,NTL 1,New lesion\nS,2026-01-12,liver,4.2,lung,2,present,N\nS,2026-03-09,liver,3.5,lung,1.9,PD,N\n",
        "S: 2026-01-12 62 -, 2026-03-09 54 PD")]
    public void Other_sheets_by_visit_need_no_answer(string text, string responses)
    {
        var table = Suggested.For(text);
        Assert.True(table.IsWhole, table.Mapping.ToJsonString());
        Assert.Equal(responses, table.Responses());
    }
}
