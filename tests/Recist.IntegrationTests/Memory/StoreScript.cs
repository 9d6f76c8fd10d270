using System.Text;
using Azure;
using Azure.Data.Tables;
using Recist.Pipeline;
using Recist.Storage;

namespace Recist.IntegrationTests.Memory;

/// <summary>
/// One after the other, the calls that the storage makes, and what each was answered; tokens only as whether there is one.
/// </summary>
internal sealed class StoreScript(StorageClients clients)
{
    private const string Partition = "north";
    private static readonly ClinicId Clinic = ClinicId.Parse("north");
    private readonly GuardedTable table = new(clients.Tables, TableNames.Uploads);
    private readonly List<string> said = [];

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async Task<IReadOnlyList<string>> RunAsync()
    {
        await RowsAsync();
        await TransactionsAsync();
        await QueriesAsync();
        await BlobsAsync();
        await LandingAsync();
        await QueuesAsync();
        return said;
    }

    private static TableEntity Row(string key, string text) => new(Partition, key) { ["Text"] = text };

    private static TableTransactionAction Action(TableTransactionActionType type, string key, string text, ETag etag = default) =>
        new(type, Row(key, text), etag);

    private async Task RowsAsync()
    {
        Say("none", await table.FindAsync(Partition, "a", Cancel));
        Say("add", await table.AddAsync(Row("a", "1"), Cancel));
        Say("add again", await table.AddAsync(Row("a", "2"), Cancel));
        var first = (await table.FindAsync(Partition, "a", Cancel))!;
        var token = first.ETag.ToString();
        Say("replace", await table.ReplaceAsync(Row("a", "3"), token, Cancel) is not null);
        Say("replace by an old token", await table.ReplaceAsync(Row("a", "4"), token, Cancel) is not null);
        Say("replace what is not there", await table.ReplaceAsync(Row("b", "4"), token, Cancel) is not null);
        await table.DeleteAsync(Partition, "a", token, Cancel);
        Say("an old token deletes nothing", await table.FindAsync(Partition, "a", Cancel));
        var noon = new DateTimeOffset(2026, 6, 3, 12, 0, 0, TimeSpan.FromHours(2));
        await table.MergeAsync(new(Partition, "a") { ["More"] = 7, ["At"] = noon }, Cancel);
        var more = new TableEntity(Partition, "a") { ["More"] = null, ["Big"] = 1L << 40, ["Is"] = true, ["Key"] = new byte[] { 1, 2 } };
        await table.MergeAsync(more, Cancel);
        Say("merged", await table.FindAsync(Partition, "a", Cancel));
        await table.PutAsync(Row("a", "5"), Cancel);
        Say("put over", await table.FindAsync(Partition, "a", Cancel));
        await table.DeleteAsync(Partition, "a", null, Cancel);
        await table.DeleteAsync(Partition, "a", null, Cancel);
        Say("deleted", await table.FindAsync(Partition, "a", Cancel));
    }

    private async Task TransactionsAsync()
    {
        await table.AddAsync(Row("h", "1"), Cancel);
        var token = (await table.FindAsync(Partition, "h", Cancel))!.ETag;
        await SubmitAsync(
            "all", Action(TableTransactionActionType.UpdateReplace, "h", "2", token), Action(TableTransactionActionType.Add, "x", "1"));
        var put = Action(TableTransactionActionType.UpsertReplace, "y", "1");
        await SubmitAsync("nothing, by an old token", put, Action(TableTransactionActionType.UpdateReplace, "h", "3", token));
        await SubmitAsync("nothing, because one is there", put, Action(TableTransactionActionType.Add, "x", "2"));
        await SubmitAsync("nothing, because one is not there", put, Action(TableTransactionActionType.Delete, "z", "", ETag.All));
        await SubmitAsync(
            "without a token",
            Action(TableTransactionActionType.UpdateReplace, "x", "3"),
            Action(TableTransactionActionType.Delete, "h", "", ETag.All));
        foreach (var key in new[] { "h", "x", "y" })
        {
            Say(key, await table.FindAsync(Partition, key, Cancel));
        }
    }

    private async Task QueriesAsync()
    {
        foreach (var key in new[] { "p_1", "p_2", "q_1", "o'1", "P_1" })
        {
            var day = new DateTimeOffset(2026, 6, key.Length + key[^1] - '0', 10, 0, 0, TimeSpan.Zero);
            await table.PutAsync(new(Partition, key) { ["Due"] = day }, Cancel);
        }

        await table.PutAsync(new("south", "p_1") { ["Due"] = DateTimeOffset.UnixEpoch }, Cancel);
        var (from, to, quoted, due) = ("p_", "p`", "o'1", new DateTimeOffset(2026, 6, 4, 12, 0, 0, TimeSpan.FromHours(2)));
        await SayAsync($"PartitionKey eq {Partition} and RowKey ge {from} and RowKey lt {to}");
        await SayAsync($"PartitionKey eq {Partition} and RowKey eq {quoted}");
        await SayAsync($"PartitionKey eq {Partition} and Due le {due}");
        await SayAsync($"PartitionKey ge {Partition} and RowKey eq {"p_1"}");
    }

