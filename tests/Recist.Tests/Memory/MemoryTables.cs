using Azure.Data.Tables;

namespace Recist.Tests.Memory;

/// <summary>A table service in memory.</summary>
internal sealed class MemoryTables(MemoryStorage storage) : TableServiceClient
{
    public override TableClient GetTableClient(string tableName) =>
        new MemoryTable(tableName, () => storage.Table(tableName), storage.Calls);
}
