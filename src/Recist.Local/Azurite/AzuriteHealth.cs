using System.Diagnostics;
using System.Globalization;

namespace Recist.Local.Azurite;

/// <summary>Whether an Azurite answers on its three ports.</summary>
internal static class AzuriteHealth
{
    private static readonly HttpClient Http = new() { Timeout = TimeSpan.FromSeconds(5) };

    /// <summary>True when Azurite itself answers on all three ports; another program that got a port since then does not count.</summary>
    public static async Task<bool> AnswersAsync(AzuriteAddress address, CancellationToken cancel) =>
        await IsAzuriteAsync(address.BlobPort, cancel)
        && await IsAzuriteAsync(address.QueuePort, cancel)
        && await IsAzuriteAsync(address.TablePort, cancel);

    /// <summary>Waits until a process just started has printed its ports and answers on them.</summary>
    /// <exception cref="LocalProblemException">It ended, or did not answer in time.</exception>
    public static async Task<AzuriteAddress> WaitAsync(Process process, string log, TimeSpan patience, CancellationToken cancel)
    {
        long began = Stopwatch.GetTimestamp();
        while (!process.HasExited && Stopwatch.GetElapsedTime(began) < patience)
        {
            var address = File.Exists(log) ? AzuriteAddress.Read(await ReadAsync(log, cancel)) : null;
            if (address is not null && await AnswersAsync(address, cancel))
            {
                return address;
            }

            await Task.Delay(TimeSpan.FromMilliseconds(50), cancel);
        }

        string reason = process.HasExited ? "it ended at once" : "it does not answer";
        string printed = File.Exists(log) ? await ReadAsync(log, cancel) : string.Empty;
        string full = printed.Contains("ENOSPC", StringComparison.Ordinal) ? "the disk is full" : reason;
        if (!process.HasExited)
        {
            Unix.Terminate(process.Id);
        }

        throw new LocalProblemException($"The storage emulator Azurite did not start: {full} (what it printed is in {log}).");
    }

    private static async Task<string> ReadAsync(string log, CancellationToken cancel)
    {
        await using var stream = new FileStream(log, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        using var reader = new StreamReader(stream);
        return await reader.ReadToEndAsync(cancel);
    }

    private static async Task<bool> IsAzuriteAsync(int port, CancellationToken cancel)
    {
        try
        {
            var address = new Uri(string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{port}/"));
            using var answer = await Http.GetAsync(address, cancel);
            return answer.Headers.Server.ToString().StartsWith("Azurite", StringComparison.Ordinal);
        }
        catch (Exception e) when (e is HttpRequestException or TaskCanceledException && !cancel.IsCancellationRequested)
        {
            return false;
        }
    }
}
