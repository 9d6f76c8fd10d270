namespace Recist.Pipeline;

/// <summary>What a clinic may ask about its uploads. Another clinic's upload is answered like one that does not exist.</summary>
public sealed class UploadQueries
{
    /// <summary>One upload; null where the clinic has none of that id.</summary>
    public Task<UploadView?> FindAsync(ClinicScope scope, UploadId upload, CancellationToken cancellationToken) => throw new NotSupportedException();

    /// <summary>The uploads that arrived in a month (UTC), newest first.</summary>
    public Task<IReadOnlyList<UploadView>> ListAsync(ClinicScope scope, int year, int month, CancellationToken cancellationToken) => throw new NotSupportedException();

    /// <summary>The receipt; null until the upload is accepted or refused. A duplicate gives the first receipt.</summary>
    /// <param name="scope">Whose.</param>
    /// <param name="upload">Which.</param>
    /// <param name="html">True for the page, false for the JSON.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public Task<Stream?> OpenReceiptAsync(ClinicScope scope, UploadId upload, bool html, CancellationToken cancellationToken) => throw new NotSupportedException();
}
