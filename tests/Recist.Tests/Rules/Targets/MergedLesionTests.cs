namespace Recist.Tests.Rules;

public class MergedLesionTests
{
    private static readonly Patient Two = Patient.WithTargets(2).Baseline(30m, 20m);

    [Fact]
    public void The_merged_lesion_counts_0_and_the_other_carries_the_length()
    {
        var visit = Two.On(42, 45m).State("T2", MeasurementState.Merged, "T1").Last();
        Assert.Equal(("45", TargetResponse.SD), (visit.Sum.ToString(), visit.Target));
    }

    [Theory]
    [InlineData("T2")] // into itself
    [InlineData("T9")] // into nothing known
    public void A_merger_into_no_other_target_is_not_evaluable(string into) =>
        Assert.Null(Two.On(42, 45m).State("T2", MeasurementState.Merged, into).Last().Sum);

    [Fact]
    public void Two_targets_merged_into_each_other_are_not_evaluable() =>
        Assert.Null(Two.On(42).State("T1", MeasurementState.Merged, "T2").State("T2", MeasurementState.Merged, "T1").Last().PartialSum);

    [Fact]
    public void A_merger_into_a_target_that_was_not_evaluated_is_not_evaluable() =>
        Assert.Null(Two.On(42).State("T2", MeasurementState.Merged, "T1").Last().PartialSum);

    [Fact]
    public void A_chain_of_mergers_ends_at_the_one_that_is_measured() =>
        Assert.Equal("50", Patient.WithTargets(3).Baseline(30m, 20m, 10m).On(42, 50m).State("T2", MeasurementState.Merged, "T1")
            .State("T3", MeasurementState.Merged, "T2").Last().Sum.ToString());

    [Fact]
    public void Without_a_name_any_measured_target_carries_it() => Assert.Equal("45", Two.On(42, 45m).State("T2", MeasurementState.Merged).Last().Sum.ToString());

    [Fact]
    public void Without_a_name_and_with_no_measured_target_it_is_not_evaluable() =>
        Assert.Null(Two.On(42).State("T2", MeasurementState.Merged).Last().PartialSum);
}
