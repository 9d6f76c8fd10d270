namespace Recist.Pipeline;

/// <summary>Takes a file over HTTP: writes it into the landing folder and goes on as if an event had come.</summary>
public sealed class ReceiveUpload(ILanding landing, UploadArrived arrived)
{
    /// <summary>Stores the file and queues it. The same bytes under the same name are the same upload.</summary>
    /// <param name="scope">Whose folder.</param>
    /// <param name="fileName">The clinic's own name; only its last segment is kept.</param>
    /// <param name="content">The bytes; the caller has limited their number.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>The upload id; null where the name cannot be a file name or the clinic was never created.</returns>
    public async Task<UploadId?> HandleAsync(ClinicScope scope, string fileName, Stream content, CancellationToken cancellationToken)
    {
        using var bytes = new MemoryStream();
        await content.CopyToAsync(bytes, cancellationToken);
        var name = fileName.Replace('\\', '/').Split('/')[^1];
        var folder = Sha256Hex.Of(bytes.GetBuffer().AsSpan(0, (int)bytes.Length))[..16];

        // A folder of its own keeps two files of one name apart, and a repeat of one file together.
        if (!LandingFile.TryParse($"web/{folder}/{name}", out var file))
        {
            return null;
        }

        var blob = await landing.AddAsync(scope.Clinic, file, bytes.GetBuffer().AsMemory(0, (int)bytes.Length), cancellationToken);
        return await arrived.HandleAsync(scope.Clinic.ToString(), blob.File.ToString(), cancellationToken);
    }
}
