using System.IO.Compression;
using Recist.Ingestion;

namespace Recist.Tests.Readers;

/// <summary>Workbooks made to hurt: each is refused with a complaint, within the memory that the limits promise.</summary>
public class HostileWorkbookTests
{
    private const long Mebibyte = 1024 * 1024;
    private const string SheetOne = "xl/worksheets/sheet1.xml";

    private static readonly object?[] Head = ["patient_id", "visit_date", "lesion_id", "role", "size_mm"];
    private static readonly object?[] Good = ["P1", new DateOnly(2025, 1, 6), "T1", "target", 33m];

    private static Book GoodBook => new Book().Sheet("S", Head, Good);

    [Fact]
    public void A_bomb_is_refused_by_its_directory_and_with_less_than_50_MB()
    {
        var bomb = Bomb(300);
        Assert.InRange(bomb.Length, 250_000, 400_000);
        var (reading, allocated) = Measured(bomb);
        XlsxReaderTests.Refused(reading, "ARCHIVE_TOO_LARGE");
        Assert.InRange(allocated, 0, 50 * Mebibyte);
    }

    [Fact]
    public void A_bomb_whose_directory_lies_is_refused_while_it_is_unpacked()
    {
        var (reading, allocated) = Measured(Lying(Bomb(300), 4096));
        Assert.False(reading.Accepted);
        Assert.InRange(allocated, 0, 50 * Mebibyte);
    }

    [Fact]
    public void Many_small_bombs_in_one_zip_are_one_bomb()
    {
        // Each is within the limits of one workbook: 9 MB of blanks, less than 100 times its packed size.
        var blanks = string.Concat(Enumerable.Repeat(new string(' ', 480_000) + "<x/>", 19));
        var inner = new Book().Sheet("S", Head, Good).Part(SheetOne, $"<worksheet><sheetData>{blanks}</sheetData></worksheet>")
            .Part("xl/media/noise.bin", Noise(200_000)).Bytes();
        Assert.DoesNotContain("ARCHIVE_TOO_LARGE", Read(Zip(inner)).Codes());
        XlsxReaderTests.Refused(Read(Zip([.. Enumerable.Repeat(inner, 7)])), "ARCHIVE_TOO_LARGE");
    }

    [Theory]
    [InlineData("xl/workbook.xml")]
    [InlineData("xl/_rels/workbook.xml.rels")]
    [InlineData("xl/styles.xml")]
    [InlineData("xl/sharedStrings.xml")]
    [InlineData(SheetOne)]
    public void A_document_type_in_any_part_that_is_read_is_refused(string part)
    {
        const string Billion = "<!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;\"><!ENTITY e SYSTEM \"file:///etc/passwd\">]><x>&b;&e;</x>";
        XlsxReaderTests.Refused(Read(GoodBook.Part(part, Billion).Bytes()), "WORKBOOK_REFUSED");
    }

    [Theory]
    [MemberData(nameof(Monsters))]
    public void XML_that_would_fill_the_memory_is_refused(string what, string xml)
    {
        var (reading, allocated) = Measured(GoodBook.Part(SheetOne, xml).Part("xl/media/noise.bin", Noise(200_000)).Bytes());
        Assert.False(reading.Accepted, what);
        Assert.Contains(reading.Codes(), c => c is "WORKBOOK_REFUSED" or "TEXT_TOO_LONG" or "TOO_MANY_COLUMNS");
        Assert.InRange(allocated, 0, 50 * Mebibyte);
    }

