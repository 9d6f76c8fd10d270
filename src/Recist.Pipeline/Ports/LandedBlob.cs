namespace Recist.Pipeline;

/// <summary>One version of a blob in a clinic's folder.</summary>
/// <param name="Clinic">Whose folder.</param>
/// <param name="File">Where it lies below it; what the clinic calls a file sent over HTTP is known to <see cref="LandingPlaces"/>.</param>
/// <param name="ETag">Names the version.</param>
/// <param name="Size">Bytes.</param>
/// <param name="Modified">When it was written.</param>
public sealed record LandedBlob(ClinicId Clinic, LandingFile File, string ETag, long Size, DateTimeOffset Modified)
{
    /// <summary>The upload id of this version.</summary>
    public UploadId Upload => UploadId.Of(Clinic, File.ToString(), ETag);
}
