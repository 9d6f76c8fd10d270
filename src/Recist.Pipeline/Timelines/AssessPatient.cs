using System.Collections.Immutable;
using Microsoft.Extensions.Logging;

namespace Recist.Pipeline;

/// <summary>Assesses every visit of a timeline from its stored rows.</summary>
public sealed class AssessPatient(
    ITimelines timelines, IProfiles profiles, IClinics clinics, IQueues queues, RedrawClinic redraw, TimeProvider time, ILogger<AssessPatient> logger)
{
    /// <summary>Handles a message of queue <see cref="QueueName.Patients"/>; a repeat changes nothing.</summary>
    /// <param name="message">The id of a timeline, or of a clinic whose every timeline is meant.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public async Task HandleAsync(string message, CancellationToken cancellationToken)
    {
        var (settings, one) = Message.ReadPatients(message);
        await (settings is var (clinic, change) ? redraw.HandleAsync(clinic, change, cancellationToken) : AssessAsync(one!, cancellationToken));
    }

    private async Task AssessAsync(TimelineId id, CancellationToken cancellationToken)
    {
        if (await clinics.FindAsync(id.Clinic, cancellationToken) is { } clinic
            && await profiles.FindAsync(id.Clinic, id.Patient, cancellationToken) is { } profile)
        {
            await Retry.UntilWrittenAsync(() => TryAssessAsync(id, clinic, profile, cancellationToken), cancellationToken);
        }

        // Also where there is nothing to assess: whoever writes the reports takes the note away.
        await queues.SendAsync(QueueName.Reports, Message.OfTimeline(id), cancellationToken);
    }

    private async Task<TimelineHead?> TryAssessAsync(TimelineId id, Clinic clinic, Profile profile, CancellationToken cancellationToken)
    {
        var timeline = await timelines.ReadAsync(id, cancellationToken);
        if (timeline.Head is not { } head)
        {
            return new(0, "", "");
        }

        var promised = timeline.Outbox.Where(o => o.Kind == OutboxKind.Assess).ToImmutableArray();
        var course = CourseAssessment.Of(timeline, profile.PatientId.Value);
        var rows = course.Rows;
        if (promised.IsEmpty && head.InputsHash == course.InputsHash && AssessedRows.Same(timeline.Assessed, rows))
        {
            return head;
        }

        var next = head with { Version = head.Version + 1, InputsHash = course.InputsHash, EngineVersion = EngineVersion.Text };
        var events = Events(timeline, course, clinic.Settings.NamedReader);
        var change = new TimelineChange(next)
        {
            Assessed = rows,
            Dropped = AssessedRows.Gone(timeline.Assessed, rows),
            Promise = new(next.Version, OutboxKind.Report) { Events = events },
            Done = [.. promised.Take(TimelineChange.Portion)],
        };
        if (!await timelines.CommitAsync(timeline, change, cancellationToken))
        {
            return null;
        }

        Log.Assessed(logger, id, events.Length);
        if (course.Contradiction is { } code)
        {
            Log.Contradicts(logger, id, code);
        }

        return promised.Length > TimelineChange.Portion ? null : next;
    }

    // Only the record that counts makes news; a baseline has no response and is none.
    private ImmutableArray<ResultEvent> Events(Timeline timeline, CourseAssessment course, string? named)
    {
        if (RecordRead.Of(course, named) is not { } read)
        {
            return [];
        }

        var before = timeline.Assessed.ToDictionary(a => (a.Reader, a.Visit));
        return
        [
            .. read.Reader.Rows(course.InputsHash)
                .Where(r => r.Standing is not null)
                .Select(r => (Row: r, Old: before.GetValueOrDefault((r.Reader, r.Visit))))
                .Where(r => r.Old?.Standing != r.Row.Standing)
                .Select(r => new ResultEvent(r.Row.Visit, r.Row.Label, r.Old?.Standing, time.GetUtcNow())),
        ];
    }
}
