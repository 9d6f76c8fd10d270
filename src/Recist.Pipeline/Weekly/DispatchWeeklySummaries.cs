using Microsoft.Extensions.Logging;

namespace Recist.Pipeline;

/// <summary>Queues the summary of each clinic whose local Monday 06:00 has come, missed weeks too.</summary>
public sealed class DispatchWeeklySummaries(
    IClinics clinics, IWeeks weeks, IPending pending, IQueues queues, PipelineOptions options, TimeProvider time, ILogger<DispatchWeeklySummaries> logger)
{
    private const int DueHour = 6;
    private const int MostAtOnce = 60;

    /// <summary>Handles an hourly tick; ticks may be missed, doubled or run in two hosts at once.</summary>
    /// <param name="cancellationToken">Stops the work.</param>
    public async Task HandleAsync(CancellationToken cancellationToken)
    {
        foreach (var id in await clinics.ListAsync(cancellationToken))
        {
            try
            {
                await DispatchAsync(id, cancellationToken);
            }
            catch (Exception e) when (e is not OperationCanceledException)
            {
                // One clinic's trouble must not keep the others from their summary; the next tick tries again.
                Log.DispatchFailed(logger, e, id);
            }
        }
    }

    /// <summary>The latest week whose summary is due.</summary>
    internal static IsoWeek LastDue(DateTimeOffset now, TimeZoneInfo zone)
    {
        var current = IsoWeek.Of(now, zone);
        return now >= current.MondayAt(DueHour, zone) ? current.Previous : current.Previous.Previous;
    }

    private async Task DispatchAsync(ClinicId id, CancellationToken cancellationToken)
    {
        if (await clinics.FindAsync(id, cancellationToken) is not { } clinic)
        {
            return;
        }

        var now = time.GetUtcNow();
        var mark = await clinics.SummarisedThroughAsync(id, cancellationToken) ?? IsoWeek.Of(clinic.Created, clinic.Zone).Previous;
        var last = LastDue(now, clinic.Zone);
        var unbroken = true;
        for (var (week, count) = (mark.Next, 0); week <= last && count < MostAtOnce; (week, count) = (week.Next, count + 1))
        {
            if (await weeks.FindSummaryAsync(id, week, cancellationToken) is { } summary && summary.WrittenUtc >= week.Next.MondayAt(0, clinic.Zone))
            {
                if (unbroken)
                {
                    await clinics.SetSummarisedThroughAsync(id, week, cancellationToken);
                }

                continue;
            }

            unbroken = false;
            var item = PendingItem.Of(id, week, now + options.ForgottenAge);
            await pending.NoteAsync(item, cancellationToken);
            await queues.SendAsync(item.Queue, item.Message, cancellationToken);
        }
    }
}
