using Recist.Tests.Rules;

namespace Recist.Tests.Explanations;

/// <summary>New lesions: certain, equivocal, small nodes, PET, dated back, withheld.</summary>
internal static class NewLesionSentenceCases
{
    public static IEnumerable<SentenceCase> All
    {
        get
        {
            yield return new("one and two new lesions beside PR", Patient.WithTargets().Baseline(50m).On(42, 30m).New("X1", NewLesionStatus.Unequivocal).On(84, 30m).New("X1", NewLesionStatus.Unequivocal).New("X2", NewLesionStatus.Unequivocal));
            yield return new("equivocal, then certain: dated back", Patient.WithTargets().Baseline(50m).On(42, 30m).New("X1", NewLesionStatus.Equivocal).On(84, 30m).New("X1", NewLesionStatus.Unequivocal));
            yield return new("equivocal, then ruled out", Patient.WithTargets().Baseline(50m).On(42, 30m).New("X1", NewLesionStatus.Equivocal).New("X2", NewLesionStatus.Equivocal).On(84, 30m).New("X1", NewLesionStatus.RuledOut).New("X2", NewLesionStatus.RuledOut));
            yield return new("a small new node alone", Patient.WithTargets().Baseline(50m).On(42, 30m).Where(v => v with { NewLesions = [new("X1", NewLesionStatus.Unequivocal) { IsNode = true, Diameter = Length.FromMillimetres(12m), ShortAxisAtBaseline = Length.FromMillimetres(8m) }] }).On(84, 30m).Where(v => v with { NewLesions = [new("X1", NewLesionStatus.Unequivocal) { IsNode = true, Diameter = Length.FromMillimetres(12m), ShortAxisAtBaseline = Length.FromMillimetres(8m) }] }));
            yield return new("a small new node beside an equivocal finding", Patient.WithTargets().Baseline(50m).On(42, 30m).Where(v => v with { NewLesions = [new("X1", NewLesionStatus.Unequivocal) { IsNode = true, Diameter = Length.FromMillimetres(12m), ShortAxisAtBaseline = Length.FromMillimetres(8m) }, new("X2", NewLesionStatus.Equivocal)] }));
            yield return new("a small new node beside target PD", Patient.WithTargets().Baseline(50m).On(42, 70m).Where(v => v with { NewLesions = [new("X1", NewLesionStatus.Unequivocal) { IsNode = true, Diameter = Length.FromMillimetres(12m), ShortAxisAtBaseline = Length.FromMillimetres(8m) }] }));
            yield return new("PET: new, followed, without effect", Patient.WithTargets().Baseline(50m).On(42, 48m).Where(v => v with { NewLesions = [new("X1", NewLesionStatus.PerPet) { Pet = new(null, PetResult.Positive, null) }, new("X2", NewLesionStatus.PerPet) { Pet = new(PetResult.Positive, PetResult.Positive, null) }, new("X4", NewLesionStatus.PerPet) { Pet = new(PetResult.Negative, PetResult.Negative, null) }] }).On(84, 48m).Where(v => v with { NewLesions = [new("X1", NewLesionStatus.PerPet) { Pet = new(null, PetResult.Positive, CtCorrelate.NewSite) }, new("X3", NewLesionStatus.PerPet) { Pet = new(PetResult.Negative, PetResult.Positive, null) }] }));
            yield return new("region not imaged at baseline", Patient.WithTargets().Baseline(50m).On(42, 48m).Where(v => v with { NewLesions = [new("X1", NewLesionStatus.Unequivocal) { RegionImagedAtBaseline = false }, new("X2", NewLesionStatus.Unequivocal) { RegionImagedAtBaseline = false }] }));
            yield return new("CR withheld while a finding is equivocal", Patient.WithTargets().Baseline(50m).On(42, 0m).New("X1", NewLesionStatus.Equivocal).On(84, 0m).With(ResponseOptions.Default with { WithholdCompleteWithEquivocal = true }));
            yield return new("CR with an equivocal finding", Patient.WithTargets().Baseline(50m).On(42, 0m).New("X1", NewLesionStatus.Equivocal));
            yield return new("an equivocal finding beside SD and a response after PD", Patient.WithTargets().Baseline(50m).On(42, 70m).New("X1", NewLesionStatus.Equivocal).On(84, 40m));
        }
    }
}
