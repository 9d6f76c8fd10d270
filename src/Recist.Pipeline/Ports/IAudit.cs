namespace Recist.Pipeline;

/// <summary>The append-only record of who did what.</summary>
public interface IAudit
{
    /// <summary>Appends one record; it is chained to the one before by its hash.</summary>
    /// <param name="clinic">Whose chain.</param>
    /// <param name="entry">What was done.</param>
    /// <param name="once">Names what was done, so that a repeat on the same day appends nothing; null appends always.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    Task AppendAsync(ClinicId clinic, AuditEntry entry, string? once, CancellationToken cancellationToken);
}
