namespace Recist.Tests.Rules;

public class CountedDiameterTests
{
    [Theory]
    [InlineData(Criteria.Recist11, true, "40", "30", "40")] // the viable part is mRECIST's
    [InlineData(Criteria.Recist10, true, "40", "30", "40")]
    [InlineData(Criteria.MRecistHcc, true, "40", "30", "30")]
    [InlineData(Criteria.MRecistHcc, true, "40", "0", "0")]
    [InlineData(Criteria.MRecistHcc, true, "40", "-", "")] // in the liver nothing else is measured
    [InlineData(Criteria.MRecistHcc, null, "40", "30", "30")]
    [InlineData(Criteria.MRecistHcc, null, "40", "-", "40")]
    [InlineData(Criteria.MRecistHcc, false, "40", "-", "40")]
    [InlineData(Criteria.MRecistHcc, false, "40", "30", "40")] // outside the liver a lesion is measured whole
    [InlineData(Criteria.MRecistHcc, false, "40", "0", "40")]
    [InlineData(Criteria.MRecistHcc, false, "12.5", "12.4", "12.5")]
    [InlineData(Criteria.Recist11, false, "40", "30", "40")]
    public void mRECIST_counts_the_viable_diameter(Criteria criteria, bool? intrahepatic, string mm, string viable, string expected) => Assert.Equal(expected, Value(
        new Patient().Also(new Lesion("T1", LesionRole.Target, "liver", AtBaseline: new() { Intrahepatic = intrahepatic })).By(criteria)
            .Baseline(50m).Viable(50m).On(42, Patient.Mm(mm)).Viable(Patient.Mm(viable))));

    [Fact]
    public void A_node_counts_its_short_axis_in_mRECIST_too() =>
        Assert.Equal("18", Value(Patient.WithNodes().By(Criteria.MRecistHcc).Baseline(20m).On(42, 18m).Viable(4m)));

    [Theory]
    [InlineData(MeasurementState.Absent, "0")]
    [InlineData(MeasurementState.TooSmall, "5")]
    [InlineData(MeasurementState.NotEvaluable, "")]
    public void A_state_stands_without_a_viable_diameter(MeasurementState state, string expected) => Assert.Equal(expected, Value(
        new Patient().Also(new Lesion("T1", LesionRole.Target, "liver", AtBaseline: new() { Intrahepatic = true })).By(Criteria.MRecistHcc)
            .Baseline(50m).Viable(50m).On(42).State("T1", state)));

    [Fact]
    public void One_outside_the_liver_without_a_whole_diameter_is_not_evaluable() => Assert.Equal("", Value(
        new Patient().Also(new Lesion("T1", LesionRole.Target, "lung", AtBaseline: new() { Intrahepatic = false })).By(Criteria.MRecistHcc)
            .Baseline(50m).On(42, 40m).Where(v => v with { Measurements = [v.Measurements[0] with { Diameter = null, Viable = Length.FromMillimetres(10m) }] })));

    private static string Value(Patient patient) => patient.Last().TargetValues[0].Value?.ToString() ?? "";
}
