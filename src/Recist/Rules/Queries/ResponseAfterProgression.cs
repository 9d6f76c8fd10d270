namespace Recist.Rules;

/// <summary><c>RESPONSE_AFTER_PD</c>: a visit after a progression has a response other than PD. Progression stands (RECIST 1.1 section 4.4); a slip in either visit is likely.</summary>
/// <remarks>Not asked where the criteria let a progression wait for confirmation or be negated. Asked once, for the first such visit.</remarks>
internal static class ResponseAfterProgression
{
    public static DataQuery? Of(IEnumerable<VisitAssessment> visits)
    {
        var progressed = false;
        foreach (var visit in visits)
        {
            if (visit.Overall == OverallResponse.PD)
            {
                progressed = true;
            }
            else if (progressed && visit.Overall is not (null or OverallResponse.NE))
            {
                return new(QueryCodes.ResponseAfterProgression, visit.Visit.Label, []);
            }
        }

        return null;
    }
}
