using Recist.Ingestion;

namespace Recist.Tests.Readers;

public class TemplateReaderTests
{
    private const string Baseline = "P1,Baseline,2025-01-06,yes,T1,target,lung,no,33.0,,,R1\n";

    [Fact]
    public void A_row_gives_a_measurement_with_its_cell()
    {
        var history = Given.Csv(Baseline).History();
        var found = Assert.Single(Assert.Single(history.Visits).Measurements);
        Assert.Equal(33.0m, found.Diameter!.Value.Millimetres);
        Assert.Equal("33.0", found.Text);
        Assert.Equal(new SourceCell("a.csv", 2, "size_mm"), found.Source);
        Assert.Equal("R1", history.Reader);
    }

    [Theory]
    [InlineData(';')]
    [InlineData('\t')]
    [InlineData(',')]
    [InlineData('|')]
    public void Comma_semicolon_tab_and_pipe_delimit(char delimiter) =>
        Assert.True(Given.Reading("x", (Given.TemplateHead + Baseline).Replace(',', delimiter)).Accepted);

    [Fact]
    public void A_declared_decimal_comma_is_read_and_a_point_then_refused()
    {
        var settings = ReadingSettings.Default with { DecimalSign = ',' };
        var text = (Given.TemplateHead + Baseline).Replace(',', ';');
        var read = Given.Reading("x", text.Replace("33.0", "33,5", StringComparison.Ordinal), settings);
        Assert.Equal(33.5m, read.History().Visits[0].Measurements[0].Diameter!.Value.Millimetres);
        Assert.Contains("NUMBER_FORMAT", Given.Reading("x", text, settings).Codes());
    }

    [Fact]
    public void A_declared_date_order_is_read_and_ISO_stays_readable()
    {
        var settings = ReadingSettings.Default with { DatePattern = "dd/MM/yyyy" };
        Assert.Equal("2025-04-03", Given.Csv(Baseline.Replace("2025-01-06", "03/04/2025", StringComparison.Ordinal), settings).History().Visits[0].Date.Text);
        Assert.Equal("2025-01-06", Given.Csv(Baseline, settings).History().Visits[0].Date.Text);
    }

    [Fact]
    public void A_declared_centimetre_column_is_converted_exactly()
    {
        var text = (Given.TemplateHead + Baseline).Replace("size_mm", "Size (cm)", StringComparison.Ordinal).Replace("33.0", "1.2", StringComparison.Ordinal);
        Assert.Equal(12m, Given.Reading("x", text).History().Visits[0].Measurements[0].Diameter!.Value.Millimetres);
    }

    [Fact]
    public void Lengths_that_look_like_centimetres_block_until_the_unit_is_declared_even_where_the_file_states_it()
    {
        const string Rows = "P1,Baseline,2025-01-06,yes,T1,target,lung,no,3.3,,,R1\nP1,Week 6,2025-02-17,no,T1,target,lung,no,2.1,,,R1\n";
        var reading = Given.Csv(Rows);
        Assert.Contains(reading.Complaints, c => c is { Code: "DQ01", Severity: Severity.Block, Patient: "P1", Line: 2 });
        Assert.Null(reading.Submission);

        var stated = (Given.TemplateHead + Rows).Replace(",reader", ",reader,unit", StringComparison.Ordinal).Replace("R1\n", "R1,mm\n", StringComparison.Ordinal);
        Assert.Contains(Given.Reading("x", stated).Complaints, c => c is { Code: "DQ01", Severity: Severity.Block });
        var declared = Given.Reading("x", stated, ReadingSettings.Default with { DeclaredUnit = LengthUnit.Millimetre });
        Assert.True(declared.Accepted);
        Assert.Contains(declared.Complaints, c => c is { Code: "DQ01", Severity: Severity.Warn });
    }

    [Theory]
    [InlineData("")]
    [InlineData("NA")]
    [InlineData("n/a")]
    [InlineData(".")]
    public void A_missing_size_is_not_evaluable_and_never_0(string missing)
    {
        var reading = Given.Csv(Baseline + $"P1,Week 6,2025-02-17,no,T1,target,lung,no,{missing},,,R1\n");
        Assert.Equal(MeasurementState.NotEvaluable, reading.History().Visits[1].Measurements[0].State);
        Assert.Contains("BLANK_NOT_EVALUABLE", reading.Codes());
    }

    [Theory]
    [InlineData("0", "", MeasurementState.Absent)]
    [InlineData("", "absent", MeasurementState.Absent)]
    [InlineData("0", "absent", MeasurementState.Absent)]
    [InlineData("", "Too Small", MeasurementState.TooSmall)]
    [InlineData("", "not evaluable", MeasurementState.NotEvaluable)]
    [InlineData("", "treated", MeasurementState.Treated)]
    [InlineData("3", "", MeasurementState.Measured)]
    public void States_are_read_as_people_type_them(string size, string state, MeasurementState expected) => Assert.Equal(
        expected, Given.Csv(Baseline + $"P1,Week 6,2025-02-17,no,T1,target,lung,no,{size},{state},,R1\n").History().Visits[1].Measurements[0].State);

