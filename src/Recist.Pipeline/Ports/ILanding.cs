namespace Recist.Pipeline;

/// <summary>The folders that clinics write to.</summary>
public interface ILanding
{
    /// <summary>The blob as it stands; null where it is not there.</summary>
    Task<LandedBlob?> FindAsync(ClinicId clinic, LandingFile file, CancellationToken cancellationToken);

    /// <summary>Every blob of a clinic's folder, also where its name cannot be taken.</summary>
    IAsyncEnumerable<ListedBlob> ListAsync(ClinicId clinic, CancellationToken cancellationToken);

    /// <summary>Counts what lies outside of the folders of these clinics; their own blobs are not listed for that.</summary>
    Task<StrayBlobs> CountStrayAsync(IReadOnlySet<ClinicId> clinics, CancellationToken cancellationToken);

    /// <summary>Writes a new blob. One of that name that is there already stays as it is, and is returned.</summary>
    Task<LandedBlob> AddAsync(ClinicId clinic, LandingFile file, ReadOnlyMemory<byte> content, CancellationToken cancellationToken);

    /// <summary>Writes the next version of a blob.</summary>
    /// <returns>Null where <paramref name="blob"/> is no longer the version that is there.</returns>
    Task<LandedBlob?> ReplaceAsync(LandedBlob blob, ReadOnlyMemory<byte> content, CancellationToken cancellationToken);

    /// <summary>Copies exactly the version that <paramref name="blob"/> names to the kept originals, once.</summary>
    /// <returns>False where that version is no longer there.</returns>
    Task<bool> KeepAsync(LandedBlob blob, UploadId upload, CancellationToken cancellationToken);
}
