using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace Recist.Tests.Hostile;

/// <summary>Archives that are bombs, lie, lead out, nest or are damaged.</summary>
internal static class ArchiveFiles
{
    private static readonly byte[] Table = Encoding.UTF8.GetBytes(Base.Head + Base.First + Base.Second);

    private static readonly Outcome NotTaken = new(r => r.Submission is null ? null : "was not refused");

    public static IEnumerable<HostileFile> All() => Names().Concat(Bombs()).Concat(Lies()).Concat(Damage());

    internal static byte[] Zip(params (string Name, byte[] Content)[] entries)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, true))
        {
            foreach (var (name, content) in entries)
            {
                var entry = archive.CreateEntry(name);
                entry.LastWriteTime = new DateTimeOffset(2025, 1, 1, 0, 0, 0, TimeSpan.Zero);
                using var stored = entry.Open();
                stored.Write(content);
            }
        }

        return stream.ToArray();
    }

    private static IEnumerable<HostileFile> Names()
    {
        yield return HostileFile.Of("one table", Zip(("a.csv", Table)), Outcome.Accepted(Base.Sound));
        yield return HostileFile.Of("a table in a folder, with what a Mac adds", Zip(("x/a.csv", Table), ("__MACOSX/x/._a.csv", [0, 1, 2])), Outcome.Accepted(Base.Sound));
        foreach (var name in new[] { "../a.csv", "/a.csv", "x/../../a.csv", "x\\..\\a.csv", "C:a.csv", "..", "a/../b.csv", "\\\\host\\a.csv" })
        {
            yield return HostileFile.Of($"name {name}", Zip((name, Table)), Outcome.Refused("ARCHIVE_REFUSED"));
        }
    }

    private static IEnumerable<HostileFile> Bombs()
    {
        yield return HostileFile.Of("20 MB of nothing", Zip(("a.csv", new byte[20_000_000])), Outcome.Refused("ARCHIVE_TOO_LARGE"));
        yield return HostileFile.Of("60 MB of nothing in three", Zip(("a", new byte[20_000_000]), ("b", new byte[20_000_000]), ("c", new byte[20_000_000])), Outcome.Refused("ARCHIVE_TOO_LARGE"));
        yield return HostileFile.Of("201 entries", Zip([.. Enumerable.Range(0, 201).Select(i => ($"{i}.csv", Table))]), Outcome.Refused("ARCHIVE_TOO_LARGE"));
        yield return HostileFile.Of("65,536 entries", Zip([.. Enumerable.Range(0, 65_536).Select(i => (i.ToString("x", System.Globalization.CultureInfo.InvariantCulture), Array.Empty<byte>()))]), Outcome.Refused("ARCHIVE_TOO_LARGE"));
        yield return HostileFile.Of("an archive within", Zip(("a.zip", Zip(("a.csv", Table)))), Outcome.Refused("ARCHIVE_REFUSED"));
        yield return HostileFile.Of("a gzip within", Zip(("a.gz", Gzip(Table))), Outcome.Refused("ARCHIVE_REFUSED"));
        yield return HostileFile.Of("a gzip", Gzip(Table), Outcome.Refused("NOT_A_MEASUREMENT_FILE"));
        yield return HostileFile.Of("a gzip of 20 MB of nothing", Gzip(new byte[20_000_000]), Outcome.Refused("ARCHIVE_TOO_LARGE")) with { Settings = HostileFile.Declared with { AllowGzip = true } };
    }

    private static IEnumerable<HostileFile> Lies()
    {
        yield return HostileFile.Of("encrypted", Changed(8, 1, local: 6), Outcome.Refused("ARCHIVE_REFUSED"));
        yield return HostileFile.Of("a method nobody has", Changed(10, 99, local: 8), Outcome.Refused("ARCHIVE_REFUSED"));
        foreach (var size in new[] { 0u, 1u, 100u, 0x7FFFFFFFu, 0xFFFFFFF0u })
        {
            var bytes = Zip(("a.csv", Table));
            BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(Central(bytes) + 24), size);
            yield return HostileFile.Of($"an unpacked size of {size}", bytes, new Outcome(r => !r.Accepted || Said.By(r) == Base.Sound ? null : "has other values"));
        }

        var far = Zip(("a.csv", Table));
        BinaryPrimitives.WriteUInt32LittleEndian(far.AsSpan(Central(far) + 42), 0x7FFFFF00);
        yield return HostileFile.Of("an entry beyond the end", far, Outcome.Refused("ARCHIVE_REFUSED"));
        var crc = Zip(("a.csv", Table));
        crc[Central(crc) + 16] ^= 0xFF;
        yield return HostileFile.Of("a wrong checksum", crc, Outcome.Refused("ARCHIVE_REFUSED"));
    }

    private static IEnumerable<HostileFile> Damage()
    {
        var whole = Zip(("a.csv", Table), ("b.csv", Table));
        foreach (var part in new[] { 4, 30, 60, whole.Length / 2, whole.Length - 30, whole.Length - 1 })
        {
            yield return HostileFile.Of($"cut at {part}", whole[..part], NotTaken);
        }

        yield return HostileFile.Of("empty", Zip(), Outcome.Refused("NO_PATIENTS"));
        yield return HostileFile.Of("only a folder", Zip(("x/", [])), Outcome.Refused("NO_PATIENTS"));
        yield return HostileFile.Of("a picture beside the table", Zip(("a.csv", Table), ("a.png", [0x89, 0x50, 0x4E, 0x47, 0, 1])), Outcome.Refused("NOT_A_MEASUREMENT_FILE"));
        yield return HostileFile.Of("the same name twice", Zip(("a.csv", Table), ("a.csv", Table)), Outcome.Refused("ARCHIVE_REFUSED"));
        yield return HostileFile.Of("a workbook with nothing in it", Zip(("[Content_Types].xml", [1]), ("xl/workbook.xml", [1])), NotTaken);
    }

    private static byte[] Changed(int central, byte value, int local)
    {
        var bytes = Zip(("a.csv", Table));
        bytes[local] = value;
        bytes[Central(bytes) + central] = value;
        return bytes;
    }

    private static int Central(byte[] bytes) => bytes.AsSpan().IndexOf("PK\u0001\u0002"u8);

    private static byte[] Gzip(byte[] content)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest, true))
        {
            gzip.Write(content);
        }

        return packed.ToArray();
    }
}
