namespace Recist.Rules;

/// <summary>The progression that counts in iRECIST: the first iUPD of a block that was confirmed, or that no bar reset has cleared.</summary>
internal static class ProgressionOfIRecist
{
    public static EndpointEvent? Of(CourseFollowUp followUp)
    {
        // Again, because a block may have begun before assessments count, and by what each counts as.
        var visits = followUp.Assessments.Select(static v => v with { ProgressionOutcome = null, OverallFinal = v.Counted }).ToArray();
        Join(visits);
        ProgressionBlocks.Apply(visits);
        return Array.Find(visits, static v => v.ProgressionOutcome is ProgressionOutcome.Confirmed or ProgressionOutcome.Unconfirmed) is { } visit
            ? Progression.Event(
                visit, followUp.Options, visit.ProgressionOutcome == ProgressionOutcome.Confirmed ? EndpointReason.Progression : EndpointReason.UnconfirmedProgression)
            : null;
    }

    /// <summary>An iUPD after one that no lesion shows continues that block: it did not begin anew.</summary>
    /// <remarks>Such are a PR that counts as progression and a response that was given.</remarks>
    private static void Join(VisitAssessment[] visits)
    {
        VisitAssessment? before = null;
        for (var i = 0; i < visits.Length; i++)
        {
            if (before is not null && IsShownByNoLesion(before) && visits[i].OverallFinal == OverallResponse.IUPD)
            {
                visits[i] = visits[i] with { UnconfirmedSince = null };
            }

            before = visits[i].OverallFinal is OverallResponse.NE ? before : visits[i];
        }
    }

    private static bool IsShownByNoLesion(VisitAssessment visit) => visit.CountsAsProgression || GivenResponse.Is(visit.Visit);
}
