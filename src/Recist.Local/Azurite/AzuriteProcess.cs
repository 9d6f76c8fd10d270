using System.Diagnostics;

namespace Recist.Local.Azurite;

/// <summary>A storage emulator on free loopback ports, with accounts and keys of its own.</summary>
/// <remarks>
/// It is always ended with SIGTERM: a killed Azurite loses writes it has acknowledged. For the same reason one that keeps a
/// folder outlives a killed host, and the next host on that folder takes it over.
/// </remarks>
public sealed class AzuriteProcess : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private readonly AzuriteAddress _address;
    private readonly AzuriteAccounts _accounts;
    private readonly string? _scratch;

    private AzuriteProcess(AzuriteAddress address, AzuriteAccounts accounts, string? scratch)
    {
        _address = address;
        _accounts = accounts;
        _scratch = scratch;
        Ended = EndAsync(address.ProcessId);
    }

    /// <summary>Is completed when the process has ended, whoever ended it.</summary>
    public Task Ended { get; }

    /// <summary>The node process, for whoever must end it by its id.</summary>
    public int ProcessId => _address.ProcessId;

    /// <summary>The connection string of the first account.</summary>
    public string ConnectionString => ConnectionStringOf(0);

    /// <summary>The connection string of account number <paramref name="index"/>, from 0; accounts share nothing.</summary>
    public string ConnectionStringOf(int index) => _address.ConnectionString(AzuriteAccounts.Name(index), _accounts.Key);

    /// <summary>Starts an Azurite that keeps nothing on disk and ends with this process.</summary>
    /// <param name="accounts">How many separate accounts it has.</param>
    /// <param name="say">Told what takes long, for the user.</param>
    /// <param name="cancel">Ends the waiting.</param>
    /// <exception cref="LocalProblemException">Node.js or npm is missing, or Azurite does not start.</exception>
    public static async Task<AzuriteProcess> StartInMemoryAsync(int accounts, Action<string> say, CancellationToken cancel)
    {
        string scratch = Directory.CreateTempSubdirectory("recist-azurite-").FullName;
        var keys = AzuriteAccounts.New(accounts);
        var address = await StartAsync(scratch, ["--inMemoryPersistence"], keys, say, cancel);
        return new AzuriteProcess(address, keys, scratch);
    }

    /// <summary>Starts an Azurite that keeps its data in <paramref name="folder"/>, or takes over the one that still runs there.</summary>
    /// <remarks>The caller holds the folder: two hosts must not call this for one folder at the same time.</remarks>
    /// <exception cref="LocalProblemException">Node.js or npm is missing, or Azurite does not start.</exception>
    public static async Task<AzuriteProcess> StartInFolderAsync(string folder, Action<string> say, CancellationToken cancel)
    {
        var keys = AzuriteAccounts.Keep(Path.Combine(folder, "azurite.key"));
        string log = Path.Combine(folder, "azurite.log");
        var running = File.Exists(log) ? AzuriteAddress.Read(await File.ReadAllTextAsync(log, cancel)) : null;
        if (running is not null && await AzuriteHealth.AnswersAsync(running, cancel))
        {
            return new AzuriteProcess(running, keys, null);
        }

        return new AzuriteProcess(await StartAsync(folder, ["--location", Path.Combine(folder, "azurite")], keys, say, cancel), keys, null);
    }

    /// <summary>Asks Azurite to save and end, and waits until it has.</summary>
    public async ValueTask DisposeAsync()
    {
        // Its process id may be that of another program by now.
        if (!Ended.IsCompleted)
        {
            Unix.Terminate(ProcessId);
            await Ended.WaitAsync(Patience);
        }

        if (_scratch is not null)
        {
            Directory.Delete(_scratch, recursive: true);
        }
    }

    private static async Task EndAsync(int processId)
    {
        try
        {
            using var process = Process.GetProcessById(processId);
            await process.WaitForExitAsync();
        }
        catch (ArgumentException)
        {
            // It has ended already.
        }
    }

    private static async Task<AzuriteAddress> StartAsync(
        string folder, string[] persistence, AzuriteAccounts keys, Action<string> say, CancellationToken cancel)
    {
        if (OperatingSystem.IsWindows())
        {
            throw new LocalProblemException("The local engine runs on Linux and macOS; on Windows run it in WSL.");
        }

        await NodeTools.RequireNodeAsync(cancel);
        string install = await AzuriteInstall.EnsureAsync(say, cancel);
        string log = Path.Combine(folder, "azurite.log");
        File.Delete(log);
        string[] fixedPart =
        [
            Path.Combine(install, "start.js"), log,
            "--blobHost", "127.0.0.1", "--queueHost", "127.0.0.1", "--tableHost", "127.0.0.1",
            "--blobPort", "0", "--queuePort", "0", "--tablePort", "0",
            "--skipApiVersionCheck", "--disableTelemetry", "--silent",
        ];
        var start = new ProcessStartInfo("node", [.. fixedPart, .. persistence]) { WorkingDirectory = folder };
        start.Environment["AZURITE_ACCOUNTS"] = keys.Setting;
        if (persistence[0] == "--inMemoryPersistence")
        {
            start.Environment["RECIST_END_WITH_PARENT"] = "1";
        }

        using var process = NodeTools.Start(start);
        return await AzuriteHealth.WaitAsync(process, log, Patience, cancel);
    }
}
