using Recist.Ingestion;

namespace Recist.Tests.Readers;

/// <summary>One row for each lesion, one column for each visit.</summary>
public class WideTableTests
{
    private const string Wide = """
        patient_id,study,reader,lesion_id,role,organ,node,method,Baseline 2025-01-06 (mm),Week 6 2025-02-17 (mm),2025-03-31 (Week 12) (mm)
        P1,S,R1,T1,target,lung,no,CT,33.0,23.1,too-small
        P1,S,R1,T2,target,lymph node,,CT,18,9.9,
        P1,S,R1,N1,non-target,bone,no,CT,present,,unequivocal-progression
        P1,S,R1,X1,new,liver,no,CT,,,unequivocal 12.25

        """;

    private const string Long = """
        patient_id,study,reader,visit,visit_date,baseline,lesion_id,role,organ,node,method,size_mm,state,status
        P1,S,R1,Baseline,2025-01-06,yes,T1,target,lung,no,CT,33.0,,
        P1,S,R1,Baseline,2025-01-06,yes,T2,target,lymph node,,CT,18,,
        P1,S,R1,Baseline,2025-01-06,yes,N1,non-target,bone,no,CT,,,present
        P1,S,R1,Week 6,2025-02-17,no,T1,target,lung,no,CT,23.1,,
        P1,S,R1,Week 6,2025-02-17,no,T2,target,lymph node,,CT,9.9,,
        P1,S,R1,Week 6,2025-02-17,no,N1,non-target,bone,no,CT,,,
        P1,S,R1,Week 12,2025-03-31,no,T1,target,lung,no,CT,,too-small,
        P1,S,R1,Week 12,2025-03-31,no,T2,target,lymph node,,CT,,,
        P1,S,R1,Week 12,2025-03-31,no,N1,non-target,bone,no,CT,,,unequivocal-progression
        P1,S,R1,Week 12,2025-03-31,no,X1,new,liver,no,CT,12.25,,unequivocal

        """;

    private static readonly ReadingSettings DayFirst = ReadingSettings.Default with { DatePattern = "dd/MM/yyyy", DecimalSign = ',' };

    [Fact]
    public void A_word_with_a_size_under_a_heading_without_a_date_is_not_lost()
    {
        var reading = Given.Reading("a.csv", "patient_id,lesion_id,role,2025-01-06 (mm),Week 12\nP1,T1,target,40,\nP1,X1,new,,unequivocal 12\n");
        Assert.Null(reading.Submission);
        Assert.Contains("VALUE_MISSING", reading.Codes());
    }

    [Theory]
    [InlineData("<5", true)]
    [InlineData(">20", true)]
    [InlineData("\u2265 20", true)]
    [InlineData("12 mm", true)]
    [InlineData("~12", true)]
    [InlineData("(12)", true)]
    [InlineData("ca. 12", true)]
    [InlineData("probably 9mm", true)]
    [InlineData("1.2 CM", true)]
    [InlineData("seen by phone", false)]
    [InlineData("see form B2", false)]
    [InlineData("n/a", false)]
    public void A_finding_in_a_wrong_spelling_under_a_heading_without_a_date_is_not_lost(string cell, bool refused)
    {
        var reading = Given.Reading("a.csv", $"patient_id,lesion_id,role,2025-01-06 (mm),Week 12\nP1,T1,target,40,{cell}\n");
        Assert.Equal(refused, reading.Complaints.Any(c => c is { Code: "VALUE_MISSING", Column: "Week 12", Severity: Severity.Refuse }));
        Assert.Equal(!refused, reading.Accepted);
    }

    [Fact]
    public void A_unit_in_the_middle_of_a_heading_is_the_unit_of_its_column()
    {
        const string Rows = ",Week 6 [mm] 2025-02-17\nP1,T1,target,cm,4,20\n";
        var reading = Given.Reading("a.csv", "patient_id,lesion_id,role,unit,2025-01-06" + Rows);
        Assert.Null(reading.Submission);
        Assert.Contains("VALUE_CONFLICT", reading.Codes());
        Assert.Equal("mm", VisitHeading.Read("Week 6 [mm] 2025-02-17", null)!.Unit);
        Assert.Null(VisitHeading.Read("Week 6 in mm 2025-02-17", null));
    }

