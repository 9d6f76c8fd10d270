using System.IO.Compression;
using System.Text;
using Recist.Ingestion;

namespace Recist.Tests.Readers;

/// <summary>What tells a workbook from other files.</summary>
public class WorkbookKindTests
{
    private static readonly object?[] Head = ["patient_id", "visit_date", "lesion_id", "role", "size_mm"];
    private static readonly object?[] Good = ["P1", new DateOnly(2025, 1, 6), "T1", "target", 33m];

    [Fact]
    public void The_name_decides_nothing() => Assert.True(XlsxReaderTests.Reading(new Book().Sheet("S", Head, Good).File("table.csv")).Accepted);

    [Fact]
    public void A_workbook_in_a_zip_is_read_beside_other_files()
    {
        var bytes = Zip(("a/one.xlsx", Book.Of(Head, Good).Content.ToArray()), ("two.csv", Encoding.UTF8.GetBytes("patient_id,visit_date,lesion_id,role,size_mm\nP2,2025-01-07,T1,target,34\n")));
        var reading = XlsxReaderTests.Reading(new UploadedFile("both.zip", bytes));
        Assert.Equal("template-csv+template-xlsx", reading.Submission!.Format);
        Assert.Equal(["P1", "P2"], reading.Submission.Patients.Select(p => p.History.Patient));
    }

    [Fact]
    public void A_zip_that_holds_a_workbook_is_no_workbook()
    {
        var stored = Zip(CompressionLevel.NoCompression, ("one.xlsx", Book.Of(Head, Good).Content.ToArray()));
        Assert.Equal((FileKind.Zip, FileKind.Workbook), (Sniffer.KindOf(stored), Sniffer.KindOf(Book.Of(Head, Good).Content.Span)));
    }

    [Theory]
    [InlineData("", "old Excel workbook")]
    [InlineData("EncryptedPackage", "password")]
    public void An_old_or_locked_workbook_is_refused_with_what_to_do(string entry, string word)
    {
        byte[] bytes = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[600], .. Encoding.Unicode.GetBytes(entry)];
        Refused(bytes, word);
    }

    [Fact]
    public void Spreadsheets_of_other_kinds_are_refused_with_what_to_do()
    {
        Refused(Zip(("[Content_Types].xml", [1]), ("xl/workbook.bin", [1])), "another kind");
        Refused(Zip(CompressionLevel.NoCompression, ("mimetype", "application/vnd.oasis.opendocument.spreadsheet"u8.ToArray()), ("content.xml", [1])), "another kind");
    }

    [Fact]
    public void A_text_document_is_no_workbook() =>
        XlsxReaderTests.Refused(XlsxReaderTests.Reading(new UploadedFile("a.docx", Zip(("[Content_Types].xml", [1]), ("word/document.xml", [1])))), "NOT_A_MEASUREMENT_FILE");

    [Fact]
    public void In_a_folder_a_workbook_without_measurements_is_left()
    {
        var notes = new Book().Sheet("Notes", ["call the lab"]).File("notes.xlsx");
        var broken = new Book().Sheet("S", Head, Good).Part("xl/styles.xml", "<").File("broken.xlsx");
        var good = Book.Of(Head, Good);
        Assert.Equal(["broken.xlsx", "book.xlsx"], UploadGrouping.OfFolder([notes, broken, good]).Select(u => Assert.Single(u).Name));
    }

    private static void Refused(byte[] bytes, string word)
    {
        var complaint = Assert.Single(XlsxReaderTests.Reading(new UploadedFile("a.xlsx", bytes)).Complaints);
        Assert.Equal("WORKBOOK_REFUSED", complaint.Code);
        Assert.Contains(word, complaint.Problem, StringComparison.Ordinal);
        Assert.Contains(".xlsx", complaint.Fix, StringComparison.Ordinal);
    }

    private static byte[] Zip(params (string Name, byte[] Content)[] entries) => Zip(CompressionLevel.Optimal, entries);

    private static byte[] Zip(CompressionLevel level, params (string Name, byte[] Content)[] entries)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in entries)
            {
                using var entry = zip.CreateEntry(name, level).Open();
                entry.Write(content);
            }
        }

        return stream.ToArray();
    }
}