    public static TheoryData<string, string> Monsters() => new()
    {
        { "nested", string.Concat(Enumerable.Repeat("<a>", 1_000_000)) },
        { "attributes", "<x " + string.Concat(Enumerable.Range(0, 500_000).Select(i => $"a{i}=\"\" ")) + "/>" },
        { "names", "<x>" + string.Concat(Enumerable.Range(0, 500_000).Select(i => $"<a{i}/>")) + "</x>" },
        { "comment", "<x><!--" + new string('a', 2_000_000) + "--></x>" },
        { "text", "<worksheet><sheetData><row><c t=\"str\"><v>" + string.Concat(Enumerable.Repeat(new string('a', 30_000) + "<!-- -->", 50)) + "</v></c></row></sheetData></worksheet>" },
        { "columns", "<worksheet><sheetData><row>" + string.Concat(Enumerable.Repeat("<c><v>1</v></c>", 16_384)) + "</row></sheetData></worksheet>" },
    };

    [Fact]
    public void A_shared_text_that_every_cell_points_to_is_kept_once()
    {
        var row = "<row>" + string.Concat(Enumerable.Repeat("<c t=\"s\"><v>0</v></c>", 200)) + "</row>";
        var (_, allocated) = Measured(new Book().SheetXml("S", "visible", string.Concat(Enumerable.Repeat(row, 2_000)))
            .Part("xl/sharedStrings.xml", $"<sst><si><t>{new string('x', 32_767)}</t></si></sst>").Part("xl/media/noise.bin", Noise(200_000)).Bytes());
        Assert.InRange(allocated, 0, 250 * Mebibyte); // 400,000 cells of 64 KB would be 26 GB.
    }

    [Theory]
    [InlineData("<row r=\"2\"><c><v>1</v></c></row><row r=\"1\"/>")]
    [InlineData("<row r=\"5\"/><row r=\"5\"/>")]
    [InlineData("<row r=\"1048577\"><c><v>1</v></c></row>")]
    [InlineData("<row r=\"1\"><c r=\"B1\"><v>1</v></c><c r=\"A1\"><v>1</v></c></row>")]
    [InlineData("<row r=\"1\"><c r=\"A2\"><v>1</v></c></row>")]
    [InlineData("<row r=\"1\"><c r=\"1A\"><v>1</v></c></row>")]
    [InlineData("<row r=\"1\"><c t=\"s\"><v>-1</v></c></row>")]
    [InlineData("<row r=\"1\"><c><v>1</v></row>")]
    public void A_sheet_that_contradicts_itself_is_damaged(string rows) =>
        XlsxReaderTests.Refused(Read(new Book().SheetXml("S", "visible", rows).Bytes()), "WORKBOOK_REFUSED");

    [Theory]
    [InlineData("../evil.xml")]
    [InlineData("/etc/passwd")]
    [InlineData("xl\\evil.xml")]
    [InlineData("XL/WORKBOOK.XML")]
    public void A_part_with_a_name_that_leads_out_or_stands_twice_is_refused(string name) =>
        XlsxReaderTests.Refused(Read(GoodBook.Part(name, "x").Bytes()), "WORKBOOK_REFUSED");

    [Fact]
    public void The_limits_hold_at_the_limit_and_break_beyond()
    {
        var book = GoodBook;
        for (var i = 0; i < 495; i++)
        {
            book.Part($"xl/media/{i:D3}.png", "");
        }

        Assert.True(Read(book.Bytes()).Accepted);
        XlsxReaderTests.Refused(Read(book.Part("xl/media/one.png", "").Bytes()), "ARCHIVE_TOO_LARGE");

        object?[][] rows = [.. Enumerable.Range(0, 10).Select(i => (object?[])["P1", new DateOnly(2025, 1, 6).AddDays(7 * i), "T1", "target", 33m])];
        Assert.True(XlsxReaderTests.Reading(Book.Of([Head, .. rows]), ReadingSettings.Default with { MaxRows = 10 }).Accepted);
        XlsxReaderTests.Refused(XlsxReaderTests.Reading(Book.Of([Head, .. rows]), ReadingSettings.Default with { MaxRows = 9 }), "TOO_MANY_ROWS");

        XlsxReaderTests.Refused(XlsxReaderTests.Reading(Book.Of(Head, [.. Good, .. Enumerable.Repeat<object?>(null, 195), 1])), "TOO_MANY_COLUMNS");
        Assert.True(XlsxReaderTests.Reading(Book.Of(Head, [.. Good, .. Enumerable.Repeat<object?>(null, 194), 1])).Accepted);
        XlsxReaderTests.Refused(XlsxReaderTests.Reading(Book.Of([.. Head, "comment"], [.. Good, new string('x', 32_768)])), "TEXT_TOO_LONG");
    }

