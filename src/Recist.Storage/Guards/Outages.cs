using System.Net.Sockets;
using Azure;
using Recist.Pipeline;

namespace Recist.Storage;

/// <summary>Knows the storage's own failures.</summary>
internal sealed class Outages : IOutages
{
    // Of the identity that asks for tokens; only the Functions app has that package.
    private const string Identity = "Azure.Identity";

    public bool IsLimit(Exception exception) => exception is StorageLimitException;

    public bool IsOutage(Exception exception) => exception switch
    {
        // 401 and 403: a role that is not given yet, or was taken away, is no file's fault either.
        RequestFailedException failed => failed.Status is 0 or 401 or 403 or 408 or 429 or >= 500 || StoreAway.Is(failed),
        AggregateException many => many.InnerExceptions.All(IsOutage),

        // A cancellation that nobody asked for is a time-out of the network.
        HttpRequestException or SocketException or IOException or TimeoutException or OperationCanceledException => true,
        _ => exception.GetType().Namespace == Identity,
    };
}
