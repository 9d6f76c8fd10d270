namespace Recist.Tests.Rules;

public class PortaHepatisNodeQueryTests
{
    [Theory]
    [InlineData(Criteria.MRecistHcc, "19.9999", true, true, NewLesionStatus.Unequivocal, true)]
    [InlineData(Criteria.MRecistHcc, "20", true, true, NewLesionStatus.Unequivocal, false)]
    [InlineData(Criteria.MRecistHcc, "12", true, true, NewLesionStatus.Unequivocal, true)]
    [InlineData(Criteria.MRecistHcc, "-", true, true, NewLesionStatus.Unequivocal, false)] // no size to compare
    [InlineData(Criteria.MRecistHcc, "19", true, false, NewLesionStatus.Unequivocal, false)] // another node
    [InlineData(Criteria.MRecistHcc, "19", false, true, NewLesionStatus.Unequivocal, false)] // no node
    [InlineData(Criteria.MRecistHcc, "19", true, true, NewLesionStatus.Equivocal, false)]
    [InlineData(Criteria.Recist11, "19", true, true, NewLesionStatus.Unequivocal, false)]
    [InlineData(Criteria.IRecist, "19", true, true, NewLesionStatus.Unequivocal, false)]
    public void A_new_node_at_the_porta_hepatis_below_20_mm_is_asked_about_in_mRECIST_and_stands(
        Criteria criteria, string mm, bool node, bool porta, NewLesionStatus status, bool asked)
    {
        var listed = new Lesion("L9", LesionRole.New, IsNode: node, AtBaseline: new() { PortaHepatis = porta });
        var assessment = With(criteria, listed, mm, status, node).Assess();
        Assert.Equal(asked, IsAsked(assessment));
        Assert.Equal(status == NewLesionStatus.Unequivocal, assessment.Visits[^1].OverallFinal is OverallResponse.PD or OverallResponse.IUPD);
    }

    [Theory]
    [InlineData("Porta hepatis node", null, true)]
    [InlineData("lymph node", "porta hepatis", true)]
    [InlineData("lymph node", "hepatic hilum", true)]
    [InlineData("Periportal node", null, true)]
    [InlineData("portocaval lymph node", null, true)]
    [InlineData("Lymphknoten", "Leberhilus", true)]
    [InlineData("adénopathie", "hile hépatique", true)]
    [InlineData("lymph node", "right hilum", false)]
    [InlineData("lymph node", "PORTA HEPATIS, left", true)]
    [InlineData("lymph node", "mediastinum", false)]
    [InlineData(null, null, false)]
    public void The_place_may_be_named_in_words(string? organ, string? site, bool asked) =>
        Assert.Equal(asked, IsAsked(With(Criteria.MRecistHcc, new Lesion("L9", LesionRole.New, organ, site, true), "15", NewLesionStatus.Unequivocal, true).Assess()));

    private static Patient With(Criteria criteria, Lesion listed, string mm, NewLesionStatus status, bool node) =>
        Patient.WithTargets().Also(listed).By(criteria).Baseline(30m).On(42, 30m).Where(v => v with
        {
            NewLesions = [new("L9", status) { IsNode = node, Diameter = Patient.Mm(mm)[0] is { } length ? Length.FromMillimetres(length) : null }],
        });

    private static bool IsAsked(Assessment assessment) =>
        assessment.Queries.Any(q => q is { Code: QueryCodes.NewPortaHepatisNodeSmall, Visit: "Day 42", Lesions: ["L9"] });
}