    [Fact]
    public void More_rows_than_may_be_are_refused_before_they_are_all_read()
    {
        var rows = string.Concat(Enumerable.Repeat("<row><c><v>1</v></c></row>", 400_000));
        var (reading, allocated) = Measured(new Book().SheetXml("S", "visible", rows).Part("xl/media/noise.bin", Noise(200_000)).Bytes());
        XlsxReaderTests.Refused(reading, "TOO_MANY_ROWS");
        Assert.InRange(allocated, 0, 50 * Mebibyte);
    }

    [Fact]
    public void Damaged_bytes_never_throw()
    {
        var good = GoodBook.Part("xl/sharedStrings.xml", "<sst><si><t>x</t></si></sst>").Bytes();
        var random = new Random(20250106);
        for (var i = 0; i < 2_000; i++)
        {
            var bytes = (byte[])good.Clone();
            for (var n = random.Next(1, 6); n > 0; n--)
            {
                bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
            }

            Assert.NotNull(Read(random.Next(4) == 0 ? bytes[..random.Next(bytes.Length)] : bytes));
        }
    }

    private static Reading Read(byte[] bytes) => SubmissionReader.Read([new UploadedFile("book.xlsx", bytes)], ReadingSettings.Default);

    private static (Reading Reading, long Allocated) Measured(byte[] bytes)
    {
        Read(GoodBook.Bytes());
        var before = GC.GetAllocatedBytesForCurrentThread();
        var reading = Read(bytes);
        return (reading, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    private static byte[] Noise(int length)
    {
        var noise = new byte[length];
        new Random(1).NextBytes(noise);
        return noise;
    }

    /// <summary>A workbook whose sheet has that many MiB of blanks.</summary>
    private static byte[] Bomb(int mebibytes)
    {
        using var stream = new MemoryStream();
        using (var good = new ZipArchive(new MemoryStream(GoodBook.Bytes())))
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var part in good.Entries.Where(e => e.FullName != SheetOne))
            {
                using var from = part.Open();
                using var to = zip.CreateEntry(part.FullName).Open();
                from.CopyTo(to);
            }

            using var entry = zip.CreateEntry(SheetOne).Open();
            entry.Write("<worksheet><sheetData>"u8);
            var blanks = new byte[Mebibyte];
            blanks.AsSpan().Fill((byte)' ');
            for (var i = 0; i < mebibytes; i++)
            {
                entry.Write("<row/>"u8);
                entry.Write(blanks);
            }

            entry.Write("</sheetData></worksheet>"u8);
        }

        return stream.ToArray();
    }

    /// <summary>The same archive with another unpacked size of each part written into its directory and before the part.</summary>
    private static byte[] Lying(byte[] zip, int size)
    {
        var lying = (byte[])zip.Clone();
        Patch("PK\x01\x02"u8, 24);
        Patch("PK\x03\x04"u8, 22);
        return lying;

        void Patch(ReadOnlySpan<byte> signature, int offset)
        {
            for (var at = lying.AsSpan().IndexOf(signature); at >= 0;)
            {
                BitConverter.TryWriteBytes(lying.AsSpan(at + offset), size);
                var next = lying.AsSpan(at + 4).IndexOf(signature);
                at = next < 0 ? -1 : at + 4 + next;
            }
        }
    }

    private static byte[] Zip(params byte[][] books)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            for (var i = 0; i < books.Length; i++)
            {
                using var entry = zip.CreateEntry($"{i}.xlsx", CompressionLevel.NoCompression).Open();
                entry.Write(books[i]);
            }
        }

        return stream.ToArray();
    }
}
