using Recist.Tests.Rules;

namespace Recist.Tests.Explanations;

/// <summary>Non-targets, markers, and what they make of the overall response.</summary>
internal static class NonTargetSentenceCases
{
    public static IEnumerable<SentenceCase> All
    {
        get
        {
            yield return new("targets CR, non-target still there", Patient.WithTargets().Also(Patient.NonTarget("NT1")).Baseline(30m).NonTargets(("NT1", NonTargetStatus.Present)).On(42, 0m).NonTargets(("NT1", NonTargetStatus.Present)).On(84, 0m).NonTargets(("NT1", NonTargetStatus.NotEvaluated)).On(126, 0m).NonTargets(("NT1", NonTargetStatus.Absent)));
            yield return new("only an elevated marker withholds CR", Patient.WithTargets().Also(Patient.NonTarget("NT1")).Baseline(30m).NonTargets(("NT1", NonTargetStatus.Present)).Where(v => v with { Markers = TumourMarkers.Elevated }).On(42, 0m).NonTargets(("NT1", NonTargetStatus.Absent)).Where(v => v with { Markers = TumourMarkers.Elevated }).On(84, 0m).NonTargets(("NT1", NonTargetStatus.Absent)).On(126, 0m).NonTargets(("NT1", NonTargetStatus.Absent)).Where(v => v with { Markers = TumourMarkers.Normal }));
            yield return new("a marker without non-targets", Patient.WithTargets().Baseline(30m).Where(v => v with { Markers = TumourMarkers.Elevated }).On(42, 0m).Where(v => v with { Markers = TumourMarkers.Elevated }).On(84, 0m));
            yield return new("a marker beside non-targets that remain", Patient.WithTargets().Also(Patient.NonTarget("NT1"), Patient.NonTarget("NT2")).Baseline(30m).NonTargets(("NT1", NonTargetStatus.Present), ("NT2", NonTargetStatus.Present)).Where(v => v with { Markers = TumourMarkers.Elevated }).On(42, 0m).NonTargets(("NT1", NonTargetStatus.Absent), ("NT2", NonTargetStatus.Increased)).Where(v => v with { Markers = TumourMarkers.Elevated }));
            yield return new("non-targets only, marker alone", Patient.WithNonTargets(2).Baseline().NonTargets(("NT1", NonTargetStatus.Present), ("NT2", NonTargetStatus.Present)).Where(v => v with { Markers = TumourMarkers.Elevated }).On(42).NonTargets(("NT1", NonTargetStatus.Absent), ("NT2", NonTargetStatus.Absent)).Where(v => v with { Markers = TumourMarkers.Elevated }).On(84).NonTargets(("NT1", NonTargetStatus.Absent), ("NT2", NonTargetStatus.Absent)).Where(v => v with { Markers = TumourMarkers.Normal }));
            yield return new("unequivocal progression beside PR", Patient.WithTargets().Also(Patient.NonTarget("NT1"), Patient.NonTarget("NT2")).Baseline(50m).NonTargets(("NT1", NonTargetStatus.Present), ("NT2", NonTargetStatus.Present)).On(42, 30m).NonTargets(("NT1", NonTargetStatus.UnequivocalProgression), ("NT2", NonTargetStatus.UnequivocalProgression)));
            yield return new("two non-targets, one not evaluated", Patient.WithNonTargets(2).Baseline().NonTargets(("NT1", NonTargetStatus.Present), ("NT2", NonTargetStatus.Present)).On(42).NonTargets(("NT1", NonTargetStatus.Present), ("NT2", NonTargetStatus.NotEvaluated)).On(84).NonTargets(("NT1", NonTargetStatus.Absent), ("NT2", NonTargetStatus.NotEvaluated)));
            yield return new("seen in part, by option", Patient.WithTargets().Also(Patient.NonTarget("NT1"), Patient.NonTarget("NT2"), Patient.NonTarget("NT3")).Baseline(30m).NonTargets(("NT1", NonTargetStatus.Present), ("NT2", NonTargetStatus.Present), ("NT3", NonTargetStatus.Present)).On(42, 28m).NonTargets(("NT1", NonTargetStatus.Present), ("NT2", NonTargetStatus.NotEvaluated), ("NT3", NonTargetStatus.NotEvaluated)).With(ResponseOptions.Default with { PartlyEvaluatedNonTargetIsNonCR = true }));
            yield return new("a non-target is back after CR", Patient.WithNonTargets(2).Baseline().NonTargets(("NT1", NonTargetStatus.Present), ("NT2", NonTargetStatus.Present)).On(42).NonTargets(("NT1", NonTargetStatus.Absent), ("NT2", NonTargetStatus.Absent)).On(84).NonTargets(("NT1", NonTargetStatus.Present), ("NT2", NonTargetStatus.Present)));
            yield return new("non-target nodes with short axes", Patient.WithTargets().Also(Patient.NonTargetNode("NT1")).Baseline(30m).NonTargets(("NT1", NonTargetStatus.Present)).On(42, 0m).Where(v => v with { NonTargets = [new("NT1", NonTargetStatus.Present) { ShortAxis = Length.FromMillimetres(9.9m) }] }).On(84, 0m).Where(v => v with { NonTargets = [new("NT1", NonTargetStatus.Absent) { ShortAxis = Length.FromMillimetres(10m) }] }));
            yield return new("target NE, non-target progresses", Patient.WithTargets(2).Also(Patient.NonTarget("NT1")).Baseline(50m, 20m).NonTargets(("NT1", NonTargetStatus.Present)).On(42, 30m, null).NonTargets(("NT1", NonTargetStatus.UnequivocalProgression)));
            yield return new("no disease at baseline", new Patient().Baseline().On(42).On(84).New("X1", NewLesionStatus.Unequivocal));
        }
    }
}
