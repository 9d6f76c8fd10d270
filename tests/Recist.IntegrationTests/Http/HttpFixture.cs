using Recist.IntegrationTests.Local;

namespace Recist.IntegrationTests.Http;

/// <summary>One host for the tests of a class, started by the first that needs it.</summary>
public sealed class HttpFixture(StorageFixture storage) : IAsyncDisposable
{
    private readonly SemaphoreSlim _once = new(1, 1);
    private TestHost? _host;

    public async Task<TestHost> HostAsync()
    {
        await _once.WaitAsync(TestContext.Current.CancellationToken);
        try
        {
            return _host ??= await TestHost.StartAsync(await storage.NewAccountAsync());
        }
        finally
        {
            _once.Release();
        }
    }

    public async ValueTask DisposeAsync()
    {
        _once.Dispose();
        if (_host is not null)
        {
            await _host.DisposeAsync();
        }
    }
}
