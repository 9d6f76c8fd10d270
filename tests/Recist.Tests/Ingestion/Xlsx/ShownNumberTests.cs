using Recist.Ingestion;

namespace Recist.Tests.Readers;

/// <summary>What a spreadsheet shows and what is read must be the same, and no sheet or row may be lost.</summary>
public class ShownNumberTests
{
    private static readonly object?[] Head = ["patient_id", "visit_date", "lesion_id", "role", "size_mm"];

    [Theory]
    [InlineData("General", "12.5")]
    [InlineData("0.0", "12.5")]
    [InlineData("#,##0.00", "12.5")]
    [InlineData("#,##0.00_);[Red](#,##0.00)", "12.5")]
    [InlineData("0.00E+00", "12.5")]
    [InlineData("0.0\" mm\"", "12.5")]
    [InlineData("0.0\\ \\m\\m", "12.5")]
    [InlineData("0;-0;\"absent\"", "12.5")]
    [InlineData("_-* #,##0.00_-;-* #,##0.00_-;_-* \"-\"??_-", "12.5")]
    [InlineData("0%", null)]
    [InlineData("0.0\" cm\"", null)]
    [InlineData("\"T\"0", null)]
    [InlineData("[$€-407] 0.0", null)]
    [InlineData("0.0,", null)]
    [InlineData("0.0,,", null)]
    [InlineData("# ?/?", null)]
    [InlineData("00-00", null)]
    [InlineData(";;;", null)]
    [InlineData("[<20]\"small\";0.0", null)]
    [InlineData("hh:mm", null)]
    [InlineData("\"unclosed", null)]
    [InlineData("[unclosed", null)]
    [InlineData("\\", null)]
    public void A_size_is_read_where_its_format_shows_its_digits_alone_or_the_unit_of_its_column(string format, string? size) => Holds("12.5", format, size);

    [Theory]
    [InlineData("0.0", "0")]
    [InlineData("0.0;-0.0", "0")]
    [InlineData("0;-0;\"NE\"", null)]
    [InlineData("0;-0;;@", null)]
    [InlineData("0;-0;-", null)]
    [InlineData("yyyy-mm-dd", null)]
    public void A_zero_is_an_absent_lesion_where_it_is_shown_as_one(string format, string? size) => Holds("0", format, size);

    [Theory]
    [InlineData(9)]
    [InlineData(10)]
    [InlineData(12)]
    [InlineData(44)]
    public void Formats_that_every_program_knows_are_held_to_the_same(int id) => Holds("0.2", "", null, id);

    [Fact]
    public void An_id_that_is_shown_with_more_than_its_digits_is_refused() => XlsxReaderTests.Refused(
        XlsxReaderTests.Reading(Formatted("\"T\"0").Sheet("S", Head, ["P1", Day(1), new Book.Raw("<c s=\"1\"><v>1</v></c>"), "target", 40m]).File()), "CELL_TYPE");

    [Fact]
    public void A_row_of_the_table_above_its_headings_is_not_lost()
    {
        object?[] first = ["P1", Day(2), "T1", "target", 80m];
        object?[] second = ["P1", Day(1), "T1", "target", 40m];
        XlsxReaderTests.Refused(XlsxReaderTests.Reading(Book.Of(first, Head, second)), "ROWS_SKIPPED");
        Assert.True(XlsxReaderTests.Reading(Book.Of(["Clinic", "North", "Lesions", null, "Visit 1"], Head, second)).Accepted);
    }

    [Theory]
    [InlineData("worksheets/nowhere.xml", null)]
    [InlineData("../xl/worksheets/sheet1.xml", "40")]
    [InlineData("./worksheets/sheet1.xml", "40")]
    public void A_sheet_that_is_seen_is_read_or_refused(string target, string? size)
    {
        const string Type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet";
        var book = new Book().Sheet("S", Head, ["P1", "2025-01-06", "T1", "target", 40m]).Part("xl/_rels/workbook.xml.rels", $"<Relationships><Relationship Id=\"rId1\" Type=\"{Type}\" Target=\"{target}\"/></Relationships>");
        Expect(XlsxReaderTests.Reading(book.File()), size, "WORKBOOK_REFUSED");
    }

    [Fact]
    public void A_sheet_with_numbers_under_other_headings_is_warned_of()
    {
        var book = new Book().Sheet("S", Head, ["P1", Day(1), "T1", "target", 40m]).Sheet("W12", ["Pt", "Day", "Les", "mm"], ["P1", Day(2), "T1", 80m]).Sheet("Notes", ["Read me"]);
        Assert.Equal([("W12", Severity.Warn), ("Notes", Severity.Info)], XlsxReaderTests.Reading(book.File()).Complaints.Where(c => c.Code == "SHEET_IGNORED").Select(c => (c.Sheet!, c.Severity)));
    }

    [Fact]
    public void Any_number_of_merges_over_the_headings_takes_no_time()
    {
        var rows = "<row r=\"1\">" + string.Concat(Head.Select(h => $"<c t=\"str\"><v>{h}</v></c>")) + "</row>" + string.Concat(Enumerable.Repeat("<row><c t=\"str\"><v>P1</v></c></row>", 20_000));
        var book = new Book { After = "<mergeCells>" + string.Concat(Enumerable.Repeat("<mergeCell ref=\"B1:ZZZ1\"/>", 2_000)) + "</mergeCells>" }.SheetXml("S", "visible", rows);
        var clock = System.Diagnostics.Stopwatch.StartNew();
        XlsxReaderTests.Reading(book.Part("xl/media/noise.bin", System.Security.Cryptography.RandomNumberGenerator.GetBytes(200_000)).File());
        Assert.InRange(clock.Elapsed.TotalSeconds, 0, 10);
    }

    private static DateOnly Day(int month) => new(2025, month, 6);

    private static Book Formatted(string format, int id = 200) => new Book().Part(
        "xl/styles.xml", $"<styleSheet><numFmts><numFmt numFmtId=\"200\" formatCode=\"{System.Security.SecurityElement.Escape(format)}\"/></numFmts><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"{id}\"/><xf numFmtId=\"14\"/></cellXfs></styleSheet>");

    private static void Holds(string value, string format, string? size, int id = 200) => Expect(
        XlsxReaderTests.Reading(Formatted(format, id).Sheet("S", Head, ["P1", "2025-01-06", "T1", "target", new Book.Raw($"<c s=\"1\"><v>{value}</v></c>")]).File()), size, "CELL_TYPE");

    private static void Expect(Reading reading, string? size, string code)
    {
        if (size is null)
        {
            XlsxReaderTests.Refused(reading, code);
        }
        else
        {
            var found = reading.History().Visits.Single().Measurements.Single();
            Assert.Equal(decimal.Parse(size, System.Globalization.CultureInfo.InvariantCulture), found.Diameter?.Millimetres ?? 0m);
        }
    }
}
