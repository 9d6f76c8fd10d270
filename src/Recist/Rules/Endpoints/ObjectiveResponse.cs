namespace Recist.Rules;

/// <summary>Objective response: the best response that counts is CR or PR.</summary>
internal static class ObjectiveResponse
{
    public static EndpointFlag Of(OverallResponse best) => new(best.IsObjective(), new(RuleIds.EndpointObjectiveResponse, [], [new("best", best.Code())]));
}
