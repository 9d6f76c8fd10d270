using CsCheck;

namespace Recist.Tests.Rules;

/// <summary>What must hold for every history by iRECIST and imRECIST, whatever the numbers.</summary>
public class ImmuneRelationsTests
{
    private static readonly Gen<PatientHistory> Immune =
        Generated.History.Select(h => h with { Options = h.Options with { Criteria = Criteria.IRecist } });

    private static readonly Gen<PatientHistory> Modified =
        Generated.History.Select(h => h with { Options = h.Options with { Criteria = Criteria.ImRecist } });

    [Fact]
    public void No_history_makes_iRECIST_throw_and_its_words_are_its_own() => Immune.Sample(history =>
    {
        foreach (var visit in ResponseAssessor.Assess(history).Visits.Where(v => v.Overall is not null))
        {
            Assert.True(visit.OverallFinal is OverallResponse.NE or OverallResponse.NED or >= OverallResponse.ICR);
            Assert.NotEmpty(visit.Reasons);
            Assert.True(visit.OverallFinal != OverallResponse.IUPD || visit.UnconfirmedSince is not null);
        }
    }, iter: 5_000);

    [Fact]
    public void Targets_sums_and_nadirs_are_those_of_RECIST_until_a_complete_response() => Immune.Sample(history =>
    {
        var recist = ResponseAssessor.Assess(history with { Options = history.Options with { Criteria = Criteria.Recist11 } }).Visits;
        var immune = ResponseAssessor.Assess(history).Visits;
        Assert.Equal(recist.Select(v => (v.Sum, v.Nadir, v.PercentFromNadir)), immune.Select(v => (v.Sum, v.Nadir, v.PercentFromNadir)));
        var known = recist.Zip(immune).TakeWhile(v => v.First.Overall != OverallResponse.CR && v.Second.Overall != OverallResponse.ICR).Count();
        Assert.Equal(recist.Take(known).Select(v => (v.Target, v.NonTarget)), immune.Take(known).Select(v => (v.Target, v.NonTarget)));
    }, iter: 3_000);

    [Fact]
    public void The_first_progression_of_RECIST_is_unconfirmed_and_iCPD_always_has_an_iUPD_before_it() => Immune.Sample(history =>
    {
        var words = ResponseAssessor.Assess(history).Visits.Select(v => v.OverallFinal).ToList();
        var confirmed = words.IndexOf(OverallResponse.ICPD);
        Assert.True(confirmed < 0 || words.Take(confirmed).Contains(OverallResponse.IUPD));
        Assert.True(confirmed < 0 || words.Skip(confirmed).All(w => w is OverallResponse.ICPD or OverallResponse.NE));
    }, iter: 3_000);

    [Fact]
    public void A_later_visit_never_changes_what_was_known_earlier() => Gen.OneOf(Immune, Modified).Sample(history =>
    {
        if (history.Visits.Length < 2)
        {
            return;
        }

        var whole = ResponseAssessor.Assess(history).Visits;
        var start = ResponseAssessor.Assess(history with { Visits = history.Visits[..^1] }).Visits;
        Assert.Equal(start.Select(v => (v.Overall, v.Sum)), whole.Take(start.Length).Select(v => (v.Overall, v.Sum)));
    }, iter: 3_000);

    [Fact]
    public void By_imRECIST_only_the_sum_progresses() => Modified.Sample(history =>
    {
        foreach (var visit in ResponseAssessor.Assess(history).Visits.Where(v => v.Overall is not null))
        {
            Assert.Equal(visit.Target == TargetResponse.PD, visit.Overall == OverallResponse.PD);
            Assert.True(!visit.ProgressionNegated || visit.OverallFinal == OverallResponse.PD);
            Assert.NotEmpty(visit.Reasons);
        }
    }, iter: 5_000);
}
