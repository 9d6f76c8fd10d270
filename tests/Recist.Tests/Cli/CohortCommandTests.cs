using System.Text.Json;
using Recist.Cli;
using Recist.Cli.Commands;
using Recist.Cli.Inputs;
using Recist.Cli.Output;
using Recist.Ingestion;
using Recist.Reports.Statistics;
using Recist.Tests.Readers;

namespace Recist.Tests.CommandLine;

public sealed class CohortCommandTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("recist-test-");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void One_record_counts_for_each_patient_and_who_has_none_that_stands_is_named()
    {
        Write("a.csv", Rows("P1", "R1") + Rows("P1", "R2") + Rows("P2", "R1"));
        Write("b.json", Given.Patient(
            """{ "id": "T1", "role": "target" }""",
            """{ "label": "Baseline", "date": "2025-01-06", "baseline": true, "measurements": [ { "lesion": "T1", "mm": 20 } ] }""",
            "\"accepted\": true,").Replace("\"P1\"", "\"P3\"", StringComparison.Ordinal));
        var errors = new StringWriter();
        var cohort = CohortCommand.CohortOf(Read(), null, errors);
        Assert.Equal(2, cohort.Patients);
        Assert.Equal("Patient P1 is not counted: 2 readers and none is marked as the accepted one.", errors.ToString().Trim());
        Assert.Equal(3, CohortCommand.CohortOf(Read(), "R1", errors).Patients);
        Assert.Contains("Patient P2 is not counted: there is no record of reader \"R2\".", NotCounted("R2"), StringComparison.Ordinal);
        Assert.Contains("R9", Assert.Throws<PlainFailure>(() => CohortCommand.CohortOf(Read(), "R9", TextWriter.Null)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Figures_of_different_options_are_not_added_up()
    {
        Write("a.csv", Rows("P1", "R1"));
        Write("b.json", Given.Patient(
            """{ "id": "T1", "role": "target" }""",
            """{ "label": "Baseline", "date": "2025-01-06", "baseline": true, "measurements": [ { "lesion": "T1", "mm": 20 } ] }""")
            .Replace("\"study\": \"S\"", "\"study\": \"S\", \"options\": { \"confirmMinDays\": 35 }", StringComparison.Ordinal));
        Assert.Contains("different criteria or options", Assert.Throws<PlainFailure>(() => CohortCommand.CohortOf(Read(), null, TextWriter.Null)).Message, StringComparison.Ordinal);
        Assert.Contains("No patient", Assert.Throws<PlainFailure>(() => CohortCommand.CohortOf(new Intake([], [], []), null, TextWriter.Null)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("30 2.9 28", "P1")]
    [InlineData("30 290 28", "P1")]
    [InlineData("30 20 19", null)]
    public void Who_has_a_length_whose_unit_is_to_be_checked_is_named(string sizes, string? named)
    {
        var mm = sizes.Split(' ');
        Write("a.csv", $"P1,Baseline,2025-01-06,yes,T1,target,lung,no,{mm[0]},,,R1\nP1,W6,2025-02-17,,T1,target,lung,no,{mm[1]},,,R1\nP1,W12,2025-03-31,,T1,target,lung,no,{mm[2]},,,R1\n" + Rows("P2", "R1"));
        var cohort = CohortCommand.CohortOf(Read(), null, TextWriter.Null);
        var text = new StringWriter { NewLine = "\n" };
        CohortText.Write(cohort, [], [], text);
        Assert.Equal(named is not null, text.ToString().Contains("Unit to be checked before the figures hold: P1\n", StringComparison.Ordinal));
        Assert.Equal(named is null ? [] : [named], JsonDocument.Parse(CohortJson.Of(cohort, [], [])).RootElement.GetProperty("unitToCheck").EnumerateArray().Select(p => p.GetString()));
    }

    [Fact]
    public void Text_and_JSON_give_rates_curve_median_and_patients_at_risk()
    {
        var cohort = new Cohort([.. Enumerable.Range(1, 4).Select(i => Patient(i * 30, isEvent: i != 2, responds: i == 1))]);
        var text = new StringWriter { NewLine = "\n" };
        CohortText.Write(cohort, [Endpoint.All[0]], [0, 60, 100], text);
        Assert.Contains("Objective response rate: 1/4 = 25.0% (exact 95% interval 0.6 to 80.6%)\n", text.ToString(), StringComparison.Ordinal);
        Assert.Contains("Progression-free survival (pfs): 4 patients, 3 events, 1 censored\n  Median in days: 90 (95% interval 30 to not reached)\n", text.ToString(), StringComparison.Ordinal);
        Assert.Contains("     30        4       1    0.7500      0.2165  0.1279 to 0.9605\n", text.ToString(), StringComparison.Ordinal);
        Assert.Contains("  At risk on day: 0: 4, 60: 3, 100: 1\n", text.ToString(), StringComparison.Ordinal);
        var json = JsonDocument.Parse(CohortJson.Of(cohort, [Endpoint.All[0]], [0, 60])).RootElement;
        Assert.Equal(0.25, json.GetProperty("objectiveResponse").GetProperty("rate").GetDouble());
        var pfs = json.GetProperty("endpoints").GetProperty("pfs");
        Assert.Equal((3, 90.0, JsonValueKind.Null), (pfs.GetProperty("events").GetInt32(), pfs.GetProperty("medianDays").GetDouble(), pfs.GetProperty("medianUpper").ValueKind));
        Assert.Equal(0.375, pfs.GetProperty("steps")[1].GetProperty("survival").GetDouble(), 12);
    }

    [Fact]
    public void An_endpoint_that_ends_before_it_begins_is_named_and_left_out_of_the_curve()
    {
        var cohort = new Cohort([Patient(-3, true, false), Patient(10, true, false)]);
        Assert.Equal(1, cohort.Curve(Endpoint.All[0]).Patients);
        Assert.Equal("P-3", Assert.Single(cohort.EndsBeforeStart(Endpoint.All[0])));
    }

    [Fact]
    public void Without_chosen_days_patients_at_risk_are_counted_every_12_weeks_while_there_are_some()
    {
        var curve = KaplanMeier.Of([new(200, true)]);
        Assert.Equal([0, 84, 168], CohortDays.Of([], curve));
        Assert.Equal([5], CohortDays.Of([5], curve));
        Assert.Equal([0], CohortDays.Of([], KaplanMeier.Of([])));
    }

    private string NotCounted(string reader)
    {
        var errors = new StringWriter();
        CohortCommand.CohortOf(Read(), reader, errors);
        return errors.ToString();
    }

    private static Assessment Patient(int days, bool isEvent, bool responds)
    {
        var start = ScanDate.From(new DateOnly(2025, 1, 6));
        var history = new PatientHistory("S", "1", "P" + days.ToString(System.Globalization.CultureInfo.InvariantCulture), "R", ResponseOptions.Default, new PatientDates(), [], []);
        return ResponseAssessor.Assess(history) with
        {
            Endpoints = new CourseEndpoints
            {
                ObjectiveResponse = new EndpointFlag(responds, new Reason("r", [], [])),
                Pfs = new TimeToEvent(start, ScanDate.From(start.Latest.AddDays(days)), isEvent, isEvent ? EndpointReason.Progression : EndpointReason.NoEvent) { Why = new Reason("pfs", [], []) },
            },
        };
    }

    private static string Rows(string patient, string reader) =>
        $"{patient},Baseline,2025-01-06,yes,T1,target,lung,no,33,,,{reader}\n{patient},W6,2025-02-17,,T1,target,lung,no,20,,,{reader}\n";

    private void Write(string name, string text) =>
        File.WriteAllText(Path.Combine(folder.FullName, name), name.EndsWith(".csv", StringComparison.Ordinal) ? Given.TemplateHead + text : text);

    private Intake Read() => Intake.Read(InputFiles.Find([folder.FullName]), ReadingSettings.Default);
}
