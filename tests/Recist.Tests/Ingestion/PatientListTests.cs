using Recist.Cli.Inputs;
using Recist.Ingestion;

namespace Recist.Tests.Readers;

public class PatientListTests
{
    private const string Head = "patient_id,study,course,name,birth_year,language,large_print,next_scan_date,interval_days,window_days,treatment,treatment_class,treatment_start,treatment_end,as_of,revision\n";

    [Fact]
    public void A_list_states_person_plan_and_drugs_and_no_visits()
    {
        var reading = Given.Reading("p.csv", Head
            + "P1,S,2,Ada Example,1960,pt-BR,yes,2026-03-04,42,7,paclitaxel,taxane,2025-01-06,,2026-01-05,3\n"
            + "P1,S,2,,,,,,,,carboplatin,,2025-01-06,2025-06-01,,\n"
            + "P2,,,,1971,,,,,,,,,,,\n");
        Assert.True(reading.Accepted, string.Join('\n', reading.Complaints));
        Assert.Equal("patients-csv", reading.Submission!.Format);
        Assert.Empty(reading.Submission.Patients);
        var (first, second) = (reading.Submission.Profiles[0], reading.Submission.Profiles[1]);
        Assert.Equal(("P1", "S", "2", new DateOnly(2026, 1, 5), 3), (first.Patient, first.Study, first.Course, first.AsOf!.Value, first.Revision));
        Assert.Equal(new Person("Ada Example", 1960, "pt-BR", true), first.Person);
        Assert.Equal(new ScanPlan(new DateOnly(2026, 3, 4), 42, 7), first.Plan);
        Assert.Equal(["paclitaxel taxane 2025-01-06 ", "carboplatin  2025-01-06 2025-06-01"], first.Treatment.Select(t => $"{t.Drug} {t.DrugClass} {t.Start?.Text} {t.End?.Text}"));
        Assert.Equal((new Person(null, 1971), null, 0, null), (second.Person, second.Plan, second.Treatment.Length, second.Study));
    }

    [Theory]
    [InlineData("P1,,,Ada,60,,,,,,,,,,,", "NUMBER_RANGE", "birth_year")]
    [InlineData("P1,,,Ada,2100,,,,,,,,,,,", "NUMBER_RANGE", "birth_year")]
    [InlineData("P1,,,Ada,,English!,,,,,,,,,,", "VALUE_UNKNOWN", "language")]
    [InlineData("P1,,,Ada,,,perhaps,,,,,,,,,", "VALUE_UNKNOWN", "large_print")]
    [InlineData("P1,,,Ada,,,,04/03/2026,,,,,,,,", "DATE_FORMAT", "next_scan_date")]
    [InlineData("P1,,,Ada,,,,,0,,,,,,,", "NUMBER_RANGE", "interval_days")]
    [InlineData("P1,,,Ada,,,,,42.5,,,,,,,", "NUMBER_RANGE", "interval_days")]
    [InlineData("P1,,,Ada,,,,,,,,taxane,,,,", "VALUE_MISSING", "treatment")]
    [InlineData("P1,,,Ada,,,,,,,,,,,2026-13-01,", "DATE_FORMAT", "as_of")]
    [InlineData(",,,Ada,,,,,,,,,,,,", "VALUE_MISSING", "patient_id")]
    [InlineData("P1,,,Ada\u202e,,,,,,,,,,,,", "CONTROL_CHARACTER", "name")]
    public void What_is_wrong_is_refused_and_no_complaint_repeats_who_it_is(string row, string code, string column)
    {
        var reading = Given.Reading("p.csv", Head + row + "\n");
        Assert.Null(reading.Submission);
        Assert.Contains(reading.Complaints, c => c.Code == code && c.Column == column && c.Line == 2);
        Assert.All(reading.Complaints, c => Assert.DoesNotContain("Ada", $"{c.Value} {c.Problem} {c.Fix}", StringComparison.Ordinal));
    }

    [Fact]
    public void Two_rows_of_a_patient_may_not_contradict_each_other() => Assert.Contains(
        Given.Reading("p.csv", Head + "P1,,,Ada,1960,,,,,,,,,,,\nP1,,,Ada,1961,,,,,,,,,,,\n").Complaints, c => c is { Code: "VALUE_CONFLICT", Line: 3, Column: "birth_year" });

    [Theory]
    [InlineData("patient_id,name,birth_year", true)]
    [InlineData("Patient ID;Next scan;Language", true)]
    [InlineData("patient_id,name", false)]
    [InlineData("name,birth_year,language", false)]
    public void It_is_known_by_its_headings(string headings, bool known) => Assert.Equal(
        known, !Given.Reading("p.csv", headings + "\n").Codes().Contains("NOT_A_MEASUREMENT_FILE"));

    [Fact]
    public void A_misspelt_heading_is_told() => Assert.Equal(
        "brith_year", Assert.Single(Given.Reading("p.csv", "patient_id,name,language,brith_year\nP1,Ada,en,1960\n").Complaints).Column);

    [Fact]
    public void Beside_measurements_it_fills_what_the_record_leaves_open_in_either_order()
    {
        var record = Given.File("m.csv", Given.TemplateHead + "P1,B,2025-01-06,yes,T1,target,lung,no,33.0,,,R1\nP2,B,2025-01-06,yes,T1,target,lung,no,33.0,,,R1\n");
        var list = Given.File("p.csv", "patient_id,name,birth_year,next_scan_date\nP1,Ada Example,1960,2026-03-04\nP9,Eve,1970,\n");
        foreach (var uploads in new IReadOnlyList<UploadedFile>[][] { [[record], [list]], [[list], [record]], [[list, record]] })
        {
            var intake = Intake.Read(uploads, ReadingSettings.Default);
            Assert.False(intake.AnythingRefused);
            Assert.Equal(["P1 Ada Example 2026-03-04", "P2  "], intake.Patients.Select(p => $"{p.Patient} {p.Submitted!.Person?.Name} {p.Submitted.Plan?.NextScan:yyyy-MM-dd}"));
        }
    }

    [Fact]
    public void What_was_said_on_the_latest_day_stands_and_a_record_is_of_its_last_scan()
    {
        var said = Given.Json(Given.Patient("", "{ \"label\": \"B\", \"date\": \"2025-01-06\", \"baseline\": true }", "\"person\": { \"name\": \"Own\" },")).Submission!.Patients[0];
        SubmittedProfile List(string name, DateOnly? day, int revision) => new("P1", null, null) { Person = new Person(name), Plan = new ScanPlan(day), AsOf = day, Revision = revision };
        Assert.Equal("Own", ProfileJoin.Joined(said, [List("List", null, 1)]).Person!.Name);
        Assert.Equal("Own", ProfileJoin.Joined(said, [List("List", new(2025, 1, 6), 2)]).Person!.Name);
        Assert.Equal("List", ProfileJoin.Joined(said, [List("List", new(2025, 1, 7), 1)]).Person!.Name);
        var open = said with { Person = null };
        Assert.Equal("Late", ProfileJoin.Joined(open, [List("Early", new(2025, 1, 1), 9), List("Late", new(2025, 2, 1), 1), List("None", null, 9)]).Person!.Name);
        Assert.Equal("Corrected", ProfileJoin.Joined(open, [List("First", new(2025, 1, 1), 1), List("Corrected", new(2025, 1, 1), 2)]).Person!.Name);
        Assert.Null(ProfileJoin.Joined(open, [new SubmittedProfile("P1", "Other", null) { Person = new Person("X") }]).Person);
    }
}
