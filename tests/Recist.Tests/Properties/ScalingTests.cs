namespace Recist.Tests.Properties;

/// <summary>What survives when every length is three times as long. Nodes, 5 mm and small new nodes are absolute lengths and do not.</summary>
public class ScalingTests
{
    [Fact]
    public void Recist_1_0_knows_no_absolute_length_so_every_response_survives() => Histories.Each(Criteria.Recist10, (history, _) =>
    {
        if (!HasAbsolute(history))
        {
            Assert.Equal(Responses(history), Responses(Tripled(history)));
        }
    });

    [Theory]
    [InlineData(Criteria.Recist11)]
    [InlineData(Criteria.MRecistHcc)]
    public void Percentages_survive_and_responses_but_for_the_5_mm_that_longer_lengths_reach_sooner(Criteria criteria) => Histories.Each(criteria, (history, _) =>
    {
        if (HasAbsolute(history) || history.Lesions.Any(l => l.IsNode))
        {
            return;
        }

        var (before, after) = (ResponseAssessor.Assess(history).Visits, ResponseAssessor.Assess(Tripled(history)).Visits);
        for (var i = 0; i < before.Length; i++)
        {
            Assert.Equal((before[i].PercentFromBaseline, before[i].PercentFromNadir), (after[i].PercentFromBaseline, after[i].PercentFromNadir));
            Assert.True(before[i].Target == after[i].Target || after[i].Target == TargetResponse.PD || history.Options.PartialResponsePersists, $"{before[i].Target} became {after[i].Target}");
        }
    });

    private static bool HasAbsolute(PatientHistory history) =>
        history.Visits.Any(v => v.Measurements.Any(m => m.State == MeasurementState.TooSmall) || v.NewLesions.Length > 0);

    private static IEnumerable<string> Responses(PatientHistory history) =>
        ResponseAssessor.Assess(history).Visits.Select(v => $"{v.Target} {v.NonTarget} {v.Overall} {v.OverallFinal}");

    private static PatientHistory Tripled(PatientHistory history) => history with
    {
        Visits = [.. history.Visits.Select(v => v with
        {
            Measurements = [.. v.Measurements.Select(m => m with
            {
                Diameter = Tripled(m.Diameter),
                Viable = Tripled(m.Viable),
                Fragments = [.. m.Fragments.Select(f => Tripled(f)!.Value)],
            })],
        })],
    };

    private static Length? Tripled(Length? length) => length is { } l ? l + l + l : null;
}
