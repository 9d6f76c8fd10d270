namespace Recist.Rules;

/// <summary>The progression that counts in iRECIST: the first iUPD of a block that was confirmed, or that no bar reset has cleared.</summary>
internal static class ProgressionOfIRecist
{
    public static EndpointEvent? Of(CourseFollowUp followUp)
    {
        // Again, because a block may have begun before the start, where assessments do not count.
        var visits = followUp.Assessments.Select(static v => v with { ProgressionOutcome = null }).ToArray();
        ProgressionBlocks.Apply(visits);
        return Array.Find(visits, static v => v.ProgressionOutcome is ProgressionOutcome.Confirmed or ProgressionOutcome.Unconfirmed) is { } visit
            ? Progression.Event(
                visit, followUp.Options, visit.ProgressionOutcome == ProgressionOutcome.Confirmed ? EndpointReason.Progression : EndpointReason.UnconfirmedProgression)
            : null;
    }
}
