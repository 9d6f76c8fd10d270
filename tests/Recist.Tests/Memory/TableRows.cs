using System.Globalization;
using Azure;
using Azure.Data.Tables;

namespace Recist.Tests.Memory;

/// <summary>The rows of one table. What is stored shares nothing with what was given or is handed out.</summary>
internal sealed class TableRows
{
    private readonly Dictionary<string, SortedDictionary<string, TableEntity>> partitions = new(StringComparer.Ordinal);
    private long writes;

    /// <summary>A planted fault: a row is replaced whatever token it has.</summary>
    public bool IgnoresTokens { get; set; }

    /// <summary>All rows, in the order of their keys.</summary>
    public IEnumerable<TableEntity> All => partitions.OrderBy(p => p.Key, StringComparer.Ordinal).SelectMany(p => p.Value.Values);

    public TableEntity? Find(string partition, string row) =>
        partitions.TryGetValue(partition, out var rows) && rows.TryGetValue(row, out var found) ? Copy(found) : null;

    public IReadOnlyList<TableEntity> Query(TableFilter filter)
    {
        var rows = filter.Partition is { } only ? partitions.GetValueOrDefault(only)?.Values ?? Enumerable.Empty<TableEntity>() : All;
        return [.. rows.Where(filter.Allows).Select(Copy)];
    }

    /// <summary>Carries out one action. A refusal leaves the row as it is.</summary>
    /// <returns>The new token; the default where the row was deleted.</returns>
    public ETag Apply(TableTransactionAction action)
    {
        Check(action);
        var entity = (TableEntity)action.Entity;
        var rows = partitions.TryGetValue(entity.PartitionKey, out var known)
            ? known
            : partitions[entity.PartitionKey] = new(StringComparer.Ordinal);
        if (action.ActionType == TableTransactionActionType.Delete)
        {
            rows.Remove(entity.RowKey);
            return default;
        }

        var stored = Copy(entity);
        foreach (var (column, value) in entity)
        {
            Keep(stored, column, value);
        }

        if (action.ActionType == TableTransactionActionType.UpsertMerge && rows.GetValueOrDefault(entity.RowKey) is { } before)
        {
            foreach (var (column, value) in before.Where(c => !stored.ContainsKey(c.Key)))
            {
                stored[column] = value;
            }
        }

        stored.ETag = new ETag(string.Create(CultureInfo.InvariantCulture, $"W/\"{++writes}\""));
        rows[entity.RowKey] = stored;
        return stored.ETag;
    }

    /// <summary>Refuses what the table service refuses, before anything of a transaction is written.</summary>
    public void Check(TableTransactionAction action)
    {
        var stored = partitions.GetValueOrDefault(action.Entity.PartitionKey)?.GetValueOrDefault(action.Entity.RowKey);
        switch (action.ActionType)
        {
            case TableTransactionActionType.Add when stored is not null:
                throw MemoryAnswer.Refusal(409, "EntityAlreadyExists");
            case TableTransactionActionType.Delete or TableTransactionActionType.UpdateReplace when action.ETag != default:
                if (stored is null)
                {
                    throw MemoryAnswer.Refusal(404, "ResourceNotFound");
                }

                if (action.ETag != ETag.All && action.ETag != stored.ETag && !IgnoresTokens)
                {
                    throw MemoryAnswer.Refusal(412, "UpdateConditionNotSatisfied");
                }

                break;
        }
    }

    /// <summary>The same rows, which then go their own way.</summary>
    public TableRows Fork()
    {
        var fork = new TableRows { writes = writes, IgnoresTokens = IgnoresTokens };
        foreach (var (partition, rows) in partitions)
        {
            fork.partitions[partition] = new(rows, StringComparer.Ordinal);
        }

        return fork;
    }

    private static TableEntity Copy(TableEntity row) => new(row) { ETag = row.ETag };

    // The service keeps no null, times as UTC, and of bytes a copy.
    private static void Keep(TableEntity row, string column, object? value)
    {
        if (value is null)
        {
            row.Remove(column);
        }
        else
        {
            row[column] = value switch
            {
                DateTimeOffset at => at.ToUniversalTime(),
                byte[] bytes => bytes.ToArray(),
                _ => value,
            };
        }
    }
}
