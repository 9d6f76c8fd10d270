using Recist.Ingestion;

namespace Recist.Tests.Readers;

/// <summary>Which sheets and rows of a workbook are read.</summary>
public class XlsxSheetTests
{
    [Fact]
    public void A_workbook_with_one_sheet_for_each_visit_has_one_baseline()
    {
        object?[] head = ["patient_id", "visit_date", "lesion_id", "role", "size_mm"];
        var book = new Book()
            .Sheet("Week 6", head, ["P", new DateOnly(2025, 2, 17), "T1", "target", 20m])
            .Sheet("Baseline", head, ["P", new DateOnly(2025, 1, 6), "T1", "target", 33m]);
        var reading = XlsxReaderTests.Reading(book.File());
        Assert.True(reading.Accepted, string.Join('\n', reading.Complaints));
        Assert.Equal(["2025-01-06 True", "2025-02-17 False"], reading.History().Visits.Select(v => $"{v.Date} {v.IsBaseline}"));
    }

    private static readonly object?[] Head = ["patient_id", "visit_date", "lesion_id", "role", "Size (mm)"];
    private static readonly object?[] Good = ["P1", new DateOnly(2025, 1, 6), "T1", "target", 33m];
    private static readonly object?[] Other = ["P2", new DateOnly(2025, 1, 7), "T1", "target", 34m];

    [Fact]
    public void Each_sheet_that_fits_is_read_and_others_are_told()
    {
        var reading = XlsxReaderTests.Reading(new Book().Sheet("One", Head, Good).Sheet("Notes", ["call the lab"]).Sheet("Two", Head, Other).Sheet("Blank").File());
        Assert.Equal(["P1", "P2"], reading.Submission!.Patients.Select(p => p.History.Patient));
        Assert.Equal(("Notes", Severity.Info), Assert.Single(reading.Complaints.Where(c => c.Code == "SHEET_IGNORED").Select(c => (c.Sheet, c.Severity))));
    }

    [Fact]
    public void A_workbook_without_a_sheet_that_fits_is_refused() =>
        XlsxReaderTests.Refused(XlsxReaderTests.Reading(new Book().Sheet("Notes", ["call the lab"]).File()), "NOT_A_MEASUREMENT_FILE");

    [Theory]
    [InlineData("hidden")]
    [InlineData("veryHidden")]
    public void A_hidden_sheet_is_not_read_and_named(string state)
    {
        var reading = XlsxReaderTests.Reading(new Book().Sheet("One", Head, Good).Sheet("Old", state, [Head, Other]).File());
        Assert.Equal("P1", reading.History().Patient);
        Assert.Equal(("Old", Severity.Warn), Assert.Single(reading.Complaints.Where(c => c.Code == "HIDDEN_SHEET").Select(c => (c.Sheet, c.Severity))));
        XlsxReaderTests.Refused(XlsxReaderTests.Reading(new Book().Sheet("Old", state, [Head, Other]).File()), "NOT_A_MEASUREMENT_FILE");
    }

    [Fact]
    public void Title_rows_above_the_headings_are_skipped_and_told()
    {
        var reading = XlsxReaderTests.Reading(Book.Of(["Tumour clinic"], [], ["printed 2025-01-08"], Head, [], Good));
        Assert.Equal(6, reading.History().Visits[0].Measurements[0].Source!.Row);
        Assert.Equal((1, "Tumour clinic"), Assert.Single(reading.Complaints.Where(c => c.Code == "ROWS_SKIPPED").Select(c => (c.Line, c.Value))));
    }

    [Fact]
    public void Blank_rows_columns_and_cells_with_blanks_only_are_nothing()
    {
        object?[] blank = [null, " ", null, null, null, null, "  "];
        Assert.True(XlsxReaderTests.Reading(Book.Of([.. Head, null, null], Good, blank, blank)).Accepted);
    }

    [Theory]
    [InlineData("A1:B1", true, "over two headings")]
    [InlineData("F1:G1", false, "over columns that hold nothing")]
    [InlineData("A2:A3", true, "down two rows of data")]
    [InlineData("A9:E9", false, "below the table")]
    public void A_merge_is_refused_where_it_covers_cells_that_are_read(string range, bool refused, string where)
    {
        var book = new Book { After = $"<mergeCells count=\"1\"><mergeCell ref=\"{range}\"/></mergeCells>" };
        var reading = XlsxReaderTests.Reading(book.Sheet("S", Head, Good, Other).File());
        Assert.True(reading.Codes().Contains("MERGED_CELLS") == refused, where);
        Assert.Equal(!refused, reading.Accepted);
    }

