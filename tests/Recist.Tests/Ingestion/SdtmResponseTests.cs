using Recist.Ingestion;

namespace Recist.Tests.Readers;

public class SdtmResponseTests
{
    private const string Head = "STUDYID,DOMAIN,USUBJID,RSTESTCD,RSCAT,RSORRES,RSSTRESC,RSSTAT,RSEVAL,RSEVALID,RSACPTFL,VISIT,RSDTC\n";
    private const string Tu = "STUDYID,DOMAIN,USUBJID,TULNKID,TUSTRESC,TULOC,TUEVAL\nS,TU,P,T1,TARGET,LUNG,INVESTIGATOR\n";

    private const string Tr = "STUDYID,DOMAIN,USUBJID,TRLNKID,TRTESTCD,TRORRES,TRSTRESN,TRSTRESU,TREVAL,VISIT,TRDTC\n"
        + "S,TR,P,T1,LDIAM,30,30,mm,INVESTIGATOR,SCREENING,2025-01-06\nS,TR,P,T1,LDIAM,20,20,mm,INVESTIGATOR,WEEK 6,2025-02-17\n";

    [Theory]
    [InlineData("CR", "CR")]
    [InlineData("NON-CR/NON-PD", "Non-CR/Non-PD")]
    [InlineData("non-cr/non-pd", "Non-CR/Non-PD")]
    [InlineData("NED", "NED")]
    [InlineData("NE", "NE")]
    [InlineData("Partial Response", "PR")]
    public void A_response_is_read_by_its_word(string word, string expected)
    {
        var reading = Read(Row(word, "WEEK 6", "2025-02-17", category: ""));
        Assert.Equal(expected, Assert.Single(reading.History().Visits).GivenOverall?.Code());
    }

    [Fact]
    public void Without_lesions_it_is_response_level_input_without_a_baseline_visit()
    {
        var history = Read(Row("SD", "WEEK 6", "2025-02-17") + Row("PD", "WEEK 12", "2025-03-31")).History();
        Assert.Equal([("WEEK 6", false), ("WEEK 12", false)], history.Visits.Select(v => (v.Label, v.IsBaseline)));
        Assert.Equal(("S", "P", "INVESTIGATOR"), (history.Study, history.Patient, history.Reader));
        Assert.Empty(history.Lesions);
        Assert.Equal(["SD", "PD"], ResponseAssessor.Assess(history).Visits.Select(v => v.OverallFinal?.Code()));
    }

    [Fact]
    public void The_reader_is_RSEVALID_else_RSEVAL_and_RSACPTFL_names_the_accepted_one()
    {
        var reading = Read(
            Row("SD", "WEEK 6", "2025-02-17") + Row("PR", "WEEK 6", "2025-02-17", reader: "INDEPENDENT ASSESSOR,RADIOLOGIST 1,Y")
            + Row("PR", "WEEK 6", "2025-02-17", reader: "INDEPENDENT ASSESSOR,RADIOLOGIST 2,"));
        Assert.Equal(
            [("INVESTIGATOR", false), ("RADIOLOGIST 1", true), ("RADIOLOGIST 2", false)],
            reading.Submission!.Patients.Select(p => (p.History.Reader, p.History.Accepted)));
    }

    [Theory]
    [InlineData("", "NOT DONE")]
    [InlineData("NE", "NOT DONE")]
    [InlineData("NA", "")]
    public void Not_done_or_not_entered_is_not_evaluable(string word, string status) =>
        Assert.Equal(OverallResponse.NE, Read(Row("SD", "WEEK 6", "2025-02-17") + Row(word, "WEEK 12", "2025-03-31", status)).History().Visits[1].GivenOverall);

    [Fact]
    public void A_response_that_says_not_done_blocks_the_patient() => Assert.Contains("TWO_VALUES", Read(Row("PD", "WEEK 6", "2025-02-17", "NOT DONE")).Codes());

    [Fact]
    public void A_response_still_to_be_settled_is_not_evaluable_and_warned_of()
    {
        var reading = Read(Row("SD", "WEEK 6", "2025-02-17") + Row("CHECK", "WEEK 12", "2025-03-31"));
        Assert.Equal(OverallResponse.NE, reading.History().Visits[1].GivenOverall);
        Assert.Contains("RESPONSE_PENDING", reading.Codes());
    }

    [Fact]
    public void A_word_that_nobody_knows_refuses_the_table_for_it_may_hide_a_progression() =>
        Assert.Equal(["VALUE_UNKNOWN"], Read(Row("PROGRESSED A BIT", "WEEK 6", "2025-02-17")).Codes());

    [Fact]
    public void A_partial_date_is_kept() => Assert.Equal("2025-02", Read(Row("SD", "WEEK 6", "2025-02")).History().Visits[0].Date.Text);

    [Fact]
    public void Each_day_is_a_visit_of_its_own_although_the_label_is_the_same()
    {
        var history = Read(Row("SD", "UNSCHEDULED", "2025-02-17") + Row("PD", "UNSCHEDULED", "2025-02-20")).History();
        Assert.Equal([("UNSCHEDULED", "SD"), ("UNSCHEDULED (2025-02-20)", "PD")], history.Visits.Select(v => (v.Label, v.GivenOverall?.Code() ?? "")));
    }

