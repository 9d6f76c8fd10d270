namespace Recist.Local.Engine;

/// <summary>A blob was written whole: the local stand-in for the Event Grid event of that name.</summary>
/// <param name="Container">Its container.</param>
/// <param name="Name">Its name, decoded.</param>
internal sealed record BlobCreated(string Container, string Name)
{
    /// <summary>Reads the event out of a request that the blob service answered; null where the request committed no blob.</summary>
    /// <param name="method">HTTP method.</param>
    /// <param name="target">Path and query as sent, <c>/account/container/name?query</c>.</param>
    /// <param name="status">The answer: 201 for a put, 202 for a copy.</param>
    public static BlobCreated? Of(string method, string target, int status)
    {
        int end = target.IndexOf('?', StringComparison.Ordinal);
        string path = end < 0 ? target : target[..end];
        string[] parameters = end < 0 ? [] : target[(end + 1)..].Split('&');
        bool commits = parameters.All(p => !p.StartsWith("comp=", StringComparison.Ordinal) || p == "comp=blocklist")
            && !parameters.Contains("restype=container");
        string[] segments = path.TrimStart('/').Split('/', 3);
        return method == "PUT" && status is 201 or 202 && commits && segments is [_, var container, { Length: > 0 } name]
            ? new BlobCreated(Uri.UnescapeDataString(container), Uri.UnescapeDataString(name))
            : null;
    }
}
