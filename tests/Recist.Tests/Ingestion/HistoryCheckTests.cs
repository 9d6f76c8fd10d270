using Recist.Ingestion;

namespace Recist.Tests.Readers;

public class HistoryCheckTests
{
    private const string T1 = """{ "id": "T1", "role": "target", "organ": "lung" }""";
    private const string Baseline = """{ "label": "Baseline", "date": "2025-01-06", "baseline": true, "measurements": [ { "lesion": "T1", "mm": 33 } ] }""";

    [Fact]
    public void Two_values_of_one_lesion_on_one_visit_block_the_patient() => Blocked("TWO_VALUES", T1, Baseline, Baseline.Replace("33", "34", StringComparison.Ordinal));

    [Fact]
    public void An_identical_repeat_is_one() => Assert.Single(Read(T1, Baseline, Baseline).History().Visits);

    [Fact]
    public void A_lesion_without_a_definition_blocks() => Blocked("LESION_UNKNOWN", T1, Baseline.Replace("\"T1\"", "\"T9\"", StringComparison.Ordinal));

    [Fact]
    public void A_measurement_of_a_non_target_blocks() => Blocked("LESION_ROLE", T1.Replace("target", "non-target", StringComparison.Ordinal), Baseline);

    [Fact]
    public void Two_baselines_block() =>
        Blocked("TWO_BASELINES", T1, Baseline, Baseline.Replace("Baseline", "Second", StringComparison.Ordinal).Replace("01-06", "03-06", StringComparison.Ordinal));

    [Fact]
    public void A_visit_before_the_baseline_blocks() => Blocked(
        "BEFORE_BASELINE",
        T1,
        Baseline,
        Baseline.Replace("Baseline", "Early", StringComparison.Ordinal).Replace("2025", "2024", StringComparison.Ordinal).Replace(", \"baseline\": true", "", StringComparison.Ordinal));

    [Fact]
    public void Two_definitions_of_one_lesion_block() => Blocked("LESION_CONFLICT", T1 + "," + T1.Replace("lung", "liver", StringComparison.Ordinal), Baseline);

    [Theory]
    [InlineData("83", false)] // 50 mm longer than 33
    [InlineData("83.0001", true)]
    [InlineData("11", false)] // a third
    [InlineData("10.9999", true)]
    public void A_jump_in_size_is_flagged(string mm, bool flagged) => Assert.Equal(flagged, Read(T1, Baseline, Later(mm)).Codes().Contains("LESION_JUMP"));

    [Theory]
    [InlineData("60", false)] // three times 20
    [InlineData("60.0001", true)]
    public void Three_times_the_length_is_a_jump(string mm, bool flagged) =>
        Assert.Equal(flagged, Read(T1, Baseline.Replace("33", "20", StringComparison.Ordinal), Later(mm)).Codes().Contains("LESION_JUMP"));

    [Fact]
    public void A_lesion_that_split_is_as_long_as_its_parts_together()
    {
        var parts = Later("30").Replace("\"mm\": 30", "\"fragmentsMm\": [ 9, 8 ]", StringComparison.Ordinal);
        Assert.DoesNotContain("LESION_JUMP", Read(T1, Baseline, parts).Codes());
        Assert.Contains("LESION_JUMP", Read(T1, Baseline, parts.Replace("9, 8", "5, 5", StringComparison.Ordinal)).Codes());
    }

    [Theory]
    [InlineData("2025-02-09", true)] // day 34, 8 days before day 42
    [InlineData("2025-02-10", false)]
    [InlineData("2025-02-17", false)]
    [InlineData("2025-02-24", false)]
    [InlineData("2025-02-25", true)] // day 50
    [InlineData("2025-03-24", false)] // day 77: 7 days before day 84
    [InlineData("2025-03-23", true)]
    public void A_planned_scan_outside_the_window_is_flagged(string date, bool flagged)
    {
        const string Plan = """ "plan": { "intervalDays": 42, "windowDays": 7 }, """;
        var later = Later("30").Replace("2025-02-17", date, StringComparison.Ordinal);
        Assert.Equal(flagged, Given.Json(Given.Patient(T1, Baseline + "," + later, Plan)).Codes().Contains("VISIT_WINDOW"));
        var unscheduled = later.Replace("\"label\"", "\"unscheduled\": true, \"label\"", StringComparison.Ordinal);
        Assert.DoesNotContain("VISIT_WINDOW", Given.Json(Given.Patient(T1, Baseline + "," + unscheduled, Plan)).Codes());
        Assert.DoesNotContain("VISIT_WINDOW", Given.Json(Given.Patient(T1, Baseline + "," + later)).Codes());
    }

