using Azure;
using Azure.Storage.Queues;
using Azure.Storage.Queues.Models;

namespace Recist.Local.Engine;

/// <summary>A message that this process handles: it stays hidden from others for as long as that takes, and comes back soon after a kill.</summary>
internal sealed class HeldMessage(QueueClient queue, QueueMessage message, TimeSpan visibility)
{
    private string _receipt = message.PopReceipt;

    /// <summary>Does the work, hiding the message anew each time half of its visibility has gone by.</summary>
    public async Task HoldWhileAsync(Func<Task> work)
    {
        var working = work();
        while (await Task.WhenAny(working, Task.Delay(visibility / 2)) != working)
        {
            await KeepHiddenAsync();
        }

        await working;
    }

    /// <summary>Lets the message come back after a pause.</summary>
    public Task GiveBackAsync(TimeSpan pause) => TryAsync(() => HideAsync(pause));

    /// <summary>Deletes the message; false where it was hidden for too short a time and another host has it now, which does no harm.</summary>
    public Task<bool> DeleteAsync() => TryAsync(() => queue.DeleteMessageAsync(message.MessageId, _receipt, CancellationToken.None));

    // The work is not broken off where this fails: at worst another host begins it too, which does no harm.
    private async Task KeepHiddenAsync()
    {
        try
        {
            await TryAsync(() => HideAsync(visibility));
        }
        catch (Exception e) when (e is RequestFailedException or AggregateException or IOException or HttpRequestException)
        {
            // The next half of the visibility tries again.
        }
    }

    private async Task HideAsync(TimeSpan time)
    {
        var updated = await queue.UpdateMessageAsync(message.MessageId, _receipt, visibilityTimeout: time);
        _receipt = updated.Value.PopReceipt;
    }

    // 400 and 404 say that the receipt is not the last one any more.
    private static async Task<bool> TryAsync(Func<Task> call)
    {
        try
        {
            await call();
            return true;
        }
        catch (RequestFailedException e) when (e.Status is 400 or 404)
        {
            return false;
        }
    }
}
