namespace Recist.Rules;

/// <summary>The progression that counts in iRECIST: the first iUPD of the unbroken block that was confirmed, or that nothing has taken back.</summary>
/// <remarks>iCR, iPR, iSD and the like end a block (the bar is reset); NE does not.</remarks>
internal static class ProgressionOfIRecist
{
    public static EndpointEvent? Of(CourseFollowUp followUp)
    {
        VisitAssessment? first = null;
        foreach (var visit in followUp.Assessments)
        {
            switch (visit.OverallFinal!.Value)
            {
                case OverallResponse.ICPD or OverallResponse.PD:
                    return Progression.Event(first ?? visit, followUp.Options, EndpointReason.Progression);
                case OverallResponse.IUPD:
                    first ??= visit;
                    break;
                case OverallResponse.NE:
                    break;
                default:
                    first = null;
                    break;
            }
        }

        return first is null ? null : Progression.Event(first, followUp.Options, EndpointReason.UnconfirmedProgression);
    }
}
