using System.Collections.Immutable;

namespace Recist.Rules;

/// <summary>Checks a baseline against the guideline; never re-picks targets and never changes a response (RECIST 1.1 sections 3.1 and 4.2).</summary>
internal static class ConformanceRules
{
    public static Conformance Check(PatientHistory history, LesionIndex lesions, VisitAssessment? baseline)
    {
        var sizes = new BaselineSizes(baseline?.Visit, history.Options);
        var differences = CriteriaDifferences.Of(history.Options);
        var verdicts = new Dictionary<string, MeasurabilityVerdict>(StringComparer.Ordinal);
        var stated = ImmutableArray.CreateBuilder<KeyValuePair<string, Measurability>>();
        var reasons = ImmutableArray.CreateBuilder<Reason>();
        foreach (var lesion in history.Lesions.Where(static l => l.Role != LesionRole.New))
        {
            var verdict = MeasurabilityRules.Decide(lesion, sizes.Of(lesion), differences);
            if (verdicts.TryAdd(lesion.Id, verdict))
            {
                stated.Add(new(lesion.Id, verdict.Measurability));
                reasons.Add(Why(lesion.Id, verdict));
            }
        }

        var issues = Issues(new(lesions, verdicts, baseline, history.Dates, differences, GivenResponse.IsSourceOf(history.Visits, lesions))).OrderBy(i => i.Issue.ToString(), StringComparer.Ordinal).ToList();
        reasons.AddRange(issues.Select(static i => i.Reason));
        return new(stated.DrainToImmutable(), [.. issues.Select(static i => i.Issue)]) { Reasons = reasons.DrainToImmutable() };
    }

    private static IEnumerable<BaselineIssue> Issues(BaselineFindings baseline) =>
    [
        .. MostTargets.Of(baseline),
        .. MostTargetsPerOrgan.Of(baseline),
        .. TargetNotMeasurable.Of(baseline),
        .. NoMeasurableTarget.Of(baseline),
        .. BaselineIncomplete.Of(baseline),
        .. BaselineWindow.Of(baseline),
    ];

    private static Reason Why(string lesion, MeasurabilityVerdict verdict)
    {
        var facts = new List<Fact>(2);
        if (verdict.Size is { } size)
        {
            facts.Add(FactText.Mm("sizeMm", size));
        }

        if (verdict.LimitMm is { } limit)
        {
            facts.Add(FactText.Mm("limitMm", limit));
        }

        return new(verdict.Rule, [lesion], [.. facts]);
    }
}
