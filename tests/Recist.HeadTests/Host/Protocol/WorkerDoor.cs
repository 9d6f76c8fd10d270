using System.Collections.Concurrent;
using Grpc.Core;

namespace Recist.HeadTests.Host.Protocol;

/// <summary>Where worker processes report: each names itself first, and is then carried on the link that was made for it.</summary>
internal sealed class WorkerDoor : FunctionRpc.FunctionRpcBase
{
    private readonly ConcurrentDictionary<string, WorkerLink> _expected = new();

    /// <summary>Makes the link for a worker that is about to be started.</summary>
    public WorkerLink Expect(string workerId, Action<string> heard) => _expected[workerId] = new WorkerLink(heard);

    /// <inheritdoc/>
    public override async Task EventStream(
        IAsyncStreamReader<StreamingMessage> requestStream, IServerStreamWriter<StreamingMessage> responseStream, ServerCallContext context)
    {
        if (await requestStream.MoveNext(context.CancellationToken)
            && _expected.TryRemove(requestStream.Current.StartStream?.WorkerId ?? string.Empty, out var link))
        {
            await link.RunAsync(requestStream, responseStream, context.CancellationToken);
        }
    }
}