    private async Task BlobsAsync()
    {
        var blobs = new StorageBlobs(clients);
        var path = BlobPath.Unreadable(QueueName.UploadsPoison, new Guid("00000000-0000-0000-0000-000000000001"));
        Say("no blob", await blobs.ReadAsync(path, Cancel) is null && await blobs.OpenAsync(path, Cancel) is null);
        Say("add", await blobs.AddAsync(path, "one"u8.ToArray(), "text/plain", Cancel));
        Say("add again", await blobs.AddAsync(path, "two"u8.ToArray(), "text/plain", Cancel));
        Say("stays", Encoding.UTF8.GetString((await blobs.ReadAsync(path, Cancel))!.Value.Span));
        await blobs.PutAsync(path, "three"u8.ToArray(), "text/plain", Cancel);
        using var reader = new StreamReader((await blobs.OpenAsync(path, Cancel))!);
        Say("put over", await reader.ReadToEndAsync(Cancel));
        await blobs.RemoveAsync(path, Cancel);
        await blobs.RemoveAsync(path, Cancel);
        Say("removed", await blobs.ReadAsync(path, Cancel) is null);
    }

    private async Task LandingAsync()
    {
        var landing = new LandingBlobs(clients);
        Assert.True(LandingFile.TryParse("folder/a.csv", out var file));
        Say("no file", await landing.FindAsync(Clinic, file, Cancel) is null);
        var one = await landing.AddAsync(Clinic, file, "one"u8.ToArray(), Cancel);
        Say("the same, added again", await landing.AddAsync(Clinic, file, "other"u8.ToArray(), Cancel) == one);
        Say("size", one.Size);
        var two = await landing.ReplaceAsync(one, "second"u8.ToArray(), Cancel);
        Say("replaced", two!.Size);
        Say("replaced by the old version", await landing.ReplaceAsync(one, "third"u8.ToArray(), Cancel) is null);
        Say("the old version is kept", await landing.KeepAsync(one, one.Upload, Cancel));
        Say("the version is kept", await landing.KeepAsync(two, two.Upload, Cancel));
        Say("once more", await landing.KeepAsync(two, two.Upload, Cancel));
        await landing.AddAsync(ClinicId.Parse("south"), file, "x"u8.ToArray(), Cancel);
        var listed = await landing.ListAsync(Clinic, Cancel).ToListAsync(Cancel);
        Say("listed", string.Join(',', listed.Select(b => $"{b.Name} {b.Size} {b.Upload == two.Upload}")));
        Say("stray", await landing.CountStrayAsync(new HashSet<ClinicId> { Clinic }, Cancel));
    }

    private async Task QueuesAsync()
    {
        await new StorageQueues(clients).SendAsync(QueueName.Uploads, "{\"a\":1}", Cancel);
        var queue = clients.Queues.GetQueueClient(QueueName.Uploads);
        var messages = (await queue.ReceiveMessagesAsync(32, TimeSpan.FromMinutes(1), Cancel)).Value;
        Say("received", string.Join(',', messages.Select(m => $"{m.Body} {m.DequeueCount}")));
        Say("hidden", (await queue.ReceiveMessagesAsync(32, TimeSpan.FromMinutes(1), Cancel)).Value.Length);
        await queue.DeleteMessageAsync(messages[0].MessageId, messages[0].PopReceipt, Cancel);
        var gone = await Assert.ThrowsAsync<RequestFailedException>(
            () => queue.DeleteMessageAsync(messages[0].MessageId, messages[0].PopReceipt, Cancel));
        Say("deleted again", gone.Status);
        Say("no such queue", await new PoisonQueues(clients).ReceiveAsync(QueueName.PatientsPoison, Cancel).CountAsync(Cancel));
    }

    private async Task SubmitAsync(string what, params TableTransactionAction[] actions) =>
        Say(what, await table.SubmitAsync(actions, Cancel));

    private async Task SayAsync(FormattableString filter)
    {
        var rows = await table.QueryAsync(filter, Cancel).ToListAsync(Cancel);
        Say(filter.Format, string.Join(',', rows.Select(r => $"{r.PartitionKey}/{r.RowKey}")));
    }

    private void Say(string what, TableEntity? row) => Say(what, row is null ? "nothing" : string.Join(' ', row
        .Where(c => c.Key is not ("odata.etag" or "Timestamp"))
        .OrderBy(c => c.Key, StringComparer.Ordinal)
        .Select(c => $"{c.Key}={Text(c.Value)}")));

    private void Say<T>(string what, T answer) => said.Add(FormattableString.Invariant($"{what}: {answer}"));

    private static string Text(object value) => value switch
    {
        DateTimeOffset at => at.ToString("O", System.Globalization.CultureInfo.InvariantCulture),
        byte[] bytes => Convert.ToHexString(bytes),
        _ => FormattableString.Invariant($"{value.GetType().Name} {value}"),
    };
}