    [Theory]
    [InlineData("2025-01-05", true)]
    [InlineData("2025-01-06", false)]
    [InlineData("2025-01-07", false)]
    public void A_baseline_after_the_first_dose_is_flagged(string dose, bool flagged) => Assert.Equal(flagged, Given.Json(Given.Patient(T1, Baseline,
        $$""" "treatment": [ { "drug": "b", "start": "2025-02-01" }, { "drug": "a", "start": "{{dose}}" } ], """)).Codes().Contains("BASELINE_AFTER_DOSE"));

    [Fact]
    public void Another_method_is_flagged() => Warned(
        "METHOD_CHANGED", T1, Baseline.Replace("33 }", "33, \"method\": \"CT\" }", StringComparison.Ordinal), Later("30, \"method\": \"MRI\""));

    [Fact]
    public void A_new_lesion_with_a_baseline_id_is_flagged() => Warned(
        "NEW_LESION_AT_BASELINE", T1, Baseline, """{ "date": "2025-02-17", "newLesions": [ { "id": "T1", "status": "unequivocal" } ] }""");

    [Theory]
    [InlineData("\"measurements\": [ { \"lesion\": \"T1\", \"mm\": 90 } ]", true)]
    [InlineData("\"newLesions\": [ { \"id\": \"X\", \"status\": \"unequivocal\" } ]", true)]
    [InlineData("\"overall\": \"PD\"", true)]
    [InlineData("\"measurements\": [ { \"lesion\": \"T1\", \"state\": \"not-evaluable\" } ]", false)]
    public void A_missed_visit_with_findings_is_refused_because_they_would_be_lost(string findings, bool refused) => Assert.Equal(
        refused, Read(T1, Baseline, $$"""{ "label": "Week 6", "date": "2025-02-17", "missed": true, {{findings}} }""").Codes().Contains("VALUE_CONFLICT"));

    [Fact]
    public void A_length_of_a_lesion_that_merged_away_is_refused() =>
        Assert.Contains("VALUE_CONFLICT", Read(T1, Baseline, Later("20, \"mergedInto\": \"T1\"")).Codes());

    [Fact]
    public void A_record_that_one_of_two_files_of_a_patient_accepts_is_accepted()
    {
        var first = Given.Reading("a.json", Given.Patient(T1, Baseline, "\"accepted\": true,")).Submission!.Patients;
        var second = Given.Reading("b.json", Given.Patient(T1, Later("22"))).Submission!.Patients;
        Assert.True(Assert.Single(HistoryMerge.Merge([.. first, .. second]).Patients).History.Accepted);
        Assert.True(Assert.Single(HistoryMerge.Merge([.. second, .. first]).Patients).History.Accepted);
    }

    [Theory]
    [InlineData("2025-02-03", false)]
    [InlineData("2025-02-04", true)]
    [InlineData("2025-01-06", false)]
    [InlineData("2025-01-05", true)]
    public void A_baseline_outside_the_28_days_before_the_start_is_flagged(string start, bool flagged)
    {
        var reading = Given.Json(Given.Patient(T1, Baseline, $$""" "dates": { "start": "{{start}}" }, """));
        Assert.Equal(flagged, reading.Codes().Contains("BASELINE_WINDOW"));
        Assert.True(reading.Accepted);
    }

    [Theory]
    [InlineData("2025-02-03", 1)]
    [InlineData("2025-02-04", 2)]
    public void Scans_of_one_label_are_one_visit_for_14_days(string second, int visits)
    {
        var week = """{ "label": "Week 2", "date": "2025-01-20", "measurements": [ { "lesion": "T1", "mm": 30 } ] }""";
        var reading = Read(T1, Baseline, week, week.Replace("2025-01-20", second, StringComparison.Ordinal));
        Assert.Equal(1 + visits, reading.History().Visits.Length);
        Assert.Equal(visits == 2, reading.Codes().Contains("VISIT_SPLIT"));
        Assert.Equal(visits == 2 ? $"Week 2 ({second})" : "Week 2", reading.History().Visits[^1].Label);
    }

