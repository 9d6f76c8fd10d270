using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Text;

namespace Recist.IntegrationTests.Local;

/// <summary><c>recist</c> as a process of its own, ended by its id alone.</summary>
internal sealed partial class HostProcess : IDisposable
{
    private readonly Process _process;
    private readonly StringBuilder _errors = new();

    private HostProcess(Process process)
    {
        _process = process;
        _process.ErrorDataReceived += (_, line) =>
        {
            lock (_errors)
            {
                _errors.AppendLine(line.Data);
            }
        };
        _process.BeginErrorReadLine();
    }

    public int Id => _process.Id;

    public static HostProcess Start(params IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "Recist.Cli.dll"), .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        return new HostProcess(Process.Start(start)!);
    }

    /// <summary>Waits until it says where it serves, and gives that line; null where it ended first.</summary>
    public async Task<string?> ServingAsync() => await _process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken);

    /// <summary>SIGKILL.</summary>
    public async Task KillAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>SIGTERM.</summary>
    public void Terminate() => _ = SendSignal(Id, 15);

    /// <summary>Waits for the end: exit code, and all that it printed.</summary>
    public async Task<(int Exit, string Output, string Errors)> EndAsync()
    {
        string output = await _process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await _process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (_process.ExitCode, output, LastErrors(int.MaxValue));
    }

    /// <summary>The end of what it has printed to standard error so far.</summary>
    public string LastErrors(int characters = 6000)
    {
        lock (_errors)
        {
            string all = _errors.ToString();
            return all.Length > characters ? all[^characters..] : all;
        }
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
        }

        _process.Dispose();
    }

    [LibraryImport("libc", EntryPoint = "kill")]
    private static partial int SendSignal(int processId, int signal);
}
