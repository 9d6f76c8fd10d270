using System.Diagnostics.CodeAnalysis;
using Recist.Pipeline;

namespace Recist.Storage;

/// <summary>
/// Asks for each container, queue and table whether it is there. The address that tells it is open to all, so that everybody shares one
/// question, which goes on when its asker has gone, and its answer for ten seconds.
/// </summary>
internal sealed class StorageReadiness(IReadOnlyList<StoragePart> parts, TimeProvider clock) : IReadiness
{
    private static readonly TimeSpan Fresh = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);
    private readonly Lock _turn = new();
    private Task<IReadOnlyList<string>>? _answer;
    private long _asked;

    public Task<IReadOnlyList<string>> AwayAsync(CancellationToken cancellationToken)
    {
        lock (_turn)
        {
            if (_answer is null || (_answer.IsCompleted && clock.GetElapsedTime(_asked) >= Fresh))
            {
                _asked = clock.GetTimestamp();
                _answer = Task.Run(AskAsync, CancellationToken.None);
            }

            return _answer.WaitAsync(cancellationToken);
        }
    }

    // A service that answers for none of its parts is away as a whole.
    private async Task<IReadOnlyList<string>> AskAsync()
    {
        var states = await Task.WhenAll(parts.Select(async part => (Part: part, State: await StateAsync(part))));
        return
        [
            .. states.GroupBy(one => one.Part.Service).SelectMany(service => service.All(one => one.State == State.Silent)
                ? [service.Key]
                : service.Where(one => one.State != State.There).Select(one => one.Part.Name)),
        ];
    }

    [SuppressMessage("Design", "CA1031", Justification = "Whatever goes wrong here, the part does not answer, and that is the answer.")]
    private static async Task<State> StateAsync(StoragePart part)
    {
        using var patience = new CancellationTokenSource(Patience);
        try
        {
            return await part.IsThereAsync(patience.Token) ? State.There : State.Missing;
        }
        catch (Exception)
        {
            return State.Silent;
        }
    }

    private enum State
    {
        There,
        Missing,
        Silent,
    }
}
