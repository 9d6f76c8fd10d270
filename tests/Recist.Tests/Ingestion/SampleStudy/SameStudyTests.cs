using System.Text;
using Recist.Cli.Inputs;
using Recist.Cli.Output;
using Recist.Ingestion;

namespace Recist.Tests.Readers;

/// <summary>One study in every format: the answer of <c>recist assess --json</c> is the same to the byte.</summary>
public class SameStudyTests
{
    private static readonly string Expected = Assessed(new UploadedFile("a", SampleTables.Csv(SampleTables.Template())));

    public static TheoryData<string> Forms => [.. Files.Keys];

    private static Dictionary<string, Func<UploadedFile[]>> Files => new()
    {
        ["CSV with semicolons"] = () => [new("a", SampleTables.Csv(SampleTables.Template(), ';'))],
        ["CSV with tabs"] = () => [new("a", SampleTables.Csv(SampleTables.Template(), '\t'))],
        ["wide CSV"] = () => [new("a", SampleTables.Csv(SampleTables.Wide()))],
        ["XLSX"] = () => [SampleTables.Workbook(SampleTables.Template())],
        ["wide XLSX"] = () => [SampleTables.Workbook(SampleTables.Wide())],
        ["FHIR"] = () => [new("a", SampleFhir.Bundle())],
        ["product JSON"] = () => [new("a", SampleJson.Document())],
        ["SDTM as CSV"] = () => [new("tu", SampleTables.Csv(SampleTables.Tu())), new("tr", SampleTables.Csv(SampleTables.Tr()))],
        ["SDTM as XPT"] = () => [new("tu", SampleXpt.Of("TU", SampleTables.Tu(), "TUSEQ")), new("tr", SampleXpt.Of("TR", SampleTables.Tr(), "TRSEQ", "TRSTRESN"))],
        ["SDTM as Dataset-JSON"] = () => [new("tu", SampleTables.DatasetJson("TU", SampleTables.Tu(), false)), new("tr", SampleTables.DatasetJson("TR", SampleTables.Tr(), false))],
        ["SDTM as Dataset-JSON in lines"] = () => [new("tu", SampleTables.DatasetJson("TU", SampleTables.Tu(), true)), new("tr", SampleTables.DatasetJson("TR", SampleTables.Tr(), true))],
    };

    [Theory]
    [MemberData(nameof(Forms))]
    public void Every_format_gives_the_same_answer_to_the_byte(string form) =>
        Assert.Equal(Expected, Assessed(Files[form]()));

    [Fact]
    public void The_study_holds_every_kind_of_answer()
    {
        Assert.Equal(4, Expected.Split("\"patient\":").Length - 1);
        Assert.All(["CR", "PR", "SD", "PD", "NE", "Non-CR/Non-PD"], word => Assert.Contains($"\"overallFinal\":\"{word}\"", Expected, StringComparison.Ordinal));
    }

    [Fact]
    public void One_digit_more_is_another_answer()
    {
        var csv = Encoding.UTF8.GetString(SampleTables.Csv(SampleTables.Template()));
        Assert.NotEqual(Expected, Assessed(Given.File("a", csv.Replace("25.0001", "25.0002", StringComparison.Ordinal))));
    }

    /// <summary>The lines without what names the file: its name and its complaints, of which there must be none that matters.</summary>
    private static string Assessed(params UploadedFile[] files)
    {
        var reading = SubmissionReader.Read(files, ReadingSettings.Default);
        Assert.True(reading.Accepted, string.Join('\n', reading.Complaints));
        Assert.DoesNotContain(reading.Complaints, c => c.Severity != Severity.Info);
        var lines = reading.Submission!.Patients
            .OrderBy(p => p.History.Patient, StringComparer.Ordinal).ThenBy(p => p.History.Reader, StringComparer.Ordinal)
            .Select(p => AssessmentJson.Line(new AssessedPatient("file", p.History.Study, p.History.Course, p.History.Patient, p.History.Reader, [])
            {
                Submitted = p,
                Assessment = ResponseAssessor.Assess(p.History),
            }));
        return string.Join('\n', lines);
    }
}
