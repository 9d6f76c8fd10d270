namespace Recist.Tests.Readers;

/// <summary>Spreadsheets as a ward keeps them: read by answering only what is asked.</summary>
public class TablesKeptByHandTests
{
    [Fact]
    public void Dates_in_the_headings_under_titles_and_a_row_of_new_lesions_without_a_role()
    {
        var table = Suggested.For(
            "Klinikum Nord – Studie LUNA;;;;;;;\nPatientin: 17-004;;;;;;;\nLäsion;Organ;Art;12.01.2026;09.03.2026;04.05.2026;Bemerkung\n"
            + "Z1;Leber Seg. 6;Ziel;42;30;n.b.;\nZ2;Lunge re. OL;Ziel;23;19;15;\nN1;Pleuraerguss;Nicht-Ziel;vorhanden;vorhanden;rückläufig;\nSumme;;;65;49;15;\nNeue Läsion;;;nein;nein;ja;Leber\n");
        Assert.Equal("{title Patientin}", (string?)table.Mapping["constants"]!["patient_id"]);
        Assert.True(table.Asks("{visit}", "order are day and month"));
        table.Answer("dates", "dd.MM.yyyy");
        table.Answer("unit", "mm");
        table.Mapping["values"]!["state"]!["n.b."] = "not-evaluable";
        Assert.True(table.IsWhole, table.Mapping.ToJsonString());
        Assert.Equal("17-004: 2026-01-12 65 -, 2026-03-09 49 SD, 2026-05-04 ? PD", table.Responses());
    }

    [Fact]
    public void A_row_for_each_visit_with_names_sums_responses_and_ages_beside_the_lesions()
    {
        var table = Suggested.For(
            "NHC,Nombre,Fecha TC,Ciclo,Diana 1 (mm),Diana 2 (mm),Diana 3 (mm),No diana,Lesión nueva,Suma,% cambio,Respuesta,Edad\n4411,Ana,13/01/2026,Basal,40,22,16,presente,no,78,,,61\n"
            + "4411,Ana,10/03/2026,C3,30,20,12,presente,no,62,-20.5,EE,61\n4411,Ana,05/05/2026,C5,22,18,9,ausente,no,49,-37,RP,61\n4433,Eva,20/01/2026,Basal,55,,,presente,no,55,,,70\n4433,Eva,17/03/2026,C3,70,,,presente,sí,70,27,PE,70\n");
        Assert.True(table.IsWhole, table.Mapping.ToJsonString());
        Assert.Equal(["Nombre", "% cambio", "Respuesta", "Edad"], table.Ignored);
        Assert.All(table.Ignored, heading => Assert.Contains(table.Questions, q => q.Column == heading));
        Assert.Equal("4411: 2026-01-13 78 -, 2026-03-10 62 SD, 2026-05-05 49 PR; 4433: 2026-01-20 55 -, 2026-03-17 70 PD", table.Responses());
    }

    [Fact]
    public void Readers_under_a_heading_that_spreads_over_two_columns()
    {
        object?[] Row(string visit, DateOnly date, string lesion, string organ, object one, object two) => ["L-1", visit, date, lesion, organ, one, two, null];
        var (baseline, week8) = (new DateOnly(2026, 1, 12), new DateOnly(2026, 3, 9));
        var table = Suggested.For(new Book { After = "<mergeCells count=\"2\"><mergeCell ref=\"A1:H1\"/><mergeCell ref=\"F2:G2\"/></mergeCells>" }.Sheet(
            "Sheet1", ["Ward 4 lung trial"], ["Pt no", "Visit", "Scan date", "Lesion", "Where", "Longest diam mm", null, "Comment"], [null, null, null, null, null, "Reader 1", "Reader 2"],
            Row("Baseline", baseline, "T1", "liver", 40, 41), Row("Baseline", baseline, "T2", "lymph node", 18, 19), Row("Wk 8", week8, "T1", "liver", 25, "NE"), Row("Wk 8", week8, "T2", "lymph node", 9, 12),
            ["Average", null, null, null, null, 20, 22]).File());
        Assert.True(table.IsWhole, table.Mapping.ToJsonString());
        Assert.Equal("L-1 Reader 1: 2026-01-12 58 -, 2026-03-09 34 PR; L-1 Reader 2: 2026-01-12 60 -, 2026-03-09 ? NE", table.Responses());
    }
}
