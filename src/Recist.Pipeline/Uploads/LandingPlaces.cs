namespace Recist.Pipeline;

/// <summary>
/// Where files lie: what a clinic puts into its folder itself lies under its own path; a file sent over HTTP lies under a name
/// made here, and a row says what the clinic calls it. Both are found by the own path.
/// </summary>
/// <remarks>No address is ever asked that would tell the storage's logs a name which the clinic has not written there itself.</remarks>
public sealed class LandingPlaces(ILanding landing, ILandingNames names, IClinics clinics)
{
    /// <summary>
    /// The place of a file that is about to be written over HTTP. What the clinic calls it is noted first, for whoever meets the blob.
    /// </summary>
    internal async Task<LandingFile> NameAsync(Clinic clinic, LandingFile file, CancellationToken cancellationToken)
    {
        var place = clinic.Pseudonyms.Place(file);
        await names.AddSentAsync(clinic.Id, place.MadeName!, file, cancellationToken);
        return place;
    }

    /// <summary>
    /// The own path of a blob that is being taken in. One that the clinic put there itself is noted: files sent over HTTP find it then.
    /// </summary>
    internal async Task<LandingFile> TakeAsync(LandedBlob blob, CancellationToken cancellationToken)
    {
        var file = await OwnPathAsync(blob, cancellationToken);
        if (file == blob.File)
        {
            await names.AddPutAsync(blob.Clinic, (await PlaceAsync(blob.Clinic, file, cancellationToken)).MadeName!, cancellationToken);
        }

        return file;
    }

    /// <summary>
    /// The file of an own path as it stands, for an upload that belongs to it: of two the newest; null where there is none.
    /// </summary>
    internal async Task<LandedBlob?> FindBesideAsync(UploadRow asking, LandingFile file, CancellationToken cancellationToken) =>
        await ListAsync(asking.Clinic, file, asking.Blob == asking.File, cancellationToken) is [var newest, ..] ? newest : null;

    /// <summary>
    /// The blobs of an own path that are known, the newest first: one sent over HTTP, one that the clinic put there itself.
    /// </summary>
    internal Task<IReadOnlyList<LandedBlob>> ListAsync(ClinicId clinic, LandingFile file, CancellationToken cancellationToken) =>
        ListAsync(clinic, file, isNamed: false, cancellationToken);

    // A clinic that wrote one of two names into its folder may be looked for under the other there, before any event told of it.
    private async Task<IReadOnlyList<LandedBlob>> ListAsync(
        ClinicId clinic, LandingFile file, bool isNamed, CancellationToken cancellationToken)
    {
        var place = await PlaceAsync(clinic, file, cancellationToken);
        var sent = await landing.FindAsync(clinic, place, cancellationToken);
        var put = isNamed || await names.WasPutAsync(clinic, place.MadeName!, cancellationToken)
            ? await landing.FindAsync(clinic, file, cancellationToken)
            : null;
        if (put is not null && await OwnPathAsync(put, cancellationToken) != file)
        {
            put = null;
        }

        return [.. new[] { sent, put }.OfType<LandedBlob>().OrderByDescending(b => b.Modified)];
    }

    private async Task<LandingFile> OwnPathAsync(LandedBlob blob, CancellationToken cancellationToken) =>
        blob.File.MadeName is { } name && await names.FindSentAsync(blob.Clinic, name, cancellationToken) is { } file ? file : blob.File;

    private async Task<LandingFile> PlaceAsync(ClinicId clinic, LandingFile file, CancellationToken cancellationToken) =>
        await clinics.FindAsync(clinic, cancellationToken) is { } known
            ? known.Pseudonyms.Place(file)
            : throw new InvalidOperationException("The clinic of an upload vanished.");
}
