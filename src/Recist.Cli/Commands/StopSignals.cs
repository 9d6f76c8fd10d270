using System.Runtime.InteropServices;

namespace Recist.Cli.Commands;

/// <summary>SIGTERM, Ctrl+C and a closed terminal ask for an orderly end; a second Ctrl+C ends at once.</summary>
internal sealed class StopSignals : IDisposable
{
    private readonly CancellationTokenSource _source;
    private readonly List<PosixSignalRegistration> _registrations = [];

    private StopSignals(CancellationToken outer) => _source = CancellationTokenSource.CreateLinkedTokenSource(outer);

    /// <summary>Is cancelled by the first signal.</summary>
    public CancellationToken Token => _source.Token;

    /// <summary>Starts to listen.</summary>
    public static StopSignals Listen(CancellationToken outer)
    {
        var signals = new StopSignals(outer);
        foreach (var signal in new[] { PosixSignal.SIGTERM, PosixSignal.SIGINT, PosixSignal.SIGHUP })
        {
            signals._registrations.Add(PosixSignalRegistration.Create(signal, signals.Stop));
        }

        return signals;
    }

    /// <summary>Waits for the first signal.</summary>
    public Task WaitAsync() => Task.WhenAny(Task.Delay(Timeout.Infinite, Token));

    /// <inheritdoc/>
    public void Dispose()
    {
        _registrations.ForEach(registration => registration.Dispose());
        _source.Dispose();
    }

    private void Stop(PosixSignalContext context)
    {
        bool second = _source.IsCancellationRequested && context.Signal == PosixSignal.SIGINT;
        context.Cancel = !second;
        _source.Cancel();
    }
}
