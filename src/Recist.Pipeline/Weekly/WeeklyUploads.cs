using System.Collections.Immutable;
using System.Text;
using Recist.Reports.Content;

namespace Recist.Pipeline;

/// <summary>The uploads of a week.</summary>
public sealed class WeeklyUploads(IUploads uploads, IBlobs blobs)
{
    /// <summary>The refused files that arrived in a week of the clinic's zone, and how many were accepted.</summary>
    internal async Task<(ImmutableArray<RefusedFile> Refused, int Accepted)> InAsync(Clinic clinic, IsoWeek week, CancellationToken cancellationToken)
    {
        var (start, end) = (week.MondayAt(0, clinic.Zone), week.Next.MondayAt(0, clinic.Zone));
        var refused = ImmutableArray.CreateBuilder<RefusedFile>();
        var accepted = 0;
        foreach (var (year, month) in new[] { start, end }.Select(d => (d.UtcDateTime.Year, d.UtcDateTime.Month)).Distinct())
        {
            await foreach (var row in uploads.ListAsync(clinic.Id, year, month, cancellationToken))
            {
                if (row.Arrived < start || row.Arrived >= end)
                {
                    continue;
                }

                accepted += row.Status == UploadStatus.Accepted ? 1 : 0;
                if (row.Status == UploadStatus.Refused)
                {
                    refused.Add(new(row.File.Name, row.Complaints, await FirstComplaintAsync(row, cancellationToken), row.Arrived));
                }
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
