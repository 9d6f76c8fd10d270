using Recist.Ingestion;

namespace Recist.Tests.Readers;

public class SdtmReaderTests
{
    private const string TuHead = "STUDYID,DOMAIN,USUBJID,TULNKID,TUTESTCD,TUSTRESC,TULOC,TUEVAL,TUEVALID,VISIT,TUDTC\n";
    private const string TrHead = "STUDYID,DOMAIN,USUBJID,TRLNKID,TRTESTCD,TRORRES,TRORRESU,TRSTRESN,TRSTRESU,TRSTAT,TRREASND,TREVAL,TREVALID,TRACPTFL,VISIT,TRDTC\n";
    private const string Lesions =
        "S,TU,P,T1,TUMIDENT,TARGET,LUNG,INVESTIGATOR,NA,SCREENING,2025-01-06\nS,TU,P,T2,TUMIDENT,TARGET,LYMPH NODE,INVESTIGATOR,NA,SCREENING,2025-01-06\n"
        + "S,TU,P,N1,TUMIDENT,NON-TARGET,BONE,INVESTIGATOR,NA,SCREENING,2025-01-06\nS,TU,P,NEW1,TUMIDENT,NEW,BRAIN,INVESTIGATOR,NA,WEEK 6,2025-02-17\n";

    private const string Screening = "T1,LDIAM,30,mm,30,mm,,\nT1,LPERP,25,mm,25,mm,,\nT2,LDIAM,22,mm,22,mm,,\nT2,LPERP,16,mm,16,mm,,\nN1,TUMSTATE,PRESENT,,,,,\n";

    [Fact]
    public void A_node_counts_by_its_short_axis_and_anything_else_by_its_longest_diameter()
    {
        var visit = Read(Rows(Screening, "SCREENING", "2025-01-06")).History().Visits[0];
        Assert.True(visit.IsBaseline);
        Assert.Equal([30m, 16m], visit.Measurements.Select(m => m.Diameter!.Value.Millimetres));
        Assert.Equal("INVESTIGATOR", Read(Rows(Screening, "SCREENING", "2025-01-06")).History().Reader);
    }

    [Fact]
    public void Subjects_read_side_by_side_complain_in_the_same_order_each_time()
    {
        var tu = TuHead + string.Concat(Enumerable.Range(0, 400).Select(i => $"S,TU,P{i},T1,TUMIDENT,TARGET,LUNG,INVESTIGATOR,NA,SCREENING,2025-01-06\n"));
        var tr = TrHead + string.Concat(Enumerable.Range(0, 4000).Select(i => $"S,TR,P{i % 400},T1,LDIAM,{i % 7}x,mm,{i % 7}x,mm,,,INVESTIGATOR,,,V{i},2025-01-06\n"));
        string[] Once() => [.. SubmissionReader.Read([Given.File("tu.csv", tu), Given.File("tr.csv", tr)], ReadingSettings.Default).Complaints.Select(c => c.ToString())];
        var first = Once();
        Assert.True(first.Length > 1000);
        for (var i = 0; i < 5; i++)
        {
            Assert.Equal(first, Once());
        }
    }

    [Fact]
    public void What_is_wrong_in_TU_and_in_TR_is_told_at_once()
    {
        var reading = SubmissionReader.Read(
            [Given.File("tu.csv", TuHead + "S,TU,P,\"T1,TUMIDENT\n"), Given.File("tr.csv", TrHead + "S,TR,P\n")], ReadingSettings.Default);
        Assert.Equal([("tu.csv", "CSV_SYNTAX"), ("tr.csv", "RAGGED_ROW")], reading.Complaints.Select(c => (c.File!, c.Code)));
    }

