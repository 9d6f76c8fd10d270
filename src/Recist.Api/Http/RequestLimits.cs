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
        _subjects = PerMinute(perSubject, caller => caller.Actor.Id);
        _clinics = PerMinute(perClinic, caller => caller.Clinic.ToString()!);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _subjects.Dispose();
        _clinics.Dispose();
    }

    /// <summary>Counts a request of a person; false where there were too many.</summary>
    internal bool AdmitPerson(Caller caller) => IsAdmitted(_subjects, caller);

    /// <summary>Counts a request of the caller's clinic; always true for a caller without one.</summary>
    internal bool AdmitClinic(Caller caller) => caller.Clinic is null || IsAdmitted(_clinics, caller);

    private static bool IsAdmitted(PartitionedRateLimiter<Caller> limiter, Caller caller)
    {
        using var lease = limiter.AttemptAcquire(caller);
        return lease.IsAcquired;
    }

    private static PartitionedRateLimiter<Caller> PerMinute(int permits, Func<Caller, string> key) =>
        PartitionedRateLimiter.Create<Caller, string>(caller => RateLimitPartition.GetSlidingWindowLimiter(
            key(caller),
            _ => new SlidingWindowRateLimiterOptions { PermitLimit = permits, Window = TimeSpan.FromMinutes(1), SegmentsPerWindow = 6 }));
}
