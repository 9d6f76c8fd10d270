using Azure;

namespace Recist.Storage;

/// <summary>
/// Tells a container, table or queue that is not there from a blob, row or message that is not: the first is an outage, the second an
/// answer.
/// </summary>
internal static class StoreAway
{
    private static readonly HashSet<string> Codes = new(StringComparer.Ordinal)
    {
        "ContainerNotFound", "ContainerBeingDeleted", "ContainerDisabled",
        "TableNotFound", "TableBeingDeleted",
        "QueueNotFound", "QueueBeingDeleted", "QueueDisabled",
        "AccountBeingCreated", "AccountIsDisabled",
    };

    /// <summary>True where the store of what was asked for is away.</summary>
    public static bool Is(RequestFailedException failure) => failure.ErrorCode is { } code && Codes.Contains(code);

    /// <summary>Throws where an answer that a client took for "no such row" says that its table is away.</summary>
    /// <exception cref="RequestFailedException">The table is away.</exception>
    public static void ThrowIf(Response answer)
    {
        if (answer.Status == 404 && new RequestFailedException(answer) is var failure && Is(failure))
        {
            throw failure;
        }
    }
}