    [Theory]
    [InlineData("T1,LDIAM,,,,,NOT DONE,Image obscured", MeasurementState.NotEvaluable, null)]
    [InlineData("T1,LDIAM,NA,NA,NA,NA,,", MeasurementState.NotEvaluable, null)]
    [InlineData("T1,LDIAM,TOO SMALL TO MEASURE,,5,mm,,", MeasurementState.TooSmall, null)]
    [InlineData("T1,LDIAM,TOO SMALL TO MEASURE,,4,mm,,", MeasurementState.Measured, 4)]
    [InlineData("T1,LDIAM,0,mm,0,mm,,", MeasurementState.Absent, null)]
    [InlineData("T1,TUMSTATE,ABSENT,,,,,", MeasurementState.Absent, null)]
    [InlineData("T1,DIAMETER,12,mm,12,mm,,", MeasurementState.Measured, 12)]
    [InlineData("T1,LDIAM,1.2,cm,12,mm,,", MeasurementState.Measured, 12)]
    [InlineData("T1,LDIAM,1.2,cm,,,,", MeasurementState.Measured, 12)]
    [InlineData("T2,DIAMETER,12,mm,12,mm,,", MeasurementState.Measured, 12)]
    [InlineData("T2,LPERP,NON-PATHOLOGICAL,,,,,", MeasurementState.NotEvaluable, null)]
    public void A_target_row_is_read(string row, MeasurementState state, int? mm)
    {
        var visit = Read(Rows(Screening, "SCREENING", "2025-01-06") + Rows(row, "WEEK 6", "2025-02-17")).History().Visits[1];
        var found = Assert.Single(visit.Measurements);
        Assert.Equal((state, mm), (found.State, (int?)found.Diameter?.Millimetres));
    }

    [Theory]
    [InlineData("N1,TUMSTATE,ABSENT,,,,,", NonTargetStatus.Absent)]
    [InlineData("N1,TUMSTATE,PRESENT,,,,,", NonTargetStatus.Present)]
    [InlineData("N1,TUMSTATE,UNEQUIVOCAL,,,,,", NonTargetStatus.UnequivocalProgression)]
    [InlineData("N1,TUMSTATE,,,,,NOT DONE,x", NonTargetStatus.NotEvaluated)]
    [InlineData("N1,TUMSTATE,NA,,,,,", NonTargetStatus.NotEvaluated)]
    [InlineData("N1,LNSTATE,PATHOLOGICAL,,,,,", NonTargetStatus.Present)]
    [InlineData("N1,LDIAM,1.2,cm,1.2,cm,,", NonTargetStatus.Present)]
    [InlineData("N1,LDIAM,12,mm,,,,", NonTargetStatus.Present)]
    [InlineData("N1,LDIAM,0,mm,0,mm,,", NonTargetStatus.Absent)]
    public void A_non_target_row_is_read(string row, NonTargetStatus status) => Assert.Equal(
        status, Read(Rows(Screening, "SCREENING", "2025-01-06") + Rows(row, "WEEK 6", "2025-02-17")).History().Visits[1].NonTargets[0].Status);

    [Theory]
    [InlineData("NEW1,TUMSTATE,EQUIVOCAL,,,,,", NewLesionStatus.Equivocal)]
    [InlineData("NEW1,TUMSTATE,UNEQUIVOCAL,,,,,", NewLesionStatus.Unequivocal)]
    [InlineData("NEW1,LDIAM,12,mm,12,mm,,", NewLesionStatus.Unequivocal)]
    [InlineData("T1,LDIAM,12,mm,12,mm,,", NewLesionStatus.Unequivocal)]
    public void A_new_lesion_is_read_from_TR_or_else_from_TU(string row, NewLesionStatus status) => Assert.Equal(
        status, Read(Rows(Screening, "SCREENING", "2025-01-06") + Rows(row, "WEEK 6", "2025-02-17")).History().Visits[1].NewLesions[0].Status);

    [Theory]
    [InlineData("T1,LDIAM,12,mm,12,mm,,\nT1,LDIAM,13,mm,13,mm,,", "TWO_VALUES")]
    [InlineData("T1,LDIAM,12,mm,13,mm,,", "TWO_VALUES")]
    [InlineData("T1,LDIAM,12,mm,12,mm,,\nT1,LPERP,13,mm,13,mm,,", "AXIS_ORDER")]
    [InlineData("T2,LDIAM,12,mm,12,mm,,", "SHORT_AXIS_MISSING")]
    [InlineData("T7,LDIAM,12,mm,12,mm,,", "LESION_UNKNOWN")]
    [InlineData("T1,LDIAM,12,linear,12,linear,,", "UNIT_UNKNOWN")]
    [InlineData("T1,LDIAM,about 12,mm,,,,", "NUMBER_FORMAT")]
    [InlineData("N1,TUMSTATE,WORSE,,,,,", "VALUE_UNKNOWN")]
    [InlineData("T1,LDIAM,40,mm,40,mm,NOT DONE,", "TWO_VALUES")]
    [InlineData("T1,LDIAM,40,mm,40,mm,DONE,", "VALUE_UNKNOWN")]
    [InlineData("T1,LDIAM,ABSENT,,40,mm,,", "TWO_VALUES")]
    [InlineData("T1,LDIAM,NOT EVALUABLE,,40,mm,,", "TWO_VALUES")]
    public void A_row_that_cannot_be_right_is_not_taken(string row, string code)
    {
        var reading = Read(Rows(Screening, "SCREENING", "2025-01-06") + Rows(row, "WEEK 6", "2025-02-17"));
        Assert.Contains(code, reading.Codes());
        Assert.False(reading.Accepted);
    }

