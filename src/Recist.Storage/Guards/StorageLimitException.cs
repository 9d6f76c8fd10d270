namespace Recist.Storage;

/// <summary>A write that the cloud would refuse was stopped before it left: a bug of the caller, never a fault of the storage.</summary>
public sealed class StorageLimitException : Exception
{
    /// <summary>Without a message.</summary>
    public StorageLimitException()
    {
    }

    /// <summary>With the limit that was passed.</summary>
    public StorageLimitException(string message)
        : base(message)
    {
    }

    /// <summary>With a cause.</summary>
    public StorageLimitException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
