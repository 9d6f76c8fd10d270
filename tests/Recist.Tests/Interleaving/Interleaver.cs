using System.Collections.Immutable;
using Recist.Pipeline;
using Recist.Tests.Memory;

namespace Recist.Tests.Interleaving;

/// <summary>
/// Runs operations against each other: one is cut before a storage call, another runs through there, and the first goes on.
/// </summary>
/// <remarks>
/// The first operation is its call and every message that it causes, so that a cut may lie anywhere between its first storage call and
/// its last report. What the other one leaves in the queues is either worked off at once, by the host that runs it, or later, when the
/// first one has ended (<see cref="Manner"/>).
/// </remarks>
internal sealed class Interleaver(Scene scene)
{
    private const int Tries = 5;
    private readonly List<string> faults = [];

    private MemoryHost Host => scene.Host;

    /// <summary>
    /// Runs <paramref name="first"/>, and at some of its storage calls other operations, then all that is left, and the sweeper.
    /// </summary>
    /// <param name="first">What is cut.</param>
    /// <param name="cuts">
    /// What runs where: before the storage call of that number, from 0, of the operation before it. One whose number is never reached
    /// runs after that operation. Each cut lies in the operation of the cut before it.
    /// </param>
    public async Task<Ending> RunAsync(Operation first, params Cut[] cuts)
    {
        scene.Reset();
        faults.Clear();
        var calls = ImmutableArray.CreateBuilder<string>();
        var answers = new List<string>();
        await PlayAsync(first, cuts, Manner.Through, calls, answers);
        return await EndAsync(answers, calls.ToImmutable());
    }

    /// <summary>Runs operations one inside the other, but only between steps and handlers: each of these runs whole.</summary>
    /// <param name="operations">The outermost first.</param>
    /// <param name="done">
    /// Of each but the last, how many of its steps, and then of the messages in the queues, come before the next.
    /// </param>
    /// <param name="manner">What becomes of the messages of all but the first.</param>
    /// <returns>Null where there are fewer steps and messages.</returns>
    public async Task<Ending?> NestAsync(ImmutableArray<Operation> operations, ImmutableArray<int> done, Manner manner)
    {
        scene.Reset();
        faults.Clear();
        var answers = new List<string>();
        return await NestAsync(operations, done, 0, manner, answers) ? await EndAsync(answers, []) : null;
    }

    private async Task<bool> NestAsync(
        ImmutableArray<Operation> operations, ImmutableArray<int> done, int at, Manner manner, List<string> answers)
    {
        var (operation, before) = (operations[at], at < done.Length ? done[at] : 0);
        for (var i = 0; i < before; i++)
        {
            if (i < operation.Steps.Length)
            {
                await StepAsync(operation, i, answers);
            }
            else if (!await HandleNextAsync())
            {
                return false;
            }
        }

        if (at + 1 < operations.Length && !await NestAsync(operations, done, at + 1, manner, answers))
        {
            return false;
        }

        for (var i = before; i < operation.Steps.Length; i++)
        {
            await StepAsync(operation, i, answers);
        }

        await (at == 0 ? Task.CompletedTask : manner == Manner.Through ? PumpAsync() : PumpUploadsAsync());
        return true;
    }

    private async Task<Ending> EndAsync(List<string> answers, ImmutableArray<string> calls)
    {
        Host.Storage.Calls.Before = null;
        await PumpAsync();
        await SweepAsync(TimeSpan.FromMinutes(30));
        var state = await Snapshot.OfAsync(Host);
        faults.AddRange(await Story.ContradictionsAsync(Host));
        await SweepAsync(TimeSpan.FromHours(1));
        Compare("A second sweep changed", state, await Snapshot.OfAsync(Host));
        await AgainAsync();
        Compare("Working every timeline off once more changed", state, await Snapshot.OfAsync(Host));
        return new([.. answers.Order(StringComparer.Ordinal), .. state], [.. faults.Distinct()], calls);
    }

    // Plays an operation with the cuts that lie in it; they are over when it returns.
    private async Task PlayAsync(
        Operation operation, ReadOnlyMemory<Cut> cuts, Manner manner, ImmutableArray<string>.Builder? calls, List<string> answers)
    {
        var (before, made, isCut) = (Host.Storage.Calls.Before, 0, cuts.IsEmpty);
        Host.Storage.Calls.Before = async call =>
        {
            calls?.Add(call);
            if (made++ == (isCut ? -1 : cuts.Span[0].At))
            {
                isCut = true;
                await CutAsync(cuts, answers);
            }
        };
        for (var i = 0; i < operation.Steps.Length; i++)
        {
            await StepAsync(operation, i, answers);
        }

        await (manner == Manner.Through ? PumpAsync() : PumpUploadsAsync());
        Host.Storage.Calls.Before = before;
        if (!isCut)
        {
            await CutAsync(cuts, answers);
        }
    }

    private async Task CutAsync(ReadOnlyMemory<Cut> cuts, List<string> answers)
    {
        var before = Host.Storage.Calls.Before;
        Host.Storage.Calls.Before = null;
        await PlayAsync(cuts.Span[0].Operation, cuts[1..], cuts.Span[0].Manner, null, answers);
        Host.Storage.Calls.Before = before;
    }

    private Task<bool> StepAsync(Operation operation, int step, List<string> answers) => GuardAsync(operation.Name, async () =>
    {
        if (await operation.Steps[step](scene) is { } answer)
        {
            answers.Add($"{operation.Name}: {answer}");
        }
    });

    private async Task PumpAsync()
    {
        while (await HandleNextAsync())
        {
        }
    }

    private async Task<bool> HandleNextAsync()
    {
        if (QueueName.All.FirstOrDefault(q => Host.Storage.Queues.Waiting.Any(m => m.Queue == q)) is not { } queue)
        {
            return false;
        }

        await HandleAsync(queue);
        return true;
    }

    private async Task PumpUploadsAsync()
    {
        while (Host.Storage.Queues.Waiting.Any(m => m.Queue == QueueName.Uploads))
        {
            await HandleAsync(QueueName.Uploads);
        }
    }

    private async Task HandleAsync(string queue)
    {
        var message = Host.Storage.Queues.Take(queue)!;
        var isDone = await GuardAsync($"the handler of queue {queue}", () => Host.HandleAsync(queue, message.Text));
        if (isDone || message.Deliveries >= Tries)
        {
            Host.Storage.Queues.Delete(queue, message.Id);
        }
        else
        {
            Host.Storage.Queues.PutBack(queue, message.Id);
        }
    }

    // No storage call fails here, so that nothing else may.
    private async Task<bool> GuardAsync(string what, Func<Task> action)
    {
        try
        {
            await action();
            return true;
        }
        catch (Exception e)
        {
            faults.Add($"{what} failed: {e.GetType().Name} {e.Message}");
            return false;
        }
    }

    private async Task SweepAsync(TimeSpan later)
    {
        Host.Clock.Now += later;
        await GuardAsync("the sweeper", () => Host.Get<SweepUnfinished>().HandleAsync(default));
        await PumpAsync();
    }

    private async Task AgainAsync()
    {
        foreach (var timeline in await Host.TimelinesAsync())
        {
            Host.Storage.Queues.Send(QueueName.Patients, Message.OfTimeline(timeline.Id));
        }

        await PumpAsync();
    }

    private void Compare(string what, IReadOnlyList<string> before, IReadOnlyList<string> after)
    {
        if (!before.SequenceEqual(after))
        {
            faults.Add($"{what}: {Difference.Of(before, after)}");
        }
    }
}
