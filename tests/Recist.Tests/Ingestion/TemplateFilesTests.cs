using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Recist.Ingestion;

namespace Recist.Tests.Readers;

/// <summary>The templates as they are handed out.</summary>
public class TemplateFilesTests
{
    private static readonly string[] LongHeadings = [.. TemplateLayout.Long.Select(c => c.Title)];

    [Fact]
    public void The_same_bytes_each_time()
    {
        string[] kinds = ["csv", "xlsx", "wide", "wide-csv"];
        var first = Array.ConvertAll(kinds, Write);
        Thread.Sleep(2_100); // The time in a .zip has steps of two seconds.
        Assert.Equal(first, Array.ConvertAll(kinds, Write));
    }

    [Theory]
    [InlineData("xlsx")]
    [InlineData("wide")]
    public void The_schema_of_Office_has_nothing_to_say_against_them(string kind)
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(Write(kind)), isEditable: false);
        Assert.Empty(new OpenXmlValidator().Validate(document).Select(e => $"{e.Path?.XPath} {e.Description}"));
    }

    [Theory]
    [InlineData("csv", "NO_PATIENTS")]
    [InlineData("xlsx", "NO_PATIENTS")]
    [InlineData("wide", "NO_PATIENTS")]
    [InlineData("wide-csv", "COLUMN_MISSING")]
    public void An_unfilled_template_is_refused_with_what_to_do(string kind, string code)
    {
        var refused = Assert.Single(Read(Write(kind)).Complaints, c => c.Severity == Severity.Refuse);
        Assert.Equal(code, refused.Code);
        Assert.NotEmpty(refused.Fix);
    }

    [Fact]
    public void The_example_is_right_once_it_is_somebodys()
    {
        var longer = XlsxReaderTests.Reading(Book.Of([LongHeadings, .. Owned(TemplateExample.Long)]));
        var wide = XlsxReaderTests.Reading(Book.Of([[.. TemplateLayout.Wide.Select(c => c.Title), .. TemplateExample.Dates], .. Owned(TemplateExample.Wide)]));
        Assert.All([longer, wide], r => Assert.All(r.Complaints, c => Assert.Equal(Severity.Info, c.Severity)));
        Assert.Equal(
            ["- 77", "PR 51.6", "PD 29"], ResponseAssessor.Assess(longer.History()).Visits.Select(v => $"{v.Overall?.Code() ?? "-"} {v.Sum}"));
        Assert.Equal(
            ResponseAssessor.Assess(longer.History()).Visits.Select(v => (v.Sum, v.Overall)), ResponseAssessor.Assess(wide.History()).Visits.Select(v => (v.Sum, v.Overall)));
    }

    [Fact]
    public void The_examples_patient_is_never_read_as_one()
    {
        XlsxReaderTests.Refused(XlsxReaderTests.Reading(Book.Of([LongHeadings, .. TemplateExample.Long])), "EXAMPLE_ROW");
        XlsxReaderTests.Refused(Given.Reading("a.csv", "patient_id,visit_date,lesion_id,role,size_mm\nEXAMPLE-1,2025-01-06,T1,target,33\n"), "EXAMPLE_ROW");
        XlsxReaderTests.Refused(Given.Reading("w.csv", "patient_id,lesion_id,role,2025-01-06 (mm)\nEXAMPLE-1,T1,target,33\n"), "EXAMPLE_ROW");
    }

    [Fact]
    public void The_example_sheet_is_left_whatever_its_name_and_refused_once_it_is_filled_in()
    {
        object?[] mark = [TemplateExample.Mark + " An example."];
        var data = new Book().Sheet("Mine", [LongHeadings, .. Owned(TemplateExample.Long)]);
        Assert.True(XlsxReaderTests.Reading(data.Sheet("Sheet2", [mark, LongHeadings, .. TemplateExample.Long]).File()).Accepted);
        XlsxReaderTests.Refused(XlsxReaderTests.Reading(data.Sheet("Example", [mark, LongHeadings, .. Owned(TemplateExample.Long)]).File()), "EXAMPLE_ROW");
    }

    [Fact]
    public void A_sheet_called_Example_without_the_mark_is_read_like_any_other() =>
        Assert.True(XlsxReaderTests.Reading(new Book().Sheet("Example", [LongHeadings, .. Owned(TemplateExample.Long)]).File()).Accepted);

    [Fact]
    public void Every_title_is_understood_and_every_list_is_short_enough_for_Excel()
    {
        Assert.All(TemplateColumns.All, c => Assert.Same(c, TemplateColumns.Column(c.Title)));
        Assert.All(TemplateColumns.All, c => Assert.InRange(string.Join(',', c.Words).Length, 0, 253));
    }

    [Theory]
    [InlineData("role", "target")]
    [InlineData("state", "target")]
    [InlineData("status", "non-target")]
    [InlineData("status", "new")]
    public void Every_word_that_the_lists_offer_is_read(string column, string role)
    {
        var words = TemplateColumns.Column(column)!.Words.Where(w => column != "status" || (Vocabularies.NonTarget.Loose(w) is null) == (role == "new"));
        Assert.All(words, word => Assert.True(Given.Reading(
            "a.csv", $"patient_id,visit_date,lesion_id,role,{(column == "role" ? "status" : column)}\nP,2025-01-06,T,{(column == "role" ? word : role)},{(column != "role" ? word : word switch { "target" => "absent", "new" => "equivocal", _ => "present" })}\n").Accepted));
    }

    private static byte[] Write(string kind) => kind switch
    {
        "csv" => TemplateFiles.Csv(),
        "xlsx" => TemplateFiles.Workbook(),
        "wide" => TemplateFiles.WideWorkbook(),
        _ => TemplateFiles.WideCsv(),
    };

    private static Reading Read(byte[] bytes) => XlsxReaderTests.Reading(new UploadedFile("template", bytes));

    private static object?[][] Owned(object?[][] rows) => Array.ConvertAll(rows, r => (object?[])["P1", .. r[1..]]);
}