    [Fact]
    public void Of_one_visit_and_day_the_worse_response_counts()
    {
        var reading = Read(Row("PD", "WEEK 6", "2025-02-17") + Row("SD", "WEEK 6", "2025-02-17"));
        Assert.Equal(OverallResponse.PD, Assert.Single(reading.History().Visits).GivenOverall);
        Assert.Contains("RESPONSE_TWICE", reading.Codes());
    }

    [Fact]
    public void A_response_without_a_date_refuses_the_table_unless_a_visit_can_place_it()
    {
        Assert.Contains("VALUE_MISSING", Read(Row("PD", "", "")).Codes());
        Assert.Contains("RESPONSE_UNMATCHED", Read(Row("SD", "WEEK 6", "2025-02-17") + Row("NE", "WEEK 12", "", "NOT DONE")).Codes());
    }

    [Fact]
    public void Other_results_of_RS_are_not_used_and_a_table_without_overall_responses_is_refused()
    {
        const string Target = "S,RS,P,TRGRESP,RECIST 1.1,PD,PD,,INVESTIGATOR,,,WEEK 6,2025-02-17\n";
        Assert.Single(Read(Target + Row("SD", "WEEK 6", "2025-02-17")).History().Visits);
        const string Depression = "S,RS,P,HAMD101,HAMD 17,2,2,,INVESTIGATOR,,,WEEK 6,2025-02-17\n";
        Assert.Contains("NOT_TUMOURS", Read(Depression).Codes());
        Assert.Contains("NOT_A_MEASUREMENT_FILE", Read(Depression.Replace("HAMD 17", "OTHER", StringComparison.Ordinal)).Codes());
    }

    [Fact]
    public void Rows_of_other_criteria_are_told_and_left()
    {
        var reading = Read(Row("PR", "WEEK 6", "2025-02-17") + Row("iUPD", "WEEK 6", "2025-02-17", category: "iRECIST") + Row("CR", "WEEK 6", "2025-02-17", category: "LUGANO CLASSIFICATION"));
        Assert.Equal(OverallResponse.PR, Assert.Single(reading.History().Visits).GivenOverall);
        Assert.Contains("CRITERIA_NOT_USED", reading.Codes());
        Assert.Contains("OTHER_CRITERIA", reading.Codes());
    }

    [Theory]
    [InlineData("PR", "2025-02-17", null)]
    [InlineData("SD", "2025-02-17", "RECORDED_RESPONSE_DIFFERS")]
    [InlineData("SD", "2025-02-20", "RECORDED_RESPONSE_DIFFERS")] // the reading may come days after the scan
    [InlineData("SD", "2025-02", "RECORDED_RESPONSE_DIFFERS")]
    public void Beside_lesions_it_is_compared_with_the_computed_response(string word, string date, string? query)
    {
        var history = Read([Given.File("tu.csv", Tu), Given.File("tr.csv", Tr), Given.File("rs.csv", Head + Row(word, "WEEK 6", date))]).History();
        Assert.Equal(2, history.Visits.Length);
        var assessment = ResponseAssessor.Assess(history);
        Assert.Equal("PR", assessment.Visits[1].Overall?.Code());
        Assert.Equal(query, assessment.Queries.Select(q => q.Code).SingleOrDefault());
    }

    [Theory]
    [InlineData("WEEK 12", "2025-03-31")]
    [InlineData("WEEK 6", "2025-03-31")]
    public void Beside_lesions_a_response_for_no_known_visit_is_not_used(string visit, string date)
    {
        var reading = Read([Given.File("tu.csv", Tu), Given.File("tr.csv", Tr), Given.File("rs.csv", Head + Row("PD", visit, date))]);
        Assert.Equal(2, reading.History().Visits.Length);
        Assert.Contains("RESPONSE_UNMATCHED", reading.Codes());
    }

    [Fact]
    public void Two_responses_of_one_visit_beside_lesions_block_nobody()
    {
        var rows = Row("PR", "WEEK 6", "2025-02-17") + Row("SD", "WEEK 6", "2025-02-17");
        Assert.True(Read([Given.File("tu.csv", Tu), Given.File("tr.csv", Tr), Given.File("rs.csv", Head + rows)]).Accepted);
    }

    [Fact]
    public void A_reader_of_whom_TR_has_nothing_is_read_by_the_responses()
    {
        var reading = Read([Given.File("tu.csv", Tu), Given.File("tr.csv", Tr), Given.File("rs.csv", Head + Row("PD", "WEEK 6", "2025-02-17", reader: "INDEPENDENT ASSESSOR,R1,"))]);
        Assert.Equal([("INVESTIGATOR", 2), ("R1", 1)], reading.Submission!.Patients.Select(p => (p.History.Reader, p.History.Visits.Length)));
    }

    private static Reading Read(string rows) => Read([Given.File("rs.csv", Head + rows)]);

    private static Reading Read(UploadedFile[] files) => SubmissionReader.Read(files, ReadingSettings.Default);

    private static string Row(string word, string visit, string date, string status = "", string reader = "INVESTIGATOR,,", string category = "RECIST 1.1") =>
        $"S,RS,P,OVRLRESP,{category},{word},{word},{status},{reader},{visit},{date}\n";
}