    [Fact]
    public void Wide_and_long_CSV_and_workbook_say_the_same()
    {
        Reading[] readings =
        [
            Given.Reading("l.csv", Long), Given.Reading("w.csv", Wide),
            XlsxReaderTests.Reading(Book.Of(Book.Typed(Long))), XlsxReaderTests.Reading(Book.Of(Book.Typed(Wide))),
        ];
        Assert.All(readings, r => Assert.True(r.Accepted));
        Assert.Single(readings.Select(r => XlsxReaderTests.Said(r.History())).Distinct());
        Assert.Single(readings.Select(r => string.Join(' ', ResponseAssessor.Assess(r.History()).Visits.Select(v => $"{v.Overall} {v.Sum}"))).Distinct());
        Assert.All(readings, r => Assert.Equal(2, r.Codes().Count(c => c == "BLANK_NOT_EVALUABLE")));
    }

    [Fact]
    public void A_heading_may_be_a_date_cell()
    {
        object?[] head = ["patient_id", "lesion_id", "role", "unit", new DateOnly(2025, 1, 6), new DateOnly(2025, 2, 17)];
        var reading = XlsxReaderTests.Reading(Book.Of(head, ["P1", "T1", "target", "cm", 3.3m, 2.31m]));
        Assert.Equal([33m, 23.1m], reading.History().Visits.Select(v => v.Measurements[0].Diameter!.Value.Millimetres));
        Assert.Equal(["2025-01-06", "2025-02-17"], reading.History().Visits.Select(v => v.Label));
    }

    [Theory]
    [InlineData("2025-02-17", "2025-02-17", null, null)]
    [InlineData("Week 6 2025-02-17", "2025-02-17", "Week 6", null)]
    [InlineData("Week 6: 2025-02-17", "2025-02-17", "Week 6", null)]
    [InlineData("Week 6\n2025-02-17 (mm)", "2025-02-17", "Week 6", "mm")]
    [InlineData("2025-02-17 (Week 6)", "2025-02-17", "Week 6", null)]
    [InlineData("2025-02-17 (Week 6) [CM]", "2025-02-17", "Week 6", "cm")]
    [InlineData("2025-02-17 mm", "2025-02-17", null, "mm")]
    [InlineData("2025-02-17 00:00:00", "2025-02-17", null, null)]
    [InlineData("Week 6 17/02/2025 (mm)", "2025-02-17", "Week 6", "mm")]
    [InlineData("17/02/2025", "2025-02-17", null, null)]
    public void A_heading_says_date_label_and_unit(string heading, string date, string? label, string? unit) =>
        Assert.Equal(new VisitHeading(date, label, unit), VisitHeading.Read(heading, "dd/MM/yyyy"));

    [Theory]
    [InlineData("Week 6")]
    [InlineData("2025-02-17 2025-02-18")]
    [InlineData("Week 6 2025-02-17 second")]
    [InlineData("02/17/2025")]
    [InlineData("12025-02-17")]
    [InlineData("2025-02-17-3")]
    [InlineData("45355")]
    public void A_heading_without_one_sure_date_is_none(string heading) => Assert.Null(VisitHeading.Read(heading, "dd/MM/yyyy"));

    [Theory]
    [InlineData("17/02/2025 (mm)", "DATE_FORMAT")]
    [InlineData("17 Feb 25 (mm)", "DATE_FORMAT")]
    [InlineData("2025-02-30 (mm)", "DATE_FORMAT")]
    [InlineData("1925-02-17 (mm)", "DATE_RANGE")]
    [InlineData("2027-02-17 (mm)", "DATE_FUTURE")]
    [InlineData("Week 6 2025-01-06 (mm)", "COLUMN_DUPLICATE")]
    [InlineData("2025-02-17", "UNIT_UNKNOWN")]
    [InlineData("Week 6 (mm)", "VALUE_MISSING")]
    [InlineData("45355", "VALUE_MISSING")]
    [InlineData("Baseline", "VALUE_MISSING")]
    [InlineData("size_mm", "VALUE_MISSING")]
    [InlineData("", "VALUE_MISSING")]
    public void A_heading_that_must_be_guessed_is_refused(string heading, string code)
    {
        var reading = Given.Reading("w.csv", $"patient_id,lesion_id,role,2025-01-06 (mm),{heading}\nP1,T1,target,33,23.1\n", ReadingSettings.Default with { LatestDay = new DateOnly(2026, 1, 1) });
        Assert.False(reading.Accepted);
        Assert.Equal((code, 1), Assert.Single(reading.Complaints.Where(c => c.Severity == Severity.Refuse).Select(c => (c.Code, c.Line))));
    }

