using System.Collections.Concurrent;
using System.Threading.Channels;
using Google.Protobuf;
using Grpc.Core;

namespace Recist.HeadTests.Host.Protocol;

/// <summary>The stream of messages to and from one worker process.</summary>
/// <param name="heard">Told the text of every message that the worker sends.</param>
internal sealed class WorkerLink(Action<string> heard)
{
    private readonly Channel<StreamingMessage> _out = Channel.CreateUnbounded<StreamingMessage>();
    private readonly ConcurrentDictionary<string, TaskCompletionSource<StreamingMessage>> _asked = new();
    private readonly TaskCompletionSource _started = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource<int> _lost = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Ends when the worker has said its first word, or fails where it ended before.</summary>
    public Task Started => _started.Task;

    /// <summary>Ends with the worker: how many questions were left without an answer.</summary>
    public Task<int> CutOff => _lost.Task;

    /// <summary>Sends a message that nobody answers.</summary>
    public void Send(StreamingMessage message) => _out.Writer.TryWrite(message);

    /// <summary>Sends a question and waits for its answer.</summary>
    /// <exception cref="WorkerLostException">The worker ended meanwhile.</exception>
    public async Task<StreamingMessage> AskAsync(StreamingMessage question)
    {
        question.RequestId = Ids.Next();
        var answer = new TaskCompletionSource<StreamingMessage>(TaskCreationOptions.RunContinuationsAsynchronously);
        _asked[question.RequestId] = answer;
        Send(question);
        try
        {
            return await Task.WhenAny(answer.Task, _lost.Task) == answer.Task ? await answer.Task : throw new WorkerLostException();
        }
        finally
        {
            _asked.TryRemove(question.RequestId, out _);
        }
    }

    /// <summary>Carries messages both ways until the worker is gone.</summary>
    public async Task RunAsync(IAsyncStreamReader<StreamingMessage> from, IServerStreamWriter<StreamingMessage> to, CancellationToken ended)
    {
        _started.TrySetResult();
        try
        {
            await Task.WhenAny(ReadAsync(from, ended), WriteAsync(to, ended));
        }
        finally
        {
            Lost();
        }
    }

    /// <summary>The worker is gone: whoever waits for an answer learns it.</summary>
    public void Lost()
    {
        _started.TrySetException(new WorkerLostException());
        _lost.TrySetResult(_asked.Count);
    }

    private async Task ReadAsync(IAsyncStreamReader<StreamingMessage> from, CancellationToken ended)
    {
        while (await from.MoveNext(ended))
        {
            var message = from.Current;
            // All of it, fields that this host does not know too: an HTTP answer goes to the caller and must not come this way as well.
            heard(message.ToByteString().ToStringUtf8());
            if (_asked.TryGetValue(message.RequestId, out var answer))
            {
                answer.TrySetResult(message);
            }
        }
    }

    private async Task WriteAsync(IServerStreamWriter<StreamingMessage> to, CancellationToken ended)
    {
        await foreach (var message in _out.Reader.ReadAllAsync(ended))
        {
            await to.WriteAsync(message, ended);
        }
    }
}