    [Theory]
    [InlineData("12", "absent", "VALUE_CONFLICT")]
    [InlineData("12", "too-small", "VALUE_CONFLICT")]
    [InlineData("", "vague", "VALUE_UNKNOWN")]
    [InlineData("", "merged", "VALUE_MISSING")]
    public void A_size_and_a_state_contradict_each_other(string size, string state, string code) =>
        Assert.Contains(code, Given.Csv(Baseline + $"P1,Week 6,2025-02-17,no,T1,target,lung,no,{size},{state},,R1\n").Codes());

    [Theory]
    [InlineData("12", "", "", NonTargetStatus.Present)]
    [InlineData("0", "", "", NonTargetStatus.Absent)]
    [InlineData("12", "", "increased", NonTargetStatus.Increased)]
    [InlineData("", "", "", NonTargetStatus.NotEvaluated)]
    public void A_non_target_with_a_size_and_no_word_was_seen(string size, string state, string status, NonTargetStatus expected) => Assert.Equal(
        expected, Given.Csv($"P1,Baseline,2025-01-06,yes,N1,non-target,liver,no,{size},{state},{status},R1\n").History().Visits[0].NonTargets[0].Status);

    [Theory]
    [InlineData("N1,non-target,liver,no,12,,absent,R1", "VALUE_CONFLICT")]
    [InlineData("N1,non-target,liver,no,12,not evaluated,,R1", "VALUE_CONFLICT")]
    [InlineData("X1,new,liver,no,,,per-pet,R1", "VALUE_UNKNOWN")]
    public void A_word_that_the_row_contradicts_or_cannot_explain_is_refused(string row, string code) =>
        Assert.Contains(code, Given.Csv(Baseline + $"P1,Week 6,2025-02-17,no,{row}\n").Codes());

    [Fact]
    public void A_revision_that_is_no_number_is_refused_in_a_row_without_a_lesion_too()
    {
        var text = Given.TemplateHead.Replace("reader", "reader,revision", StringComparison.Ordinal)
            + Baseline.Replace("R1", "R1,1", StringComparison.Ordinal) + "P1,Week 6,2025-02-17,no,,,,,,,,R1,abc\n";
        Assert.Contains("NUMBER_FORMAT", Given.Reading("x", text).Codes());
    }

    [Fact]
    public void Role_and_node_may_stand_in_the_baseline_row_only()
    {
        var history = Given.Csv("P1,Baseline,2025-01-06,yes,L1,target,lymph node,,18,,,R1\nP1,Week 6,2025-02-17,,L1,,,,9,,,R1\n").History();
        Assert.True(Assert.Single(history.Lesions).IsNode);
        Assert.Equal(2, history.Visits.Length);
    }

    [Fact]
    public void Rows_in_any_order_give_the_same_history()
    {
        const string Later = "P1,Week 6,2025-02-17,no,T1,target,lung,no,22,,,R1\n";
        Assert.Equal(Given.Csv(Baseline + Later).History().Visits.Select(v => v.Label), Given.Csv(Later + Baseline).History().Visits.Select(v => v.Label));
    }

    [Fact]
    public void A_complaint_names_the_physical_line_and_the_heading_as_written()
    {
        var text = Given.TemplateHead.Replace("size_mm", "Size (mm)", StringComparison.Ordinal)
            + "P1,\"Base\nline\",2025-01-06,yes,T1,target,lung,no,33,,,R1\r\n\n,,,,,,,,,,,\n" + Baseline.Replace("33.0", "x", StringComparison.Ordinal) + ",,,,,,,,,,,\n";
        var complaint = Assert.Single(Given.Reading("x", text).Complaints, c => c.Code == "NUMBER_FORMAT");
        Assert.Equal(6, complaint.Line);
        Assert.Equal("Size (mm)", complaint.Column);
        Assert.Equal("x", complaint.Value);
    }

    [Fact]
    public void A_patient_id_that_begins_with_a_hash_is_not_a_comment() =>
        Assert.Equal("#7", Given.Csv(Baseline.Replace("P1", "#7", StringComparison.Ordinal)).History().Patient);

    [Fact]
    public void A_formula_is_kept_as_text() =>
        Assert.Equal("=1+1", Given.Csv(Baseline.Replace("P1", "=1+1", StringComparison.Ordinal)).History().Patient);

    [Fact]
    public void A_column_that_is_not_the_templates_is_said_to_be_ignored()
    {
        var text = Given.TemplateHead.Replace("reader", "reader,ward", StringComparison.Ordinal) + Baseline.Replace("R1", "R1,4B", StringComparison.Ordinal);
        var reading = Given.Reading("x", text);
        Assert.True(reading.Accepted);
        Assert.Contains(reading.Complaints, c => c is { Code: "COLUMN_IGNORED", Column: "ward", Severity: Severity.Warn });
    }

