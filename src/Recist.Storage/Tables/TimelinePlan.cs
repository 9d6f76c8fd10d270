using Azure;
using Azure.Data.Tables;
using Recist.Pipeline;

namespace Recist.Storage;

/// <summary>The transactions of one commit: usually one; above 90 actions the rows that count for nothing yet go ahead.</summary>
/// <param name="Before">Transactions to submit first; a crash after them changes nothing that is read.</param>
/// <param name="Commit">The one that counts: head with its ETag, receipt, promises.</param>
internal sealed record TimelinePlan(IReadOnlyList<List<TableTransactionAction>> Before, List<TableTransactionAction> Commit)
{
    public const int MostInOne = 90;

    public static TimelinePlan Of(Timeline read, TimelineChange change)
    {
        var id = read.Id;
        var commit = Core(read, change);
        var visits = change.Visits.Select(v => Upsert(TimelineRows.Of(id, v, Key(read, v)))).ToList();
        var results = Results(read, change);
        if (Fits([.. commit, .. visits, .. results]))
        {
            return new([], [.. commit, .. visits, .. results]);
        }

        var ahead = change.Visits.Select(v => Upsert(TimelineRows.Of(id, v, TimelineRows.OwnVisitKey(v)))).ToList();
        return Fits([.. commit, .. results])
            ? new(Batches(ahead), [.. commit, .. results])
            : new([.. Batches(ahead), .. Batches(results)], commit);
    }

    private static List<TableTransactionAction> Core(Timeline read, TimelineChange change)
    {
        var id = read.Id;
        var actions = new List<TableTransactionAction> { Head(read, change) };
        if (change.Receipt is { } receipt)
        {
            var known = read.Receipts.Any(r => r.Sha == receipt.Sha);
            actions.Add(new(known ? TableTransactionActionType.UpdateReplace : TableTransactionActionType.Add, TimelineRows.Of(id, receipt)));
        }

        actions.AddRange(change.Reports.Select(r => Upsert(ReportRows.Of(id, r))));
        if (change.Decision is { } decision)
        {
            actions.Add(new(TableTransactionActionType.Add, ReportRows.Of(id, decision)));
        }

        if (change.Promise is { } promise)
        {
            actions.Add(new(TableTransactionActionType.Add, ReportRows.Of(id, promise)));
        }

        actions.AddRange(change.Done.Select(o => Delete(id, ReportRows.OutboxKey(o))));
        return actions;
    }

    private static TableTransactionAction Head(Timeline read, TimelineChange change)
    {
        var row = TimelineRows.Of(read.Id, change.Head);
        return read.Token is null
            ? new(TableTransactionActionType.Add, row)
            : new(TableTransactionActionType.UpdateReplace, row, new ETag(read.Token));
    }

    // Rows that are right already are not written again.
    private static List<TableTransactionAction> Results(Timeline read, TimelineChange change)
    {
        var stored = read.Assessed.Select(StoredJson.Write).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. change.Assessed.Where(a => !stored.Contains(StoredJson.Write(a))).Select(a => Upsert(AssessmentRows.Of(read.Id, a))),
            .. change.Dropped.Select(a => Delete(read.Id, AssessmentRows.Key(a))),
        ];
    }

    // A key that holds another content, which counts no more because its upload was withdrawn, is left as it is.
    private static string Key(Timeline read, VisitRecord visit)
    {
        var plain = TimelineRows.VisitKey(visit.Ref);
        return read.Visits.Any(v => v.Row == plain && v.Ref != visit.Ref) ? TimelineRows.OwnVisitKey(visit) : plain;
    }

    private static bool Fits(List<TableTransactionAction> actions) =>
        actions.Count <= MostInOne && actions.Sum(StorageGuard.BatchBytes) <= StorageGuard.MostBatchBytes;

    private static List<List<TableTransactionAction>> Batches(IEnumerable<TableTransactionAction> actions)
    {
        var batches = new List<List<TableTransactionAction>>();
        foreach (var action in actions)
        {
            if (batches.Count == 0 || !Fits([.. batches[^1], action]))
            {
                batches.Add([]);
            }

            batches[^1].Add(action);
        }

        return batches;
    }

    private static TableTransactionAction Upsert(TableEntity row) => new(TableTransactionActionType.UpsertReplace, row);

    private static TableTransactionAction Delete(TimelineId id, string key) =>
        new(TableTransactionActionType.Delete, new TableEntity(id.ToString(), key), ETag.All);
}
