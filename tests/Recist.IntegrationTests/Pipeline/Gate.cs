using Azure.Core;
using Azure.Core.Pipeline;

namespace Recist.IntegrationTests.Pipeline;

/// <summary>Holds one storage call up until the test lets it go: a call that is slow for as long as the test likes.</summary>
/// <param name="where">Which calls count.</param>
/// <param name="number">The one that is held up, from 1.</param>
internal sealed class Gate(Func<Request, bool> where, int number = 1) : HttpPipelinePolicy
{
    private readonly TaskCompletionSource reached = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource open = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int calls;

    /// <summary>Calls count only while it is on.</summary>
    public bool On { get; set; }

    /// <summary>True once the call is there.</summary>
    public bool IsReached => reached.Task.IsCompleted;

    /// <summary>True where the process ends at that call: it is never sent, and neither is any later one.</summary>
    public bool Kills { get; init; }

    public override void Process(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline) => throw new NotSupportedException();

    public override async ValueTask ProcessAsync(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline)
    {
        if (On && where(message.Request) && Interlocked.Increment(ref calls) is var call && call >= number)
        {
            reached.TrySetResult();
            await (call == number ? open.Task : Task.CompletedTask);
            if (Kills)
            {
                throw new IOException("The process died.");
            }
        }

        await ProcessNextAsync(message, pipeline);
    }

    /// <summary>Begins work that comes to the gate, and waits until it is there or has ended without.</summary>
    public async Task<Task> UntilReachedAsync(Func<Task> work)
    {
        On = true;
        var begun = Task.Run(work);
        await Task.WhenAny(reached.Task, begun);
        return begun;
    }

    /// <summary>Lets the call go on.</summary>
    public void Open() => open.TrySetResult();

    /// <summary>Clients whose calls pass the gate.</summary>
    public Recist.Storage.StorageClients Clients(string connection)
    {
        var blobs = new Azure.Storage.Blobs.BlobClientOptions();
        var queues = Recist.Storage.StorageClients.QueueOptions;
        var tables = new Azure.Data.Tables.TableClientOptions();
        foreach (var options in new ClientOptions[] { blobs, queues, tables })
        {
            options.AddPolicy(this, HttpPipelinePosition.PerCall);
            options.Retry.MaxRetries = 0;
        }

        var plain = Recist.Storage.StorageClients.Of(connection, connection);
        var landing = new Azure.Storage.Blobs.BlobServiceClient(connection, blobs);
        return plain with { Landing = landing, Data = landing, Queues = new(connection, queues), Tables = new(connection, tables) };
    }
}
