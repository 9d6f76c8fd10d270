namespace Recist.Rules;

/// <summary>Disease control: the best response that counts is CR, PR, SD or Non-CR/Non-PD.</summary>
internal static class DiseaseControl
{
    public static EndpointFlag Of(OverallResponse best) => new(best.IsControl(), new(RuleIds.EndpointDiseaseControl, [], [new("best", best.Code())]));
}
