using Recist.Ingestion;

namespace Recist.Tests.Readers;

/// <summary>Days that SAS keeps as numbers: ADSL and DM as XPT or Dataset-JSON.</summary>
public class SasDatesTests
{
    private const string Tu = "STUDYID,USUBJID,TULNKID,TUTESTCD,TUSTRESC,TULOC,TUEVAL,VISIT,TUDTC\nS,P1,T1,TUMIDENT,TARGET,LUNG,INV,B,2025-01-06\n";
    private const string Tr = "STUDYID,USUBJID,TRLNKID,TRTESTCD,TRORRES,TRORRESU,TREVAL,VISIT,TRDTC\nS,P1,T1,LDIAM,20,mm,INV,B,2025-01-06\n";

    [Theory]
    [InlineData("DATE9.", "23747", "2025-01-06")]
    [InlineData("DATE", "0", "1960-01-01")]
    [InlineData("date9", "-1", "1959-12-31")]
    [InlineData("YYMMDD10.", "23747.75", "2025-01-06")]
    [InlineData("E8601DA.", "23747", "2025-01-06")]
    [InlineData("MMDDYY10.", "23747", "2025-01-06")]
    [InlineData("DATETIME20.", "2051775000", "2025-01-06T09:30:00")]
    [InlineData("E8601DT19.", "2051740800", "2025-01-06")]
    [InlineData("DATE9.", "", "")]
    [InlineData("DATE9.", "99999999999", "99999999999")]
    public void A_number_with_a_format_of_days_is_a_day(string format, string number, string expected) => Assert.Equal(expected, SasDates.Of(format)!.Text(number));

    [Theory]
    [InlineData("")]
    [InlineData("8.")]
    [InlineData("BEST12.")]
    [InlineData("MONYY7.")]
    [InlineData("YEAR4.")]
    [InlineData("TIME5.")]
    [InlineData("$10.")]
    public void Any_other_format_says_no_day(string format) => Assert.Null(SasDates.Of(format));

    [Fact]
    public void ADSL_as_XPT_gives_its_dates()
    {
        var adsl = XptFile.Of(
            "adsl.xpt", [("STUDYID", "$"), ("USUBJID", "$"), ("TRTSDT", "DATE"), ("DTHDT", "YYMMDD"), ("LSTALVDT", "E8601DA"), ("NACTDT", "MMDDYY")],
            ["S", "P1", 23748m, null, 23847m, 23800m]);
        var reading = Read(adsl);
        var dates = reading.History().Dates;
        Assert.Equal(("2025-01-07", null, "2025-04-16", "2025-02-28"), (dates.Start?.Text, dates.Death?.Text, dates.LastKnownAlive?.Text, dates.NewTherapy?.Text));
        Assert.DoesNotContain("TIME_DROPPED", reading.Codes());
    }

    [Fact]
    public void DM_as_XPT_may_have_numbers_with_a_time_which_is_told_once()
    {
        var dm = XptFile.Of("dm.xpt", [("USUBJID", "$"), ("RFXSTDTC", "DATETIME"), ("DTHDTC", "DATETIME"), ("RFPENDTC", "$")], ["P1", 2_051_861_400m, 2_054_100_000m, "2025-01-31T08:15"]);
        var reading = Read(dm);
        Assert.Equal("2025-01-07", reading.History().Dates.Start?.Text);
        Assert.Equal("2025-01-31", reading.History().Dates.LastKnownAlive?.Text);
        Assert.Single(reading.Complaints, c => c.Code == "TIME_DROPPED" && c.File == "dm.xpt");
    }

    [Fact]
    public void A_number_without_a_format_is_refused_with_the_format_to_give()
    {
        var reading = Read(XptFile.Of("adsl.xpt", [("USUBJID", "$"), ("TRTSDT", "")], ["P1", 23748m]));
        Assert.Contains("DATE9.", Assert.Single(reading.Complaints, c => c.Code == "DATE_FORMAT").Fix, StringComparison.Ordinal);
    }

    [Fact]
    public void Dataset_JSON_says_it_by_its_display_format()
    {
        var adsl = Given.File("adsl.json", """
            {"datasetJSONVersion":"1.1.0","name":"ADSL","columns":[{"name":"USUBJID","dataType":"string"},
            {"itemOID":"x","name":"TRTSDT","dataType":"integer","displayFormat":"DATE9."},{"name":"LSTALVDT","dataType":"date","targetDataType":"integer","displayFormat":"E8601DA."}],
            "rows":[["P1",23748,"2025-04-16"]]}
            """);
        var dates = Read(adsl).History().Dates;
        Assert.Equal(("2025-01-07", "2025-04-16"), (dates.Start?.Text, dates.LastKnownAlive?.Text));
    }

    [Fact]
    public void A_number_of_a_CSV_is_no_day() =>
        Assert.Contains("DATE_FORMAT", Read(Given.File("adsl.csv", "USUBJID,TRTSDT\nP1,23748\n")).Codes());

    [Fact]
    public void Other_numbers_of_an_XPT_stay_numbers()
    {
        var table = TableFile.Read(XptFile.Of("x.xpt", [("USUBJID", "$"), ("N", ""), ("AGE", "BEST12."), ("D", "DATE")], ["P1", 12.3m, 60m, 23748m]), ReadingSettings.Default, new ComplaintLog())!;
        Assert.Equal(["P1", "12.3", "60", "2025-01-07"], Assert.Single(table.Rows).Cells);
    }

    private static Reading Read(UploadedFile dates) => SubmissionReader.Read([Given.File("tu.csv", Tu), Given.File("tr.csv", Tr), dates], ReadingSettings.Default);
}
