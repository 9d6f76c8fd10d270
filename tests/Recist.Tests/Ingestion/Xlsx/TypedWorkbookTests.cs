using System.Globalization;
using ExcelDataReader;
using Recist.Ingestion;

namespace Recist.Tests.Readers;

/// <summary>Templates that were filled in by hand in a spreadsheet program: its file, not ours.</summary>
public class TypedWorkbookTests
{
    public static TheoryData<string> Files { get; } = ["libreoffice-long-de", "libreoffice-long-en", "libreoffice-wide-de", "libreoffice-wide-en"];

    [Theory]
    [MemberData(nameof(Files))]
    public void A_template_filled_in_LibreOffice_is_accepted_as_it_is(string name)
    {
        var reading = XlsxReaderTests.Reading(Load(name));
        Assert.True(reading.Accepted);
        Assert.DoesNotContain(reading.Complaints, c => c.Severity is not Severity.Info);
        Assert.Equal(["Example", "Instructions"], reading.Complaints.Where(c => c.Code == "SHEET_IGNORED").Select(c => c.Sheet).Order());
        var history = reading.History();
        Assert.Equal(("0042", "ST-7"), (history.Patient, history.Study));
        Assert.Equal(["1-1", "1-2", "N1", "X1"], history.Lesions.Select(l => l.Id));
        Assert.Equal(
            ["2025-01-06 51.5 ", "2025-02-17 22.2 PR", "2025-03-31 13 PD"],
            ResponseAssessor.Assess(history).Visits.Select(v => $"{v.Visit.Date} {v.Sum} {v.Overall?.Code()}"));
    }

    [Fact]
    public void The_language_of_the_spreadsheet_program_changes_nothing()
    {
        Assert.Equal(Said("libreoffice-long-de"), Said("libreoffice-long-en"));
        Assert.Equal(Said("libreoffice-wide-de"), Said("libreoffice-wide-en"));
        static string Said(string name) => XlsxReaderTests.Said(XlsxReaderTests.Reading(Load(name)).History());
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void An_independent_reader_sees_the_same_cells(string name)
    {
        var file = Load(name);
        using var package = XlsxPackage.Open(file, new XlsxBudget());
        var workbook = XlsxWorkbook.Read(package);
        var reader = new SheetReader(SharedTexts.Read(package, workbook.Texts), CellFormats.Read(package, workbook.Formats), workbook.From1904, ReadingSettings.Default);
        System.Text.Encoding.RegisterProvider(System.Text.CodePagesEncodingProvider.Instance); // It asks for code page 1252, whatever the file.
        using var other = ExcelReaderFactory.CreateOpenXmlReader(new MemoryStream(file.Content.ToArray()));
        var cells = 0;
        foreach (var sheet in workbook.Sheets)
        {
            Assert.Equal(sheet.Name, other.Name);
            using var xml = package.Xml(sheet.Part!);
            var rows = reader.Read(sheet.Name, xml).Rows.ToDictionary(r => r.Number, r => r.Cells);
            for (var number = 1; other.Read(); number++)
            {
                var own = rows.GetValueOrDefault(number) ?? [];
                for (var i = 0; i < other.FieldCount; i++)
                {
                    Assert.Equal(Text(other.GetValue(i)), own.ElementAtOrDefault(i).Text ?? "");
                    cells += own.ElementAtOrDefault(i).IsBlank ? 0 : 1;
                }
            }

            other.NextResult();
        }

        Assert.InRange(cells, 150, 1000);
    }

    private static string Text(object? value) => value switch
    {
        null => "",
        DateTime day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        double number => ((decimal)number).ToString(CultureInfo.InvariantCulture),
        _ => value.ToString()!.Trim(),
    };

    private static UploadedFile Load(string name) =>
        new(name + ".xlsx", File.ReadAllBytes(Path.Combine(Repository.Root, "tests", "Recist.Tests", "Ingestion", "Xlsx", "Files", name + ".xlsx")));
}
