using System.Net.Sockets;
using Azure;
using Recist.Pipeline;

namespace Recist.Storage;

/// <summary>Knows the storage's own failures.</summary>
internal sealed class Outages : IOutages
{
    public bool IsLimit(Exception exception) => exception is StorageLimitException;

    public bool IsOutage(Exception exception) => exception switch
    {
        RequestFailedException failed => failed.Status is 0 or 408 or 429 or >= 500,
        AggregateException many => many.InnerExceptions.All(IsOutage),
        HttpRequestException or SocketException or IOException or TimeoutException => true,
        _ => false,
    };
}
