namespace Recist.Pipeline;

/// <summary>Brings the clinic's list and the week's results up to date from a timeline; may run any number of times.</summary>
public sealed class Projections(IPatientList list, IWeeks weeks, IQueues queues)
{
    /// <param name="clinic">The clinic.</param>
    /// <param name="timeline">The rows as they are about to stand, with the work that was promised.</param>
    /// <param name="profile">Who the patient is.</param>
    /// <param name="read">The read that stands; null where none does.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    internal async Task WriteAsync(Clinic clinic, Timeline timeline, Profile profile, RecordRead? read, CancellationToken cancellationToken)
    {
        await list.PutAsync(timeline.Id, Entry(timeline, profile, read), cancellationToken);
        foreach (var item in timeline.Outbox.SelectMany(o => o.Events))
        {
            var week = IsoWeek.Of(item.At, clinic.Zone);
            await weeks.PutAsync(clinic.Id, week, new(timeline.Id, item.Visit, item.Label, item.Previous, item.At), cancellationToken);

            // The week was summarised before this result became known: its summary is amended.
            if (await weeks.FindSummaryAsync(clinic.Id, week, cancellationToken) is not null)
            {
                await queues.SendAsync(QueueName.Summaries, Message.OfWeek(clinic.Id, week), cancellationToken);
            }
        }
    }

    /// <summary>Says that a timeline is up to date: what it was owed stands.</summary>
    internal Task SettleAsync(TimelineId timeline, CancellationToken cancellationToken) =>
        list.ClearStuckAsync(timeline, cancellationToken);

    private static PatientListEntry Entry(Timeline timeline, Profile profile, RecordRead? read)
    {
        var study = timeline.Head?.Study ?? "";
        if (read?.Reader.Assessment is not { Visits: [.., var last] } assessment)
        {
            return new(study, "", "", null, null, null) { Needs = ReportNeeds.Of(timeline) };
        }

        return new(
            study, last.Visit.Label, last.Visit.Date.Text, (last.OverallFinal ?? last.Overall)?.Code(),
            assessment.Visits.Any(v => !v.Visit.IsBaseline) ? assessment.Best.Confirmed.Code() : null, NextScan.Of(profile.PlanOf(timeline.Id.Course), last.Visit))
        {
            Needs = ReportNeeds.Of(timeline),
        };
    }
}
