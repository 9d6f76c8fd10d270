namespace Recist.Pipeline;

/// <summary>Brings a timeline back when the days are over after which the clinic's policy releases its report: that has no event of its own.</summary>
public sealed class ReleaseDays(IPending pending, TimeProvider time)
{
    /// <summary>When a patient edition of that content was first written; its days begin then, and anew where it ended and came back.</summary>
    internal static DateTimeOffset FirstWritten(Timeline timeline, WrittenReport report) => timeline.Reports
        .Where(r => r.Edition == Edition.Patient && r.Ended is null && r.Content == report.Content).Append(report).Min(r => r.WrittenUtc);

    /// <summary>Notes the day, or takes a note back that is not needed any more.</summary>
    internal async Task NoteAsync(Clinic clinic, Timeline timeline, CancellationToken cancellationToken)
    {
        var item = PendingItem.OfRelease(timeline.Id, time.GetUtcNow());
        if (clinic.Settings.Release == ReleasePolicy.AfterSignOffOrDays
            && ReportStates.CurrentReport(timeline, Edition.Patient) is { } report && ReportStates.Of(timeline, report) != ReportStatus.Released)
        {
            var due = FirstWritten(timeline, report).AddDays(clinic.Settings.ReleaseDays);
            if (due > time.GetUtcNow())
            {
                await pending.NoteAsync(item with { Due = due }, cancellationToken);
                return;
            }
        }

        // Also where the clinic has another policy by now.
        if (await pending.FindAsync(item.Id, cancellationToken) is { } note)
        {
            await pending.RemoveAsync(note, cancellationToken);
        }
    }
}
