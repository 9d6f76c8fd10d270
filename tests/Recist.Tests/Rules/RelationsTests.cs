using CsCheck;

namespace Recist.Tests.Rules;

/// <summary>What must hold for every history, whatever the numbers.</summary>
public class RelationsTests
{
    private static readonly OverallResponse[] BestFirst =
        [OverallResponse.CR, OverallResponse.PR, OverallResponse.SD, OverallResponse.NonCRNonPD, OverallResponse.NED, OverallResponse.PD, OverallResponse.NE];

    [Fact]
    public void No_history_makes_it_throw_and_every_verdict_has_a_reason() => Generated.History.Sample(history =>
    {
        var assessment = ResponseAssessor.Assess(history);
        Assert.Equal(history.Visits.Length, assessment.Visits.Length);
        foreach (var visit in assessment.Visits)
        {
            Assert.Equal(visit.Visit.IsBaseline, visit.Overall is null);
            Assert.True(visit.Overall is null || visit.Reasons.Length > 0);
            Assert.True(visit.Sum is null || visit.PartialSum is null);
        }
    }, iter: 5_000);

    [Fact]
    public void The_order_of_lesions_measurements_and_visits_does_not_matter() => Generated.History.Sample(history =>
    {
        var turned = history with
        {
            Lesions = [.. history.Lesions.Reverse()],
            Visits = [.. history.Visits.Reverse().Select(v => v with { Measurements = [.. v.Measurements.Reverse()], NonTargets = [.. v.NonTargets.Reverse()] })],
        };
        Assert.Equal(Verdicts(history), Verdicts(turned));
    }, iter: 2_000);

    [Fact]
    public void Scaling_all_lengths_scales_sums_and_keeps_percentages() => Generated.History.Sample(history =>
    {
        if (history.Visits.SelectMany(v => v.Measurements).Any(m => m.State == MeasurementState.TooSmall))
        {
            return; // 5 mm is an absolute length
        }

        var before = ResponseAssessor.Assess(history).Visits;
        var after = ResponseAssessor.Assess(Tripled(history)).Visits;
        Assert.Equal(before.Select(v => (v.Sum?.Millimetres * 3, v.Nadir?.Millimetres * 3, v.NadirVisit)), after.Select(v => (v.Sum?.Millimetres, v.Nadir?.Millimetres, v.NadirVisit)));
        Assert.Equal(before.Select(v => (v.PercentFromBaseline, v.PercentFromNadir)), after.Select(v => (v.PercentFromBaseline, v.PercentFromNadir)));
    }, iter: 2_000);

    [Fact]
    public void A_missed_visit_at_the_end_changes_no_other_visit_and_no_best_response() => Generated.History.Sample(history =>
    {
        if (history.Visits.IsEmpty)
        {
            return;
        }

        var longer = history with { Visits = history.Visits.Add(new("Missed", Patient.Day(500)) { Missed = true }) };
        var (before, after) = (ResponseAssessor.Assess(history), ResponseAssessor.Assess(longer));
        Assert.Equal(Verdicts(history), Verdicts(longer).Take(history.Visits.Length));
        Assert.Equal((before.Best.Unconfirmed, before.Best.Confirmed), (after.Best.Unconfirmed, after.Best.Confirmed));
    }, iter: 2_000);

    [Fact]
    public void The_best_response_is_never_better_than_the_best_visit_and_confirmed_never_better_than_unconfirmed() => Generated.History.Sample(history =>
    {
        var assessment = ResponseAssessor.Assess(history);
        var best = assessment.Visits.Where(v => v.OverallFinal is not null).Select(v => Array.IndexOf(BestFirst, v.OverallFinal!.Value)).DefaultIfEmpty(BestFirst.Length - 1).Min();
        Assert.True(Array.IndexOf(BestFirst, assessment.Best.Unconfirmed) >= best);
        Assert.True(Array.IndexOf(BestFirst, assessment.Best.Confirmed) >= Array.IndexOf(BestFirst, assessment.Best.Unconfirmed)
            || history.Options.CompleteThenPartial == CompleteThenPartial.Partial);
    }, iter: 2_000);

    [Fact]
    public void A_later_visit_never_changes_what_was_known_earlier() => Generated.History.Sample(history =>
    {
        if (history.Visits.Length < 2)
        {
            return;
        }

        var whole = ResponseAssessor.Assess(history).Visits;
        var start = ResponseAssessor.Assess(history with { Visits = history.Visits[..^1] }).Visits;
        Assert.Equal(start.Select(v => (v.Overall, v.Sum, v.Nadir)), whole.Take(start.Length).Select(v => (v.Overall, v.Sum, v.Nadir)));
    }, iter: 2_000);

    [Fact]
    public void Back_dating_only_ever_makes_PD_where_no_CR_is_re_read() => Generated.History.Sample(history =>
        Assert.All(ResponseAssessor.Assess(history).Visits.Where(v => v.Overall != v.OverallFinal), v => Assert.True(
            v.OverallFinal == OverallResponse.PD
            || (!history.Options.ReappearanceAfterCompleteIsProgression && v.Overall == OverallResponse.CR
                && v.OverallFinal == (history.Lesions.Any(l => l.Role == LesionRole.Target) ? OverallResponse.PR : OverallResponse.NonCRNonPD)))), iter: 2_000);

    private static IEnumerable<(string, Length?, Length?, decimal?, TargetResponse?, NonTargetResponse?, OverallResponse?)> Verdicts(PatientHistory history) =>
        ResponseAssessor.Assess(history).Visits.Select(v => (v.Visit.Label, v.Sum, v.Nadir, v.PercentFromNadir, v.Target, v.NonTarget, v.Overall));

    private static PatientHistory Tripled(PatientHistory history) => history with
    {
        Visits = [.. history.Visits.Select(v => v with
        {
            Measurements = [.. v.Measurements.Select(m => m with
            {
                Diameter = m.Diameter is { } mm ? mm + mm + mm : null,
                Fragments = [.. m.Fragments.Select(f => f + f + f)],
            })],
        })],
    };
}
