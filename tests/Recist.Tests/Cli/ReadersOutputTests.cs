using System.Text.Json;
using Recist.Cli.Inputs;
using Recist.Cli.Output;
using Recist.Ingestion;
using Recist.Tests.Readers;

namespace Recist.Tests.CommandLine;

public class ReadersOutputTests
{
    private const string T1 = """{ "id": "T1", "role": "target", "organ": "lung" }""";

    [Fact]
    public void The_table_says_in_what_readers_differ_and_whose_read_stands()
    {
        using var text = new StringWriter { NewLine = "\n" };
        ReadersText.Write(Assert.Single(PatientReads.Of(Two("\"adjudicated\": \"R2\","))), text);
        Assert.Equal(
            """
            Patient P1 (study S)
                                         R1  R2
              Week 6                     SD  PD
              best response (unconfirmed)  SD  PD
              best response (confirmed)    SD  PD
              day of progression         -   2025-02-17
              Adjudication is needed: the best response that counts, the first response or the progression differ.
              Record read: R2, chosen by the adjudicator
            """.Split('\n').Select(l => string.Join(' ', l.Split(' ', StringSplitOptions.RemoveEmptyEntries))),
            text.ToString().TrimEnd().Split('\n').Select(l => string.Join(' ', l.Split(' ', StringSplitOptions.RemoveEmptyEntries))));
    }

    [Theory]
    [InlineData("", null, "none, nothing says whose read stands.")]
    [InlineData("\"adjudicated\": \"R2\",", "R2 adjudicated", "R2, chosen by the adjudicator.")]
    [InlineData("\"accepted\": true,", "R1 accepted", "R1, marked as accepted in the source.")]
    public void A_line_names_the_read_that_stands_or_says_that_none_does(string inR1, string? expected, string ending)
    {
        var reads = Assert.Single(PatientReads.Of(Two(inR1)));
        var line = JsonDocument.Parse(ReadersJson.Line(reads)).RootElement;
        Assert.True(line.GetProperty("needsAdjudication").GetBoolean());
        var record = line.GetProperty("recordRead");
        Assert.Equal(expected, record.ValueKind == JsonValueKind.Null ? null : $"{record.GetProperty("reader")} {record.GetProperty("rule")}");
        Assert.Equal(
            ["visit Week 6 SD PD", "best-unconfirmed  SD PD", "best-confirmed  SD PD", "progression-date   2025-02-17"],
            line.GetProperty("discordances").EnumerateArray().Select(d =>
                $"{d.GetProperty("kind")} {d.GetProperty("visit")} {string.Join(' ', d.GetProperty("values").EnumerateArray().Select(v => v.GetProperty("value")))}"));
        Assert.EndsWith(ending, ReadersText.Line(reads), StringComparison.Ordinal);
    }

    [Fact]
    public void A_chosen_reader_of_whom_no_file_has_a_record_is_told_and_no_read_stands()
    {
        var intake = Two("\"adjudicated\": \"R9\", \"accepted\": true,");
        var told = Assert.Single(intake.Patients.SelectMany(p => p.Complaints), c => c.Code == "ADJUDICATED_UNKNOWN");
        Assert.Equal(("a.json", "$.patients[0].adjudicated", null, Severity.Warn), (told.File, told.Path, told.Value, told.Severity));
        Assert.Contains("R1, R2", told.Fix, StringComparison.Ordinal);
        Assert.Null(Assert.Single(PatientReads.Of(intake)).Standing);
    }

    [Fact]
    public void A_chosen_reader_whose_record_is_in_another_file_is_no_mistake_of_the_command()
    {
        Assert.DoesNotContain(Two("\"adjudicated\": \"R2\",").Patients.SelectMany(p => p.Complaints), c => c.Code.StartsWith("ADJUDICATED", StringComparison.Ordinal));
        Assert.Contains(SubmissionReader.Read([File("a.json", "R1", 34, "\"adjudicated\": \"R2\",")], ReadingSettings.Default).Complaints, c => c.Code == "ADJUDICATED_UNKNOWN");
    }

    [Fact]
    public void Two_chosen_readers_are_told_once_and_no_read_stands_until_a_correction_names_one()
    {
        const string R1 = "\"adjudicated\": \"R1\", \"accepted\": true,";
        var intake = Read([File("a.json", "R1", 34, R1), File("b.json", "R2", 40, "\"adjudicated\": \"R2\",")]);
        var told = Assert.Single(intake.Patients.SelectMany(p => p.Complaints), c => c.Code == "ADJUDICATED_TWICE");
        Assert.Equal(("b.json", (string?)null, Severity.Warn), (told.File, told.Value, told.Severity));
        Assert.Null(Assert.Single(PatientReads.Of(intake)).Standing);
        Assert.False(intake.AnythingRefused);

        var corrected = Read([File("a.json", "R1", 34, R1), File("b.json", "R2", 40, "\"adjudicated\": \"R2\", \"revision\": 2,")]);
        Assert.Equal("R2", Assert.Single(PatientReads.Of(corrected)).Standing!.Reader);
    }

    [Fact]
    public void The_order_of_the_files_changes_nothing()
    {
        var files = new[] { File("a.json", "R1", 30, ""), File("b.json", "R2", 40, "\"adjudicated\": \"R1\","), File("c.json", "R3", 33, "") };
        var (here, there) = (Read(files), Read([.. files.Reverse()]));
        Assert.Equal(here.Patients.Select(AssessmentJson.Line).Order(), there.Patients.Select(AssessmentJson.Line).Order());
        Assert.Equal(PatientReads.Of(here).Select(ReadersJson.Line), PatientReads.Of(there).Select(ReadersJson.Line));
    }

    [Fact]
    public void A_reader_who_is_renamed_in_a_file_changes_nothing_but_the_name()
    {
        var line = AssessmentJson.Line(Read([File("a.json", "R1", 40, "")]).Patients[0]);
        var renamed = AssessmentJson.Line(Read([File("a.json", "Zoe", 40, "")]).Patients[0]);
        Assert.Equal(line, renamed.Replace("\"Zoe\"", "\"R1\"", StringComparison.Ordinal));
    }

    // 33 mm at baseline; 40 mm is +21 % and +7 mm: PD. 34 mm is SD.
    private static Intake Two(string inR1) => Read([File("a.json", "R1", 34, inR1), File("b.json", "R2", 40, "")]);

    private static Intake Read(IReadOnlyList<UploadedFile> files) =>
        Intake.Read([.. files.Select(f => (IReadOnlyList<UploadedFile>)[f])], ReadingSettings.Default);

    private static UploadedFile File(string name, string reader, int mm, string more) => Given.File(name, Given.Patient(
        T1,
        $$"""
        { "label": "Baseline", "date": "2025-01-06", "baseline": true, "measurements": [ { "lesion": "T1", "mm": 33 } ] },
        { "label": "Week 6", "date": "2025-02-17", "measurements": [ { "lesion": "T1", "mm": {{mm}} } ] }
        """,
        more).Replace("\"R1\", ", $"\"{reader}\", ", StringComparison.Ordinal));
}
