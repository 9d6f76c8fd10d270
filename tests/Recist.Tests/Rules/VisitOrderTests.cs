namespace Recist.Tests.Rules;

public class VisitOrderTests
{
    [Fact]
    public void Visits_are_read_by_date_whatever_their_order_in_the_file()
    {
        var patient = Patient.WithTargets().On(84, 45m).On(42, 36m).Baseline(100m);
        Assert.Equal(["Baseline", "Day 42", "Day 84"], patient.Assess().Visits.Select(v => v.Visit.Label));
        Assert.Equal(TargetResponse.PD, patient.At(84).Target);
    }

    [Fact]
    public void On_one_day_the_label_decides()
    {
        var visit = new Visit("B", Patient.Day(42));
        var patient = new Patient().Add(visit).Add(visit with { Label = "A" });
        Assert.Equal(["A", "B"], patient.Assess().Visits.Select(v => v.Visit.Label));
    }

    [Fact]
    public void A_baseline_known_by_its_month_comes_first_all_the_same()
    {
        Assert.True(ScanDate.TryParse("2025-01", out var january));
        var patient = Patient.WithTargets().On(10, 10m).Add(new("Baseline", january, true) { Measurements = [new("T1", MeasurementState.Measured, Length.FromMillimetres(30m))] });
        Assert.Equal(TargetResponse.PR, patient.Last().Target);
    }
}
