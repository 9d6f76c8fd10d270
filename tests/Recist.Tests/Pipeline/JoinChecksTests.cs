using Recist.Ingestion;
using Recist.Pipeline;

namespace Recist.Tests.Pipeline;

public class JoinChecksTests
{
    [Theory]
    [InlineData("2025-01-05", true)]
    [InlineData("2025-01-06", false)]
    [InlineData("2025-01", false)]
    public void A_death_that_one_upload_dates_before_the_baseline_of_another_blocks(string death, bool blocked)
    {
        Assert.True(ScanDate.TryParse(death, out var day));
        var history = new PatientHistory(
            "S", "1", "P", null, ResponseOptions.Default, new PatientDates { Death = day }, [], [new Visit("Baseline", ScanDate.From(new DateOnly(2025, 1, 6)), true)]);
        var problems = new List<Complaint>();
        JoinChecks.Check(history, problems);
        Assert.Equal(blocked, problems.Exists(p => p is { Code: "DEATH_BEFORE_START", Severity: Severity.Block }));
    }
}
