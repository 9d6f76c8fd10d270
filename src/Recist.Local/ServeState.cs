using System.Text.Json;

namespace Recist.Local;

/// <summary>What a running <c>recist serve</c> leaves in its data folder, for other commands and for people who write blobs.</summary>
/// <param name="Address">Where it serves HTTP.</param>
/// <param name="UploadConnection">Storage connection string whose blob address is the proxy; it holds the storage key.</param>
/// <param name="ProcessId">Its process.</param>
public sealed record ServeState(string Address, string UploadConnection, int ProcessId)
{
    private const string FileName = "serve.json";

    /// <summary>Reads the state; null where nothing is served from this folder.</summary>
    public static ServeState? Read(string folder)
    {
        string file = Path.Combine(folder, FileName);
        return File.Exists(file) ? JsonSerializer.Deserialize<ServeState>(File.ReadAllText(file)) : null;
    }

    internal void Write(string folder) => OwnerFile.Write(Path.Combine(folder, FileName), JsonSerializer.Serialize(this));

    internal static void Remove(string folder) => File.Delete(Path.Combine(folder, FileName));
}
