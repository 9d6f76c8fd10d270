namespace Recist.Tests.Rules;

public class LesionContributionTests
{
    [Theory]
    [InlineData(MeasurementState.TooSmall, "5")]
    [InlineData(MeasurementState.Absent, "0")]
    [InlineData(MeasurementState.NotEvaluable, "")]
    [InlineData(MeasurementState.Treated, "")]
    public void Each_state_has_its_value(MeasurementState state, string expected) =>
        Assert.Equal(expected, Value(Patient.WithTargets().Baseline(30m).On(42).State("T1", state)));

    [Fact]
    public void A_treated_target_counts_0_by_an_option() =>
        Assert.Equal("0", Value(Patient.WithTargets().With(new() { TreatedTargetIsAbsent = true }).Baseline(30m).On(42).State("T1", MeasurementState.Treated)));

    [Fact]
    public void A_number_counts_as_it_is_however_small() => Assert.Equal("3", Value(Patient.WithTargets().Baseline(30m).On(42, 3m)));

    [Fact]
    public void A_node_keeps_its_number_below_10_mm() => Assert.Equal("7.5", Value(Patient.WithNodes().Baseline(30m).On(42, 7.5m)));

    [Fact]
    public void A_target_that_is_not_listed_is_not_evaluable()
    {
        var value = Patient.WithTargets().Baseline(30m).On(42).Last().TargetValues[0];
        Assert.Equal((MeasurementState.NotEvaluable, null), (value.State, value.Value));
    }

    [Fact]
    public void A_measured_target_without_a_length_is_not_evaluable() =>
        Assert.Equal("", Value(Patient.WithTargets().Baseline(30m).On(42).State("T1", MeasurementState.Measured)));

    [Fact]
    public void Fragments_of_a_split_lesion_add_up() =>
        Assert.Equal("21.5", Value(Patient.WithTargets().Baseline(30m).On(42).Where(v => v with
        {
            Measurements = [new("T1", MeasurementState.Measured) { Fragments = [Length.FromMillimetres(12m), Length.FromMillimetres(9.5m)] }],
        })));

    private static string Value(Patient patient) => patient.Last().TargetValues[0].Value?.ToString() ?? "";

    [Fact]
    public void Of_a_target_listed_twice_the_first_counts() =>
        Assert.Equal("20", Patient.WithTargets().Baseline(30m).On(42, 20m)
            .Where(v => v with { Measurements = v.Measurements.Add(new("T1", MeasurementState.Measured, Length.FromMillimetres(10m))) }).Last().Sum.ToString());
}
