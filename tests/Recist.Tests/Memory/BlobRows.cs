using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Azure;

namespace Recist.Tests.Memory;

/// <summary>All blobs, by container and name.</summary>
/// <remarks>
/// A version's ETag follows from its name and its number: an upload, which is named after it, has the same id in whatever order others
/// come.
/// </remarks>
internal sealed class BlobRows
{
    private readonly SortedDictionary<string, StoredBlob> blobs = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> versions = new(StringComparer.Ordinal);

    public IEnumerable<(string Path, StoredBlob Blob)> All => blobs.Select(b => (b.Key, b.Value));

    public StoredBlob? Find(string path) => blobs.GetValueOrDefault(path);

    /// <summary>Writes a blob under the conditions of the blob service.</summary>
    public StoredBlob Put(string path, byte[] content, ETag? ifMatch, bool ifNone, DateTimeOffset now)
    {
        var known = Find(path);
        if (ifNone && known is not null)
        {
            throw MemoryAnswer.Refusal(409, "BlobAlreadyExists");
        }

        if (ifMatch is { } wanted && known?.ETag != wanted)
        {
            throw MemoryAnswer.Refusal(412, "ConditionNotMet");
        }

        var version = versions[path] = versions.GetValueOrDefault(path) + 1;
        return blobs[path] = new(content, TagOf(path, version), now);
    }

    /// <summary>The ETag that a version of a blob has, or will have; the first is 1.</summary>
    public static ETag TagOf(string path, int version)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{path}\n{version}")));
        return new($"\"0x{Convert.ToHexString(hash)[..15]}\"");
    }

    public void Remove(string path) => blobs.Remove(path);

    /// <summary>The same blobs, which then go their own way.</summary>
    public BlobRows Fork()
    {
        var fork = new BlobRows();
        foreach (var (path, blob) in blobs)
        {
            fork.blobs[path] = blob;
        }

        foreach (var (path, version) in versions)
        {
            fork.versions[path] = version;
        }

        return fork;
    }
}
