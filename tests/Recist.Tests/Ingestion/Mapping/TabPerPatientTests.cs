using Recist.Ingestion;

namespace Recist.Tests.Readers;

/// <summary>Workbooks with a sheet for each patient, titles above the headings, and visits side by side.</summary>
public class TabPerPatientTests
{
    [Fact]
    public void Each_sheet_is_a_patient_and_each_column_under_the_merged_heading_a_visit()
    {
        var table = Suggested.ForField("tab-per-patient.xlsx");
        Assert.Equal("Lesion = lesion_id+role, Location = organ, Size (mm) {visit} = size_mm+state, Remarks = comment", table.Columns);
        Assert.Equal("{sheet}", (string?)table.Mapping["constants"]!["patient_id"]);
        Assert.Equal("Date", (string?)table.Mapping["dateRow"]!["Lesion"]);
        Assert.Equal(["Sum", "% change", "Response"], table.Mapping["skip"]!["Lesion"]!.AsArray().Select(t => (string)t!));
        Assert.True(table.Asks("Size (mm) {visit}", "23x15"));
        Assert.Contains(table.Questions, q => q.Line == 10 && q.Problem.Contains("hidden", StringComparison.Ordinal));
        Assert.False(table.Read().Accepted);
    }

    [Fact]
    public void Answered_it_gives_the_responses_of_all_sheets()
    {
        var table = Suggested.ForField("tab-per-patient.xlsx");
        var sizes = table.Mapping["values"]!["size_mm"]!;
        (sizes["23x15"], sizes["19x12"], sizes["5 (too small)"], sizes["2.3 cm"]) = ("23", "19", "5", "23");
        table.Mapping["skip"]!["Lesion"]!.AsArray().Add("T5");
        Assert.True(table.IsWhole);
        Assert.DoesNotContain(
            MappingTrial.Of(Given.File("m.json", table.Mapping.ToJsonString()), table.File, ReadingSettings.Default).Reading.Complaints, c => c.Code == "MAPPING_QUESTION");
        var reading = table.Read();
        Assert.Equal(["001-003", "001-007", "001-011"], reading.Histories().Select(h => h.Patient));
        Assert.StartsWith("001-003: 2026-01-12 99 -, 2026-02-23 73 SD, 2026-04-06 62 PR, 2026-05-18 ? PD;", table.Responses(), StringComparison.Ordinal);
        var first = reading.Histories().First();
        Assert.Equal(["New lesions"], first.Visits[3].NewLesions.Select(n => n.Lesion));
        Assert.All(first.Visits.Take(3), v => Assert.Empty(v.NewLesions));
        Assert.Equal(new SourceCell("tab-per-patient.xlsx", 7, "Size (mm) Baseline") { Sheet = "001-003" }, first.Visits[0].Measurements.Single(m => m.Lesion == "T2").Source);
    }

    [Fact]
    public void The_title_above_the_headings_gives_the_patient_of_a_single_sheet()
    {
        var table = Suggested.For(new Book().Sheet(
            "Tabelle1", ["Studie ASTER"], ["Patienten-ID:", "P-77", "Arzt: Heller"], ["Läsion", "Organ", "Datum", "Durchmesser (mm)"],
            ["ZL1", "Leber", new DateOnly(2026, 1, 12), 40], ["ZL1", "Leber", new DateOnly(2026, 3, 9), 20], ["Summe", null, null, 60]).File());
        Assert.Equal("{title Patienten-ID}", (string?)table.Mapping["constants"]!["patient_id"]);
        Assert.True(table.IsWhole, table.Mapping.ToJsonString());
        Assert.Equal("P-77: 2026-01-12 40 -, 2026-03-09 20 PR", table.Responses());
    }

    [Fact]
    public void Visits_with_their_dates_in_the_headings_need_no_row_of_dates()
    {
        var table = Suggested.For(new Book().Sheet(
            "P-1", ["Measurements of P-1"], ["Lesion", "Site", "Baseline 2026-01-12 (mm)", "Week 8 2026-03-09 (mm)"], ["T1", "liver", 40, 30], ["T2", "lung", 20, "gone"], ["New lesion", null, "no", "yes"])
            .Sheet("P-2", ["Measurements of P-2"], ["Lesion", "Site", "Baseline 2026-02-12 (mm)", "Week 8 2026-04-09 (mm)"], ["T1", "liver", 40, 41]).File());
        Assert.True(table.IsWhole, table.Mapping.ToJsonString());
        Assert.Equal("P-1: 2026-01-12 60 -, 2026-03-09 30 PD; P-2: 2026-02-12 40 -, 2026-04-09 41 SD", table.Responses());
    }

    [Fact]
    public void Titles_and_two_rows_of_headings_are_found_in_text_too()
    {
        var table = Suggested.For(
            "Estudio ASTER;;;;;\nPaciente: 12-003;;;;;\nLesión;Localización;Tamaño (mm);;;Comentario\n;;Basal;Ciclo 2;Ciclo 4;\nFecha;;2026-01-12;2026-03-09;2026-05-04;\nD1;hígado;40;30;;\nNT1;pleura;presente;presente;;\nSuma;;40;30;;\n");
        Assert.Equal("{title Paciente}", (string?)table.Mapping["constants"]!["patient_id"]);
        table.Answer("values.role.D1", "target");
        Assert.Equal("12-003: 2026-01-12 40 -, 2026-03-09 30 SD", table.Responses());
    }

    [Fact]
    public void A_cell_with_an_error_that_is_read_is_refused_and_one_in_a_skipped_row_is_not()
    {
        object?[] headings = ["Patient no", "Date", "Lesion", "Size (mm)"];
        object?[] row = ["P", new DateOnly(2026, 1, 12), "T1", 40];
        var error = new Book.Raw("<c t=\"e\"><v>#DIV/0!</v></c>");
        var mapping = Suggested.For(new Book().Sheet("S", headings, row, ["Sum", null, null, error]).File());
        Assert.True(mapping.Read().Accepted, string.Join('\n', mapping.Read().Complaints));
        var wrong = new Book().Sheet("S", headings, row, ["P", new DateOnly(2026, 3, 9), "T1", error]).File();
        Assert.Contains(
            SubmissionReader.Read([wrong, Given.File("m.json", mapping.Mapping.ToJsonString())], ReadingSettings.Default).Complaints, c => c is { Code: "CELL_ERROR", Line: 3, Column: "Size (mm)" });
    }
}
