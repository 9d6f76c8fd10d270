namespace Recist.Tests.Rules;

public class BackDatedProgressionTests
{
    private static readonly Patient Equivocal = Patient.WithTargets().Baseline(30m).On(42, 30m).New("L9", NewLesionStatus.Equivocal);

    [Fact]
    public void A_confirmed_lesion_is_progression_from_the_first_scan_that_showed_it()
    {
        var patient = Equivocal.On(84, 30m).New("L9", NewLesionStatus.Unequivocal);
        Assert.Equal((OverallResponse.SD, OverallResponse.PD), (patient.At(42).Overall, patient.At(42).OverallFinal));
        Assert.Equal((RuleIds.NewLesionBackDated, new Fact("confirmedAt", "Day 84")), (patient.At(42).Reasons[0].Rule, patient.At(42).Reasons[0].Facts[0]));
    }

    [Fact]
    public void A_visit_between_that_does_not_list_it_keeps_its_response()
    {
        var patient = Equivocal.On(84, 30m).On(126, 30m).New("L9", NewLesionStatus.Equivocal).On(168, 30m).New("L9", NewLesionStatus.Unequivocal);
        Assert.Equal("PD SD PD PD", Finals(patient));
    }

    [Fact]
    public void A_finding_that_was_ruled_out_does_not_date_back()
    {
        var patient = Equivocal.On(84, 30m).New("L9", NewLesionStatus.RuledOut).On(126, 30m).New("L9", NewLesionStatus.Equivocal)
            .On(168, 30m).New("L9", NewLesionStatus.Unequivocal);
        Assert.Equal("SD SD PD PD", Finals(patient));
    }

    [Fact]
    public void A_pet_between_from_which_nothing_follows_is_progression_too_since_it_lists_the_lesion()
    {
        var patient = WithoutEffect(Equivocal.On(84, 30m)).On(126, 30m).New("L9", NewLesionStatus.Unequivocal);
        Assert.Equal("PD PD PD", Finals(patient));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Such_a_pet_before_the_first_doubt_or_after_the_confirmation_keeps_its_response(bool after)
    {
        var patient = Patient.WithTargets().Baseline(30m);
        patient = after ? patient.On(14, 30m).New("L9", NewLesionStatus.Equivocal).On(28, 30m).New("L9", NewLesionStatus.Unequivocal) : patient;
        patient = WithoutEffect(patient.On(42, 30m));
        patient = after ? patient : patient.On(84, 30m).New("L9", NewLesionStatus.Equivocal);
        Assert.Equal(after ? "PD PD SD PD" : "SD PD PD", Finals(patient.On(126, 30m).New("L9", NewLesionStatus.Unequivocal)));
    }

    [Fact]
    public void Another_lesion_confirms_nothing() => Assert.Equal("SD PD", Finals(Equivocal.On(84, 30m).New("L8", NewLesionStatus.Unequivocal)));

    [Fact]
    public void It_ends_the_best_response_at_the_first_scan()
    {
        // SD that turns out to be PD on day 42, then PR by size: best is PD.
        var best = Equivocal.On(84, 10m).New("L9", NewLesionStatus.Unequivocal).On(126, 10m).Assess().Best;
        Assert.Equal((OverallResponse.PD, "Day 42"), (best.Unconfirmed, best.UnconfirmedVisit));
    }

    private static string Finals(Patient patient) => string.Join(' ', patient.Assess().Visits.Skip(1).Select(v => v.OverallFinal!.Value.Code()));

    private static Patient WithoutEffect(Patient patient) => patient.Where(v => v with
    {
        NewLesions = [new("L9", NewLesionStatus.PerPet) { Pet = new(null, PetResult.Negative, null) }],
    });
}
