using Recist.Pipeline;

namespace Recist.Tests.Properties.Decisions;

/// <summary>The backend works: one message or all, in any order, some twice; the sweeper ticks; time goes by.</summary>
internal static class WorkDeeds
{
    /// <summary>Handles one of the messages that wait. Every fourth comes again afterwards.</summary>
    public static async Task<string> HandleOneAsync(World world, Deed deed)
    {
        var waiting = world.Host.Storage.Queues.Waiting.ToList();
        if (waiting.Count == 0)
        {
            return "no message waits";
        }

        var (queue, text) = waiting[deed.A % waiting.Count];
        var comesAgain = deed.B % 4 == 0;
        if (!comesAgain)
        {
            Lose(world, queue, text);
        }

        await HandleAsync(world, queue, text);
        return $"handles a message of {queue}, {deed.A % waiting.Count + 1} of {waiting.Count}{(comesAgain ? ", which comes again" : "")}";
    }

    /// <summary>Handles messages until every queue is empty.</summary>
    public static async Task<string> PumpAsync(World world)
    {
        var count = 0;
        while (world.Host.Storage.Queues.Waiting.Select(m => ((string, string)?)m).FirstOrDefault() is var (queue, text))
        {
            Lose(world, queue, text);
            await HandleAsync(world, queue, text);
            Broken.Unless(++count < 1000, "the work does not end");
        }

        return FormattableString.Invariant($"handles all {count} messages");
    }

    /// <summary>The sweeper ticks some time later, and all that it puts back is done.</summary>
    public static async Task<string> SweepAsync(World world, TimeSpan later)
    {
        world.Host.Clock.Now += later;
        await world.Host.Get<SweepUnfinished>().HandleAsync(default);
        return FormattableString.Invariant($"{later} later the sweeper ticks; {await PumpAsync(world)}");
    }

    /// <summary>Takes a message out of its queue.</summary>
    public static void Lose(World world, string queue, string text)
    {
        var queues = world.Host.Storage.Queues;
        var taken = new List<string>();
        while (queues.Take(queue) is { } message)
        {
            if (message.Text == text)
            {
                queues.Delete(queue, message.Id);
                break;
            }

            taken.Add(message.Id);
        }

        taken.ForEach(id => queues.PutBack(queue, id));
    }

    private static async Task HandleAsync(World world, string queue, string text)
    {
        await world.Host.HandleAsync(queue, text);
        await StateCheck.HoldsStillAsync(world);
    }
}
