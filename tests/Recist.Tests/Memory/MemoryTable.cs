using Azure;
using Azure.Data.Tables;

namespace Recist.Tests.Memory;

/// <summary>A table client over rows in memory: the calls that the storage makes, and no others.</summary>
internal sealed class MemoryTable(string name, Func<TableRows> rows, MemoryCalls calls) : TableClient
{
    public override string Name => name;

    public override async Task<NullableResponse<T>> GetEntityIfExistsAsync<T>(
        string partitionKey, string rowKey, IEnumerable<string>? select = null, CancellationToken cancellationToken = default)
    {
        await calls.BeginAsync($"{name} get", cancellationToken);
        return new FoundRow<T>((T?)(object?)rows().Find(partitionKey, rowKey));
    }

    public override Task<Response> AddEntityAsync<T>(T entity, CancellationToken cancellationToken = default) =>
        ApplyAsync("add", new(TableTransactionActionType.Add, entity), cancellationToken);

    public override Task<Response> UpsertEntityAsync<T>(
        T entity, TableUpdateMode mode = TableUpdateMode.Merge, CancellationToken cancellationToken = default) => ApplyAsync(
            "put",
            new(mode == TableUpdateMode.Merge ? TableTransactionActionType.UpsertMerge : TableTransactionActionType.UpsertReplace, entity),
            cancellationToken);

    public override Task<Response> UpdateEntityAsync<T>(
        T entity, ETag ifMatch, TableUpdateMode mode = TableUpdateMode.Merge, CancellationToken cancellationToken = default) =>
        mode == TableUpdateMode.Replace
            ? ApplyAsync("replace", new(TableTransactionActionType.UpdateReplace, entity, ifMatch), cancellationToken)
            : throw new NotSupportedException();

    // The SDK hands this 404 out as an answer.
    public override async Task<Response> DeleteEntityAsync(
        string partitionKey, string rowKey, ETag ifMatch = default, CancellationToken cancellationToken = default)
    {
        try
        {
            var row = new TableEntity(partitionKey, rowKey);
            var token = ifMatch == default ? ETag.All : ifMatch;
            return await ApplyAsync("delete", new(TableTransactionActionType.Delete, row, token), cancellationToken);
        }
        catch (RequestFailedException e) when (e.Status == 404)
        {
            return new MemoryAnswer(404);
        }
    }

    public override async Task<Response<IReadOnlyList<Response>>> SubmitTransactionAsync(
        IEnumerable<TableTransactionAction> transactionActions, CancellationToken cancellationToken = default)
    {
        await calls.BeginAsync($"{name} submit", cancellationToken);
        var actions = transactionActions.Select(Conditional).ToList();
        var all = rows();
        lock (all)
        {
            actions.ForEach(all.Check);
            return MemoryAnswer.Of<IReadOnlyList<Response>>([.. actions.Select(a => new MemoryAnswer(204, all.Apply(a)))]);
        }
    }

    public override AsyncPageable<T> QueryAsync<T>(
        string? filter = null, int? maxPerPage = null, IEnumerable<string>? select = null, CancellationToken cancellationToken = default) =>
        new MemoryPages<T>(async () =>
        {
            await calls.BeginAsync($"{name} query", cancellationToken);
            return [.. rows().Query(new TableFilter(filter!)).Cast<T>()];
        });

    // A delete names its token beside the action, or in the row; without any it takes whatever is there.
    private static TableTransactionAction Conditional(TableTransactionAction action) =>
        action.ActionType == TableTransactionActionType.Delete && action.ETag == default
            ? new(action.ActionType, action.Entity, action.Entity.ETag == default ? ETag.All : action.Entity.ETag)
            : action;

    private async Task<Response> ApplyAsync(string call, TableTransactionAction action, CancellationToken cancellationToken)
    {
        await calls.BeginAsync($"{name} {call}", cancellationToken);
        var all = rows();
        lock (all)
        {
            return new MemoryAnswer(204, all.Apply(action));
        }
    }
}
