using System.Diagnostics;
using System.Globalization;
using System.Text.Json.Nodes;

namespace Recist.HeadTests.Host.Worker;

/// <summary>The published app as a process of its own, started as its worker.config.json says and ended by its id alone.</summary>
internal sealed class WorkerProcess : IDisposable
{
    private const int LongestMessage = int.MaxValue;
    private readonly Process _process;

    private WorkerProcess(Process process, Action<string> printed)
    {
        _process = process;
        process.OutputDataReceived += (_, line) => printed(line.Data ?? string.Empty);
        process.ErrorDataReceived += (_, line) => printed(line.Data ?? string.Empty);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    /// <summary>The most memory it has held so far, in MB; 0 where the system does not tell.</summary>
    public int PeakMegabytes
    {
        get
        {
            string status = $"/proc/{_process.Id}/status";
            string[] lines = File.Exists(status) ? File.ReadAllLines(status) : [];
            string? peak = lines.FirstOrDefault(line => line.StartsWith("VmHWM:", StringComparison.Ordinal));
            string? kilobytes = peak?.Split(' ', StringSplitOptions.RemoveEmptyEntries)[^2];
            return kilobytes is null ? 0 : int.Parse(kilobytes, CultureInfo.InvariantCulture) / 1024;
        }
    }

    /// <summary>Starts it.</summary>
    /// <param name="app">The published folder.</param>
    /// <param name="host">Where it reports.</param>
    /// <param name="id">How it names itself there.</param>
    /// <param name="settings">All that stands in its environment beside the search path.</param>
    /// <param name="printed">Told each line that it prints.</param>
    public static WorkerProcess Start(string app, Uri host, string id, IReadOnlyDictionary<string, string> settings, Action<string> printed)
    {
        var description = JsonNode.Parse(File.ReadAllText(Path.Combine(app, "worker.config.json")))!["description"]!;
        string[] arguments =
        [
            Path.Combine(app, description["defaultWorkerPath"]!.GetValue<string>()),
            "--functions-uri", host.ToString(), "--functions-worker-id", id, "--functions-request-id", Ids.Next(),
            "--functions-grpc-max-message-length", LongestMessage.ToString(CultureInfo.InvariantCulture),
        ];
        var start = new ProcessStartInfo(description["defaultExecutablePath"]!.GetValue<string>(), arguments)
        {
            WorkingDirectory = app,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        var inherited = new[] { "PATH", "HOME", "DOTNET_ROOT" }.ToDictionary(name => name, Environment.GetEnvironmentVariable);
        start.Environment.Clear();
        foreach (var (name, value) in inherited.Where(variable => variable.Value is not null))
        {
            start.Environment[name] = value;
        }

        foreach (var (name, value) in settings)
        {
            start.Environment[name] = value;
        }

        return new WorkerProcess(Process.Start(start)!, printed);
    }

    /// <summary>SIGKILL.</summary>
    public async Task KillAsync()
    {
        _process.Kill();
        await EndedAsync();
    }

    /// <summary>Waits until it has ended and all that it printed has been read.</summary>
    public Task EndedAsync() => _process.WaitForExitAsync(CancellationToken.None);

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
            _process.WaitForExit();
        }

        _process.Dispose();
    }
}
