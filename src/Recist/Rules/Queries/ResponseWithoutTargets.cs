namespace Recist.Rules;

/// <summary><c>RESPONSE_WITHOUT_TARGETS</c>: the source gives PR or SD of a patient whose disease is not measured (RECIST 1.1 Table 2).</summary>
/// <remarks>The visit keeps the word of the source; the best response counts it as Non-CR/Non-PD.</remarks>
internal static class ResponseWithoutTargets
{
    public static DataQuery? Of(Visit visit, TargetDisease targets) =>
        targets == TargetDisease.None
        && GivenResponse.Is(visit)
        && IRecistWords.Recist(visit.GivenOverall!.Value) is OverallResponse.PR or OverallResponse.SD
            ? new(QueryCodes.ResponseWithoutTargets, visit.Label, [])
            : null;
}