    [Fact]
    public void Without_a_baseline_column_the_earliest_visit_is_the_baseline_and_it_is_said()
    {
        var reading = Given.Reading("x", "patient_id,visit_date,lesion_id,role,size_mm\nP,2025-02-17,T,target,20\nP,2025-01-06,T,target,33\n");
        Assert.Equal([true, false], reading.History().Visits.Select(v => v.IsBaseline));
        Assert.Contains("BASELINE_ASSUMED", reading.Codes());
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Two_tables_without_a_baseline_column_have_one_baseline_whichever_comes_first(bool inOrder)
    {
        const string Head = "patient_id,visit_date,lesion_id,role,size_mm\n";
        var files = new[] { "P,2025-01-06,T,target,33\n", "P,2025-02-17,T,target,20\n" }.Select((rows, i) => Given.Reading($"{i}.csv", Head + rows).Submission!.Patients);
        var (patients, complaints) = HistoryMerge.Merge((inOrder ? files : files.Reverse()).SelectMany(p => p));
        Assert.DoesNotContain(complaints, c => c.Severity == Severity.Block);
        Assert.Equal([true, false], Assert.Single(patients).History.Visits.Select(v => v.IsBaseline));
    }

    [Fact]
    public void The_doubts_about_a_baseline_concern_an_assumed_one_too() =>
        Assert.Contains("DQ01", Given.Reading("x", "patient_id,visit_date,lesion_id,role,size_mm\nP,2025-02-17,T,target,2.0\nP,2025-01-06,T,target,3.3\n").Codes());

    [Theory]
    [InlineData("Tumor size")]
    [InlineData("Longest diameter (mm)")]
    public void A_size_column_under_another_heading_refuses_the_table_because_every_size_would_be_lost(string heading)
    {
        var reading = Given.Reading("x", $"patient_id,visit_date,baseline,lesion_id,role,{heading}\nP,2025-01-06,yes,T,target,33\nP,2025-02-17,no,T,target,20\n");
        Assert.Contains(reading.Complaints, c => c is { Code: "NO_LENGTHS", Severity: Severity.Refuse } && c.Problem.Contains(heading, StringComparison.Ordinal));
    }

    [Fact]
    public void A_table_of_non_targets_alone_needs_no_size() =>
        Assert.True(Given.Reading("x", "patient_id,visit_date,baseline,lesion_id,role,status\nP,2025-01-06,yes,N,non-target,present\n").Accepted);

    [Fact]
    public void A_row_without_a_role_or_a_patient_has_its_other_faults_told_too()
    {
        var reading = Given.Csv("P1,B,2025-13-06,yes,T1,tagret,lung,no,3x,,,R1\n,B,2025-02-30,yes,T1,target,lung,no,5x,,,R1\n");
        Assert.Equal(
            ["2 DATE_FORMAT", "2 NUMBER_FORMAT", "2 VALUE_UNKNOWN", "3 DATE_FORMAT", "3 NUMBER_FORMAT", "3 VALUE_MISSING"],
            reading.Complaints.Select(c => $"{c.Line} {c.Code}").Order(StringComparer.Ordinal));
        Assert.Contains(reading.Complaints, c => c is { Line: 3, Problem: "There is no such day." });
    }

    [Fact]
    public void An_id_in_other_letters_is_asked_about_by_the_one_it_is_like()
    {
        var reading = Given.Csv(Baseline + "P1,W6,2025-02-17,no,t1,,,,20,,,R1\n");
        Assert.Contains(reading.Complaints, c => c.Code == "VALUE_MISSING" && c.Problem.Contains("\"t1\"", StringComparison.Ordinal) && c.Fix.Contains("\"T1\"", StringComparison.Ordinal));
    }

    [Fact]
    public void Two_sizes_of_one_visit_are_told_by_the_size_and_its_line_and_where_the_other_stands()
    {
        var told = Assert.Single(Given.Csv(Baseline + Baseline.Replace("33.0", "34.0", StringComparison.Ordinal)).Complaints, c => c.Code == "TWO_VALUES");
        Assert.Equal((3, "size_mm", "34.0"), (told.Line, told.Column, told.Value));
        Assert.Contains("line 2", told.Problem, StringComparison.Ordinal);
    }

    [Fact]
    public void The_highest_revision_of_a_visit_stands_alone()
    {
        var text = Given.TemplateHead.Replace("reader", "reader,revision", StringComparison.Ordinal)
            + Baseline.Replace("R1", "R1,1", StringComparison.Ordinal) + Baseline.Replace("33.0", "30.0", StringComparison.Ordinal).Replace("R1", "R1,2", StringComparison.Ordinal);
        var visit = Assert.Single(Given.Reading("x", text).History().Visits);
        Assert.Equal((30m, 2), (visit.Measurements[0].Diameter!.Value.Millimetres, visit.Revision));
    }
}
