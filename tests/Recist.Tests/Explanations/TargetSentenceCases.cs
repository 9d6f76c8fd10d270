using Recist.Tests.Rules;

namespace Recist.Tests.Explanations;

/// <summary>Sums at and beside the limits, missing, treated, split, merged and reappearing targets.</summary>
internal static class TargetSentenceCases
{
    public static IEnumerable<SentenceCase> All
    {
        get
        {
            yield return new("exactly -30% and exactly +20%", Patient.WithTargets().Baseline(50m).On(42, 35m).On(84, 42m));
            yield return new("a hair short of both limits", Patient.WithTargets(2).Baseline(100m, 100m).On(42, 70.05m, 70.01m).On(84, 84.03m, 84.04m));
            yield return new("+20.0% but only 4.9 mm", Patient.WithTargets().Baseline(24.5m).On(42, 29.4m));
            yield return new("+5.0 mm but only 19.9%", Patient.WithTargets().Baseline(25.1m).On(42, 30.1m));
            yield return new("4.996 mm above a small nadir", Patient.WithTargets().Baseline(10m).On(42, 2m).On(84, 6.996m));
            yield return new("PR from baseline outranked by PD from the nadir", Patient.WithTargets(2).Baseline(60m, 40m).On(42, 15m, 10m).On(84, 20m, 11m));
            yield return new("growth from a nadir of 0", Patient.WithTargets(2).Also(Patient.NonTarget("NT1")).Baseline(20m, 10m).NonTargets(("NT1", NonTargetStatus.Present)).On(42, 0m, 0m).NonTargets(("NT1", NonTargetStatus.Present)).On(84, 4m, 0m).NonTargets(("NT1", NonTargetStatus.Present)).On(126, 5m, 0m).NonTargets(("NT1", NonTargetStatus.Present)));
            yield return new("one of three missing, the others progress alone", Patient.WithTargets(3).Baseline(20m, 20m, 10m).On(42, 40m, 40m, null));
            yield return new("one missing, no progression by the others", Patient.WithTargets(3).Baseline(20m, 20m, 10m).On(42, 10m, 8m, null));
            yield return new("two missing, accepted by option", Patient.WithTargets(3).Baseline(60m, 8m, 4m).On(42, 30m, null, null).With(ResponseOptions.Default with { AcceptMissingTargetThatCannotMatter = true }));
            yield return new("nothing evaluable at all", Patient.WithTargets(2).Baseline(20m, 20m).On(42, null, null).Missed(84));
            yield return new("nodes below 10 mm, sum above 0", Patient.WithTargets(1).Also(Patient.TargetNode("N1")).Baseline(20m, 18m).On(42, 0m, 8.2m));
            yield return new("a normal node grows, by option PD", Patient.WithNodes().Baseline(18m).On(42, 4m).On(84, 9.5m).With(ResponseOptions.Default with { NormalNodeGrowthIsProgression = true }));
            yield return new("CR, then a target is back", Patient.WithTargets(2).Baseline(20m, 20m).On(42, 0m, 0m).On(84, 0m, 3m));
            yield return new("CR, then two targets are back, one is missing", Patient.WithTargets(3).Baseline(20m, 20m, 15m).On(42, 0m, 0m, 0m).On(84, 2m, 2m, null));
            yield return new("CR, then back, by option a PR", Patient.WithTargets(1).Baseline(40m).On(42, 0m).On(84, 4m).With(ResponseOptions.Default with { ReappearanceAfterCompleteIsProgression = false }));
            yield return new("back and too small, queried by option", Patient.WithTargets(1).Baseline(40m).On(42, 0m).On(84, -1m).With(ResponseOptions.Default with { QueryReappearedTooSmall = true }));
            yield return new("too small to measure counts 5 mm", Patient.WithTargets(2).Baseline(20m, 20m).On(42, -1m, 20m));
            yield return new("a PR persists by option", Patient.WithTargets(1).Baseline(100m).On(42, 70m).On(84, 80m).With(ResponseOptions.Default with { PartialResponsePersists = true }));
            yield return new("split and merged", Patient.WithTargets(3).Baseline(40m, 30m, 20m).On(42, 30m, 20m, 20m).Where(v => v with { Measurements = [new("T1", MeasurementState.Measured) { Fragments = [Length.FromMillimetres(12m), Length.FromMillimetres(9m)] }, v.Measurements[1], new("T3", MeasurementState.Merged) { MergedInto = "T2" }] }));
            yield return new("treated on study", Patient.WithTargets(2).Baseline(20m, 20m).On(42, 20m, 20m).State("T2", MeasurementState.Treated));
            yield return new("baseline incomplete", Patient.WithTargets(2).Baseline(20m, null).On(42, 18m, 22m).On(84, 30m, 25m).On(126, 0m, 0m));
        }
    }
}
