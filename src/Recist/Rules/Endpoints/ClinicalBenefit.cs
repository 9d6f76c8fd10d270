using System.Collections.Immutable;

namespace Recist.Rules;

/// <summary>Clinical benefit: a response that counts, or an assessment without progression at least <see cref="ResponseOptions.ClinicalBenefitMinDays"/> after the reference date.</summary>
/// <remarks>CR, PR, SD and Non-CR/Non-PD are such assessments, as in admiralonco; none after the first progression or a new therapy counts.</remarks>
internal static class ClinicalBenefit
{
    public static EndpointFlag Of(ImmutableArray<CountedAssessment> counted, OverallResponse best, ResponseOptions options)
    {
        var late = counted.FirstOrDefault(a => a.Response.IsControl() && a.Day >= options.ClinicalBenefitMinDays);
        return new(
            best.IsObjective() || late is not null,
            new(RuleIds.EndpointClinicalBenefit, [], [
                new("best", best.Code()),
                FactText.Number("limitDays", options.ClinicalBenefitMinDays),
                .. late is { } a ? [new("visit", a.Visit), FactText.Number("days", a.Day)] : (Fact[])[]]));
    }
}
