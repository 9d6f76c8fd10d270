namespace Recist.Local;

/// <summary>A clock that stands still, so that a run can be repeated to the byte. Waiting still takes real time.</summary>
/// <param name="at">The only instant it knows.</param>
internal sealed class FrozenClock(DateTimeOffset at) : TimeProvider
{
    /// <inheritdoc/>
    public override DateTimeOffset GetUtcNow() => at.ToUniversalTime();
}
