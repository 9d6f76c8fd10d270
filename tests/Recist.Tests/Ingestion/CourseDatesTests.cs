using Recist.Ingestion;

namespace Recist.Tests.Readers;

public class CourseDatesTests
{
    private const string Responses = "STUDYID,USUBJID,RSTESTCD,RSSTRESC,RSEVAL,RSEVALID,VISIT,RSDTC\n"
        + "S,P,OVRLRESP,SD,INVESTIGATOR,,WEEK 6,2025-02-17\nS,P,OVRLRESP,SD,INDEPENDENT ASSESSOR,R1,WEEK 6,2025-02-17\nS,Q,OVRLRESP,SD,INVESTIGATOR,,WEEK 6,2025-02-17\n";

    [Fact]
    public void ADSL_gives_start_death_last_contact_and_new_therapy_to_every_reader_of_the_patient()
    {
        var patients = Read(("adsl.csv", "STUDYID,USUBJID,RANDDT,TRTSDT,DTHDT,LSTALVDT,NACTDT,AGE\nS,P,2025-01-06,2025-01-08,2025-06-01,2025-05-30,2025-04-01,63\n")).Submission!.Patients;
        Assert.All(patients.Where(p => p.History.Patient == "P"), p => Assert.Equal(
            new PatientDates { Start = Day("2025-01-06"), Death = Day("2025-06-01"), LastKnownAlive = Day("2025-05-30"), NewTherapy = Day("2025-04-01") }, p.History.Dates));
        Assert.Equal(new PatientDates(), patients.Single(p => p.History.Patient == "Q").History.Dates);
        Assert.Equal(["rs.csv+adsl.csv", "rs.csv+adsl.csv", "rs.csv"], patients.Select(p => p.Source));
    }

    [Fact]
    public void Without_randomisation_the_first_dose_is_the_start() =>
        Assert.Equal(Day("2025-01-08"), Of(Read(("adsl.csv", "USUBJID,RANDDT,TRTSDT\nP,,2025-01-08\n"))).Start);

    [Fact]
    public void DM_gives_first_dose_death_and_last_contact_but_not_the_sponsors_reference_date() => Assert.Equal(
        new PatientDates { Start = Day("2025-01-08"), Death = Day("2025-06-01"), LastKnownAlive = Day("2025-05-30") },
        Of(Read(("dm.csv", "STUDYID,DOMAIN,USUBJID,RFSTDTC,RFXSTDTC,RFPENDTC,DTHDTC\nS,DM,P,2025-01-01,2025-01-08T10:15,2025-05-30,2025-06-01\n"))));

    [Theory]
    [InlineData("RFXSTDTC")]
    [InlineData("RFPENDTC")]
    [InlineData("DTHDTC")]
    public void DM_is_known_by_any_of_its_dates(string variable) =>
        Assert.NotEqual(new PatientDates(), Of(Read(("dm.csv", $"STUDYID,DOMAIN,USUBJID,{variable}\nS,DM,P,2025-06-01\n"))));

    [Fact]
    public void ADSL_comes_before_DM()
    {
        var dates = Of(Read(("dm.csv", "USUBJID,RFSTDTC,RFXSTDTC,DTHDTC\nP,2025-01-01,2025-01-08,2025-06-01\n"), ("adsl.csv", "USUBJID,RANDDT\nP,2025-01-06\n")));
        Assert.Equal((Day("2025-01-06"), Day("2025-06-01")), (dates.Start, dates.Death));
    }

    [Fact]
    public void Another_study_is_another_patient() => Assert.Null(Of(Read(("adsl.csv", "STUDYID,USUBJID,RANDDT\nT,P,2025-01-06\n"))).Start);

    [Fact]
    public void Two_rows_of_one_patient_that_differ_refuse_the_table() =>
        Assert.Contains("VALUE_CONFLICT", Read(("adsl.csv", "USUBJID,RANDDT\nP,2025-01-06\nP,2025-01-07\n")).Codes());

    [Fact]
    public void A_wrong_response_its_date_and_a_date_of_ADSL_are_told_at_once() => Assert.Equal(
        ["DATE_FORMAT RANDDT 2025-02-30", "DATE_FORMAT RSDTC 2025-13-01", "VALUE_UNKNOWN RSSTRESC BETTER"],
        SubmissionReader.Read(
        [
            Given.File("rs.csv", "STUDYID,USUBJID,RSTESTCD,RSSTRESC,RSEVAL,VISIT,RSDTC\nS,P,OVRLRESP,BETTER,INVESTIGATOR,WEEK 6,2025-13-01\n"),
            Given.File("adsl.csv", "STUDYID,USUBJID,RANDDT\nS,P,2025-02-30\n"),
        ], ReadingSettings.Default).Complaints.Select(c => $"{c.Code} {c.Column} {c.Value}").Order(StringComparer.Ordinal));

    [Fact]
    public void Dates_alone_are_refused()
    {
        Assert.Contains("SDTM_PAIR", Given.Reading("adsl.csv", "USUBJID,RANDDT\nP,2025-01-06\n").Codes());
        Assert.Contains("SDTM_PAIR", Given.Reading("dm.csv", "DOMAIN,USUBJID,RFSTDTC\nDM,P,2025-01-06\n").Codes());
    }

    [Fact]
    public void The_files_of_one_folder_are_one_upload_and_dates_without_responses_are_left()
    {
        UploadedFile[] files =
        [
            Given.File("a/rs.csv", Responses), Given.File("a/adsl.csv", "USUBJID,RANDDT\nP,2025-01-06\n"), Given.File("b/adsl.csv", "USUBJID,RANDDT\nP,2025-01-06\n"),
            Given.File("a/adtte.csv", "USUBJID,PARAMCD,RANDDT\nP,OS,2025-01-06\n"),
        ];
        Assert.Equal([["a/rs.csv", "a/adsl.csv"]], UploadGrouping.OfFolder(files).Select(u => u.Select(f => f.Name)));
    }

    [Fact]
    public void Each_pair_in_a_folder_takes_the_responses_of_its_name_and_the_dates()
    {
        const string Tu = "USUBJID,TULNKID\nP,T1\n";
        const string Tr = "USUBJID,TRLNKID,TRTESTCD\nP,T1,LDIAM\n";
        UploadedFile[] files =
        [
            Given.File("dm.csv", "USUBJID,RFSTDTC\n"), Given.File("rs_a.csv", Responses), Given.File("rs_b.csv", Responses),
            Given.File("tr_a.csv", Tr), Given.File("tr_b.csv", Tr), Given.File("tu_a.csv", Tu), Given.File("tu_b.csv", Tu),
        ];
        Assert.Equal(
            [["tu_a.csv", "tr_a.csv", "rs_a.csv", "dm.csv"], ["tu_b.csv", "tr_b.csv", "rs_b.csv", "dm.csv"]],
            UploadGrouping.Group(files).Select(u => u.Select(f => f.Name)));
    }

    private static Reading Read(params (string Name, string Text)[] tables) =>
        SubmissionReader.Read([Given.File("rs.csv", Responses), .. tables.Select(t => Given.File(t.Name, t.Text))], ReadingSettings.Default);

    private static PatientDates Of(Reading reading) => reading.Submission!.Patients[0].History.Dates;

    private static ScanDate Day(string text) => ScanDate.TryParse(text, out var day) ? day : throw new FormatException(text);
}
