using Recist.Ingestion;

namespace Recist.Tests.Readers;

/// <summary>A time of day behind a date is left away in tables, and told once a file.</summary>
public class TimesOfDayTests
{
    private const string Table = "patient_id,visit,visit_date,lesion_id,role,organ,size_mm\nP1,B,DAY,T1,target,liver,30\nP1,W8,2025-03-03,T1,target,liver,20\n";

    [Theory]
    [InlineData("2025-01-06T09:30")]
    [InlineData("2025-01-06T09:30:00")]
    [InlineData("2025-01-06 09:30:00.000")]
    [InlineData("2025-01-06 09:30:00.0000000")]
    [InlineData("2025-01-06T23:30:00Z")]
    [InlineData("2025-01-06T09:30:00+01:00")]
    [InlineData("2025-01-06T09:30:00.000-0500")]
    [InlineData("2025-01-06 00:00:00 UTC")]
    [InlineData("2025-01-06 9:30 AM")]
    [InlineData("2025-01-06 9:30:15 p.m.")]
    public void The_day_is_read_as_written_and_the_time_told(string text)
    {
        var reading = Given.Reading("a.csv", Table.Replace("DAY", text, StringComparison.Ordinal));
        Assert.Equal("2025-01-06", reading.History().Visits[0].Date.Text);
        var note = Assert.Single(reading.Complaints, c => c.Code == "TIME_DROPPED");
        Assert.Equal((Severity.Info, 2, "visit_date", "One date of the file has a time of day. Only the day is read; in SDTM the time also puts visits of one day in order."), (note.Severity, note.Line, note.Column, note.Problem));
    }

    [Theory]
    [InlineData("2025-01-06 00:00:00")]
    [InlineData("2025-01-06T00:00:00.000")]
    [InlineData("2025-01-06")]
    public void Midnight_alone_is_what_programs_write_for_a_day(string text) =>
        Assert.DoesNotContain("TIME_DROPPED", Given.Reading("a.csv", Table.Replace("DAY", text, StringComparison.Ordinal)).Codes());

    [Theory]
    [InlineData("06/01/2025 09:30", "dd/MM/yyyy")]
    [InlineData("06-01-2025 09:30", "dd-MM-yyyy")]
    [InlineData("01/06/2025 9:30:00 AM", "MM/dd/yyyy")]
    [InlineData("6.1.2025, 09:30", "d.M.yyyy")]
    public void A_declared_order_may_have_a_time_behind_it(string text, string pattern)
    {
        var reading = Given.Reading("a.csv", Table.Replace("DAY", $"\"{text}\"", StringComparison.Ordinal), ReadingSettings.Default with { DatePattern = pattern });
        Assert.Equal("2025-01-06", reading.History().Visits[0].Date.Text);
        Assert.Contains("TIME_DROPPED", reading.Codes());
    }

    [Theory]
    [InlineData("2025-01-06T25:00")]
    [InlineData("2025-01-06T09:61")]
    [InlineData("2025-01-06 13:30 AM")]
    [InlineData("06/01/2025 09:30")]
    [InlineData("2025-02-30T09:30")]
    [InlineData("09:30")]
    public void What_is_no_time_or_no_day_is_refused(string text) =>
        Assert.Contains("DATE_FORMAT", Given.Reading("a.csv", Table.Replace("DAY", text, StringComparison.Ordinal)).Codes());

    [Fact]
    public void A_file_full_of_times_is_told_once_with_their_number()
    {
        var text = Table.Replace("DAY", "2025-01-06T09:30", StringComparison.Ordinal).Replace("2025-03-03", "2025-03-03T10:15", StringComparison.Ordinal);
        Assert.StartsWith("2 dates of the file", Assert.Single(Given.Reading("a.csv", text).Complaints, c => c.Code == "TIME_DROPPED").Problem, StringComparison.Ordinal);
    }

    [Fact]
    public void A_heading_of_a_wide_table_may_have_a_time()
    {
        var reading = Given.Reading("w.csv", "patient_id,lesion_id,role,unit,Baseline 2025-01-06 09:30,2025-03-03T10:15:00Z\nP1,T1,target,mm,30,20\n");
        Assert.Equal(["2025-01-06", "2025-03-03"], reading.History().Visits.Select(v => v.Date.Text));
        Assert.StartsWith("2 dates", Assert.Single(reading.Complaints, c => c.Code == "TIME_DROPPED").Problem, StringComparison.Ordinal);
    }

    [Fact]
    public void SDTM_tells_its_times_once_a_file()
    {
        var files = Sdtm("2025-01-06T09:30");
        var reading = SubmissionReader.Read(files, ReadingSettings.Default);
        Assert.Equal("2025-01-06", reading.History().Visits[0].Date.Text);
        Assert.Equal(["tr.csv", "tu.csv"], reading.Complaints.Where(c => c.Code == "TIME_DROPPED").Select(c => c.File!).Order());
        Assert.True(SubmissionReader.Read(Sdtm("2025-01-06T-:30"), ReadingSettings.Default).Accepted);
    }

    [Fact]
    public void A_list_of_patients_may_have_times() => Assert.Contains(
        "TIME_DROPPED",
        Given.Reading("p.csv", "patient_id,name,next_scan_date,interval_days\nP1,A,2025-06-01 08:00,42\n").Codes());

    [Fact]
    public void The_products_own_JSON_has_days_and_no_times() => Assert.Contains(
        "DATE_FORMAT", Given.Json(Given.Patient("""{ "id": "T1", "role": "target" }""", """{ "label": "B", "date": "2025-01-06T09:30", "baseline": true, "measurements": [ { "lesion": "T1", "mm": 31 } ] }""")).Codes());

    [Theory]
    [InlineData("2025-01-06T09:30", "09:30")]
    [InlineData("2025-01-06 9:30 PM", "21:30")]
    [InlineData("2025-01-06 12:05 AM", "00:05")]
    [InlineData("2025-01-06T09:30:00+01:00", "09:30")]
    [InlineData("2025-01-06 00:00:00", null)]
    [InlineData("2025-01-06T-:30", null)]
    [InlineData("2025-01-06", null)]
    public void The_time_of_day_can_be_asked_for(string text, string? time) => Assert.Equal(time, DateText.TimeOf(text)?.ToString("HH:mm", System.Globalization.CultureInfo.InvariantCulture));

    private static UploadedFile[] Sdtm(string day) =>
    [
        Given.File("tu.csv", $"STUDYID,USUBJID,TULNKID,TUTESTCD,TUSTRESC,TULOC,TUEVAL,VISIT,TUDTC\nS,P,T1,TUMIDENT,TARGET,LUNG,INV,B,{day}\n"),
        Given.File("tr.csv", $"STUDYID,USUBJID,TRLNKID,TRTESTCD,TRORRES,TRORRESU,TRSTRESN,TRSTRESU,TREVAL,VISIT,TRDTC\nS,P,T1,LDIAM,20,mm,20,mm,INV,B,{day}\n"),
    ];
}
