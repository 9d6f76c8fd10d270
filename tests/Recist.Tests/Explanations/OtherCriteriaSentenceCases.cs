using Recist.Tests.Rules;

namespace Recist.Tests.Explanations;

/// <summary>mRECIST and RECIST 1.0.</summary>
internal static class OtherCriteriaSentenceCases
{
    public static IEnumerable<SentenceCase> All
    {
        get
        {
            yield return new("mRECIST: viable parts", Patient.WithTargets(2).By(Criteria.MRecistHcc).Baseline(50m, 30m).Viable(40m, 30m).On(42, 50m, 30m).Viable(20m, 20m).On(84, 50m, 30m).Viable(0m, 0m).On(126, 50m, 30m).Viable(4m, 0m));
            yield return new("mRECIST: 20% without 5 mm by option", Patient.WithTargets().With(ResponseOptions.Default with { Criteria = Criteria.MRecistHcc, MRecistNeeds5Mm = false }).Baseline(20m).Viable(20m).On(42, 23.9m).Viable(23.9m).On(84, 24m).Viable(24m));
            yield return new("RECIST 1.0: 20% without 5 mm, nodes whole", Patient.WithTargets(1).Also(Patient.TargetNode("N1")).By(Criteria.Recist10).Baseline(20m, 20m).On(42, 0m, 8m).On(84, 0m, 9.6m)) { WithEndpoints = true };
            yield return new("RECIST 1.0: confirmed always", Patient.WithTargets(1).By(Criteria.Recist10).Baseline(20m).On(42, 0m).On(84, 0m)) { WithEndpoints = true };
        }
    }
}
