namespace Recist.Tests.Rules;

public class ProgressionTests
{
    private static readonly ResponseOptions LastScan = new() { ProgressionDateIsLastScan = true };

    private static Patient TwoScanDays => Patient.WithTargets(2).Baseline(30m, 30m).On(84, 50m, 50m)
        .Where(v => v with { Measurements = v.Measurements.SetItem(1, v.Measurements[1] with { Date = Patient.Day(88) }) });

    [Fact]
    public void It_is_dated_to_the_visit() => Assert.Equal("84 event progression", TwoScanDays.Assess().Endpoints.Pfs.Text());

    [Fact]
    public void By_an_option_to_the_last_scan_of_the_visit()
    {
        Assert.Equal("88 event progression", TwoScanDays.With(LastScan).Assess().Endpoints.Pfs.Text());
        Assert.Equal("88 event progression", TwoScanDays.With(LastScan).Assess().Endpoints.Ttp.Text());
    }

    [Fact]
    public void A_new_lesion_keeps_the_first_scan_that_showed_it() =>
        Assert.Equal("84 event progression", TwoScanDays.With(LastScan).New("L1", NewLesionStatus.Unequivocal).Assess().Endpoints.Pfs.Text());

    [Fact]
    public void So_does_one_that_was_equivocal_there_and_is_confirmed_later()
    {
        var patient = TwoScanDays.With(LastScan).New("L1", NewLesionStatus.Equivocal);
        Assert.Equal("88 event progression", patient.Assess().Endpoints.Pfs.Text());
        Assert.Equal("84 event progression", patient.On(126, 50m, 50m).New("L1", NewLesionStatus.Unequivocal).Assess().Endpoints.Pfs.Text());
    }

    [Fact]
    public void A_non_target_progression_keeps_the_visit()
    {
        var patient = TwoScanDays.Also(Patient.NonTarget("NT1")).NonTargets(("NT1", NonTargetStatus.UnequivocalProgression));
        Assert.Equal("84 event progression", patient.With(LastScan).Assess().Endpoints.Pfs.Text());
    }

    [Theory]
    [InlineData(86, null, "0 censored new-therapy")] // begun between the scans of the visit
    [InlineData(88, null, "88 event progression")]
    [InlineData(null, 86, "86 event death")]
    [InlineData(null, 88, "88 event progression")]
    [InlineData(86, 87, "84 censored new-therapy")] // the death comes before the last scan, the therapy before the death
    public void A_new_therapy_and_a_death_are_compared_with_the_day_that_is_reported(int? therapy, int? death, string expected)
    {
        var patient = TwoScanDays.With(LastScan) with { Dates = new() { NewTherapy = On(therapy), Death = On(death) } };
        Assert.Equal(expected, patient.Assess().Endpoints.Pfs.Text());
    }

    [Fact]
    public void One_dated_after_a_new_therapy_is_no_best_response_either()
    {
        var patient = TwoScanDays.With(LastScan) with { Dates = new() { NewTherapy = On(86) } };
        Assert.Equal(OverallResponse.NE, patient.Assess().Best.Unconfirmed);
        Assert.Equal(OverallResponse.PD, patient.With(ResponseOptions.Default).Assess().Best.Unconfirmed);
    }

    [Fact]
    public void The_gap_is_measured_to_the_visits_day() =>
        Assert.Equal("88 event progression", TwoScanDays.With(LastScan with { LongestGapDays = 84 }).Assess().Endpoints.Pfs.Text());

    private static ScanDate? On(int? day) => day is { } d ? Patient.Day(d) : null;
}
