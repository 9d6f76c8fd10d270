namespace Recist.Pipeline;

/// <summary>One thing that was done. It holds pseudonyms only.</summary>
/// <param name="At">When.</param>
/// <param name="Actor">Pseudonym of who did it.</param>
/// <param name="Action">What, for example <c>report.sign</c>.</param>
/// <param name="Subject">On what: the id of a report, an upload or a clinic.</param>
public sealed record AuditEntry(DateTimeOffset At, string Actor, string Action, string Subject)
{
    /// <summary>A hash, a reason code, pseudonyms of sign-ins or an old and new value; null where there is nothing to add.</summary>
    public string? Detail { get; init; }
}
