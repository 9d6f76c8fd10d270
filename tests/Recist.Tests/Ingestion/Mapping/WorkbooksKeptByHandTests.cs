namespace Recist.Tests.Readers;

/// <summary>Workbooks as trial nurses keep them: titles, headings over two rows, two diameters, readers side by side, totals and words in cells.</summary>
public class WorkbooksKeptByHandTests
{
    [Fact]
    public void German_sheets_of_patients_with_two_diameters_at_each_visit()
    {
        Book Sheet(Book book, string patient, string bone) => book.Sheet(
            patient, ["Tumorausmessung Studie ABC"], ["Patient: " + patient], ["Läsion", "Organ", "Ausgangsbefund", null, "Woche 8", null], [null, null, "lang (mm)", "kurz (mm)", "lang (mm)", "kurz (mm)"],
            ["Datum", null, "13.01.2025", "13.01.2025", "10.03.2025", "10.03.2025"], ["T1", "Leber Segment 6", 40, 25, 20, 20], ["T2", "Lymphknoten axillär rechts", 31, 22, 12, 8],
            ["NT1", "Knochen", "vorhanden", null, bone, null], ["Summe", null, 62, null, 29, null]);
        var table = Suggested.For(Sheet(Sheet(new Book(), "001", "vorhanden"), "002", "verschwunden").File());
        Assert.True(table.IsWhole, table.Mapping.ToJsonString());

        // The word of the second sheet alone is understood too.
        Assert.Equal("absent", (string?)table.Mapping["values"]!["state"]!["verschwunden"]);
        var reading = table.Read();
        Assert.Equal("001: 2025-01-13 62 -, 2025-03-10 28 PR; 002: 2025-01-13 62 -, 2025-03-10 28 PR", Suggested.Responses(reading));
        Assert.Equal(["29", "29"], reading.Complaints.Where(c => c.Code == "DQ10").Select(c => c.Value));
    }

    [Fact]
    public void A_French_list_with_words_in_the_size_cells_and_months_in_letters()
    {
        var table = Suggested.For(new Book().Sheet(
            "Feuil1", ["Suivi tumoral - centre 12"], ["N° patient", "Visite", "Date du scanner", "N° lésion", "Type de lésion", "Localisation", "Grand axe (mm)", "Petit axe (mm)", "Commentaire"],
            ["12-01", "Bilan initial", "13-Jan-2025", "1", "cible", "foie", 42, 30, null], ["12-01", "Bilan initial", "13-Jan-2025", "2", "cible", "ganglion médiastinal", 28, 19, null],
            ["12-01", "Bilan initial", "13-Jan-2025", "3", "non cible", "os", "présente", null, null], ["12-01", "Bilan initial", "13-Jan-2025", "Somme", null, null, 61, null, null],
            ["12-01", "C3", "10-Mar-2025", "1", "cible", "foie", "disparue", null, null], ["12-01", "C3", "10-Mar-2025", "2", "cible", "ganglion médiastinal", 14, 8, null],
            ["12-01", "C3", "10-Mar-2025", "3", "non cible", "os", "présente", null, null], ["12-01", "C3", "10-Mar-2025", "4", "nouvelle", "poumon", "douteuse", null, "à revoir"]).File());
        Assert.True(table.IsWhole, table.Mapping.ToJsonString());
        Assert.Equal("12-01: 2025-01-13 61 -, 2025-03-10 8 PR", table.Responses());
        Assert.DoesNotContain(table.Read().Complaints, c => c.Code == "DQ10");
    }

    [Fact]
    public void An_Italian_list_with_a_column_for_each_reader()
    {
        var table = Suggested.For(new Book().Sheet(
            "Foglio1", ["Misure RECIST"], ["Paziente", "Tempo", "Data TC", "Lesione", "Sede", "Lettore A (mm)", "Lettore B (mm)", "Nota"],
            ["IT-7", "Basale", "13/01/2025", "T1", "fegato", 50, 52, null], ["IT-7", "Basale", "13/01/2025", "T2", "linfonodo mediastinico", 20, 19, null],
            ["IT-7", "Basale", "13/01/2025", "NT1", "osso", "presente", "presente", null], ["IT-7", "Basale", "13/01/2025", "Somma", null, 70, 71, null],
            ["IT-7", "Settimana 8", "20/03/2025", "T1", "fegato", 30, 33, null], ["IT-7", "Settimana 8", "20/03/2025", "T2", "linfonodo mediastinico", 9, 9, null],
            ["IT-7", "Settimana 8", "20/03/2025", "NT1", "osso", "presente", "non valutabile", null], ["IT-7", "Settimana 8", "20/03/2025", "NL1", "polmone", null, "certa 12", null]).File());
        Assert.True(table.IsWhole, table.Mapping.ToJsonString());
        Assert.Equal("IT-7 Lettore A: 2025-01-13 70 -, 2025-03-20 39 PR; IT-7 Lettore B: 2025-01-13 71 -, 2025-03-20 42 PD", table.Responses());
    }

    [Fact]
    public void A_Portuguese_sheet_with_a_row_for_each_visit_and_its_sum()
    {
        var table = Suggested.For(new Book().Sheet(
            "Medidas", ["Hospital Central"], ["Doente: PT-9"], ["Avaliação", "Data do exame", "Alvo 1 local", "Alvo 1 (mm)", "Alvo 2 local", "Alvo 2 (mm)", "Não alvo", "Novas lesões", "Soma (mm)", "Resposta"],
            ["Basal", "13/01/2025", "fígado", 40, "pulmão", 20, "presente", "não", 60, null], ["Semana 8", "20/03/2025", "fígado", 25, "pulmão", "muito pequeno", "presente", "não", 31, "RP"],
            ["Semana 16", "22/05/2025", "fígado", 22, "pulmão", "sumiu", "ausente", "sim", 22, "PD"]).File());
        Assert.True(table.IsWhole, table.Mapping.ToJsonString());
        var reading = table.Read();
        Assert.Equal("PT-9: 2025-01-13 60 -, 2025-03-20 30 PR, 2025-05-22 22 PD", Suggested.Responses(reading));
        Assert.Equal(["31"], reading.Complaints.Where(c => c.Code == "DQ10").Select(c => c.Value));
    }
}
