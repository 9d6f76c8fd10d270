namespace Recist.IntegrationTests.Chaos;

/// <summary>What one storage call meets on its way.</summary>
/// <param name="Fault">What its caller gets instead of the answer.</param>
/// <param name="Done">Whether the storage does what was asked, where its answer is spoilt.</param>
/// <param name="Stalled">Whether the call is held up before the storage gets it.</param>
internal readonly record struct StorageMishap(StorageFault Fault, bool Done, bool Stalled);

/// <summary>How a storage call fails.</summary>
internal enum StorageFault
{
    None = 0,

    /// <summary>The connection is reset.</summary>
    Reset = 1,

    Throttled = 429,
    Internal = 500,
    Busy = 503,
}