    [Fact]
    public void A_sum_that_differs_from_its_lengths_is_flagged_and_not_used()
    {
        var reading = Read(Rows(Screening, "SCREENING", "2025-01-06") + Rows(",SUMDIAM,46,mm,46,mm,,", "SCREENING", "2025-01-06"));
        Assert.DoesNotContain("DQ10", reading.Codes());
        reading = Read(Rows(Screening, "SCREENING", "2025-01-06") + Rows(",SUMDIAM,52,mm,52,mm,,", "SCREENING", "2025-01-06"));
        Assert.Contains("DQ10", reading.Codes());
        Assert.True(reading.Accepted);
    }

    [Fact]
    public void A_partial_date_within_a_visit_is_the_full_date_it_may_be()
    {
        var history = Read(Rows("T1,LDIAM,30,mm,30,mm,,", "SCREENING", "2025-01") + Rows("N1,TUMSTATE,PRESENT,,,,,", "SCREENING", "2025-01-06")).History();
        Assert.Equal("2025-01-06", history.Visits[0].Date.Text);
        Assert.Single(history.Visits[0].Measurements);
    }

    [Fact]
    public void Visits_go_by_date_and_not_by_number()
    {
        var history = Read(
            Rows(Screening, "SCREENING", "2025-01-06") + Rows("T1,LDIAM,20,mm,20,mm,,", "UNSCHEDULED 9.2", "2025-05-04") + Rows("T1,LDIAM,25,mm,25,mm,,", "UNSCHEDULED 9.3", "2025-05-01")).History();
        Assert.Equal(["SCREENING", "WEEK 6", "UNSCHEDULED 9.3", "UNSCHEDULED 9.2"], history.Visits.Select(v => v.Label));
        Assert.True(history.Visits[^1].Unscheduled);
    }

    [Fact]
    public void A_not_done_row_without_a_date_belongs_to_the_visit_of_its_label()
    {
        var history = Read(Rows(Screening, "SCREENING", "2025-01-06") + Rows("T1,LDIAM,20,mm,20,mm,,", "WEEK 6", "2025-02-17") + Rows("T2,LPERP,,,,,NOT DONE,x", "WEEK 6", "")).History();
        Assert.Equal(MeasurementState.NotEvaluable, history.Visits[1].Measurements[1].State);
    }

    [Fact]
    public void A_visit_of_not_done_rows_without_a_date_is_told_by_its_lines_and_the_rest_is_read()
    {
        var reading = Read(Rows(Screening, "SCREENING", "2025-01-06") + Rows("T1,LDIAM,,,,,NOT DONE,x\nT2,LPERP,,,,,NOT DONE,x", "WEEK 6", "")
            + Rows("T1,LDIAM,20,mm,20,mm,,\nT2,LPERP,12,mm,12,mm,,", "WEEK 12", "2025-03-31"));
        Assert.True(reading.Accepted);
        var told = Assert.Single(reading.Complaints, c => c.Code == "VISIT_UNDATED");
        Assert.Equal((Severity.Warn, "WEEK 6", 7), (told.Severity, told.Value, told.Line));
        Assert.Contains("lines 7, 8", told.Problem, StringComparison.Ordinal);
        Assert.DoesNotContain(reading.History().Visits, v => v.Label == "WEEK 6" && v.Missed);
        Assert.Contains(reading.History().Visits, v => v.Label == "WEEK 12");
    }

