using System.Collections.Immutable;
using System.Text;
using Recist.Reports.Content;

namespace Recist.Pipeline;

/// <summary>The uploads of a week.</summary>
public sealed class WeeklyUploads(IWeeks weeks, IUploads uploads, IBlobs blobs)
{
    /// <summary>The files refused in a week, and how many were accepted.</summary>
    internal async Task<(ImmutableArray<RefusedFile> Refused, int Accepted)> InAsync(Clinic clinic, IsoWeek week, CancellationToken cancellationToken)
    {
        var refused = ImmutableArray.CreateBuilder<RefusedFile>();
        var accepted = 0;
        foreach (var id in await weeks.ListUploadsAsync(clinic.Id, week, cancellationToken))
        {
            var row = await uploads.FindAsync(clinic.Id, id, cancellationToken);
            accepted += row?.Status == UploadStatus.Accepted ? 1 : 0;
            if (row?.Status == UploadStatus.Refused)
            {
                refused.Add(new(row.File.Name, row.Complaints, await FirstComplaintAsync(row, cancellationToken), row.ChangedUtc));
            }
        }

        return ([.. refused.OrderBy(r => r.At).ThenBy(r => r.File, StringComparer.Ordinal)], accepted);
    }

    private async Task<string> FirstComplaintAsync(UploadRow row, CancellationToken cancellationToken)
    {
        var bytes = await blobs.ReadAsync(BlobPath.Result(row.Clinic, row.Id), cancellationToken);
        return bytes is null ? "" : StoredJson.Read<UploadResult>(Encoding.UTF8.GetString(bytes.Value.Span)).Outcome.Complaints[0].Problem;
    }
}
