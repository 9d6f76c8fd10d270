namespace Recist.Pipeline;

/// <summary>What a clinic may ask about its uploads. Another clinic's upload is answered like one that does not exist.</summary>
public sealed class UploadQueries(IUploads uploads, IBlobs blobs)
{
    /// <summary>One upload; null where the clinic has none of that id.</summary>
    public async Task<UploadView?> FindAsync(ClinicScope scope, UploadId upload, CancellationToken cancellationToken) =>
        await uploads.FindAsync(scope.Clinic, upload, cancellationToken) is { } row ? View(row) : null;

    /// <summary>The uploads that arrived in a month (UTC), newest first.</summary>
    /// <param name="scope">Whose.</param>
    /// <param name="year">Year.</param>
    /// <param name="month">1 to 12.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public async Task<IReadOnlyList<UploadView>> ListAsync(ClinicScope scope, int year, int month, CancellationToken cancellationToken) =>
        await uploads.ListAsync(scope.Clinic, year, month, cancellationToken).Select(View).ToListAsync(cancellationToken);

    /// <summary>The receipt; null until the upload is accepted or refused. A duplicate gives the first receipt.</summary>
    /// <param name="scope">Whose.</param>
    /// <param name="upload">Which.</param>
    /// <param name="html">True for the page, false for the JSON.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public async Task<Stream?> OpenReceiptAsync(ClinicScope scope, UploadId upload, bool html, CancellationToken cancellationToken)
    {
        var row = await uploads.FindAsync(scope.Clinic, upload, cancellationToken);
        if (row is { Status: UploadStatus.Duplicate, First: { } first })
        {
            row = await uploads.FindAsync(scope.Clinic, first, cancellationToken);
        }

        return row is { Status: UploadStatus.Accepted or UploadStatus.Refused or UploadStatus.Withdrawn }
            ? await blobs.OpenAsync(BlobPath.Receipt(row.Clinic, row.Id, row.Status != UploadStatus.Refused, html), cancellationToken)
            : null;
    }

    private static UploadView View(UploadRow row) => new(row.Id, row.File.Name, row.Status, row.Arrived, row.Complaints, row.First);
}
