namespace Recist.Rules;

/// <summary><c>RECORDED_RESPONSE_DIFFERS</c>: the source gives a response for a visit whose lesions say otherwise. The computed one stands; both are shown.</summary>
internal static class RecordedResponseDiffers
{
    public static DataQuery? Of(VisitAssessment visit) =>
        visit.Visit.GivenOverall is { } given && visit.Overall is { } computed && given != computed
            ? new(QueryCodes.RecordedResponseDiffers, visit.Visit.Label, []) { Found = $"{given.Code()}, computed {computed.Code()}" }
            : null;
}
