using Recist.Pipeline;

namespace Recist.Tests.Api;

/// <summary>Takes exceptions of one type for an outage of the storage.</summary>
internal sealed class OutageOf<T> : IOutages
    where T : Exception
{
    public bool IsOutage(Exception exception) => exception is T;

    public bool IsLimit(Exception exception) => false;
}
