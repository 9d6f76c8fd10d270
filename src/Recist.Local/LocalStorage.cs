using Azure;
using Azure.Storage.Blobs;
using Recist.Local.Azurite;

namespace Recist.Local;

/// <summary>The storage a host works on: an Azurite of its own, or one that runs already.</summary>
/// <param name="connection">Its connection string.</param>
/// <param name="own">The Azurite to end with the host; null where somebody else runs it.</param>
internal sealed class LocalStorage(string connection, AzuriteProcess? own) : IAsyncDisposable
{
    /// <summary>Its connection string.</summary>
    public string Connection => connection;

    /// <summary>Is completed when the Azurite of this host has ended, whoever ended it; never where somebody else runs it.</summary>
    public Task Ended => own?.Ended ?? Task.Delay(Timeout.Infinite);

    /// <summary>Starts Azurite, or checks the one that was named.</summary>
    /// <exception cref="LocalProblemException">It does not start or does not answer.</exception>
    public static async Task<LocalStorage> OpenAsync(LocalSettings settings, string folder, Action<string> say, CancellationToken cancel)
    {
        if (settings.Storage is { } given)
        {
            await CheckAsync(given, cancel);
            return new LocalStorage(given, null);
        }

        var azurite = settings.InMemory
            ? await AzuriteProcess.StartInMemoryAsync(1, say, cancel)
            : await AzuriteProcess.StartInFolderAsync(folder, say, cancel);
        return new LocalStorage(azurite.ConnectionString, azurite);
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => own?.DisposeAsync() ?? ValueTask.CompletedTask;

    private static async Task CheckAsync(string connection, CancellationToken cancel)
    {
        try
        {
            var options = new BlobClientOptions { Retry = { MaxRetries = 1, NetworkTimeout = TimeSpan.FromSeconds(5) } };
            var blobs = new BlobServiceClient(connection, options);
            if (!blobs.Uri.IsLoopback)
            {
                throw new LocalProblemException(
                    "--storage takes the connection string of an Azurite on this machine; real storage belongs to the Functions app.");
            }

            await blobs.GetPropertiesAsync(cancel);
        }
        catch (Exception e) when (e is FormatException or ArgumentException)
        {
            throw new LocalProblemException("--storage is not a storage connection string.", e);
        }
        catch (Exception e) when (e is RequestFailedException or AggregateException)
        {
            throw new LocalProblemException("The storage named by --storage does not answer; start it first or leave --storage out.", e);
        }
    }
}
