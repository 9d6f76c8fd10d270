using Recist.Ingestion;

namespace Recist.Tests.Readers;

/// <summary>Dates with a time of day, and numbers of days, where a mapping declares them.</summary>
public class MappedDateTests
{
    [Fact]
    public void The_day_of_a_date_with_a_time_is_read_and_the_time_told_once()
    {
        var reading = SubmissionReader.Read([Suggested.Field("date-with-time.csv"), Suggested.Field("date-with-time.json")], ReadingSettings.Default);
        Assert.Equal("R-01: 2025-01-06 53 -, 2025-03-03 45 SD", Suggested.Responses(reading));
        Assert.Equal(2, Assert.Single(reading.Complaints, c => c.Code == "TIME_DROPPED").Line);
    }

    [Theory]
    [InlineData("25.01.2026 09:30", "dd.MM.yyyy HH:mm", "2026-01-25")]
    [InlineData("01/25/2026 9:30", "MM/dd/yyyy H:mm", "2026-01-25")]
    [InlineData("2026-01-25T09:30:15", "yyyy-MM-ddTHH:mm:ss", "2026-01-25")]
    [InlineData("46034", "excel", "2026-01-12")]
    [InlineData("25-Jan-2026", "dd-MMM-yyyy", "2026-01-25")]
    [InlineData("25 Jan 2026", "dd MMM yyyy", "2026-01-25")]
    public void The_pattern_is_proposed_and_read(string date, string pattern, string day)
    {
        var table = Suggested.For($"Patient;Datum;Läsion;Größe (mm)\nA;{date};T1;40\n");
        Assert.Equal(pattern, (string?)table.Mapping["dates"]);
        Assert.Equal($"A: {day} 40 -", table.Responses());
    }

    [Theory]
    [InlineData("dd-MM-yyyy HH:mm", true)]
    [InlineData("dd/MM/yyyy hh:mm tt", true)]
    [InlineData("yyyy-MM-ddTHH:mm", true)]
    [InlineData("excel", true)]
    [InlineData("HH:mm dd-MM-yyyy", false)]
    [InlineData("dd/MM HH:mm", false)]
    [InlineData("dd/MM/yyyy HH:mm zzz", false)]
    [InlineData("Excel", false)]
    public void A_pattern_is_a_day_with_or_without_a_time_behind_it(string pattern, bool isSound) => Assert.Equal(isSound, MappedDatePattern.IsSound(pattern));

    [Fact]
    public void A_number_that_is_no_day_of_a_spreadsheet_is_refused()
    {
        var mapping = Suggested.For("Patient no,Date,Lesion,Size (mm)\nA,46034,T1,40\n").Mapping.ToJsonString();
        var reading = SubmissionReader.Read([Given.File("t.csv", "Patient no,Date,Lesion,Size (mm)\nA,12.01.2026,T1,40\n"), Given.File("m.json", mapping)], ReadingSettings.Default);
        Assert.Contains(reading.Complaints, c => c is { Code: "DATE_FORMAT", Column: "Date" });
    }
}
