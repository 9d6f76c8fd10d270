using Azure;
using Azure.Core;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using Recist.IntegrationTests.Local;
using Recist.Local;

namespace Recist.IntegrationTests.Chaos;

/// <summary>Two <c>recist serve</c> processes on one storage, killed and started again.</summary>
/// <param name="storage">Connection string that they are given.</param>
/// <param name="direct">Connection string of the same account that meets no mishap.</param>
/// <param name="folder">Where they keep their own files.</param>
/// <param name="progress">Told of each kill and start.</param>
internal sealed class CrashHosts(string storage, string direct, string folder, Progress progress) : IDisposable
{
    private readonly HostProcess?[] _hosts = new HostProcess?[2];
    private readonly Task<string?>?[] _serving = new Task<string?>?[2];
    private readonly BlobContainerClient _direct = new BlobServiceClient(direct).GetBlobContainerClient("uploads");
    private int _starts;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    /// <summary>Starts both.</summary>
    public async Task StartAsync()
    {
        for (int i = 0; i < _hosts.Length; i++)
        {
            Launch(i);
            await ServeAsync(i);
        }
    }

    /// <summary>
    /// Kills a host at random 0.15 to 0.9 s after it began to serve, or one in four times while it starts, and starts it again.
    /// </summary>
    public async Task KillAsync(int kills, Random random)
    {
        for (int i = 0; i < kills; i++)
        {
            int victim = random.Next(_hosts.Length);
            if (random.Next(4) > 0)
            {
                await ServeAsync(victim);
            }

            await Task.Delay(random.Next(150, 900), Cancel);
            await _hosts[victim]!.KillAsync();
            await _serving[victim]!;
            progress.Saw("kills", i + 1);
            _hosts[victim]!.Dispose();
            Launch(victim);
        }

        for (int i = 0; i < _hosts.Length; i++)
        {
            await ServeAsync(i);
        }
    }

    /// <summary>Where a host was last seen to serve HTTP; null before that.</summary>
    public string? Address(int host) => ServeState.Read(Folder(host))?.Address;

    /// <summary>Writes a blob through the proxy of a host; where that fails, past it, so that no event is raised.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="content">Its bytes.</param>
    /// <param name="conditions">Which version it may replace, so that one write in two tries makes one version; null for any.</param>
    /// <param name="cancel">Stops it.</param>
    /// <returns>The version that is there now.</returns>
    public async Task<ETag> WriteAsync(string name, byte[] content, BlobRequestConditions? conditions, CancellationToken cancel)
    {
        var options = new BlobUploadOptions { Conditions = conditions };
        try
        {
            if (ServeState.Read(Folder(content.Length % _hosts.Length)) is { } state)
            {
                var once = new BlobClientOptions { Retry = { MaxRetries = 0, Mode = RetryMode.Fixed } };
                var container = new BlobServiceClient(state.UploadConnection, once).GetBlobContainerClient("uploads");
                return (await container.GetBlobClient(name).UploadAsync(new BinaryData(content), options, cancel)).Value.ETag;
            }
        }
        catch (Exception e) when (e is RequestFailedException or AggregateException or IOException)
        {
            // It was killed meanwhile, or met a fault.
        }

        try
        {
            return (await _direct.GetBlobClient(name).UploadAsync(new BinaryData(content), options, cancel)).Value.ETag;
        }
        catch (RequestFailedException e) when (e.Status is 409 or 412 && conditions is not null)
        {
            return (await _direct.GetBlobClient(name).GetPropertiesAsync(cancellationToken: cancel)).Value.ETag;
        }
    }

    /// <summary>The end of what the hosts have logged.</summary>
    public string Errors() => string.Join("\n\n", _hosts.Select(host => host?.LastErrors()));

    /// <summary>Asks both to end, which drains them.</summary>
    public async Task StopAsync()
    {
        foreach (var host in _hosts)
        {
            host!.Terminate();
            var (exit, _, errors) = await host.EndAsync();
            Assert.True(exit == 0, errors);
        }
    }

    public void Dispose()
    {
        foreach (var host in _hosts)
        {
            host?.Dispose();
        }
    }

    // A storage that fails while a host looks at it ends the host with a sentence: a service manager would start it again.
    private async Task ServeAsync(int i)
    {
        while (await _serving[i]! is null)
        {
            string said = _hosts[i]!.LastErrors();
            progress.Check(() => "host ends while it starts: " + said);
            _hosts[i]!.Dispose();
            Launch(i);
        }

        progress.Saw("starts", Interlocked.Increment(ref _starts));
    }

    private void Launch(int i)
    {
        _hosts[i] = HostProcess.Start("serve", "--storage", storage, "--data", Folder(i), "--visibility", "2");
        _serving[i] = _hosts[i]!.ServingAsync();
    }

    private string Folder(int i) => Path.Combine(folder, "host-" + i.ToString(System.Globalization.CultureInfo.InvariantCulture));
}
