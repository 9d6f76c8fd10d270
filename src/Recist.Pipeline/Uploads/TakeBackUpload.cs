namespace Recist.Pipeline;

/// <summary>
/// Takes out of timelines and profiles what readings of an upload wrote under their names and what does not count; nothing else. A repeat
/// changes nothing.
/// </summary>
public sealed class TakeBackUpload(IUploads uploads, UploadResults results, CourseWriter courses, ProfileWriter profiles)
{
    /// <summary>Takes back what its earlier readings wrote and, where it was not accepted, its last one; frees the bytes.</summary>
    /// <param name="row">The upload as it stands.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    internal async Task HandleAsync(UploadRow row, CancellationToken cancellationToken)
    {
        foreach (var (sha, number) in row.Earlier.Select((s, i) => (s, i)).Where(e => e.s.Length > 0))
        {
            await HandleAsync(row, sha, ReadingName.Of(row.Id, number), cancellationToken);
        }

        if (row is { IsFinal: true, Status: not UploadStatus.Accepted, Sha: { } last } && row.Lead == row.Id)
        {
            await HandleAsync(row, last, row.Reading, cancellationToken);
        }
    }

    private async Task HandleAsync(UploadRow row, string sha, string name, CancellationToken cancellationToken)
    {
        // A person's decision concerns the last reading: the one that was accepted.
        var wish = name == row.Reading ? row.Withdrawal : null;
        if (await PlannedAsync(row, sha, cancellationToken) is { } outcome)
        {
            var holds = (await uploads.FindAcceptedAsync(row.Clinic, sha, cancellationToken))?.Upload == row.Id;
            var back = new WrittenUnder(sha, name, holds);
            foreach (var timeline in outcome.Timelines.Select(TimelineId.Parse))
            {
                await courses.TakeBackAsync(timeline, back, wish, cancellationToken);
            }

            await profiles.TakeBackAsync(row.Clinic, outcome.Listed.Select(PatientKey.Parse), back, cancellationToken);
        }

        // A later reading may have claimed the same bytes once more.
        await uploads.ForgetAcceptedAsync(row.Clinic, sha, name, cancellationToken);
    }

    private async Task<UploadOutcome?> PlannedAsync(UploadRow row, string sha, CancellationToken cancellationToken) =>
        (row.Status == UploadStatus.Withdrawn && sha == row.Sha
            ? await results.FindAsync(row, cancellationToken)
                ?? throw new InvalidOperationException("The result of an accepted upload vanished.")
            : await results.PlannedAsync(row.Clinic, row.Id, sha, cancellationToken))?.Outcome;
}
