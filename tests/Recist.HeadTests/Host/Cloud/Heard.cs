using System.Collections.Concurrent;

namespace Recist.HeadTests.Host.Cloud;

/// <summary>All that left the worker: what it printed, what it told its host, and what it sent as telemetry.</summary>
internal sealed class Heard
{
    private readonly ConcurrentQueue<string> _texts = new();

    public IReadOnlyCollection<string> Texts => _texts;

    public void Add(string text)
    {
        if (text.Length > 0)
        {
            _texts.Enqueue(text);
        }
    }
}