    [Fact]
    public void Criteria_and_options_are_read_and_words_that_are_none_are_refused()
    {
        var document = Given.Patient(T1, Baseline);
        string With(string more) => document.Replace("\"study\": \"S\",", "\"study\": \"S\"," + more, StringComparison.Ordinal);
        Assert.Equal(Criteria.IRecist, Given.Json(With("\"criteria\": \"irecist\",")).History().Options.Criteria);
        Assert.Contains("VALUE_UNKNOWN", Given.Json(With("\"criteria\": \"ours\",")).Codes());
        Assert.Contains("OTHER_CRITERIA", Given.Json(With("\"criteria\": \"WHO\",")).Codes());
        Assert.True(Given.Json(With("\"criteria\": \"recist-1.1\", \"options\": { \"pfsMaxGapDays\": null },")).Accepted);
        Assert.Equal(Criteria.MRecistHcc, Given.Json(With("\"criteria\": \"mrecist hcc\",")).History().Options.Criteria);
        var options = Given.Json(With("\"options\": { \"confirmMinDays\": 35 },"), ReadingSettings.Default with
        {
            OptionOverrides = new Dictionary<string, string> { ["sdMinDays"] = "56" },
        }).History().Options;
        Assert.Equal((35, 56), (options.ConfirmMinDays, options.StableMinDays));
    }

    [Theory]
    [InlineData("42.0", 42)]
    [InlineData("42.00", 42)]
    [InlineData("3650", 3650)]
    [InlineData("0", 0)]
    [InlineData("42.5", null)]
    [InlineData("3651", null)]
    [InlineData("-1", null)]
    public void A_whole_number_of_an_option_may_have_zeros_as_decimals(string text, int? value)
    {
        var inFile = Given.Json(Given.Patient(T1, Baseline).Replace("\"study\": \"S\",", $"\"study\": \"S\", \"options\": {{ \"sdMinDays\": {text} }},", StringComparison.Ordinal));
        var outside = Given.Json(Given.Patient(T1, Baseline), ReadingSettings.Default with { OptionOverrides = new Dictionary<string, string> { ["sdMinDays"] = text } });
        Assert.All([inFile, outside], r =>
        {
            Assert.Equal(value, r.Submission?.Patients[0].History.Options.StableMinDays);
            Assert.True(value is not null || r.Complaints.Any(c => c.Code == "VALUE_UNKNOWN" && c.Fix.Contains("a whole number from 0 to 3650", StringComparison.Ordinal)));
        });
    }

    [Fact]
    public void A_whole_number_needs_digits_on_both_sides_of_its_point() => Assert.All(
        ["42.", ".0", "4.2e1", "", "42.0 d"],
        text => Assert.Contains("VALUE_UNKNOWN", Given.Json(Given.Patient(T1, Baseline), ReadingSettings.Default with { OptionOverrides = new Dictionary<string, string> { ["pfsMaxGapDays"] = text } }).Codes()));

    [Theory]
    [InlineData("RECIST 1.1", "PD", false)]
    [InlineData("RECIST 1.1", "iUPD", true)]
    [InlineData("imRECIST", "iPR", true)]
    [InlineData("iRECIST", "iUPD", false)]
    [InlineData("iRECIST", "Non-iCR/Non-iUPD", false)]
    [InlineData("iRECIST", "NE", false)]
    [InlineData("iRECIST", "NED", false)]
    [InlineData("iRECIST", "PD", true)]
    [InlineData("iRECIST", "CR", true)]
    public void A_response_given_without_lesions_is_a_word_of_the_criteria(string criteria, string response, bool blocked)
    {
        var document = Given.Patient("", $$"""{ "label": "Week 6", "date": "2025-02-17", "overall": "{{response}}" }""")
            .Replace("\"study\": \"S\",", $"\"study\": \"S\", \"criteria\": \"{criteria}\",", StringComparison.Ordinal);
        Assert.Equal(blocked, Given.Json(document).Codes().Contains("RESPONSE_OF_OTHER_CRITERIA"));
    }

    [Fact]
    public void A_recorded_response_beside_lesions_may_be_of_other_criteria()
    {
        var document = Given.Patient(T1, Baseline + "," + Later("60").Replace("\"measurements\"", "\"overall\": \"PD\", \"measurements\"", StringComparison.Ordinal))
            .Replace("\"study\": \"S\",", "\"study\": \"S\", \"criteria\": \"iRECIST\",", StringComparison.Ordinal);
        Assert.DoesNotContain("RESPONSE_OF_OTHER_CRITERIA", Given.Json(document).Codes());
    }

    [Fact]
    public void The_options_of_iRECIST_are_read()
    {
        var options = Given.Json(Given.Patient(T1, Baseline).Replace(
            "\"study\": \"S\",", "\"study\": \"S\", \"options\": { \"irecistConfirmMinDays\": 35, \"irecistConfirmWindow\": \"strict\" },", StringComparison.Ordinal)).History().Options;
        Assert.Equal((35, true), (options.IRecistConfirmMinDays, options.IRecistConfirmWindowIsStrict));
    }

