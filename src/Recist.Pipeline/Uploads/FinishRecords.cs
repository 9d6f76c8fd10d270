namespace Recist.Pipeline;

/// <summary>Where the end of an upload is recorded besides its own row: the week's list, and the audit of what a person took back.</summary>
public sealed class FinishRecords(IClinics clinics, IWeeks weeks, IAudit audit, TimeProvider time)
{
    internal DateTimeOffset Now => time.GetUtcNow();

    /// <summary>Counts an upload in the week in which it ended.</summary>
    internal async Task CountAsync(UploadRow row, CancellationToken cancellationToken)
    {
        if (await clinics.FindAsync(row.Clinic, cancellationToken) is { } clinic)
        {
            await weeks.PutUploadAsync(row.Clinic, IsoWeek.Of(row.ChangedUtc, clinic.Zone), row.Id, cancellationToken);
        }
    }

    /// <summary>Tells the audit, once, that a person took an upload back.</summary>
    internal Task TellAsync(UploadRow row, CancellationToken cancellationToken)
    {
        var wish = row.Withdrawal!;
        var entry = new AuditEntry(wish.At, wish.By.Id, "upload.withdraw", row.Id.ToString()) { Detail = Sha256Hex.Of(wish.Reason) };
        return audit.AppendAsync(row.Clinic, entry, once: $"withdraw.{row.Id}", cancellationToken);
    }
}