    [Theory]
    [InlineData("target", "12,5", "NUMBER_FORMAT")]
    [InlineData("target", "12 in", "NUMBER_FORMAT")]
    [InlineData("target", "<15", "NUMBER_FORMAT")]
    [InlineData("target", "vague", "VALUE_UNKNOWN")]
    [InlineData("target", "too-small 4", "VALUE_CONFLICT")]
    [InlineData("target", "present", "VALUE_UNKNOWN")]
    [InlineData("non-target", "worse", "VALUE_UNKNOWN")]
    [InlineData("new", "12", "VALUE_MISSING")]
    [InlineData("new", "increased", "VALUE_UNKNOWN")]
    [InlineData("", "12", "VALUE_MISSING")]
    public void A_cell_that_cannot_be_read_names_row_and_heading(string role, string cell, string code)
    {
        var reading = Given.Reading("w.csv", $"patient_id;lesion_id;role;2025-01-06 (mm);2025-02-17 (mm)\nP1;T9;target;10;12\nP1;T1;{role};;{cell}\n");
        var complaint = Assert.Single(reading.Complaints, c => c.Severity == Severity.Refuse);
        Assert.Equal((code, 3), (complaint.Code, complaint.Line));
        Assert.Equal(role.Length == 0 ? "role" : "2025-02-17 (mm)", complaint.Column);
    }

    [Fact]
    public void A_visit_of_another_patient_is_none_of_this_one()
    {
        var reading = Given.Reading("w.csv", "patient_id,lesion_id,role,2025-01-06 (mm),2025-01-20 (mm),2025-02-17 (mm),2025-03-03 (mm)\nP1,T1,target,33,,23,\nP1,N1,non-target,present,,,\nP2,T1,target,,20,,21\n");
        Assert.Equal(["2025-01-06 2025-02-17", "2025-01-20 2025-03-03"], reading.Submission!.Patients.Select(p => string.Join(' ', p.History.Visits.Select(v => v.Label))));
        Assert.Equal([true, true], reading.Histories().Select(h => h.Visits[0].IsBaseline));
        Assert.Equal(2, reading.Codes().Count(c => c == "BASELINE_ASSUMED"));
    }

    [Fact]
    public void The_heading_Baseline_marks_the_baseline_even_where_it_is_not_the_earliest()
    {
        var reading = Given.Reading("w.csv", "patient_id,lesion_id,role,unit,2025-01-02,Baseline 2025-01-06\nP1,T1,target,mm,30,33\n");
        Assert.Equal("BEFORE_BASELINE", Assert.Single(reading.Complaints, c => c.Severity == Severity.Block).Code);
    }

    [Fact]
    public void Declared_dates_and_decimal_comma_hold_in_the_wide_form_too()
    {
        var history = Given.Reading("w.csv", "patient_id;lesion_id;role;06/01/2025 (cm);17/02/2025 (cm)\nP1;T1;target;3,3;2,31\n", DayFirst).History();
        Assert.Equal(["2025-01-06 33", "2025-02-17 23.1"], history.Visits.Select(v => $"{v.Date} {v.Measurements[0].Diameter}"));
    }

    [Fact]
    public void Unit_column_and_heading_must_agree() => XlsxReaderTests.Refused(
        Given.Reading("w.csv", "patient_id,lesion_id,role,unit,2025-01-06 (mm)\nP1,T1,target,cm,3.3\n"), "VALUE_CONFLICT");

    [Fact]
    public void A_cell_of_the_model_names_the_visits_heading()
    {
        var cell = Given.Reading("w.csv", Wide).History().Visits[1].Measurements[0].Source;
        Assert.Equal(new SourceCell("w.csv", 2, "Week 6 2025-02-17 (mm)"), cell);
    }

    [Fact]
    public void Rows_times_visits_have_the_limit_of_rows()
    {
        var settings = ReadingSettings.Default with { MaxRows = 9 };
        XlsxReaderTests.Refused(Given.Reading("w.csv", Wide, settings), "TOO_MANY_ROWS");
        Assert.True(Given.Reading("w.csv", Wide, settings with { MaxRows = 10 }).Accepted);
    }

    [Fact]
    public void A_column_of_notes_is_left_with_a_warning()
    {
        var reading = Given.Reading("w.csv", "patient_id,lesion_id,role,2025-01-06 (mm),notes\nP1,T1,target,33,seen by phone\n");
        Assert.True(reading.Accepted);
        Assert.Contains(reading.Complaints, c => c is { Code: "COLUMN_IGNORED", Column: "notes" });
    }
}
