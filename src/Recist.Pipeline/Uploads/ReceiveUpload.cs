using System.Globalization;

namespace Recist.Pipeline;

/// <summary>
/// Takes a file over HTTP: writes it into the landing folder, under a name made here, and goes on as if an event had come.
/// </summary>
public sealed class ReceiveUpload(
    ILanding landing, LandingPlaces places, IClinics clinics, IUploads uploads, OriginalBytes originals, UploadArrived arrived)
{
    /// <summary>Most characters of a file name.</summary>
    public const int LongestName = 400;

    /// <summary>Stores the file and queues it. The same bytes under the same name are the same upload, unless that one was refused or taken back: then they are read again.</summary>
    /// <param name="scope">Whose folder.</param>
    /// <param name="fileName">The clinic's own name; only its last segment is kept.</param>
    /// <param name="folder">The clinic's own folder, in which a file and its manifest, or tables of one study, lie together: <c>^[a-z0-9][a-z0-9-]{0,62}$</c>; null for none.</param>
    /// <param name="body">The bytes; the caller has limited their number.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>The upload id; null where the name cannot be a file name, the folder not a folder, or the clinic was never created.</returns>
    public async Task<UploadId?> HandleAsync(ClinicScope scope, string fileName, string? folder, Stream body, CancellationToken cancellationToken)
    {
        using var bytes = new MemoryStream();
        await body.CopyToAsync(bytes, cancellationToken);
        var name = NameOf(fileName);
        var content = bytes.GetBuffer().AsMemory(0, (int)bytes.Length);
        var hash = Sha256Hex.Of(content.Span)[..16];
        if (await clinics.FindAsync(scope.Clinic, cancellationToken) is not { } clinic || name.Length > LongestName)
        {
            return null;
        }

        if (folder is not null)
        {
            return IsFolder(folder) && LandingFile.TryParse($"{folder}/{name}", out var shared)
                ? await IntoAsync(clinic, shared, content, cancellationToken)
                : null;
        }

        for (var again = 0; ; again++)
        {
            // A folder of its own keeps two files of one name apart, and a repeat of one file together.
            var own = again == 0 ? hash : string.Create(CultureInfo.InvariantCulture, $"{hash}-{again}");
            if (!LandingFile.TryParse($"web/{own}/{name}", out var file))
            {
                return null;
            }

            var place = await places.NameAsync(clinic, file, cancellationToken);
            var blob = await landing.AddAsync(clinic.Id, place, content, cancellationToken);
            if (!await CameToNothingAsync(blob, cancellationToken))
            {
                return await arrived.TakeAsync(blob, cancellationToken);
            }
        }
    }

    /// <summary>The last segment of a name, with which a browser or a program may have sent its folders.</summary>
    public static string NameOf(string fileName) => fileName.Replace('\\', '/').Split('/')[^1];

    /// <summary>Every fault of such a name, each once; none where a file may be called so.</summary>
    public static IReadOnlyList<NameFault> FaultsOf(string name) => FileNames.Faults(name);

    /// <summary>True for what may be a folder of files sent over HTTP.</summary>
    public static bool IsFolder(string text) =>
        text.Length is > 0 and <= 63 && text[0] != '-' && text.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-');

    // As a storage tool would: an earlier file of that name is overwritten. Unlike there, it is taken in first, so that no version is lost
    // before an event told of it.
    private async Task<UploadId> IntoAsync(
        Clinic clinic, LandingFile file, ReadOnlyMemory<byte> content, CancellationToken cancellationToken)
    {
        var place = await places.NameAsync(clinic, file, cancellationToken);
        while (true)
        {
            var versions = await places.ListAsync(clinic.Id, file, cancellationToken);
            if (versions is [var newest, ..] && await HoldsAsync(newest, content, cancellationToken))
            {
                return newest.Upload;
            }

            var sent = await landing.AddAsync(clinic.Id, place, content, cancellationToken);
            if (await HoldsAsync(sent, content, cancellationToken) && versions.All(v => v.File != place))
            {
                return sent.Upload;
            }

            if (await landing.ReplaceAsync(sent, content, cancellationToken) is { } next)
            {
                await arrived.TakeAsync(next, cancellationToken);
                return next.Upload;
            }
        }
    }

    // Takes a version in; true where it has these bytes, and did not come to nothing.
    private async Task<bool> HoldsAsync(LandedBlob blob, ReadOnlyMemory<byte> content, CancellationToken cancellationToken)
    {
        await arrived.TakeAsync(blob, cancellationToken);
        return await uploads.FindAsync(blob.Clinic, blob.Upload, cancellationToken) is { } row
            && await originals.ReadAsync(row, cancellationToken) is { } kept && kept.Span.SequenceEqual(content.Span)
            && !await CameToNothingAsync(blob, cancellationToken);
    }

    private async Task<bool> CameToNothingAsync(LandedBlob blob, CancellationToken cancellationToken)
    {
        var row = await uploads.FindAsync(blob.Clinic, blob.Upload, cancellationToken);
        if (row is { Status: UploadStatus.Duplicate, First: { } first })
        {
            row = await uploads.FindAsync(blob.Clinic, first, cancellationToken);
        }

        return row?.Status is UploadStatus.Refused or UploadStatus.Withdrawn or UploadStatus.Quarantined or UploadStatus.SourceMissing;
    }
}
