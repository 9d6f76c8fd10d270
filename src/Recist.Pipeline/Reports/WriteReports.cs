namespace Recist.Pipeline;

/// <summary>Writes the clinician and the patient PDF of a timeline, and brings the clinic's lists up to date.</summary>
public sealed class WriteReports(
    IProfiles profiles, IClinics clinics, IPending pending, IQueues queues, CourseReports reports, ReleaseDays days)
{
    /// <summary>Handles a message of queue <see cref="QueueName.Reports"/>; a repeat changes nothing.</summary>
    /// <param name="message">The id of a timeline.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public async Task HandleAsync(string message, CancellationToken cancellationToken)
    {
        var id = Message.ReadTimeline(message);
        var note = await pending.FindAsync(PendingItem.IdOf(id), cancellationToken);
        if (await clinics.FindAsync(id.Clinic, cancellationToken) is not { } clinic
            || await profiles.FindAsync(id.Clinic, id.Patient, cancellationToken) is not { } profile)
        {
            // An upload that ended between its note and its first word: nothing is owed, and the upload's own note brings it back otherwise.
            if (note is not null)
            {
                await pending.RemoveAsync(note, cancellationToken);
            }

            return;
        }

        // A list of patients, or settings, that came meanwhile may not have found this course in the clinic's list, so nobody else has its
        // reports drawn anew.
        Timeline written;
        (Clinic Clinic, Profile Profile) drawn;
        do
        {
            drawn = (clinic, profile);
            written = await Retry.UntilWrittenAsync(() => reports.TryWriteAsync(id, drawn.Clinic, drawn.Profile, cancellationToken), cancellationToken);
            profile = await profiles.FindAsync(id.Clinic, id.Patient, cancellationToken) ?? profile;
            clinic = await clinics.FindAsync(id.Clinic, cancellationToken) ?? clinic;
        }
        while (!profile.PrintsAs(drawn.Profile, id.Course) || clinic.Settings.ReachesReports(drawn.Clinic.Settings));

        await days.NoteAsync(clinic, written, cancellationToken);
        if (IsToBeAssessed(written, profile))
        {
            await queues.SendAsync(QueueName.Patients, Message.OfTimeline(id), cancellationToken);
        }
        else if (written.Outbox.IsEmpty && note is not null)
        {
            await pending.RemoveAsync(note, cancellationToken);
        }
    }

    // New data has a promise and a message of its own; a new engine, and another spelling of the patient's id, have not.
    private static bool IsToBeAssessed(Timeline timeline, Profile profile) =>
        timeline.Head is { InputsHash: { } hash } && timeline.Outbox.All(o => o.Kind != OutboxKind.Assess)
            && CourseAssessment.Of(timeline, profile.PatientId.Value).InputsHash != hash;
}
