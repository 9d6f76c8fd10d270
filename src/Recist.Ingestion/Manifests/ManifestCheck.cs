using System.Collections.Immutable;
using System.Security.Cryptography;

namespace Recist.Ingestion;

/// <summary>What a store has to know of a manifest without reading its file.</summary>
public static class ManifestCheck
{
    /// <summary>True for a file that is a manifest by its name, or claims to be one.</summary>
    public static bool Is(UploadedFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        return ManifestReader.Is(file);
    }

    /// <summary>Name of the file that a manifest describes; null where its name does not say.</summary>
    public static string? FileOf(string manifest) => ManifestReader.FileOf(manifest);

    /// <summary>Name of the manifest of a file.</summary>
    public static string Of(string file) => file + ManifestReader.Ending;

    /// <summary>Everything in it that changes how its file is read, as one text that is equal for equal declarations; empty where nothing does.</summary>
    public static string Declares(UploadedFile manifest) => ManifestReader.Read(manifest, new ComplaintLog())?.Declares ?? "";

    /// <summary>What speaks against a manifest that came after its file had been read without it; empty where it says what was found.</summary>
    /// <param name="manifest">The manifest.</param>
    /// <param name="file">The file.</param>
    /// <param name="rows">Rows read in it.</param>
    public static ImmutableArray<Complaint> Late(UploadedFile manifest, UploadedFile file, int rows)
    {
        ArgumentNullException.ThrowIfNull(manifest);
        var log = new ComplaintLog();
        if (ManifestReader.Read(manifest, log) is { } read)
        {
            Sha(read, file, log);
            if (read.Rows is { } said && said != rows)
            {
                log.Refuse(
                    Codes.RowCountMismatch, new Place(read.Name, null, null, "$.rows"), null,
                    FormattableString.Invariant($"The file was accepted before with {rows} rows; its manifest says {said}."),
                    "Compare the file with its source; where the source is right, withdraw the upload and send both again.", FormattableString.Invariant($"{said} rows"));
            }

            if (read.Declares.Length > 0)
            {
                log.Refuse(
                    Codes.ManifestLate, new Place(read.Name), null, "The file was accepted before this manifest came, without what it declares.",
                    "Withdraw the upload of the file, then send the manifest and the file again.", "the manifest before its file, or with it");
            }
        }

        return log.Sorted([]);
    }

    internal static void Sha(Manifest manifest, UploadedFile file, ComplaintLog log)
    {
        if (manifest.Sha256 is { } said && said != Convert.ToHexStringLower(SHA256.HashData(file.Content.Span)))
        {
            log.Refuse(
                Codes.ShaMismatch,
                new Place(manifest.Name, null, null, "$.sha256"),
                null,
                "The file's bytes are not those that its manifest names: the transfer was broken off, or one of the two is of another version.",
                "Send the file and its manifest again.",
                $"a file of SHA-256 {said[..12]}…");
        }
    }
}
