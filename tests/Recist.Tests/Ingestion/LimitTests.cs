using System.IO.Compression;
using System.Text;
using Recist.Ingestion;

namespace Recist.Tests.Readers;

/// <summary>Each limit of docs/file-formats.md at the limit, which is taken, and one beyond, which is refused.</summary>
public class LimitTests
{
    private const int MostUnpacked = 50 * 1024 * 1024;

    [Theory]
    [InlineData(50_000, false)]
    [InlineData(50_001, true)]
    public void A_table_may_have_50_000_rows(int rows, bool refused)
    {
        var table = new StringBuilder("patient_id,visit_date,lesion_id,role,size_mm\n");
        for (var i = 0; i < rows; i++)
        {
            table.Append(System.Globalization.CultureInfo.InvariantCulture, $"P{i / 10},2026-01-05,T{i % 10},non-target,\n");
        }

        Told(refused, "TOO_MANY_ROWS", Given.Reading("t.csv", table.ToString()));
    }

    [Theory]
    [InlineData(200, false)]
    [InlineData(201, true)]
    public void An_archive_may_have_200_entries(int entries, bool refused) =>
        Told(refused, "ARCHIVE_TOO_LARGE", Read(Zip([.. Enumerable.Range(0, entries).Select(i => ($"{i}.csv", "a"u8.ToArray()))])));

    [Theory]
    [InlineData(MostUnpacked, false)]
    [InlineData(MostUnpacked + 1, true)]
    public void An_archive_may_unpack_to_50_MB(int size, bool refused)
    {
        // A part that cannot be packed keeps it below 100 times its packed size.
        var content = new byte[size];
        new Random(1).NextBytes(content.AsSpan(0, 1024 * 1024));
        Told(refused, "ARCHIVE_TOO_LARGE", Read(Zip([("a.csv", content)])));
    }

    [Fact]
    public void An_archive_may_unpack_to_100_times_its_size()
    {
        // The size at which the packed form, times 100, is just not enough any more.
        var size = Enumerable.Range(10_000, 10_000).First(n => 100L * Zip([("a.csv", new byte[n])]).Length < n);
        Told(false, "ARCHIVE_TOO_LARGE", Read(Zip([("a.csv", new byte[size - 1])])));
        Told(true, "ARCHIVE_TOO_LARGE", Read(Zip([("a.csv", new byte[size])])));
    }

    [Theory]
    [InlineData(16, false)]
    [InlineData(17, true)]
    public void A_document_may_be_16_levels_deep(int levels, bool refused) =>
        Told(refused, "JSON_TOO_DEEP", Given.Json(new string('[', levels) + new string(']', levels)));

    [Theory]
    [InlineData(TableText.LongestLine, false)]
    [InlineData(TableText.LongestLine + 1, true)]
    public void A_line_may_have_64_KB(int length, bool refused)
    {
        var row = "P1,2026-01-05,T1,target,20,";
        Told(refused, "LINE_TOO_LONG", Given.Reading("t.csv", "patient_id,visit_date,lesion_id,role,size_mm,comment\n" + row + new string('x', length - row.Length) + "\n"));
    }

    private static void Told(bool refused, string code, Reading reading) => Assert.Equal(refused, reading.Codes().Contains(code));

    private static Reading Read(byte[] zip) => SubmissionReader.Read([new("z.zip", zip)], ReadingSettings.Default);

    private static byte[] Zip((string Name, byte[] Content)[] files)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create))
        {
            foreach (var (name, content) in files)
            {
                using var entry = zip.CreateEntry(name, CompressionLevel.Optimal).Open();
                entry.Write(content);
            }
        }

        return bytes.ToArray();
    }
}
