using CsCheck;

namespace Recist.Tests.Rules;

/// <summary>What every reason of every history has in common.</summary>
public class ReasonsTests
{
    private static readonly HashSet<string> Known = [.. RuleCatalogue.All.Select(r => r.Id)];

    [Fact]
    public void Each_reason_names_a_known_rule_known_lesions_and_facts_with_a_name_and_a_value() => Generated.History.Sample(history =>
    {
        var assessment = ResponseAssessor.Assess(history);
        var lesions = history.Lesions.Select(l => l.Id).Concat(history.Visits.SelectMany(v => v.NewLesions).Select(n => n.Lesion)).ToHashSet();
        foreach (var reason in assessment.Visits.SelectMany(v => v.Reasons).Concat(assessment.Best.Reasons).Concat(assessment.Conformance.Reasons))
        {
            Assert.Contains(reason.Rule, Known);
            Assert.All(reason.Lesions, id => Assert.Contains(id, lesions));
            Assert.All(reason.Facts, f =>
            {
                Assert.Matches("^[a-z][A-Za-z0-9]*$", f.Name);
                Assert.NotEqual("", f.Value.Trim());
            });
        }
    }, iter: 1_000);
}
