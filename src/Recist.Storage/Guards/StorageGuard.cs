using System.Text;
using Azure.Data.Tables;

namespace Recist.Storage;

/// <summary>Stops what the cloud refuses, because the local emulator accepts much of it. Called before every write to a table or a queue.</summary>
/// <remarks>Limits: "Understanding the Table service data model" and "Performing entity group transactions" of the Azure documentation.</remarks>
internal static class StorageGuard
{
    public const int MostActions = 100;
    public const int MostBatchBytes = 4 * 1024 * 1024;
    public const int MostEntityBytes = 1024 * 1024;
    public const int MostProperties = 252;
    public const int MostKeyCharacters = 512;
    public const int MostTextCharacters = 32 * 1024;
    public const int MostBinaryBytes = 64 * 1024;
    public const int MostMessageBytes = 64 * 1024;

    private const int EarliestYear = 1601;

    // A batch travels as JSON inside MIME parts: escapes and headers take room that the entities' own size does not show.
    private const int ActionOverhead = 1024;

    public static void Check(IReadOnlyCollection<TableTransactionAction> actions)
    {
        Require(actions.Count is > 0 and <= MostActions, $"A transaction has 1 to {MostActions} actions, not {actions.Count}.");
        Require(actions.Select(a => a.Entity.PartitionKey).Distinct(StringComparer.Ordinal).Count() == 1, "A transaction stays in one partition.");
        Require(
            actions.Select(a => a.Entity.RowKey).Distinct(StringComparer.Ordinal).Count() == actions.Count, "A transaction names each row once.");
        foreach (var action in actions)
        {
            Check((TableEntity)action.Entity);
        }

        Require(actions.Sum(BatchBytes) <= MostBatchBytes, "A transaction has at most 4 MiB.");
    }

    public static void Check(TableEntity entity)
    {
        CheckKey(entity.PartitionKey);
        CheckKey(entity.RowKey);
        var properties = entity.Where(p => p.Key is not ("PartitionKey" or "RowKey" or "odata.etag" or "Timestamp")).ToList();
        Require(properties.Count <= MostProperties, $"An entity has at most {MostProperties} properties, not {properties.Count}.");
        foreach (var (name, value) in properties)
        {
            CheckValue(name, value);
        }

        Require(Bytes(entity) <= MostEntityBytes, "An entity has at most 1 MiB.");
    }

    public static void CheckMessage(string message) => Require(
        (Encoding.UTF8.GetByteCount(message) + 2) / 3 * 4 <= MostMessageBytes, "A queue message has at most 64 KiB as Base64.");

    public static void CheckKey(string key)
    {
        Require(key is { Length: > 0 and <= MostKeyCharacters }, $"A key has 1 to {MostKeyCharacters} characters.");
        Require(!key.Any(c => char.IsControl(c) || c is '/' or '\\' or '#' or '?'), "A key has no control character and none of / \\ # ?.");
    }

    /// <summary>Size of an entity as the cloud counts it.</summary>
    public static int Bytes(TableEntity entity) =>
        4 + (2 * (entity.PartitionKey.Length + entity.RowKey.Length)) + entity.Sum(p => 8 + (2 * p.Key.Length) + ValueBytes(p.Value));

    public static int BatchBytes(TableTransactionAction action) => Bytes((TableEntity)action.Entity) + ActionOverhead;

    private static void CheckValue(string name, object? value)
    {
        switch (value)
        {
            case null or int or long or bool:
                break;
            case DateTimeOffset at:
                Require(at.UtcDateTime.Year >= EarliestYear, $"Time \"{name}\" is before {EarliestYear}.");
                break;
            case string text:
                Require(text.Length <= MostTextCharacters, $"Text \"{name}\" has more than {MostTextCharacters} characters.");
                break;
            case byte[] bytes:
                Require(bytes.Length <= MostBinaryBytes, $"Binary \"{name}\" has more than {MostBinaryBytes} bytes.");
                break;
            default:
                // A decimal would be read back as 0 and a double is not exact: lengths are whole numbers of 1/10,000 mm, or text.
                throw new StorageLimitException($"\"{name}\" is a {value.GetType().Name}: tables hold whole numbers, text, flags, times and bytes only.");
        }
    }

    private static int ValueBytes(object? value) => value switch
    {
        string text => 4 + (2 * text.Length),
        byte[] bytes => 4 + bytes.Length,
        _ => 8,
    };

    private static void Require(bool condition, string message)
    {
        if (!condition)
        {
            throw new StorageLimitException(message);
        }
    }
}
