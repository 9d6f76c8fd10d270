using System.Globalization;

namespace Recist.Tests.Memory;

/// <summary>The messages of every queue, oldest first. One that was taken is hidden until it is deleted or put back.</summary>
internal sealed class QueueRows
{
    private readonly Dictionary<string, List<StoredMessage>> queues = new(StringComparer.Ordinal);
    private int numbers;

    /// <summary>Messages that nobody has taken.</summary>
    public IEnumerable<(string Queue, string Text)> Waiting =>
        queues.OrderBy(q => q.Key, StringComparer.Ordinal).SelectMany(q => q.Value.Where(m => !m.IsHidden).Select(m => (q.Key, m.Text)));

    /// <summary>False where nothing was ever sent to the queue, which then does not exist.</summary>
    public bool Exists(string queue) => queues.ContainsKey(queue);

    public StoredMessage Send(string queue, string text)
    {
        var id = string.Create(CultureInfo.InvariantCulture, $"00000000-0000-0000-0000-{++numbers:D12}");
        var message = new StoredMessage(id, text, 0, false);
        (queues.TryGetValue(queue, out var known) ? known : queues[queue] = []).Add(message);
        return message;
    }

    /// <summary>Takes the oldest message that is not hidden; null where there is none.</summary>
    public StoredMessage? Take(string queue)
    {
        if (!queues.TryGetValue(queue, out var messages) || messages.FindIndex(m => !m.IsHidden) is not (>= 0 and var at))
        {
            return null;
        }

        return messages[at] = messages[at] with { IsHidden = true, Deliveries = messages[at].Deliveries + 1 };
    }

    /// <summary>Lets a message that was taken be seen again, as when its time is over.</summary>
    public void PutBack(string queue, string id) =>
        queues[queue] = [.. queues[queue].Select(m => m.Id == id ? m with { IsHidden = false } : m)];

    /// <summary>Deletes a message; false where it is gone.</summary>
    public bool Delete(string queue, string id) => queues.TryGetValue(queue, out var messages) && messages.RemoveAll(m => m.Id == id) > 0;

    /// <summary>The same messages, which then go their own way.</summary>
    public QueueRows Fork()
    {
        var fork = new QueueRows { numbers = numbers };
        foreach (var (queue, messages) in queues)
        {
            fork.queues[queue] = [.. messages];
        }

        return fork;
    }
}
