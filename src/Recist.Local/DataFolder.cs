namespace Recist.Local;

/// <summary>The folder of one local engine; no second engine may use it at the same time.</summary>
internal sealed class DataFolder : IAsyncDisposable
{
    private readonly FileLock _lock;

    private DataFolder(string path, FileLock held)
    {
        Path = path;
        _lock = held;
    }

    /// <summary>Its full path.</summary>
    public string Path { get; }

    /// <summary>Makes the folder where it is missing and takes it.</summary>
    /// <exception cref="LocalProblemException">It is in use, or cannot be written.</exception>
    public static DataFolder Open(string folder)
    {
        string path = System.IO.Path.GetFullPath(folder);
        try
        {
            Directory.CreateDirectory(path);
            return FileLock.TryTake(System.IO.Path.Combine(path, "serve.lock")) is { } held
                ? new DataFolder(path, held)
                : throw new LocalProblemException($"Another recist serve uses {path}; stop it, or name another folder with --data.");
        }
        catch (IOException e) when (Unix.IsDiskFull(e))
        {
            throw new LocalProblemException($"The disk is full: nothing can be written to {path}.", e);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new LocalProblemException($"The data folder {path} cannot be used: {e.Message}", e);
        }
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _lock.DisposeAsync();
}
