using Azure;
using Azure.Core;
using Azure.Storage.Blobs;
using Recist.Local;

namespace Recist.IntegrationTests.Local;

/// <summary>Two <c>recist serve</c> processes on one storage, killed and started again.</summary>
internal sealed class CrashHosts(string connection, string folder) : IDisposable
{
    private readonly HostProcess?[] _hosts = new HostProcess?[2];
    private readonly Task<string?>?[] _serving = new Task<string?>?[2];
    private readonly BlobContainerClient _direct = new BlobServiceClient(connection).GetBlobContainerClient("uploads");

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async Task StartAsync()
    {
        for (int i = 0; i < _hosts.Length; i++)
        {
            Launch(i);
            Assert.NotNull(await _serving[i]!);
        }
    }

    /// <summary>Kills a host at random 0.15 to 0.9 s after it began to serve, or one in four times while it starts, and starts it again.</summary>
    public async Task KillAsync(int kills, Random random)
    {
        for (int i = 0; i < kills; i++)
        {
            int victim = random.Next(_hosts.Length);
            if (random.Next(4) > 0)
            {
                await _serving[victim]!;
            }

            await Task.Delay(random.Next(150, 900), Cancel);
            await _hosts[victim]!.KillAsync();
            await _serving[victim]!;
            _hosts[victim]!.Dispose();
            Launch(victim);
        }
    }

    /// <summary>Writes a blob through the proxy of a host; where that host is down, past it, so that no event is raised.</summary>
    public async Task WriteAsync(string name, byte[] content, CancellationToken cancel)
    {
        int host = content.Length % _hosts.Length;
        try
        {
            if (ServeState.Read(Folder(host)) is { } state)
            {
                var options = new BlobClientOptions { Retry = { MaxRetries = 0, Mode = RetryMode.Fixed } };
                await new BlobServiceClient(state.UploadConnection, options).GetBlobContainerClient("uploads").GetBlobClient(name)
                    .UploadAsync(new BinaryData(content), true, cancel);
                return;
            }
        }
        catch (Exception e) when (e is RequestFailedException or AggregateException or IOException)
        {
            // It was killed meanwhile.
        }

        await _direct.GetBlobClient(name).UploadAsync(new BinaryData(content), true, cancel);
    }

    /// <summary>The end of what the hosts have logged.</summary>
    public string Errors() => string.Join("\n\n", _hosts.Select(host => host?.LastErrors()));

    /// <summary>Asks both to end, which drains them.</summary>
    public async Task StopAsync()
    {
        await Task.WhenAll(_serving!);
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

    private void Launch(int i)
    {
        _hosts[i] = HostProcess.Start("serve", "--storage", connection, "--data", Folder(i), "--visibility", "5");
        _serving[i] = _hosts[i]!.ServingAsync();
    }

    private string Folder(int i) => Path.Combine(folder, "host-" + i.ToString(System.Globalization.CultureInfo.InvariantCulture));
}
