namespace Recist.Rules;

/// <summary>The progression that counts in iRECIST: the first iUPD of a block that was confirmed, or that no bar reset has cleared.</summary>
internal static class ProgressionOfIRecist
{
    public static EndpointEvent? Of(CourseFollowUp followUp)
    {
        // Again, because a block may have begun before assessments count, and by what each counts as.
        var visits = followUp.Assessments.Select(static v => v with { ProgressionOutcome = null, OverallFinal = v.Counted }).ToArray();
        ProgressionBlocks.Apply(visits);
        return Array.Find(visits, static v => v.ProgressionOutcome is ProgressionOutcome.Confirmed or ProgressionOutcome.Unconfirmed) is { } visit
            ? Progression.Event(
                visit, followUp.Options, visit.ProgressionOutcome == ProgressionOutcome.Confirmed ? EndpointReason.Progression : EndpointReason.UnconfirmedProgression)
            : null;
    }
}
