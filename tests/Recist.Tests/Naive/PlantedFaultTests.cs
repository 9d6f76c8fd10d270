using Recist.Tests.Naive.Cases;

namespace Recist.Tests.Naive;

/// <summary>The comparison finds an engine that is wrong: these engines are.</summary>
public sealed class PlantedFaultTests
{
    private const int Histories = 10_000;

    [Fact]
    public void Progression_from_19_percent_is_found() =>
        Assert.InRange(FoundWith(Limits(static (sum, nadir, _) => 100m * sum >= 119m * nadir && sum - nadir >= 5m)), 10, Histories);

    [Fact]
    public void Progression_without_the_5_mm_is_found() =>
        Assert.InRange(FoundWith(Limits(static (sum, nadir, _) => sum > nadir && 100m * sum >= 120m * nadir)), 10, Histories);

    [Fact]
    public void Progression_from_4_9_mm_is_found() =>
        Assert.InRange(FoundWith(Limits(static (sum, nadir, _) => 100m * sum >= 120m * nadir && sum - nadir >= 4.9m)), 10, Histories);

    [Fact]
    public void Progression_against_the_baseline_is_found() =>
        Assert.InRange(FoundWith(Limits(static (sum, _, baseline) => 100m * sum >= 120m * baseline && sum - baseline >= 5m, alsoNot: true)), 10, Histories);

    [Fact]
    public void A_right_engine_is_not_blamed() => Assert.Equal(0, FoundWith(static history => ResponseAssessor.Assess(history)));

    public static TheoryData<string> Options => [.. typeof(ResponseOptions).GetProperties()
        .Where(p => p.CanWrite && p.Name != nameof(ResponseOptions.Criteria))
        .Select(p => p.Name)];

    [Theory]
    [MemberData(nameof(Options))]
    public void An_option_that_is_not_heeded_is_found(string option)
    {
        var property = typeof(ResponseOptions).GetProperty(option)!;
        Assert.InRange(FoundWith(Deaf, ActsIn(option)), 3, Histories);

        Assessment Deaf(PatientHistory history)
        {
            var deaf = history.Options with { };
            property.SetValue(deaf, property.GetValue(ResponseOptions.Default));
            return ResponseAssessor.Assess(history with { Options = deaf });
        }
    }

    private static Criteria ActsIn(string option) => option switch
    {
        nameof(ResponseOptions.MRecistNeeds5Mm) => Criteria.MRecistHcc,
        nameof(ResponseOptions.IRecistConfirmMinDays) or nameof(ResponseOptions.IRecistConfirmWindowIsStrict)
            or nameof(ResponseOptions.IRecistGrowthFromIUpd) => Criteria.IRecist,
        _ => Criteria.Recist11,
    };

    private static int FoundWith(Func<PatientHistory, Assessment> engine, Criteria criteria = Criteria.Recist11) => Enumerable.Range(0, Histories)
        .AsParallel()
        .Select(number => RandomHistory.Make(number, criteria))
        .Count(history => Comparison.Differences(engine(history), NaiveEvaluator.Evaluate(history)).Count > 0);

    /// <summary>An engine with other limits of progression: it says PD, or by <paramref name="alsoNot"/> SD, where those say so.</summary>
    private static Func<PatientHistory, Assessment> Limits(Func<decimal, decimal, decimal, bool> grown, bool alsoNot = false) => history =>
    {
        var right = ResponseAssessor.Assess(history);
        return right with { Visits = [.. right.Visits.Select(v => Altered(v, right.Visits[0].Sum, grown, alsoNot))] };
    };

    private static VisitAssessment Altered(VisitAssessment visit, Length? baseline, Func<decimal, decimal, decimal, bool> grown, bool alsoNot)
    {
        if (visit is not { Sum: { } sum, Nadir: { } nadir, Target: TargetResponse.PR or TargetResponse.SD or TargetResponse.PD } || baseline is not { } first)
        {
            return visit;
        }

        return grown(sum.Millimetres, nadir.Millimetres, first.Millimetres) ? visit with { Target = TargetResponse.PD }
            : alsoNot && visit.Target == TargetResponse.PD ? visit with { Target = TargetResponse.SD }
            : visit;
    }
}
