using System.Collections.Immutable;
using Azure.Data.Tables;
using Recist.Pipeline;

namespace Recist.Storage;

/// <summary>Timelines in table <c>Timeline</c>, one partition each.</summary>
internal sealed class TimelineTable(TableServiceClient service) : ITimelines
{
    private readonly GuardedTable table = new(service, TableNames.Timeline);

    public async Task<Timeline> ReadAsync(TimelineId id, CancellationToken cancellationToken)
    {
        var partition = id.ToString();
        var rows = await table.QueryAsync($"PartitionKey eq {partition}", cancellationToken).ToListAsync(cancellationToken);
        ILookup<char, TableEntity> byKind = rows.ToLookup(r => r.RowKey[0]);
        var head = byKind['H'].SingleOrDefault();
        ImmutableArray<Receipt> receipts = [.. byKind['U'].Select(TimelineRows.ReadReceipt)];
        return new Timeline(id)
        {
            Head = head is null ? null : TimelineRows.ReadHead(head),
            Token = head?.ETag.ToString(),
            Receipts = receipts,
            Visits = Counted(byKind['M'].Select(TimelineRows.ReadVisit), receipts),
            Assessed = [.. byKind['A'].Select(AssessmentRows.Read)],
            Reports = [.. byKind['R'].Select(ReportRows.ReadReport)],
            Decisions = [.. byKind['S'].Select(ReportRows.ReadDecision)],
            Outbox = [.. byKind['O'].Select(ReportRows.ReadOutbox)],
        };
    }

    public async Task<bool> CommitAsync(Timeline read, TimelineChange change, CancellationToken cancellationToken)
    {
        var plan = TimelinePlan.Of(read, change);

        // What cannot be committed writes nothing ahead either.
        StorageGuard.Check(plan.Commit);
        foreach (var batch in plan.Before)
        {
            await table.SubmitAsync(batch, cancellationToken);
        }

        return await table.SubmitAsync(plan.Commit, cancellationToken);
    }

    // Rows that a large upload wrote ahead count once its receipt is there. Of several rows with one content the one that says most of its
    // order stands, then the smallest hash.
    private static ImmutableArray<VisitRecord> Counted(IEnumerable<VisitRecord> visits, ImmutableArray<Receipt> receipts)
    {
        var accepted = receipts.Select(r => r.Sha).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. visits
                .Where(v => !TimelineRows.IsOwnVisitKey(v.Row!) || accepted.Contains(v.Sha))
                .GroupBy(v => v.Ref)
                .Select(g => g.OrderByDescending(v => VisitContent.Says(v.Visit)).ThenBy(v => v.Sha, StringComparer.Ordinal).First())
                .OrderBy(v => TimelineRows.VisitKey(v.Ref), StringComparer.Ordinal).ThenBy(v => v.Ref.Content, StringComparer.Ordinal),
        ];
    }
}
