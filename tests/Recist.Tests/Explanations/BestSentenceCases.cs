using Recist.Tests.Rules;

namespace Recist.Tests.Explanations;

/// <summary>Best responses that fall back, and times that end.</summary>
internal static class BestSentenceCases
{
    public static IEnumerable<SentenceCase> All
    {
        get
        {
            yield return new("CR, then NE: not confirmed, counts as SD", Patient.WithTargets().Baseline(50m).On(42, 0m).On(84, 0m).State("T1", MeasurementState.NotEvaluable)) { WithEndpoints = true };
            yield return new("CR once, then the end", Patient.WithTargets().Baseline(50m).On(42, 0m)) { WithEndpoints = true };
            yield return new("PR too early and once, then PD", Patient.WithTargets().Baseline(50m).On(28, 30m).On(56, 60m)) { WithEndpoints = true };
            yield return new("PR too early and once, then NE", Patient.WithTargets().Baseline(50m).On(28, 30m).On(56, [null])) { WithEndpoints = true };
            yield return new("PR, later SD at the limit", Patient.WithTargets().Baseline(50m).On(28, 30m).On(42, 40m).On(84, 55m)) { WithEndpoints = true };
            yield return new("PR, then CR confirms it", Patient.WithTargets().Baseline(50m).On(42, 30m).On(84, 0m).On(126, 2m)) { WithEndpoints = true };
            yield return new("PR confirmed over one NE", Patient.WithTargets().Baseline(50m).On(42, 30m).On(56, [null]).On(84, 30m)) { WithEndpoints = true };
            yield return new("a CR without targets", Patient.WithNonTargets(1).Baseline().NonTargets(("NT1", NonTargetStatus.Present)).On(42).NonTargets(("NT1", NonTargetStatus.Absent)).On(84).NonTargets(("NT1", NonTargetStatus.Present)).With(ResponseOptions.Default with { ReappearanceAfterCompleteIsProgression = false })) { WithEndpoints = true };
            yield return new("SD too early, then nothing", Patient.WithTargets().Baseline(50m).On(28, 45m)) { WithEndpoints = true };
            yield return new("SD too early, then PD", Patient.WithTargets().Baseline(50m).On(28, 45m).On(56, 70m)) { WithEndpoints = true };
            yield return new("only NE", Patient.WithTargets().Baseline(50m).On(42, [null]).Missed(84)) { WithEndpoints = true };
            yield return new("CR then PR, by default, as given", new Patient().Given(42, OverallResponse.CR).Given(84, OverallResponse.PR).Given(126, OverallResponse.PR)) { WithEndpoints = true };
            yield return new("CR then PR, by option PD", new Patient().Given(42, OverallResponse.CR).Given(84, OverallResponse.PR).Given(126, OverallResponse.PR).With(ResponseOptions.Default with { CompleteThenPartial = CompleteThenPartial.Progression })) { WithEndpoints = true };
            yield return new("CR then PR, by option PR", new Patient().Given(42, OverallResponse.CR).Given(84, OverallResponse.PR).Given(126, OverallResponse.PR).With(ResponseOptions.Default with { CompleteThenPartial = CompleteThenPartial.Partial })) { WithEndpoints = true };
            yield return new("new therapy before progression", (Patient.WithTargets().Baseline(50m).On(42, 30m).On(84, 30m).On(126, 60m) with { Dates = new() { NewTherapy = Patient.Day(100) } })) { WithEndpoints = true };
            yield return new("new therapy before the first assessment", (Patient.WithTargets().Baseline(50m).On(42, 60m) with { Dates = new() { NewTherapy = Patient.Day(10) } })) { WithEndpoints = true };
            yield return new("death after missed visits", (Patient.WithTargets().Baseline(50m).On(42, 48m) with { Dates = new() { Death = Patient.Day(300) } }).With(ResponseOptions.Default with { LongestGapDays = 126 })) { WithEndpoints = true };
            yield return new("a progression after missed visits", Patient.WithTargets().Baseline(50m).On(42, 48m).On(300, 70m).With(ResponseOptions.Default with { LongestGapDays = 126 })) { WithEndpoints = true };
            yield return new("unconfirmed best counts, benefit late", Patient.WithTargets().Baseline(50m).On(42, 48m).On(168, 48m).With(ResponseOptions.Default with { ConfirmationRequired = false })) { WithEndpoints = true };
            yield return new("no disease, then none", new Patient().Baseline().On(42)) { WithEndpoints = true };
        }
    }
}
