using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;

namespace Recist.Local.Azurite;

/// <summary>Node.js as found on the PATH: Azurite runs in it and npm installs Azurite.</summary>
internal static class NodeTools
{
    private const int OldestMajor = 20;
    private const string Remedy = "install Node.js 22 or newer from nodejs.org, or give a running storage with --storage";

    /// <summary>Makes sure that a usable node is there.</summary>
    /// <exception cref="LocalProblemException">Node.js is missing or too old.</exception>
    public static async Task RequireNodeAsync(CancellationToken cancel)
    {
        var (exit, output) = await RunAsync("node", ["--version"], null, cancel);
        string version = output.Trim();
        int major = 0;
        bool known = exit == 0 && version.StartsWith('v')
            && int.TryParse(version[1..].Split('.')[0], NumberStyles.None, CultureInfo.InvariantCulture, out major);
        if (!known || major < OldestMajor)
        {
            throw new LocalProblemException($"Node.js {OldestMajor} or newer is needed, but node --version says '{version}': {Remedy}.");
        }
    }

    /// <summary>Runs a tool to its end and gives its exit code with all it printed.</summary>
    /// <exception cref="LocalProblemException">The tool is not on the PATH.</exception>
    public static async Task<(int Exit, string Output)> RunAsync(
        string tool, IEnumerable<string> arguments, string? folder, CancellationToken cancel)
    {
        var start = new ProcessStartInfo(tool, arguments)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = folder ?? string.Empty,
        };
        using var process = Start(start);
        var output = process.StandardOutput.ReadToEndAsync(cancel);
        var errors = process.StandardError.ReadToEndAsync(cancel);
        try
        {
            await process.WaitForExitAsync(cancel);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw;
        }

        return (process.ExitCode, await output + await errors);
    }

    /// <summary>Starts a tool.</summary>
    /// <exception cref="LocalProblemException">The tool is not on the PATH.</exception>
    public static Process Start(ProcessStartInfo start)
    {
        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception missing)
        {
            throw new LocalProblemException($"'{start.FileName}' was not found on the PATH: {Remedy}.", missing);
        }
    }
}
