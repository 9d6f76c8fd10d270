namespace Recist.Pipeline;

/// <summary>The list of uploads.</summary>
public interface IUploads
{
    /// <summary>Adds an upload, or returns the one that is there.</summary>
    Task<UploadRow> AddAsync(UploadRow row, CancellationToken cancellationToken);

    /// <summary>An upload; null where the clinic has none of that id.</summary>
    Task<UploadRow?> FindAsync(ClinicId clinic, UploadId upload, CancellationToken cancellationToken);

    /// <summary>Writes a row that was read before.</summary>
    /// <returns>The row as written; null where it has changed meanwhile.</returns>
    Task<UploadRow?> UpdateAsync(UploadRow row, CancellationToken cancellationToken);

    /// <summary>The uploads that arrived in a month (UTC), newest first.</summary>
    IAsyncEnumerable<UploadRow> ListAsync(ClinicId clinic, int year, int month, CancellationToken cancellationToken);

    /// <summary>Who holds these bytes, accepted or about to be read; null where nobody does.</summary>
    Task<BytesClaim?> FindAcceptedAsync(ClinicId clinic, string sha, CancellationToken cancellationToken);

    /// <summary>
    /// Has a reading of an upload hold these bytes. Called before anything that they say is written. A later reading of the upload that holds
    /// them takes them over from the earlier one.
    /// </summary>
    /// <returns>Who holds them now; another where that was first.</returns>
    Task<BytesClaim> NameAcceptedAsync(ClinicId clinic, string sha, BytesClaim claim, CancellationToken cancellationToken);

    /// <summary>Frees bytes that this reading holds; where another holds them, that one stays.</summary>
    Task ForgetAcceptedAsync(ClinicId clinic, string sha, string reading, CancellationToken cancellationToken);

    /// <summary>Lists an upload under a delivery; once more changes nothing.</summary>
    /// <param name="clinic">Whose.</param>
    /// <param name="delivery">Key of the delivery.</param>
    /// <param name="upload">The upload.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    Task AddPartAsync(ClinicId clinic, string delivery, UploadId upload, CancellationToken cancellationToken);

    /// <summary>The uploads that are listed under a delivery, in the order of their ids.</summary>
    IAsyncEnumerable<UploadId> ListPartsAsync(ClinicId clinic, string delivery, CancellationToken cancellationToken);

    /// <summary>Takes an upload off the list of a delivery.</summary>
    Task RemovePartAsync(ClinicId clinic, string delivery, UploadId upload, CancellationToken cancellationToken);
}
