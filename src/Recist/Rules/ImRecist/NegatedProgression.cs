namespace Recist.Rules;

/// <summary>PD is negated where the first evaluable visit at least 4 weeks later is not PD (imRECIST).</summary>
/// <remarks>The visit keeps PD; best response and progression-free survival ignore it.</remarks>
internal static class NegatedProgression
{
    private const int LeastDays = 28;

    public static void Apply(VisitAssessment[] visits)
    {
        for (var i = 0; i < visits.Length; i++)
        {
            if (visits[i].OverallFinal == OverallResponse.PD && Deciding(visits, i) is { OverallFinal: not OverallResponse.PD } by)
            {
                var reason = new Reason(RuleIds.ImRecistNegated, [],
                [
                    new("negatedAt", by.Visit.Label),
                    new("response", by.OverallFinal!.Value.Code()),
                    FactText.Number("days", by.Visit.Date.DaysSince(visits[i].Visit.Date)),
                ]);
                visits[i] = visits[i] with { ProgressionNegated = true, Reasons = visits[i].Reasons.Add(reason) };
            }
        }
    }

    private static VisitAssessment? Deciding(VisitAssessment[] visits, int progression) => Array.Find(
        visits[(progression + 1)..],
        v => v.OverallFinal is not (null or OverallResponse.NE) && v.Visit.Date.DaysSince(visits[progression].Visit.Date) >= LeastDays);
}
