using Recist.Tests.Rules;

namespace Recist.Tests.Explanations;

/// <summary>iUPD, its confirmation and its clearing; imRECIST and what it negates.</summary>
internal static class ImmuneSentenceCases
{
    public static IEnumerable<SentenceCase> All
    {
        get
        {
            yield return new("target iUPD, confirmed by growth", Patient.WithTargets(2).By(Criteria.IRecist).Baseline(30m, 20m).On(42, 40m, 22m).On(84, 43m, 24m)) { WithEndpoints = true };
            yield return new("target iUPD, 4.9 mm more: stays", Patient.WithTargets().By(Criteria.IRecist).Baseline(50m).On(42, 62m).On(84, 66.9m)) { WithEndpoints = true };
            yield return new("target iUPD cleared, then again", Patient.WithTargets().By(Criteria.IRecist).Baseline(50m).On(42, 62m).On(84, 52m).On(126, 64m)) { WithEndpoints = true };
            yield return new("a scan too early", Patient.WithTargets().By(Criteria.IRecist).Baseline(50m).On(42, 62m).On(56, 75m).On(84, 75m));
            yield return new("confirmed after the window, strict", Patient.WithTargets().With(ResponseOptions.Default with { Criteria = Criteria.IRecist, IRecistConfirmWindowIsStrict = true }).Baseline(50m).On(42, 62m).On(126, 75m));
            yield return new("new lesion, measured, grows", Patient.WithTargets().By(Criteria.IRecist).Baseline(50m).On(42, 48m).Where(v => v with { NewLesions = [new("X1", NewLesionStatus.Unequivocal) { Diameter = Length.FromMillimetres(15m) }] }).On(84, 48m).Where(v => v with { NewLesions = [new("X1", NewLesionStatus.Unequivocal) { Diameter = Length.FromMillimetres(20m) }] }));
            yield return new("new lesion, not measured, increases", Patient.WithTargets().By(Criteria.IRecist).Baseline(50m).On(42, 48m).Where(v => v with { NewLesions = [new("X1", NewLesionStatus.Unequivocal)] }).On(84, 48m).Where(v => v with { NewLesions = [new("X1", NewLesionStatus.Unequivocal) { Change = NewLesionChange.Increased }] }));
            yield return new("new lesion persists, targets improve", Patient.WithTargets().By(Criteria.IRecist).Baseline(50m).On(42, 48m).Where(v => v with { NewLesions = [new("X1", NewLesionStatus.Unequivocal) { Diameter = Length.FromMillimetres(15m) }, new("X2", NewLesionStatus.Unequivocal)] }).On(84, 30m).Where(v => v with { NewLesions = [new("X1", NewLesionStatus.Unequivocal) { Diameter = Length.FromMillimetres(15m) }, new("X2", NewLesionStatus.Unequivocal)] }).On(126, 30m).Where(v => v with { NewLesions = [new("X1", NewLesionStatus.Unequivocal) { Diameter = Length.FromMillimetres(15m) }, new("X2", NewLesionStatus.Unequivocal)] }));
            yield return new("a further new lesion", Patient.WithTargets().By(Criteria.IRecist).Baseline(50m).On(42, 48m).Where(v => v with { NewLesions = [new("X1", NewLesionStatus.Unequivocal) { Diameter = Length.FromMillimetres(15m) }] }).On(84, 48m).Where(v => v with { NewLesions = [new("X1", NewLesionStatus.Unequivocal) { Diameter = Length.FromMillimetres(15m) }, new("X2", NewLesionStatus.Unequivocal)] }));
            yield return new("another category", Patient.WithTargets().Also(Patient.NonTarget("NT1")).By(Criteria.IRecist).Baseline(50m).NonTargets(("NT1", NonTargetStatus.Present)).On(42, 48m).NonTargets(("NT1", NonTargetStatus.UnequivocalProgression)).On(84, 62m).NonTargets(("NT1", NonTargetStatus.UnequivocalProgression)));
            yield return new("non-target increases further", Patient.WithTargets().Also(Patient.NonTarget("NT1")).By(Criteria.IRecist).Baseline(50m).NonTargets(("NT1", NonTargetStatus.Present)).On(42, 48m).NonTargets(("NT1", NonTargetStatus.UnequivocalProgression)).On(84, 48m).NonTargets(("NT1", NonTargetStatus.Increased)));
            yield return new("not evaluable while pending", Patient.WithTargets(2).By(Criteria.IRecist).Baseline(30m, 20m).On(42, 40m, 22m).On(84, null, null).Missed(126));
            yield return new("targets gone, new lesion still there", Patient.WithTargets().By(Criteria.IRecist).Baseline(50m).On(42, 48m).Where(v => v with { NewLesions = [new("X1", NewLesionStatus.Unequivocal)] }).On(84, 0m).Where(v => v with { NewLesions = [new("X1", NewLesionStatus.Unequivocal)] }));
            yield return new("equivocal, then certain, by iRECIST", Patient.WithTargets().By(Criteria.IRecist).Baseline(50m).On(42, 48m).New("X1", NewLesionStatus.Equivocal).On(84, 48m).New("X1", NewLesionStatus.Unequivocal)) { WithEndpoints = true };
            yield return new("imRECIST: target PD negated", Patient.WithTargets().By(Criteria.ImRecist).Baseline(50m).On(42, 62m).On(84, 48m)) { WithEndpoints = true };
            yield return new("imRECIST: non-target worse, target PD, negated by PR", Patient.WithTargets().Also(Patient.NonTarget("NT1")).By(Criteria.ImRecist).Baseline(50m).NonTargets(("NT1", NonTargetStatus.Present)).On(42, 62m).NonTargets(("NT1", NonTargetStatus.UnequivocalProgression)).On(84, 30m).NonTargets(("NT1", NonTargetStatus.UnequivocalProgression))) { WithEndpoints = true };
            yield return new("imRECIST: new lesions join the sum", Patient.WithTargets().By(Criteria.ImRecist).Baseline(50m).On(42, 40m).Where(v => v with { NewLesions = [new("X1", NewLesionStatus.Unequivocal) { Diameter = Length.FromMillimetres(15m) }] }).On(84, 40m).Where(v => v with { NewLesions = [new("X1", NewLesionStatus.Unequivocal) { Diameter = Length.FromMillimetres(25m) }, new("X2", NewLesionStatus.Unequivocal) { Diameter = Length.FromMillimetres(6m) }] }).On(126, 0m).Where(v => v with { NewLesions = [new("X1", NewLesionStatus.Unequivocal) { Change = NewLesionChange.Absent }, new("X2", NewLesionStatus.Unequivocal)] }));
            yield return new("imRECIST: no targets at baseline", Patient.WithNonTargets(1).By(Criteria.ImRecist).Baseline().NonTargets(("NT1", NonTargetStatus.Present)).On(42).NonTargets(("NT1", NonTargetStatus.Absent)).Where(v => v with { NewLesions = [new("X1", NewLesionStatus.Unequivocal) { Diameter = Length.FromMillimetres(15m) }] }));
        }
    }
}
