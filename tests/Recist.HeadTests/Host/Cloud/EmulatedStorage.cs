using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using Recist.Local;
using Recist.Local.Azurite;

namespace Recist.HeadTests.Host.Cloud;

/// <summary>An Azurite on https that takes the tokens of an identity, as storage does in Azure. It ends with this process.</summary>
internal sealed partial class EmulatedStorage : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private readonly Process _process;
    private readonly Dictionary<string, int> _ports;
    private readonly AzuriteAccounts _accounts;

    private EmulatedStorage(Process process, Dictionary<string, int> ports, AzuriteAccounts accounts)
    {
        _process = process;
        _ports = ports;
        _accounts = accounts;
    }

    /// <summary>Starts it.</summary>
    /// <param name="accounts">How many separate accounts it has.</param>
    /// <param name="certificate">What it shows.</param>
    /// <param name="folder">Where it may write its log.</param>
    /// <exception cref="LocalProblemException">Node.js or npm is missing, or it does not start.</exception>
    public static async Task<EmulatedStorage> StartAsync(int accounts, TestCertificate certificate, string folder)
    {
        await NodeTools.RequireNodeAsync(CancellationToken.None);
        string install = await AzuriteInstall.EnsureAsync(_ => { }, CancellationToken.None);
        var (log, keys) = (Path.Combine(folder, "azurite.log"), AzuriteAccounts.New(accounts));
        var start = new ProcessStartInfo("node",
        [
            Path.Combine(install, "start.js"), log,
            "--blobHost", "127.0.0.1", "--queueHost", "127.0.0.1", "--tableHost", "127.0.0.1",
            "--blobPort", "0", "--queuePort", "0", "--tablePort", "0", "--inMemoryPersistence",
            "--oauth", "basic", "--cert", certificate.CertificateFile, "--key", certificate.KeyFile,
            "--skipApiVersionCheck", "--disableTelemetry", "--silent",
        ])
        { WorkingDirectory = folder };
        start.Environment["AZURITE_ACCOUNTS"] = keys.Setting;
        start.Environment["RECIST_END_WITH_PARENT"] = "1";
        var process = NodeTools.Start(start);
        return new EmulatedStorage(process, await PortsAsync(process, log), keys);
    }

    /// <summary>The address of a service, <c>blob</c>, <c>queue</c> or <c>table</c>, of an account by its number.</summary>
    public string Address(int account, string service) =>
        string.Create(CultureInfo.InvariantCulture, $"https://127.0.0.1:{_ports[service]}/{AzuriteAccounts.Name(account)}");

    /// <summary>A connection string with the key of an account, for the test alone.</summary>
    public string Connection(int account) =>
        $"DefaultEndpointsProtocol=https;AccountName={AzuriteAccounts.Name(account)};AccountKey={_accounts.Key};"
        + $"BlobEndpoint={Address(account, "blob")};QueueEndpoint={Address(account, "queue")};TableEndpoint={Address(account, "table")};";

    public async ValueTask DisposeAsync()
    {
        Unix.Terminate(_process.Id);
        await _process.WaitForExitAsync().WaitAsync(Patience);
        _process.Dispose();
    }

    private static async Task<Dictionary<string, int>> PortsAsync(Process process, string log)
    {
        long began = Stopwatch.GetTimestamp();
        while (!process.HasExited && Stopwatch.GetElapsedTime(began) < Patience)
        {
            var ports = Listening().Matches(File.Exists(log) ? await File.ReadAllTextAsync(log) : string.Empty)
                .ToDictionary(m => m.Groups[1].Value.ToLowerInvariant(), m => int.Parse(m.Groups[2].Value, CultureInfo.InvariantCulture));
            if (ports.Count == 3)
            {
                return ports;
            }

            await Task.Delay(50);
        }

        process.Kill();
        throw new InvalidOperationException("Azurite did not start on https: " + await File.ReadAllTextAsync(log));
    }

    [GeneratedRegex(@"Azurite (Blob|Queue|Table) service is successfully listening at https://127\.0\.0\.1:(\d+)")]
    private static partial Regex Listening();
}
