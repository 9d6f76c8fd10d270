using Recist.Local;
using Recist.Local.Azurite;

[assembly: AssemblyFixture(typeof(Recist.IntegrationTests.Local.StorageFixture))]

namespace Recist.IntegrationTests.Local;

/// <summary>One Azurite in memory for the whole run. Each caller gets an account of its own, so tests share nothing.</summary>
public sealed class StorageFixture : IAsyncDisposable
{
    private const int Accounts = 900;
    private readonly SemaphoreSlim _once = new(1, 1);
    private AzuriteProcess? _azurite;
    private string? _missing;
    private int _given;

    /// <summary>The connection string of an empty account; skips the calling test where Azurite cannot run.</summary>
    public async Task<string> NewAccountAsync()
    {
        await _once.WaitAsync(TestContext.Current.CancellationToken);
        try
        {
            if (_azurite is null && _missing is null)
            {
                _azurite = await AzuriteProcess.StartInMemoryAsync(Accounts, _ => { }, TestContext.Current.CancellationToken);
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

        Assert.SkipWhen(_azurite is null, "Azurite does not run here: " + _missing);
        int given = Interlocked.Increment(ref _given) - 1;
        Assert.True(given < Accounts, "There are more tests than accounts; make more of them above.");
        return _azurite!.ConnectionStringOf(given);
    }

    public async ValueTask DisposeAsync()
    {
        _once.Dispose();
        if (_azurite is not null)
        {
            await _azurite.DisposeAsync();
        }
    }
}