    [Fact]
    public void Criteria_of_the_command_line_stand_over_those_of_the_file_and_RECIST_1_0_always_confirms()
    {
        var document = Given.Patient(T1, Baseline).Replace(
            "\"study\": \"S\",", "\"study\": \"S\", \"criteria\": \"mRECIST-HCC\", \"options\": { \"confirmationRequired\": false },", StringComparison.Ordinal);
        var own = Given.Json(document).History().Options;
        Assert.Equal((Criteria.MRecistHcc, false), (own.Criteria, own.ConfirmationRequired));
        var over = Given.Json(document, ReadingSettings.Default with { OptionOverrides = new Dictionary<string, string> { ["criteria"] = "RECIST 1.0" } }).History().Options;
        Assert.Equal(new ResponseOptions { Criteria = Criteria.Recist10 }, over);
        var bad = Given.Json(document, ReadingSettings.Default with { OptionOverrides = new Dictionary<string, string> { ["criteria"] = "WHO" } });
        Assert.Contains("OTHER_CRITERIA", bad.Codes());
    }

    [Fact]
    public void Files_of_one_patient_with_other_criteria_contradict_each_other()
    {
        var first = Given.Reading("a.json", Given.Patient(T1, Baseline)).Submission!.Patients;
        var second = Given.Reading("b.json", Given.Patient(T1, Later("22")).Replace(
            "\"study\": \"S\",", "\"study\": \"S\", \"criteria\": \"RECIST 1.0\",", StringComparison.Ordinal)).Submission!.Patients;
        Assert.Contains(HistoryMerge.Merge([.. first, .. second]).Complaints, c => c is { Code: "PATIENT_CONFLICT", Severity: Severity.Block });
    }

    [Fact]
    public void Every_complaint_of_a_document_comes_at_once_with_line_and_path()
    {
        var reading = Given.Json(
            """
            { "format": "recist-measurements/1",
              "patients": [ { "patient": "P",
                "lesions": [ { "id": "T1", "role": "main" } ],
                "visits": [ { "date": "6.1.2025", "measurements": [ { "lesion": "T1", "mm": 12.34567 }, { "lesion": "T1", "mm": 10, "milimetres": 1 } ] } ] } ] }
            """);
        Assert.Equal(
            [(3, "$.patients[0].lesions[0].role"), (4, "$.patients[0].visits[0].date"), (4, "$.patients[0].visits[0].measurements[0].mm"), (4, "$.patients[0].visits[0].measurements[1].milimetres")],
            reading.Complaints.Select(c => (c.Line!.Value, c.Path!)));
    }

    [Fact]
    public void Files_of_one_patient_are_joined_and_a_correction_stands()
    {
        var first = Given.Reading("a.json", Given.Patient(T1, Baseline)).Submission!.Patients;
        var second = Given.Reading("b.json", Given.Patient(T1, Later("22"))).Submission!.Patients;
        var corrected = Given.Reading("c.json", Given.Patient(T1, Later("20"), "\"revision\": 2,")).Submission!.Patients;
        var (joined, complaints) = HistoryMerge.Merge([.. first, .. second, .. corrected]);
        var patient = Assert.Single(joined);
        Assert.Equal("a.json+b.json+c.json", patient.Source);
        Assert.Equal([33m, 20m], patient.History.Visits.Select(v => v.Measurements[0].Diameter!.Value.Millimetres));
        Assert.DoesNotContain(complaints, c => c.Severity == Severity.Block);

        var (none, refused) = HistoryMerge.Merge([.. second, .. Given.Reading("d.json", Given.Patient(T1, Later("21"))).Submission!.Patients]);
        Assert.Empty(none);
        Assert.Contains(refused, c => c is { Code: "TWO_VALUES", Severity: Severity.Block });
    }

    private static string Later(string mm) => $$"""{ "label": "Week 6", "date": "2025-02-17", "measurements": [ { "lesion": "T1", "mm": {{mm}} } ] }""";

    private static Reading Read(string lesions, params string[] visits) => Given.Json(Given.Patient(lesions, string.Join(", ", visits)));

    private static void Blocked(string code, string lesions, params string[] visits)
    {
        var reading = Read(lesions, visits);
        Assert.Contains(reading.Complaints, c => c.Code == code && c is { Severity: Severity.Block, Patient: "P1", Reader: "R1", Study: "S", Course: "1" });
        Assert.False(reading.Accepted);
        Assert.DoesNotContain(reading.Complaints, c => c.Severity == Severity.Refuse);
    }

    private static void Warned(string code, string lesions, params string[] visits)
    {
        var reading = Read(lesions, visits);
        Assert.Contains(reading.Complaints, c => c.Code == code && c.Severity == Severity.Warn);
        Assert.True(reading.Accepted);
    }
}
