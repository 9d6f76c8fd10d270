using System.Globalization;

namespace Recist.Pipeline;

/// <summary>Takes a file over HTTP: writes it into the landing folder and goes on as if an event had come.</summary>
public sealed class ReceiveUpload(ILanding landing, IClinics clinics, IUploads uploads, UploadArrived arrived)
{
    /// <summary>Stores the file and queues it. The same bytes under the same name are the same upload, unless that one was refused or taken back: then they are read again.</summary>
    /// <param name="scope">Whose folder.</param>
    /// <param name="fileName">The clinic's own name; only its last segment is kept.</param>
    /// <param name="body">The bytes; the caller has limited their number.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>The upload id; null where the name cannot be a file name or the clinic was never created.</returns>
    public async Task<UploadId?> HandleAsync(ClinicScope scope, string fileName, Stream body, CancellationToken cancellationToken)
    {
        using var bytes = new MemoryStream();
        await body.CopyToAsync(bytes, cancellationToken);
        var name = fileName.Replace('\\', '/').Split('/')[^1];
        var content = bytes.GetBuffer().AsMemory(0, (int)bytes.Length);
        var hash = Sha256Hex.Of(content.Span)[..16];
        if (await clinics.FindAsync(scope.Clinic, cancellationToken) is null)
        {
            return null;
        }

        for (var again = 0; ; again++)
        {
            // A folder of its own keeps two files of one name apart, and a repeat of one file together.
            var folder = again == 0 ? hash : string.Create(CultureInfo.InvariantCulture, $"{hash}-{again}");
            if (!LandingFile.TryParse($"web/{folder}/{name}", out var file))
            {
                return null;
            }

            var blob = await landing.AddAsync(scope.Clinic, file, content, cancellationToken);
            if (!await CameToNothingAsync(blob, cancellationToken))
            {
                return await arrived.HandleAsync(scope.Clinic.ToString(), blob.File.ToString(), cancellationToken);
            }
        }
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
