using Recist.Ingestion;

namespace Recist.Tests.Readers;

public class XlsxReaderTests
{
    private static readonly string[] Head = Given.TemplateHead.TrimEnd('\n').Split(',');
    private static readonly object?[] Good = ["P1", "Baseline", new DateOnly(2025, 1, 6), "yes", "T1", "target", "lung", "no", 33.0m, null, null, "R1"];

    private const string Rows = """
        P1,Baseline,2025-01-06,yes,T1,target,lung,no,33.0,,,R1
        P1,Baseline,2025-01-06,yes,N1,non-target,bone,no,,,present,R1
        P1,Week 6,2025-02-17,no,T1,target,lung,no,23.1,,,R1
        P1,Week 6,2025-02-17,no,N1,non-target,bone,no,,,absent,R1
        P1,Week 12,2025-03-31,no,T1,target,lung,no,,too-small,,R1
        P1,Week 12,2025-03-31,no,N1,non-target,bone,no,,,absent,R1
        P1,Week 12,2025-03-31,no,X1,new,liver,no,12.25,,unequivocal,R1

        """;

    [Fact]
    public void A_workbook_is_read_as_the_same_table_in_CSV()
    {
        var csv = Given.Csv(Rows).History();
        var book = Reading(Book.Of([Head, .. Book.Typed(Rows)]));
        Assert.Equal("template-xlsx", book.Submission!.Format);
        Assert.Equal(Said(csv), Said(book.History()));
        Assert.Equal(
            ResponseAssessor.Assess(csv).Visits.Select(v => (v.Visit.Label, v.Overall)), ResponseAssessor.Assess(book.History()).Visits.Select(v => (v.Visit.Label, v.Overall)));
    }

    [Fact]
    public void A_cell_of_the_model_names_file_sheet_row_and_heading()
    {
        var cell = Reading(Book.Of(Head, Good)).History().Visits[0].Measurements[0].Source!;
        Assert.Equal(new SourceCell("book.xlsx", 2, "size_mm") { Sheet = "Measurements" }, cell);
    }

