using Recist.Ingestion;

namespace Recist.Tests.Readers;

/// <summary>People strike a value through to delete it: neither it nor what is left of it is read.</summary>
public class StruckTextTests
{
    private const string Struck = "<r><rPr><b/><strike/></rPr><t>5</t></r>";

    private static readonly object?[] Head = ["patient_id", "visit_date", "lesion_id", "role", "size_mm"];

    [Theory]
    [InlineData(Struck + "<r><rPr><b/></rPr><t>6</t></r>", true)]
    [InlineData("<r><t>5</t></r><r><rPr><strike val=\"1\"/></rPr><t>6</t></r>", true)]
    [InlineData(Struck, true)]
    [InlineData("<r><rPr><strike val=\"0\"/></rPr><t>5</t></r><r><t>6</t></r>", false)]
    [InlineData("<r><rPr><strike val=\"false\"/></rPr><t>56</t></r>", false)]
    [InlineData("<r><rPr><strike/></rPr><t xml:space=\"preserve\"> </t></r><r><t>56</t></r>", false)]
    [InlineData("<r><t>56</t></r><rPh sb=\"0\" eb=\"1\"><t>7</t></rPh>", false)]
    public void A_text_with_a_run_that_is_struck_through_is_refused(string runs, bool refused)
    {
        var shared = new Book().Sheet("S", Head, Row(new Book.Raw("<c t=\"s\"><v>0</v></c>"))).Part("xl/sharedStrings.xml", $"<sst><si>{runs}</si></sst>");
        Expect(shared, refused);
        Expect(new Book().Sheet("S", Head, Row(new Book.Raw($"<c t=\"inlineStr\"><is>{runs}</is></c>"))), refused);
    }

    [Theory]
    [InlineData("<font><strike/><sz val=\"11\"/></font>", true)]
    [InlineData("<font><strike val=\"true\"/></font>", true)]
    [InlineData("<font><strike val=\"0\"/></font>", false)]
    [InlineData("<font><sz val=\"11\"/></font>", false)]
    public void A_cell_whose_font_is_struck_through_is_refused_whatever_it_holds(string font, bool refused)
    {
        Expect(Styled(font).Sheet("S", Head, Row(new Book.Raw("<c s=\"1\"><v>56</v></c>"))), refused);
        Expect(Styled(font).Sheet("S", Head, Row(new Book.Raw("<c s=\"1\" t=\"str\"><f>A1</f><v>56</v></c>"))), refused);
        Expect(Styled(font).Sheet("S", Head, Row(new Book.Raw("<c s=\"1\" t=\"inlineStr\"><is><t>56</t></is></c>"))), refused);
        Expect(Styled(font).Sheet("S", Head, Row(new Book.Raw("<c s=\"0\"><v>56</v></c>"))), false);
    }

    [Fact]
    public void A_blank_cell_of_that_font_and_a_column_that_is_not_read_do_not_matter()
    {
        object?[] head = [.. Head, "our_note"];
        var book = Styled("<font><strike/></font>").Sheet("S", head, [.. Row(56m), new Book.Raw("<c s=\"1\"><v>1</v></c>")], [.. Row(new Book.Raw("<c s=\"1\"/>")).Select((c, i) => i == 1 ? "2025-03-06" : c), null]);
        Assert.DoesNotContain("CELL_TYPE", XlsxReaderTests.Reading(book.File()).Codes());
    }

    [Fact]
    public void A_heading_that_is_struck_through_is_refused_with_its_place()
    {
        var book = new Book().Sheet("S", [.. Head.Take(4), new Book.Raw("<c t=\"inlineStr\"><is><r><rPr><strike/></rPr><t>size_cm</t></r></is></c>")], Row(5.6m));
        var complaint = Assert.Single(XlsxReaderTests.Reading(book.File()).Complaints, c => c.Code == "CELL_TYPE");
        Assert.Equal((1, "size_cm"), (complaint.Line, complaint.Value));
    }

    private static object?[] Row(object size) => ["P1", "2025-01-06", "T1", "target", size];

    /// <summary>Fonts of conditional formats, which follow the cells' own, are not those of cells.</summary>
    private static Book Styled(string font) => new Book().Part(
        "xl/styles.xml", $"<styleSheet><fonts count=\"2\"><font/>{font}</fonts><cellXfs><xf numFmtId=\"0\" fontId=\"0\"/><xf numFmtId=\"0\" fontId=\"1\"/></cellXfs><dxfs><dxf><font><strike/></font></dxf></dxfs></styleSheet>");

    private static void Expect(Book book, bool refused)
    {
        var reading = XlsxReaderTests.Reading(book.File());
        if (!refused)
        {
            Assert.Equal(56m, reading.History().Visits.Single().Measurements.Single().Diameter!.Value.Millimetres);
            return;
        }

        var complaint = Assert.Single(reading.Complaints, c => c.Severity == Severity.Refuse);
        Assert.Equal(("CELL_TYPE", 2, "size_mm"), (complaint.Code, complaint.Line, complaint.Column));
        Assert.Contains("struck-through text", complaint.Problem, StringComparison.Ordinal);
    }
}