    [Fact]
    public void A_visit_of_not_done_rows_was_missed_on_the_day_that_another_reader_has_for_it()
    {
        var visits = Rows(Screening, "SCREENING", "2025-01-06") + Rows("T1,LDIAM,20,mm,20,mm,,", "WEEK 12", "2025-03-31");
        var second = (Rows(Screening, "SCREENING", "2025-01-06") + Rows("T1,LDIAM,,,,,NOT DONE,x\nN1,TUMSTATE,,,,,NOT DONE,x", "WEEK 12", "")).Replace("INVESTIGATOR", "READER 2", StringComparison.Ordinal);
        var reading = SubmissionReader.Read(
            [Given.File("tr.csv", TrHead + visits + second), Given.File("tu.csv", TuHead + Lesions + Lesions.Replace("INVESTIGATOR", "READER 2", StringComparison.Ordinal))], ReadingSettings.Default);
        var read = Assert.Single(reading.Histories(), h => h.Reader == "READER 2");
        Assert.Equal(("WEEK 12", "2025-03-31", true), (read.Visits[^1].Label, read.Visits[^1].Date.Text, read.Visits[^1].Missed));
        Assert.Equal("SCREENING", Assert.Single(read.Visits, v => v.IsBaseline).Label);
        Assert.DoesNotContain(reading.Complaints, c => c.Code == "VISIT_UNDATED");
    }

    [Theory]
    [InlineData("T1,LDIAM,40,mm,40,mm,NOT DONE,")]
    [InlineData("T1,LDIAM,,,,,DONE,")]
    public void A_row_without_a_date_that_may_hold_a_result_is_refused(string row) => Assert.Contains(
        Read(Rows(Screening, "SCREENING", "2025-01-06") + Rows(row, "WEEK 6", "")).Complaints, c => c is { Code: "VALUE_MISSING", Column: "TRDTC", Severity: Severity.Refuse });

    [Fact]
    public void A_patient_of_whom_TR_has_nothing_is_told()
    {
        var reading = SubmissionReader.Read(
            [Given.File("tr.csv", TrHead + Rows(Screening, "SCREENING", "2025-01-06")), Given.File("tu.csv", TuHead + Lesions + Lesions.Split('\n')[0].Replace("INVESTIGATOR", "READER 2", StringComparison.Ordinal) + "\n")], ReadingSettings.Default);
        var told = Assert.Single(reading.Complaints, c => c.Code == "NO_LENGTHS");
        Assert.Equal((Severity.Info, "READER 2"), (told.Severity, told.Reader));
    }

    [Fact]
    public void Two_readers_flagged_as_accepted_name_none()
    {
        var second = Lesions.Replace("INVESTIGATOR", "READER 2", StringComparison.Ordinal);
        var rows = Rows(Screening, "SCREENING", "2025-01-06").Replace("INVESTIGATOR,NA,NA", "INVESTIGATOR,NA,Y", StringComparison.Ordinal);
        Reading Both(string more) =>
            SubmissionReader.Read([Given.File("tu", TuHead + Lesions + second), Given.File("tr", TrHead + rows + more)], ReadingSettings.Default);

        var one = Both(rows.Replace("INVESTIGATOR,NA,Y", "READER 2,NA,NA", StringComparison.Ordinal));
        Assert.Equal("INVESTIGATOR", Assert.Single(one.Submission!.Patients, p => p.History.Accepted).History.Reader);
        var two = Both(rows.Replace("INVESTIGATOR", "READER 2", StringComparison.Ordinal));
        Assert.DoesNotContain(two.Submission!.Patients, p => p.History.Accepted);
        Assert.Contains(two.Complaints, c => c is { Code: "ACCEPTED_UNCLEAR", Severity: Severity.Warn });
    }

    [Fact]
    public void A_flag_that_comes_in_a_later_row_does_not_part_the_rows_of_a_lesion()
    {
        var rows = Rows(Screening, "SCREENING", "2025-01-06");
        var at = rows.IndexOf("NA,NA,SCREENING", rows.IndexOf("T2,LPERP", StringComparison.Ordinal), StringComparison.Ordinal);
        var history = Read(rows[..at] + "NA,Y,SCREENING" + rows[(at + "NA,NA,SCREENING".Length)..]).History();
        Assert.True(history.Accepted);
        Assert.Equal(16m, history.Visits[0].Measurements[1].Diameter!.Value.Millimetres);
    }

    [Fact]
    public void TU_without_TR_is_one_clear_complaint() =>
        Assert.Equal(["SDTM_PAIR"], SubmissionReader.Read([Given.File("tu.csv", TuHead + Lesions)], ReadingSettings.Default).Codes());

    private static string Rows(string rows, string visit, string date) => string.Concat(rows.Trim().Split('\n').Select(r => $"S,TR,P,{r},INVESTIGATOR,NA,NA,{visit},{date}\n"));

    private static Reading Read(string rows) =>
        SubmissionReader.Read([Given.File("tr.csv", TrHead + rows), Given.File("tu.csv", TuHead + Lesions)], ReadingSettings.Default);
}
