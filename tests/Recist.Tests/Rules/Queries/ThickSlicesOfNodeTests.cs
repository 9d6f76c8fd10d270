namespace Recist.Tests.Rules;

public class ThickSlicesOfNodeTests
{
    [Theory]
    [InlineData("5", true, false)]
    [InlineData("5.1", true, true)]
    [InlineData("8", false, false)]
    public void A_target_node_on_thick_slices_is_asked_about(string slice, bool node, bool asked) =>
        Assert.Equal(asked, new Patient().Also(new Lesion("T1", LesionRole.Target, null, null, node, new() { Slice = Baseline.Mm(slice) })).Baseline(30m)
            .Assess().Queries.Any(q => q.Code == QueryCodes.NodeThickSlices));

    [Fact]
    public void Without_a_baseline_visit_it_is_asked_about_at_no_visit() =>
        Assert.Equal("", new Patient().Also(new Lesion("T1", LesionRole.Target, null, null, true, new() { Slice = Baseline.Mm("8") })).On(42, 30m)
            .Assess().Queries.Single(q => q.Code == QueryCodes.NodeThickSlices).Visit);
}
