using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Azure;
using Azure.Data.Tables;
using Recist.Pipeline;

namespace Recist.Storage;

/// <summary>The audit in table <c>Audit</c>: one chain per clinic and day (UTC), its end in a second row of the same partition.</summary>
internal sealed class AuditTable(TableServiceClient service) : IAudit
{
    private const string End = "_end";
    private const string OncePrefix = "_once:";
    private readonly GuardedTable table = new(service, TableNames.Audit);

    public async Task AppendAsync(ClinicId clinic, AuditEntry entry, string? once, CancellationToken cancellationToken)
    {
        var partition = Partition(clinic, DateOnly.FromDateTime(entry.At.UtcDateTime));
        for (var tried = ""; ;)
        {
            if (once is not null && await table.FindAsync(partition, OncePrefix + once, cancellationToken) is not null)
            {
                return;
            }

            var end = await table.FindAsync(partition, End, cancellationToken);
            var previous = end?.GetString("Hash") ?? "";

            // A lost answer: the record that was tried is the end of the chain already.
            if (tried.Length > 0 && previous == tried)
            {
                return;
            }

            var number = (end?.GetInt64("Number") ?? 0) + 1;
            tried = Hash(previous, number, StoredJson.Write(entry));
            if (await table.SubmitAsync(Actions(partition, end, entry, number, previous, tried, once), cancellationToken))
            {
                return;
            }

            await Task.Delay(RandomNumberGenerator.GetInt32(2, 30), cancellationToken);
        }
    }

    internal static string Hash(string previous, long number, string entry) => Convert.ToHexStringLower(
        SHA256.HashData(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{previous}\n{number}\n{entry}"))));

    internal static string Partition(ClinicId clinic, DateOnly day) => string.Create(CultureInfo.InvariantCulture, $"{clinic}_{day:yyyyMMdd}");

    /// <summary>All rows of a day in order, and the end of their chain.</summary>
    internal async Task<(List<TableEntity> Rows, TableEntity? End)> ReadAsync(string partition, CancellationToken cancellationToken)
    {
        var rows = await table.QueryAsync($"PartitionKey eq {partition}", cancellationToken).ToListAsync(cancellationToken);
        return ([.. rows.Where(r => !r.RowKey.StartsWith('_'))], rows.Find(r => r.RowKey == End));
    }

    private static List<TableTransactionAction> Actions(string partition, TableEntity? end, AuditEntry entry, long number, string previous, string hash, string? once)
    {
        var record = new TableEntity(partition, number.ToString("D10", CultureInfo.InvariantCulture)) { ["Previous"] = previous, ["Hash"] = hash };
        LongText.WriteJson(record, "Entry", entry);
        var next = new TableEntity(partition, End) { ["Number"] = number, ["Hash"] = hash };
        return
        [
            .. once is null ? Array.Empty<TableTransactionAction>() : [new(TableTransactionActionType.Add, new TableEntity(partition, OncePrefix + once))],
            new(TableTransactionActionType.Add, record),
            end is null ? new(TableTransactionActionType.Add, next) : new(TableTransactionActionType.UpdateReplace, next, new ETag(end.ETag.ToString())),
        ];
    }
}
