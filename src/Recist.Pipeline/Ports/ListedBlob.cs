namespace Recist.Pipeline;

/// <summary>A blob in a clinic's folder as the listing gives it, whatever its name.</summary>
/// <param name="Clinic">Whose folder.</param>
/// <param name="Name">Path below it as it stands. No client may be made of it and no log may hold it: see <see cref="Landed"/>.</param>
/// <param name="ETag">Names the version.</param>
/// <param name="Size">Bytes.</param>
/// <param name="Modified">When it was written.</param>
public sealed record ListedBlob(ClinicId Clinic, string Name, string ETag, long Size, DateTimeOffset Modified)
{
    /// <summary>The upload id of this version.</summary>
    public UploadId Upload => UploadId.Of(Clinic, Name, ETag);

    /// <summary>The blob as a file that can be taken; null where its name cannot be.</summary>
    public LandedBlob? Landed => LandingFile.TryParse(Name, out var file) ? new(Clinic, file, ETag, Size, Modified) : null;
}
