using Recist.Tests.Naive.Cases;

namespace Recist.Tests.Naive;

/// <summary>The random histories reach every outcome and every option, and are not mostly not evaluable.</summary>
public sealed class SharesTests
{
    private const int Histories = 5_000;

    [Theory]
    [InlineData(Criteria.Recist11)]
    [InlineData(Criteria.Recist10)]
    [InlineData(Criteria.MRecistHcc)]
    [InlineData(Criteria.IRecist)]
    [InlineData(Criteria.ImRecist)]
    public void Every_outcome_occurs(Criteria criteria)
    {
        var shares = new Shares();
        for (var number = 0; number < Histories; number++)
        {
            var history = RandomHistory.Make(number, criteria);
            shares.Add(history, NaiveEvaluator.Evaluate(history));
        }

        Assert.All(Least(criteria), least => Assert.True(shares.Of(least.What) >= least.Times, $"{least.What}: {shares.Of(least.What)} of at least {least.Times}"));
        Assert.True(4 * shares.Of("overall NE") < shares.Of("visits"), "Mostly not evaluable.");
        Assert.All(shares.Counts.Where(c => c.Key.StartsWith("option ", StringComparison.Ordinal)), c => Assert.True(c.Value >= 150, c.Key));
    }

    [Fact]
    public void Every_rule_of_iRECIST_decides_some_visit()
    {
        var reasons = Enumerable.Range(0, Histories).AsParallel().Select(number => RandomHistory.Make(number, Criteria.IRecist))
            .SelectMany(history => ResponseAssessor.Assess(history).Visits).SelectMany(visit => visit.Reasons)
            .Where(r => r.Rule.StartsWith("irecist.", StringComparison.Ordinal)).SelectMany(Kinds).CountBy(kind => kind).ToDictionary();
        var rules = RuleCatalogue.All.Select(r => r.Id).Where(id => id.StartsWith("irecist.", StringComparison.Ordinal));
        string[] kinds =
        [
            $"{RuleIds.IRecistTargetGrowth} after a decrease", $"{RuleIds.IRecistNewLesionTargetGrowth} after a decrease",
            $"{RuleIds.IRecistNewLesionProgression} newSumMm", $"{RuleIds.IRecistNewLesionProgression} worse", $"{RuleIds.IRecistNewLesionProgression} back",
        ];
        Assert.All(rules.Concat(kinds), kind => Assert.True(reasons.GetValueOrDefault(kind) >= 3, $"{kind}: {reasons.GetValueOrDefault(kind)}"));
    }

    /// <summary>The rule, and what it rested on where that differs.</summary>
    private static IEnumerable<string> Kinds(Reason reason)
    {
        var facts = reason.Facts.DistinctBy(f => f.Name).ToDictionary(f => f.Name, f => f.Value, StringComparer.Ordinal);
        yield return reason.Rule;
        if (facts.TryGetValue("smallestAt", out var at) && facts.TryGetValue("unconfirmedAt", out var unconfirmed) && at != unconfirmed)
        {
            yield return reason.Rule + " after a decrease";
        }

        if (reason.Rule == RuleIds.IRecistNewLesionProgression)
        {
            yield return $"{reason.Rule} {facts.GetValueOrDefault("change", "newSumMm")}";
        }
    }

    private static IEnumerable<(string What, int Times)> Least(Criteria criteria)
    {
        var words = criteria == Criteria.IRecist ? "ICR IPR ISD NonICRNonIUPD NED IUPD ICPD NE" : "CR PR SD NonCRNonPD NED PD NE";
        (string Kind, string Words, int Times)[] all =
        [
            ("target", "CR PR SD PD NE none", 1000),
            ("non-target", "CR NonCRNonPD PD NE none", 300),
            ("overall", words, 200),
            ("unconfirmed", words, 50),
            ("confirmed", words, 50),
            ("state", "Measured Fragments TooSmall Absent NotEvaluable Treated Merged", 150),
            ("status", "Absent Present Increased UnequivocalProgression NotEvaluated", 200),
            ("new", "Unequivocal Equivocal RuledOut PerPet", 300),
            ("date", "Start Reference Death LastKnownAlive NewTherapy SymptomaticDeterioration BaselineMissing partial", 50),
            ("issue", "BASELINE_INCOMPLETE BASELINE_WINDOW MAX_PER_ORGAN MAX_TOTAL NOT_MEASURABLE NO_MEASURABLE", 50),
            ("lesion", criteria == Criteria.Recist10 ? "Measurable NonMeasurable NotALesion" : "Measurable NonMeasurable NotPathological NotALesion", 200),
        ];
        return all.SelectMany(a => a.Words.Split(' ').Select(word => ($"{a.Kind} {word}", a.Times)))
            .Concat(criteria == Criteria.Recist11 ? [("final CR to PR", 50), ("final PR to PD", 50), ("final SD to PD", 10)] : []);
    }
}
