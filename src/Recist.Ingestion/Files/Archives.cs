using System.Buffers.Binary;
using System.IO.Compression;

namespace Recist.Ingestion;

/// <summary>Unpacks .zip and .gz within limits that are counted while inflating, because an archive's directory can lie.</summary>
internal static class Archives
{
    /// <summary>Largest file taken: 20 MB.</summary>
    public const int MostBytes = 20 * 1024 * 1024;

    public const int MostUnpacked = 50 * 1024 * 1024;
    public const int MostRatio = 100;
    public const int MostEntries = 200;

    /// <summary>The files of a .zip, or null with a complaint.</summary>
    public static List<UploadedFile>? Unzip(UploadedFile zip, ComplaintLog log)
    {
        try
        {
            using var archive = new ZipArchive(new MemoryStream(zip.Content.ToArray()), ZipArchiveMode.Read);
            if (archive.Entries.Count > MostEntries)
            {
                return Refuse(log, zip, Codes.ArchiveTooLarge, "The archive holds more than 200 entries.", "Send fewer files at a time.");
            }

            if (SameName.Find(archive.Entries.Where(IsFile).Select(e => e.FullName)) is var (first, second))
            {
                return Refuse(
                    log, zip, Codes.ArchiveRefused,
                    $"The archive holds two files of one name: {SameName.Shown(first)} and {SameName.Shown(second)}.",
                    "Remove one of them, or rename it, and make the .zip anew. Upper and lower case make no other name.");
            }

            var files = new List<UploadedFile>();
            var left = Allowance(zip);
            foreach (var entry in archive.Entries.Where(IsFile))
            {
                if (Fault(entry) is { } fault)
                {
                    return Refuse(log, zip, Codes.ArchiveRefused, fault, "Put only the measurement files, plain and not encrypted, into one .zip.");
                }

                using var stream = entry.Open();
                if (Inflate(stream, left, entry.Length) is not { } content)
                {
                    return TooLarge(log, zip);
                }

                if (Crc32.Of(content.Span) != entry.Crc32)
                {
                    return Refuse(log, zip, Codes.ArchiveRefused, "A file of the archive is damaged: its checksum differs.", "Make the .zip anew.");
                }

                left -= content.Length;
                if (Sniffer.KindOf(content.Span) is FileKind.Zip or FileKind.Gzip)
                {
                    return Refuse(log, zip, Codes.ArchiveRefused, "The archive holds another archive.", "Put the files themselves into one .zip.");
                }

                files.Add(new UploadedFile(entry.FullName, content));
            }

            return files;
        }
        catch (Exception fault) when (IsDamage(fault))
        {
            return Refuse(log, zip, Codes.ArchiveRefused, "The archive is damaged or of a kind that cannot be read.", "Make the .zip anew.");
        }
    }

    /// <summary>The content of a .gz, or null with a complaint.</summary>
    public static UploadedFile? Gunzip(UploadedFile file, ComplaintLog log)
    {
        try
        {
            using var stream = new GZipStream(new MemoryStream(file.Content.ToArray()), CompressionMode.Decompress);
            var promised = PromisedLength(file);
            if (Inflate(stream, Allowance(file), promised) is not { } content)
            {
                TooLarge(log, file);
                return null;
            }

            // The library takes a file that is cut off for a short one.
            return content.Length < promised ? Damaged(log, file) : file with { Content = content };
        }
        catch (Exception fault) when (IsDamage(fault))
        {
            return Damaged(log, file);
        }
    }

    private static UploadedFile? Damaged(ComplaintLog log, UploadedFile file)
    {
        Refuse(log, file, Codes.ArchiveRefused, "The file is damaged and cannot be unpacked.", "Pack it anew, or send it plain.");
        return null;
    }

    /// <summary>The first bytes of a .gz unpacked, at most <see cref="Sniffer.HeadLength"/>; null where they are damaged.</summary>
    public static byte[]? Head(UploadedFile file)
    {
        try
        {
            using var stream = new GZipStream(new MemoryStream(file.Content.ToArray()), CompressionMode.Decompress);
            var head = new byte[Sniffer.HeadLength];
            return head[..stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false)];
        }
        catch (Exception fault) when (IsDamage(fault))
        {
            return null;
        }
    }

    /// <summary>What a .gz says of its unpacked size in its last four bytes; where it has several members, that of the last.</summary>
    private static long PromisedLength(UploadedFile file) =>
        file.Content.Length < sizeof(uint) ? 0 : BinaryPrimitives.ReadUInt32LittleEndian(file.Content.Span[^sizeof(uint)..]);

    /// <summary>What the library throws on bytes that are no sound archive; the stream is in memory, so none of it is an outage.</summary>
    public static bool IsDamage(Exception fault) =>
        fault is InvalidDataException or IOException or NotSupportedException or ArgumentException or OverflowException;

    private static bool IsFile(ZipArchiveEntry entry) =>
        !entry.FullName.EndsWith('/') && !entry.FullName.StartsWith("__MACOSX/", StringComparison.Ordinal);

    private static int Allowance(UploadedFile packed) => (int)Math.Min(MostUnpacked, (long)MostRatio * packed.Content.Length);

    /// <summary>Why an entry makes the whole archive be refused; null where it does not.</summary>
    public static string? Fault(ZipArchiveEntry entry)
    {
        var name = entry.FullName;
        return entry.IsEncrypted ? "The archive is encrypted."
            : name.StartsWith('/') || name.Contains('\\') || name.Contains(':') || name.Split('/').Contains("..")
                ? "The archive holds a file whose name leads out of it."
                : null;
    }

    /// <param name="stream">Unpacks while it is read.</param>
    /// <param name="most">Most bytes taken.</param>
    /// <param name="promised">Bytes that the archive says there are: room made at once, believed in nothing else.</param>
    private static ReadOnlyMemory<byte>? Inflate(Stream stream, int most, long promised)
    {
        // One byte more, so that a true promise ends in one read of nothing and without a copy.
        var content = new byte[(int)Math.Clamp(promised, 0, most) + 1];
        var length = 0;
        int read;
        while ((read = stream.Read(content, length, content.Length - length)) > 0)
        {
            length += read;
            if (length > most)
            {
                return null;
            }

            if (length == content.Length)
            {
                Array.Resize(ref content, (int)Math.Min(2L * length, most + 1L));
            }
        }

        return content.AsMemory(0, length);
    }

    private static List<UploadedFile>? TooLarge(ComplaintLog log, UploadedFile file) => Refuse(
        log, file, Codes.ArchiveTooLarge, "Unpacked, the file is larger than 50 MB or more than 100 times its packed size.", "Send fewer or smaller files.");

    private static List<UploadedFile>? Refuse(ComplaintLog log, UploadedFile file, string code, string problem, string fix)
    {
        log.Refuse(code, new Place(file.Name), null, problem, fix);
        return null;
    }
}
