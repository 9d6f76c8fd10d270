using System.Diagnostics.CodeAnalysis;
using Azure.Storage.Blobs;
using Recist.Pipeline;

namespace Recist.Storage;

/// <summary>Asks each container, queue and table whether it is there. Whoever asks often is given the last answer for ten seconds.</summary>
internal sealed class StorageReadiness(StorageClients clients, TimeProvider clock) : IReadiness, IDisposable
{
    private static readonly TimeSpan Fresh = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);
    private readonly SemaphoreSlim _turn = new(1, 1);
    private IReadOnlyList<string> _away = [];
    private DateTimeOffset _asked = DateTimeOffset.MinValue;

    public async Task<IReadOnlyList<string>> AwayAsync(CancellationToken cancellationToken)
    {
        await _turn.WaitAsync(cancellationToken);
        try
        {
            if (clock.GetUtcNow() - _asked is var age && (age < TimeSpan.Zero || age >= Fresh))
            {
                _away = await AskAsync(cancellationToken);
                _asked = clock.GetUtcNow();
            }

            return _away;
        }
        finally
        {
            _turn.Release();
        }
    }

    public void Dispose() => _turn.Dispose();

    private async Task<IReadOnlyList<string>> AskAsync(CancellationToken cancellationToken)
    {
        var answers = await Task.WhenAll(
            [
                .. BlobContainer.Landing.Select(name => ContainerAsync(clients.Landing, name, cancellationToken)),
                .. BlobContainer.Data.Select(name => ContainerAsync(clients.Data, name, cancellationToken)),
                .. QueueName.All.Select(name => TryAsync(
                    $"queue {name}", async c => (await clients.Queues.GetQueueClient(name).ExistsAsync(c)).Value, cancellationToken)),
                .. TableNames.All.Select(name => TryAsync($"table {name}", c => TableAsync(name, c), cancellationToken)),
            ]);
        return [.. answers.OfType<string>()];
    }

    private static Task<string?> ContainerAsync(BlobServiceClient service, string name, CancellationToken cancellationToken) =>
        TryAsync($"container {name}", async c => (await service.GetBlobContainerClient(name).ExistsAsync(c)).Value, cancellationToken);

    private async Task<bool> TableAsync(string name, CancellationToken cancellationToken)
    {
        await foreach (var _ in clients.Tables.QueryAsync(table => table.Name == name, cancellationToken: cancellationToken))
        {
            return true;
        }

        return false;
    }

    [SuppressMessage("Design", "CA1031", Justification = "Whatever goes wrong here, the part does not answer, and that is the answer.")]
    private static async Task<string?> TryAsync(string part, Func<CancellationToken, Task<bool>> there, CancellationToken cancellationToken)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(Patience);
        try
        {
            return await there(patience.Token) ? null : part;
        }
        catch (Exception) when (!cancellationToken.IsCancellationRequested)
        {
            return part;
        }
    }
}
