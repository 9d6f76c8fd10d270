namespace Recist.Pipeline;

/// <summary>What a clinic may ask about its uploads. Another clinic's upload is answered like one that does not exist.</summary>
public sealed class UploadQueries(IUploads uploads, IBlobs blobs, IClinics clinics, PipelineOptions options)
{
    /// <summary>One upload; null where the clinic has none of that id.</summary>
    public async Task<UploadView?> FindAsync(ClinicScope scope, UploadId upload, CancellationToken cancellationToken) =>
        await uploads.FindAsync(scope.Clinic, upload, cancellationToken) is { } row
            ? View(row, await WaitAsync(scope.Clinic, cancellationToken))
            : null;

    /// <summary>The uploads that arrived in a month (UTC), newest first.</summary>
    /// <param name="scope">Whose.</param>
    /// <param name="year">Year.</param>
    /// <param name="month">1 to 12.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public async Task<IReadOnlyList<UploadView>> ListAsync(ClinicScope scope, int year, int month, CancellationToken cancellationToken)
    {
        var wait = await WaitAsync(scope.Clinic, cancellationToken);
        var rows = uploads.ListAsync(scope.Clinic, year, month, cancellationToken);
        return await rows.Select(row => View(row, wait)).ToListAsync(cancellationToken);
    }

    /// <summary>The receipt as it stands; null while the upload is being read.</summary>
    /// <param name="scope">Whose.</param>
    /// <param name="upload">Which.</param>
    /// <param name="form">Page or JSON.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public async Task<Stream?> OpenReceiptAsync(ClinicScope scope, UploadId upload, ReceiptForm form, CancellationToken cancellationToken)
    {
        if (await uploads.FindAsync(scope.Clinic, upload, cancellationToken) is not { } row || ReceiptWriter.KindOf(row.Status) is not { } kind)
        {
            return null;
        }

        return await blobs.OpenAsync(BlobPath.Receipt(row.Clinic, row.Id, kind, form), cancellationToken);
    }

    /// <summary>All complaints as CSV; null where there are none, or the clinic has no such upload.</summary>
    public async Task<Stream?> OpenErrorsAsync(ClinicScope scope, UploadId upload, CancellationToken cancellationToken) =>
        await uploads.FindAsync(scope.Clinic, upload, cancellationToken) is { } row
            ? await blobs.OpenAsync(BlobPath.Errors(row.Clinic, row.First ?? row.Id, csv: true), cancellationToken)
            : null;

    private async Task<TimeSpan> WaitAsync(ClinicId clinic, CancellationToken cancellationToken) =>
        (await clinics.FindAsync(clinic, cancellationToken))?.Settings.PartnerWait(options) ?? options.PartnerWait;

    private static UploadView View(UploadRow row, TimeSpan wait) =>
        new(row.Id, row.File.Name, row.Status, row.Arrived, row.Complaints, row.First)
        {
            Lead = row.Lead,
            WaitsUntil = row.Status == UploadStatus.WaitingForPartner ? row.Arrived + wait : null,
        };
}
