using System.Net;

namespace RecistFunctions.Startup;

/// <summary>Tells whether a storage connection string leads to this machine and nowhere else.</summary>
internal static class LoopbackOnly
{
    public static bool Is(string connection)
    {
        var parts = connection.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(part => part.Split('=', 2))
            .ToLookup(part => part[0], part => part.Length == 2 ? part[1] : "", StringComparer.OrdinalIgnoreCase);
        if (string.Equals(parts["UseDevelopmentStorage"].SingleOrDefault(), "true", StringComparison.OrdinalIgnoreCase))
        {
            return parts["DevelopmentStorageProxyUri"].All(IsLoopback);
        }

        // A service without an address of its own is reached by the name of the account, in Azure.
        string[] endpoints = ["BlobEndpoint", "QueueEndpoint", "TableEndpoint"];
        return endpoints.All(endpoint => parts[endpoint].Count() == 1 && parts[endpoint].All(IsLoopback));
    }

    private static bool IsLoopback(string address) => Uri.TryCreate(address, UriKind.Absolute, out var uri)
        && (uri.Host == "localhost" || (IPAddress.TryParse(uri.Host.Trim('[', ']'), out var ip) && IPAddress.IsLoopback(ip)));
}
