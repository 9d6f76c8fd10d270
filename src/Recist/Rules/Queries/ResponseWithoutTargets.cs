namespace Recist.Rules;

/// <summary>
/// <c>RESPONSE_WITHOUT_TARGETS</c>: the source gives PR or SD of a patient whose disease is not measured, or Non-CR/Non-PD of one whose is (RECIST
/// 1.1 Tables 1 and 2).
/// </summary>
/// <remarks>The visit keeps the word of the source; without targets the best response counts PR and SD as Non-CR/Non-PD.</remarks>
internal static class ResponseWithoutTargets
{
    public static DataQuery? Of(Visit visit, TargetDisease targets) =>
        GivenResponse.Is(visit) && Contradicts(IRecistWords.Recist(visit.GivenOverall!.Value), targets)
            ? new(QueryCodes.ResponseWithoutTargets, visit.Label, []) { Found = visit.GivenOverall!.Value.Code() }
            : null;

    private static bool Contradicts(OverallResponse given, TargetDisease targets) => targets switch
    {
        TargetDisease.None => given is OverallResponse.PR or OverallResponse.SD,
        TargetDisease.Present => given == OverallResponse.NonCRNonPD,
        _ => false,
    };
}
