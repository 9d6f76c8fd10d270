using System.Collections.Concurrent;
using System.Diagnostics;
using Azure.Core.Diagnostics;
using Recist.IntegrationTests.Pipeline;

namespace Recist.IntegrationTests.Local;

/// <summary>All that this process could tell a telemetry system: spans of every source, the storage clients' own events, log lines.</summary>
internal sealed class Overheard : IDisposable
{
    private readonly ConcurrentQueue<string> lines = new();
    private readonly ActivityListener spans;
    private readonly AzureEventSourceListener clients;

    public Overheard()
    {
        clients = new((_, text) => lines.Enqueue(text), System.Diagnostics.Tracing.EventLevel.Verbose);
        spans = new()
        {
            ShouldListenTo = _ => true,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = span => lines.Enqueue(Text(span)),
        };
        ActivitySource.AddActivityListener(spans);
        Recorder = new(lines);
    }

    /// <summary>Keeps what is logged.</summary>
    public Recorder Recorder { get; }

    public IReadOnlyCollection<string> Lines => lines;

    public void Dispose()
    {
        spans.Dispose();
        clients.Dispose();
    }

    private static string Text(Activity span) => string.Join(
        ' ',
        [
            span.Source.Name, span.DisplayName, span.OperationName, span.StatusDescription ?? "", span.TraceStateString ?? "",
            .. span.TagObjects.Select(t => $"{t.Key}={t.Value}"),
            .. span.Baggage.Select(b => $"{b.Key}={b.Value}"),
            .. span.Events.SelectMany(e => e.Tags.Select(t => $"{e.Name} {t.Key}={t.Value}")),
        ]);
}
