namespace Recist.Tests.Rules;

/// <summary>Cost counted in bytes, which no busy machine disturbs; docs/performance.md has the times.</summary>
public class AssessmentCostTests
{
    [Fact]
    public void A_visit_costs_the_same_however_many_came_before_it()
    {
        var few = BytesPerVisit(100);
        var many = BytesPerVisit(1600);
        Assert.True(many < 1.2m * few, $"{few} bytes per visit with 100 visits, {many} with 1,600.");
    }

    private static decimal BytesPerVisit(int visits)
    {
        var patient = Patient.WithTargets(3).Baseline(30, 30, 30);
        var history = patient.History with
        {
            Visits =
            [
                .. patient.Visits,
                .. Enumerable.Range(1, visits - 1).Select(v => new Visit("V" + v, Patient.Day(7 * v))
                {
                    Measurements = [.. patient.Lesions.Select((l, i) => new TargetMeasurement(l.Id, MeasurementState.Measured, Length.FromMillimetres(10 + ((v + i) % 30))))],
                }),
            ],
        };
        ResponseAssessor.Assess(history);
        var before = GC.GetAllocatedBytesForCurrentThread();
        ResponseAssessor.Assess(history);
        return (GC.GetAllocatedBytesForCurrentThread() - before) / (decimal)visits;
    }
}
