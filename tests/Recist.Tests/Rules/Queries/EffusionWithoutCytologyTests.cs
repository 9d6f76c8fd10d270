namespace Recist.Tests.Rules;

public class EffusionWithoutCytologyTests
{
    [Theory]
    [InlineData(Criteria.MRecistHcc, true, NonTargetStatus.UnequivocalProgression, true)]
    [InlineData(Criteria.MRecistHcc, true, NonTargetStatus.Increased, false)]
    [InlineData(Criteria.MRecistHcc, false, NonTargetStatus.UnequivocalProgression, false)] // solid
    [InlineData(Criteria.Recist11, true, NonTargetStatus.UnequivocalProgression, false)]
    public void Progression_of_an_effusion_is_asked_about_in_mRECIST_and_stands(Criteria criteria, bool effusion, NonTargetStatus status, bool asked)
    {
        var assessment = new Patient().Also(Patient.NonTarget("NT1") with { AtBaseline = new() { TrulyNonMeasurable = effusion } }).By(criteria)
            .Baseline().NonTargets(("NT1", NonTargetStatus.Present)).On(42).NonTargets(("NT1", status)).Assess();
        Assert.Equal(asked, assessment.Queries.Any(q => q is { Code: QueryCodes.EffusionCytology, Visit: "Day 42", Lesions: ["NT1"] }));
        Assert.Equal(asked ? 1 : 0, assessment.Queries.Count(q => q.Code == QueryCodes.EffusionCytology));
        Assert.Equal(status == NonTargetStatus.UnequivocalProgression, assessment.Visits[^1].Overall == OverallResponse.PD);
    }
}
