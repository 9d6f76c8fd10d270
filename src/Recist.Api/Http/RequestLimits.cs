using System.Threading.RateLimiting;

namespace Recist.Api;

/// <summary>How many requests one person and one clinic may make in a minute, counted in this process.</summary>
public sealed class RequestLimits : IDisposable
{
    private readonly PartitionedRateLimiter<Caller> _subjects;
    private readonly PartitionedRateLimiter<Caller> _clinics;

    /// <summary>Limits for each person and for each clinic.</summary>
    public RequestLimits(int perSubject = 60, int perClinic = 600)
    {
        _subjects = PerMinute(perSubject, caller => caller.Scope.Actor.Id);
        _clinics = PerMinute(perClinic, caller => caller.Scope.Clinic.ToString());
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _subjects.Dispose();
        _clinics.Dispose();
    }

    internal bool Admit(Caller caller)
    {
        using var subject = _subjects.AttemptAcquire(caller);
        using var clinic = subject.IsAcquired ? _clinics.AttemptAcquire(caller) : null;
        return clinic?.IsAcquired == true;
    }

    private static PartitionedRateLimiter<Caller> PerMinute(int permits, Func<Caller, string> key) =>
        PartitionedRateLimiter.Create<Caller, string>(caller => RateLimitPartition.GetSlidingWindowLimiter(
            key(caller),
            _ => new SlidingWindowRateLimiterOptions { PermitLimit = permits, Window = TimeSpan.FromMinutes(1), SegmentsPerWindow = 6 }));
}
