using Recist.Local;

namespace Recist.HeadTests.Host;

/// <summary>One deployment for the tests of the published app, started by the first; they use it one after the other.</summary>
public sealed class HostFixture : IAsyncDisposable
{
    private readonly SemaphoreSlim _once = new(1, 1);
    private Deployment? _deployment;
    private string? _missing;

    /// <summary>The deployment; skips the calling test where the storage emulator cannot run.</summary>
    internal async Task<Deployment> DeploymentAsync()
    {
        await _once.WaitAsync(TestContext.Current.CancellationToken);
        try
        {
            if (_deployment is null && _missing is null)
            {
                _deployment = await Deployment.StartAsync();
            }
        }
        catch (LocalProblemException e)
        {
            _missing = e.Message;
        }
        finally
        {
            _once.Release();
        }

        Assert.SkipWhen(_deployment is null, "Azurite does not run here: " + _missing);
        return _deployment!;
    }

    public async ValueTask DisposeAsync()
    {
        _once.Dispose();
        if (_deployment is not null)
        {
            await _deployment.DisposeAsync();
        }
    }
}
