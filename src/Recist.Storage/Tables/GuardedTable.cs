using Azure;
using Azure.Data.Tables;

namespace Recist.Storage;

/// <summary>A table that checks every write before it leaves, and answers conflicts as values.</summary>
internal sealed class GuardedTable(TableServiceClient service, string name)
{
    private readonly TableClient table = service.GetTableClient(name);

    public async Task<TableEntity?> FindAsync(string partition, string row, CancellationToken cancellationToken)
    {
        StorageGuard.CheckKey(partition);
        StorageGuard.CheckKey(row);
        var found = await table.GetEntityIfExistsAsync<TableEntity>(partition, row, cancellationToken: cancellationToken);
        if (found.HasValue)
        {
            return found.Value;
        }

        StoreAway.ThrowIf(found.GetRawResponse());
        return null;
    }

    /// <summary>Adds a row; false where it is there.</summary>
    public async Task<bool> AddAsync(TableEntity entity, CancellationToken cancellationToken)
    {
        StorageGuard.Check(entity);
        try
        {
            await table.AddEntityAsync(entity, cancellationToken);
            return true;
        }
        catch (RequestFailedException e) when (e.Status == 409 && !StoreAway.Is(e))
        {
            return false;
        }
    }

    /// <summary>Writes a row, over an earlier one.</summary>
    public async Task PutAsync(TableEntity entity, CancellationToken cancellationToken)
    {
        StorageGuard.Check(entity);
        await table.UpsertEntityAsync(entity, TableUpdateMode.Replace, cancellationToken);
    }

    /// <summary>Writes these columns of a row, or a row of them; its others stay.</summary>
    public async Task MergeAsync(TableEntity entity, CancellationToken cancellationToken)
    {
        StorageGuard.Check(entity);
        await table.UpsertEntityAsync(entity, TableUpdateMode.Merge, cancellationToken);
    }

    /// <summary>Replaces the row of that token; null where it has changed or gone. The new token otherwise.</summary>
    public async Task<string?> ReplaceAsync(TableEntity entity, string token, CancellationToken cancellationToken)
    {
        StorageGuard.Check(entity);
        try
        {
            var response = await table.UpdateEntityAsync(entity, new ETag(token), TableUpdateMode.Replace, cancellationToken);
            return response.Headers.ETag.ToString();
        }
        catch (RequestFailedException e) when (e.Status is 404 or 412 && !StoreAway.Is(e))
        {
            return null;
        }
    }

    /// <summary>Deletes the row of that token, or any where it is null; nothing happens where it has changed or gone.</summary>
    public async Task DeleteAsync(string partition, string row, string? token, CancellationToken cancellationToken)
    {
        StorageGuard.CheckKey(partition);
        StorageGuard.CheckKey(row);
        try
        {
            StoreAway.ThrowIf(await table.DeleteEntityAsync(partition, row, token is null ? ETag.All : new ETag(token), cancellationToken));
        }
        catch (RequestFailedException e) when (e.Status is 404 or 412 && !StoreAway.Is(e))
        {
            // Already gone, or noted anew: both are fine.
        }
    }

    /// <summary>Writes all or nothing; false where a row was not as expected, which may also mean that an earlier try of this call got through.</summary>
    public async Task<bool> SubmitAsync(IReadOnlyCollection<TableTransactionAction> actions, CancellationToken cancellationToken) =>
        await SubmitForTokenAsync(actions, cancellationToken) is not null;

    /// <summary>The same; the new token of the first row, null where a row was not as expected.</summary>
    public async Task<string?> SubmitForTokenAsync(IReadOnlyCollection<TableTransactionAction> actions, CancellationToken cancellationToken)
    {
        StorageGuard.Check(actions);
        try
        {
            var responses = await table.SubmitTransactionAsync(actions, cancellationToken);
            return responses.Value[0].Headers.ETag?.ToString() ?? "";
        }
        catch (RequestFailedException e) when (e.Status is 404 or 409 or 412 && !StoreAway.Is(e))
        {
            return null;
        }
    }

    public IAsyncEnumerable<TableEntity> QueryAsync(FormattableString filter, CancellationToken cancellationToken) =>
        table.QueryAsync<TableEntity>(TableClient.CreateQueryFilter(filter), cancellationToken: cancellationToken);
}