    [Theory]
    [InlineData("<c><v>12.3</v></c>", "12.3")]
    [InlineData("<c><v>12.300000000000001</v></c>", "12.3")]
    [InlineData("<c><v>12.299999999999999</v></c>", "12.3")]
    [InlineData("<c><v>1.23E1</v></c>", "12.3")]
    [InlineData("<c><v>12.3456</v></c>", "12.3456")]
    [InlineData("<c><v>12</v></c>", "12")]
    [InlineData("<c><v>0.1</v></c>", "0.1")]
    [InlineData("<c><v>0.30000000000000004</v></c>", "0.3")]
    [InlineData("<c><v>1.0000000000000009</v></c>", "1")]
    [InlineData("<c><f>6*2</f><v>12</v></c>", "12")]
    [InlineData("<c t=\"str\"><f>A1</f><v>12.5</v></c>", "12.5")]
    [InlineData("<c t=\"inlineStr\"><is><r><t>12</t></r> <r><rPr/><t>.5</t></r><rPh sb=\"0\" eb=\"1\"><t>99</t></rPh></is></c>", "12.5")]
    public void A_number_is_the_one_that_the_spreadsheet_shows(string cell, string text)
    {
        var reading = Reading(Book.Of(Head, With(8, new Book.Raw(cell))), ReadingSettings.Default with { DeclaredUnit = LengthUnit.Millimetre });
        var measured = reading.History().Visits[0].Measurements[0];
        Assert.Equal((text, Length.FromMillimetres(decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture))), (measured.Text, measured.Diameter));
    }

    [Theory]
    [InlineData("<c><v>0.000001</v></c>", "NUMBER_RANGE")]
    [InlineData("<c><v>-5</v></c>", "NUMBER_FORMAT")]
    [InlineData("<c><v>1E3</v></c>", "NUMBER_RANGE")]
    [InlineData("<c><v>1E-20</v></c>", "NUMBER_RANGE")]
    [InlineData("<c><v>1E-40</v></c>", "CELL_TYPE")]
    [InlineData("<c><v>NaN</v></c>", "CELL_TYPE")]
    [InlineData("<c><v>1E300</v></c>", "CELL_TYPE")]
    [InlineData("<c><v>1234567890123456</v></c>", "CELL_TYPE")]
    [InlineData("<c s=\"1\"><v>45789</v></c>", "CELL_TYPE")]
    [InlineData("<c t=\"e\"><v>#DIV/0!</v></c>", "CELL_ERROR")]
    [InlineData("<c t=\"e\"><f>1/0</f><v>#N/A</v></c>", "CELL_ERROR")]
    [InlineData("<c><f>6*2</f></c>", "FORMULA_WITHOUT_VALUE")]
    [InlineData("<c><f>6*2</f><v></v></c>", "FORMULA_WITHOUT_VALUE")]
    [InlineData("<c t=\"b\"><v>1</v></c>", "NUMBER_FORMAT")]
    [InlineData("<c t=\"inlineStr\"><is><t>12,5</t></is></c>", "NUMBER_FORMAT")]
    [InlineData("<c t=\"inlineStr\"><is><t>12 in</t></is></c>", "NUMBER_FORMAT")]
    [InlineData("<c t=\"inlineStr\"><is><t>12\uFFFD</t></is></c>", "CONTROL_CHARACTER")]
    [InlineData("<c t=\"s\"><v>0</v></c>", "WORKBOOK_REFUSED")]
    public void A_cell_that_is_no_size_is_refused(string cell, string code) => Refused(Reading(Book.Of(Head, With(8, new Book.Raw(cell)))), code);

    [Theory]
    [InlineData("<c s=\"1\"><v>45663</v></c>", "2025-01-06")]
    [InlineData("<c s=\"2\"><v>45663</v></c>", "2025-01-06")]
    [InlineData("<c s=\"1\"><v>32874</v></c>", "1990-01-01")]
    [InlineData("<c s=\"2\"><v>45350</v></c>", "2024-02-28")]
    [InlineData("<c s=\"2\"><v>45351</v></c>", "2024-02-29")]
    [InlineData("<c s=\"2\"><v>45352</v></c>", "2024-03-01")]
    [InlineData("<c t=\"d\"><v>2025-01-06</v></c>", "2025-01-06")]
    [InlineData("<c t=\"inlineStr\"><is><t>2025-01-06</t></is></c>", "2025-01-06")]
    public void A_date_cell_is_its_day(string cell, string date)
    {
        var reading = Reading(Book.Of(Head, With(2, new Book.Raw(cell))));
        Assert.Equal(date, reading.History().Visits[0].Date.Text);
        Assert.DoesNotContain("TIME_DROPPED", reading.Codes());
    }

    [Theory]
    [InlineData("<c s=\"1\"><v>45663.604166666664</v></c>")]
    [InlineData("<c t=\"d\"><v>2025-01-06T14:30:00</v></c>")]
    public void A_time_of_day_is_left_out_and_told(string cell)
    {
        var reading = Reading(Book.Of(Head, With(2, new Book.Raw(cell))));
        Assert.Equal("2025-01-06", reading.History().Visits[0].Date.Text);
        Assert.Equal("Measurements", Assert.Single(reading.Complaints, c => c.Code == "TIME_DROPPED").Sheet);
    }

    [Theory]
    [InlineData("<c><v>45355</v></c>", "give the cell a date format")]
    [InlineData("<c t=\"inlineStr\"><is><t>06/01/2025</t></is></c>", "yyyy-MM-dd")]
    [InlineData("<c s=\"1\"><v>60</v></c>", "yyyy-MM-dd")]
    [InlineData("<c s=\"1\"><v>0.5</v></c>", "yyyy-MM-dd")]
    public void A_date_that_must_be_guessed_is_refused(string cell, string fix)
    {
        var reading = Reading(Book.Of(Head, With(2, new Book.Raw(cell))));
        var complaint = Assert.Single(reading.Complaints);
        Assert.Equal(("DATE_FORMAT", "Measurements", 2, "visit_date"), (complaint.Code, complaint.Sheet, complaint.Line, complaint.Column));
        Assert.Contains(fix, complaint.Fix, StringComparison.Ordinal);
    }

    [Fact]
    public void Days_counted_from_1904_are_the_same_days() =>
        Assert.Equal("2025-01-06", Reading(new Book { From1904 = true }.Sheet("S", Head, Good).File()).History().Visits[0].Date.Text);

    [Fact]
    public void The_declared_decimal_comma_is_for_texts_only()
    {
        var comma = ReadingSettings.Default with { DecimalSign = ',' };
        Assert.Equal(Length.FromMillimetres(12.5m), Reading(Book.Of(Head, With(8, 12.5m)), comma).History().Visits[0].Measurements[0].Diameter);
        Assert.Equal(Length.FromMillimetres(12.5m), Reading(Book.Of(Head, With(8, "12,5")), comma).History().Visits[0].Measurements[0].Diameter);
        Refused(Reading(Book.Of(Head, With(8, "12.5")), comma), "NUMBER_FORMAT");
    }

    [Fact]
    public void Truth_values_and_padded_ids_are_what_the_sheet_shows()
    {
        object?[] row = [.. Good];
        (row[0], row[3], row[7]) = (new Book.Raw("<c s=\"3\"><v>42</v></c>"), true, false);
        var history = Reading(Book.Of(Head, row)).History();
        Assert.Equal(("0042", true, false), (history.Patient, history.Visits[0].IsBaseline, history.Lesions[0].IsNode));
    }

    [Fact]
    public void An_error_in_a_column_that_is_not_read_does_no_harm()
    {
        var reading = Reading(Book.Of([.. Head, "change"], [.. Good, new Book.Raw("<c t=\"e\"><v>#DIV/0!</v></c>")]));
        Assert.True(reading.Accepted);
        Assert.Equal("change", Assert.Single(reading.Complaints, c => c.Code == "COLUMN_IGNORED").Column);
    }

    internal static Reading Reading(UploadedFile file, ReadingSettings? settings = null) => SubmissionReader.Read([file], settings ?? ReadingSettings.Default);

    internal static void Refused(Reading reading, string code)
    {
        Assert.False(reading.Accepted);
        Assert.Contains(code, reading.Codes());
    }

    /// <summary>All that a history says, without where it stood.</summary>
    internal static string Said(PatientHistory history) => Recist.Pipeline.StoredJson.Write(new
    {
        history.Patient,
        history.Study,
        history.Course,
        history.Reader,
        history.Lesions,
        Visits = history.Visits.Select(v => (v.Label, Hash: Recist.Pipeline.VisitContent.Hash(v))).Select(v => $"{v.Label} {v.Hash}"),
    });

    private static object?[] With(int column, object? value)
    {
        object?[] row = [.. Good];
        row[column] = value;
        return row;
    }
}
