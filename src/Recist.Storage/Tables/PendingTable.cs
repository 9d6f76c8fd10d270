using System.Globalization;
using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Text;
using Azure.Data.Tables;
using Recist.Pipeline;

namespace Recist.Storage;

/// <summary>The sweeper's work list in table <c>Pending</c>, spread over 16 partitions.</summary>
internal sealed class PendingTable(TableServiceClient service) : IPending
{
    private const int Shards = 16;
    private readonly GuardedTable table = new(service, TableNames.Pending);

    public Task NoteAsync(PendingItem item, CancellationToken cancellationToken) => table.PutAsync(
        new(ShardOf(item.Id), item.Id) { ["Queue"] = item.Queue, ["Message"] = item.Message, ["Due"] = item.Due, ["Sweeps"] = item.Sweeps }, cancellationToken);

    public async Task<PendingItem?> FindAsync(string id, CancellationToken cancellationToken) =>
        await table.FindAsync(ShardOf(id), id, cancellationToken) is { } row ? Read(row) : null;

    public Task RemoveAsync(PendingItem item, CancellationToken cancellationToken) =>
        table.DeleteAsync(ShardOf(item.Id), item.Id, item.Token, cancellationToken);

    public async IAsyncEnumerable<PendingItem> ListDueAsync(DateTimeOffset now, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var shard in Enumerable.Range(0, Shards).Select(Shard))
        {
            await foreach (var row in table.QueryAsync($"PartitionKey eq {shard} and Due le {now}", cancellationToken))
            {
                yield return Read(row);
            }
        }
    }

    private static string ShardOf(string id) => Shard(SHA256.HashData(Encoding.UTF8.GetBytes(id))[0] % Shards);

    private static string Shard(int number) => string.Create(CultureInfo.InvariantCulture, $"p{number:x}");

    private static PendingItem Read(TableEntity row) =>
        new(row.RowKey, row.GetString("Queue"), row.GetString("Message"), row.GetDateTimeOffset("Due")!.Value) { Sweeps = row.GetInt32("Sweeps") ?? 0, Token = row.ETag.ToString() };
}
