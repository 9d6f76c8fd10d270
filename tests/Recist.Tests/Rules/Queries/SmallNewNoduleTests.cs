namespace Recist.Tests.Rules;

public class SmallNewNoduleTests
{
    [Theory]
    [InlineData(Criteria.MRecistHcc, "9.9999", false, NewLesionStatus.Unequivocal, true)]
    [InlineData(Criteria.MRecistHcc, "10", false, NewLesionStatus.Unequivocal, false)]
    [InlineData(Criteria.MRecistHcc, "-", false, NewLesionStatus.Unequivocal, false)]
    [InlineData(Criteria.MRecistHcc, "9", true, NewLesionStatus.Unequivocal, false)] // a node
    [InlineData(Criteria.MRecistHcc, "9", false, NewLesionStatus.Equivocal, false)]
    [InlineData(Criteria.Recist11, "9", false, NewLesionStatus.Unequivocal, false)]
    public void A_new_nodule_below_10_mm_is_asked_about_in_mRECIST_and_stands(Criteria criteria, string mm, bool node, NewLesionStatus status, bool asked)
    {
        var assessment = Patient.WithTargets().By(criteria).Baseline(30m).On(42, 30m).Where(v => v with
        {
            NewLesions = [new("L9", status) { IsNode = node, Diameter = Patient.Mm(mm)[0] is { } length ? Length.FromMillimetres(length) : null }],
        }).Assess();
        Assert.Equal(asked, assessment.Queries.Any(q => q is { Code: QueryCodes.NewNoduleSmall, Visit: "Day 42", Lesions: ["L9"] }));
        Assert.Equal(status == NewLesionStatus.Unequivocal, assessment.Visits[^1].Overall == OverallResponse.PD);
    }
}
