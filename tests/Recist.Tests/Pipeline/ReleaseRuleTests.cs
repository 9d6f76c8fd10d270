using Recist.Pipeline;
using Recist.Reports.Content;
using Recist.Tests.Rules;

namespace Recist.Tests.Pipeline;

public class ReleaseRuleTests
{
    private static readonly TimelineId Timeline = TimelineId.Parse("north_aaaaaaaaaaaaaaaaaaaa_kbbbbbbbbbb");

    [Theory]
    [InlineData("42 PR", true)]
    [InlineData("42 PD", false)]
    [InlineData("42 PD, 84 PR", false)]
    [InlineData("42 iPR", true)]
    [InlineData("42 iUPD", false)]
    [InlineData("42 iUPD, 84 iSD", false)]
    [InlineData("42 iUPD, 84 iCPD", false)]
    public void A_progression_confirmed_or_not_always_needs_a_person(string responses, bool released)
    {
        var card = new ClinicCard("c", "Clinic") { AllowsUnreviewedWording = true };
        var clinic = new Clinic(Timeline.Clinic, new(card) { Release = ReleasePolicy.Immediate }, default, default);
        var options = responses.Contains('i', StringComparison.Ordinal) ? Immune.Options : ResponseOptions.Default;
        var assessment = ResponseSequence.Read(responses, options).Assess();
        Assert.Equal(released, ReleaseRule.ReleasesNow(clinic, new Profile(Timeline.Patient, new("rank", "P-1")), [assessment], false, false, default, default));
    }

    [Theory]
    [InlineData(ReleasePolicy.Immediate)]
    [InlineData(ReleasePolicy.AfterSignOff)]
    [InlineData(ReleasePolicy.AfterSignOffOrDays)]
    public void A_doctors_note_always_needs_a_person(ReleasePolicy policy)
    {
        var card = new ClinicCard("c", "Clinic") { AllowsUnreviewedWording = true };
        var clinic = new Clinic(Timeline.Clinic, new(card) { Release = policy }, default, default);
        var assessment = ResponseSequence.Read("42 PR", ResponseOptions.Default).Assess();
        foreach (bool hasNote in new[] { false, true })
        {
            Assert.Equal(!hasNote, ReleaseRule.ReleasesNow(clinic, new Profile(Timeline.Patient, new("rank", "P-1")), [assessment], hasNote, true, default, default));
        }
    }
}