    [Fact]
    public void A_merged_title_above_the_headings_is_nothing()
    {
        var book = new Book { After = "<mergeCells><mergeCell ref=\"A1:E1\"/></mergeCells>" };
        Assert.True(XlsxReaderTests.Reading(book.Sheet("S", ["Title"], Head, Good).File()).Accepted);
    }

    [Fact]
    public void Hidden_rows_are_read_with_a_warning()
    {
        var rows = "<row r=\"1\">" + string.Concat(Head.Select(h => $"<c t=\"inlineStr\"><is><t>{h}</t></is></c>")) + "</row>"
            + "<row r=\"2\" hidden=\"1\"><c t=\"inlineStr\"><is><t>P1</t></is></c><c s=\"1\"><v>45663</v></c><c t=\"inlineStr\"><is><t>T1</t></is></c><c t=\"inlineStr\"><is><t>target</t></is></c><c><v>33</v></c></row>";
        var reading = XlsxReaderTests.Reading(new Book().SheetXml("S", "visible", rows).File());
        Assert.Equal("P1", reading.History().Patient);
        Assert.Equal(
            (2, "2025-01-06 T1 33"),
            reading.Complaints.Where(c => c.Code == "HIDDEN_CELLS").Select(c => (c.Line, c.Value)).Single());
    }

    [Fact]
    public void Of_many_hidden_rows_the_first_are_listed_and_the_others_counted()
    {
        var rows = "<row r=\"1\">" + string.Concat(Head.Select(h => $"<c t=\"inlineStr\"><is><t>{h}</t></is></c>")) + "</row>"
            + string.Concat(Enumerable.Range(2, 25).Select(i => $"<row r=\"{i}\" hidden=\"1\"><c t=\"inlineStr\"><is><t>P{i}</t></is></c><c s=\"1\"><v>45663</v></c>"
                + "<c t=\"inlineStr\"><is><t>T1</t></is></c><c t=\"inlineStr\"><is><t>target</t></is></c><c><v>33</v></c></row>"));
        var told = XlsxReaderTests.Reading(new Book().SheetXml("S", "visible", rows).File()).Complaints.Where(c => c.Code == "HIDDEN_CELLS").ToList();
        Assert.Equal(21, told.Count);
        Assert.Equal((22, "5 more rows from here on are hidden; they were read too."), (told[^1].Line, told[^1].Problem));
    }

    [Fact]
    public void Headings_without_rows_are_told_beside_a_filled_sheet_and_refused_alone()
    {
        var beside = XlsxReaderTests.Reading(new Book().Sheet("One", Head, Good).Sheet("Two", [Head]).File());
        Assert.True(beside.Accepted);
        Assert.Contains(beside.Complaints, c => c is { Code: "SHEET_IGNORED", Sheet: "Two" });
        XlsxReaderTests.Refused(XlsxReaderTests.Reading(new Book().Sheet("One", [Head]).File()), "NO_PATIENTS");
    }

    [Fact]
    public void A_complaint_names_sheet_row_and_heading()
    {
        var complaint = Assert.Single(XlsxReaderTests.Reading(Book.Of(Head, Good, ["P1", new DateOnly(2025, 2, 6), "T1", "target", "12,5"])).Complaints, c => c.Severity == Severity.Refuse);
        Assert.Equal(("book.xlsx", "Measurements", 3, "Size (mm)", "12,5"), (complaint.File, complaint.Sheet, complaint.Line, complaint.Column, complaint.Value));
    }

    [Theory]
    [InlineData("xl/vbaProject.bin", "macros")]
    [InlineData("xl/externalLinks/externalLink1.xml", "links")]
    public void Macros_and_links_are_told_and_never_run(string part, string word)
    {
        var reading = XlsxReaderTests.Reading(new Book().Sheet("S", Head, Good).Part(part, "x").File());
        Assert.True(reading.Accepted);
        Assert.Contains(word, Assert.Single(reading.Complaints, c => c.Code == "ACTIVE_CONTENT").Problem, StringComparison.Ordinal);
    }
}
