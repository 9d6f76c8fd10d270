namespace Recist.Pipeline;

/// <summary>The append-only record of who did what.</summary>
public interface IAudit
{
    /// <summary>Appends one record; it is chained to the one before by its hash.</summary>
    Task AppendAsync(ClinicId clinic, AuditEntry entry, CancellationToken cancellationToken);
}
