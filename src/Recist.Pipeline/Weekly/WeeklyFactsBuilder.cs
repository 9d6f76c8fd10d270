using Recist.Reports.Content;

namespace Recist.Pipeline;

/// <summary>Collects what a weekly summary is made from.</summary>
public sealed class WeeklyFactsBuilder(IPatientList list, ITimelines timelines, IProfiles profiles, IWeeks weeks, WeeklyUploads uploads)
{
    internal async Task<WeeklyFacts> BuildAsync(
        Clinic clinic, IsoWeek week, IReadOnlyList<WeekEntry> entries, int edition, CancellationToken cancellationToken)
    {
        var courses = new List<WeeklyCourse>();
        foreach (var (id, _) in await list.ListAsync(clinic.Id, cancellationToken))
        {
            var timeline = await timelines.ReadAsync(id, cancellationToken);
            if (timeline.Head is not null && await profiles.FindAsync(clinic.Id, id.Patient, cancellationToken) is { } profile)
            {
                courses.Add(WeeklyCourse.Of(clinic, timeline, profile));
            }
        }

        var end = week.Next.MondayAt(0, clinic.Zone);
        var (refused, accepted) = await uploads.InAsync(clinic, week, cancellationToken);
        return new WeeklyFacts(clinic.Settings.Card, week.Year, week.Week, week.Monday)
        {
            Results = [.. courses.SelectMany(c => c.Results(entries))],
            LastWeek = (await weeks.FindSummaryAsync(clinic.Id, week.Previous, cancellationToken))?.Counts,
            Due = [.. courses.Select(c => c.Due(week)).OfType<DueScan>()],
            Refused = refused,
            Waiting = [.. courses.Select(c => c.Waiting(end)).OfType<WaitingReport>()],
            ReaderDifferences = [.. courses.SelectMany(c => c.Differences())],
            Cohort = [.. courses.Select(c => c.Member()).OfType<CohortMember>()],
            FilesAccepted = accepted,
            Edition = edition,
        };
    }

    internal static WeeklyCounts Count(WeeklyFacts facts) => WeeklySummary.Count(facts);
}
