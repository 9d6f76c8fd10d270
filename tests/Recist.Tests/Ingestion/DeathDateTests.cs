using Recist.Ingestion;

namespace Recist.Tests.Readers;

public class DeathDateTests
{
    private const string T1 = """{ "id": "T1", "role": "target", "organ": "lung" }""";
    private const string Visits =
        """
        { "label": "Baseline", "date": "2025-01-06", "baseline": true, "measurements": [ { "lesion": "T1", "mm": 33 } ] },
        { "label": "Week 6", "date": "2025-02-17", "measurements": [ { "lesion": "T1", "mm": 30 } ] }
        """;

    [Theory]
    [InlineData("2025-01-08", "2025-01-07", true)]
    [InlineData("2025-01-08", "2025-01-08", false)]
    [InlineData("2025-01-05", "2025-01-05", true)] // on the day of the start, and before the baseline
    [InlineData("2025-01-06", "2025-01-06", false)]
    public void A_death_before_the_start_or_the_baseline_blocks(string start, string death, bool blocked)
    {
        var reading = Read(start, death);
        Assert.Equal(!blocked, reading.Accepted);
        Assert.Equal(blocked, reading.Complaints.Any(c => c is { Code: "DEATH_BEFORE_START", Severity: Severity.Block, Path: "$.patients[0].dates.death" } && c.Value == death));
    }

    [Theory]
    [InlineData("2025-02-16", true)]
    [InlineData("2025-02-17", false)]
    public void A_visit_after_the_death_is_flagged_and_counts(string death, bool flagged)
    {
        var reading = Read("2025-01-06", death);
        Assert.True(reading.Accepted);
        Assert.Equal(flagged, reading.Complaints.Any(c => c is { Code: "VISIT_AFTER_DEATH", Severity: Severity.Warn, Value: "2025-02-17" }));
        Assert.Equal(2, reading.History().Visits.Length);
    }

    [Fact]
    public void A_missed_visit_may_be_planned_after_the_death() => Assert.DoesNotContain("VISIT_AFTER_DEATH", Read("2025-01-06", "2025-02-16", missed: true).Codes());

    [Theory]
    [InlineData("2024-12", true)]
    [InlineData("2025-01", false)] // may be after the baseline
    public void A_partial_date_is_doubted_only_where_no_day_of_it_fits(string death, bool blocked)
    {
        var reading = SubmissionReader.Read(
            [
                Given.File("tu.csv", "USUBJID,TULNKID,TUSTRESC,TULOC\nP,T1,TARGET,LUNG\n"),
                Given.File("tr.csv", "USUBJID,TRLNKID,TRTESTCD,TRORRES,TRSTRESN,TRSTRESU,TRDTC\nP,T1,LDIAM,20,20,mm,2025-01-06\n"),
                Given.File("adsl.csv", $"USUBJID,TRTSDT,DTHDT\nP,2025-01-06,{death}\n"),
            ],
            ReadingSettings.Default);
        Assert.Equal(blocked, reading.Complaints.Any(c => c is { Code: "DEATH_BEFORE_START", File: "adsl.csv", Line: 2, Column: "DTHDT" }));
    }

    private static Reading Read(string start, string death, bool missed = false) => Given.Json(Given.Patient(
        T1,
        missed ? Visits.Replace("\"measurements\": [ { \"lesion\": \"T1\", \"mm\": 30 } ]", "\"missed\": true", StringComparison.Ordinal) : Visits,
        $$""" "dates": { "start": "{{start}}", "death": "{{death}}" }, """));
}
