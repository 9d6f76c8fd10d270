using System.Text.Json;
using Recist.Cli;
using Recist.Cli.Inputs;
using Recist.Cli.Output;
using Recist.Ingestion;
using Recist.Reports.Explanations;
using Recist.Tests.Readers;

namespace Recist.Tests.CommandLine;

public sealed class ExplainCommandTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("recist-test-");

    public ExplainCommandTests() => File.WriteAllText(Path.Combine(folder.FullName, "a.csv"), Given.TemplateHead
        + "P1,Baseline,2025-01-06,yes,T1,target,lung,no,33,,,R1\nP1,W6,2025-02-17,,T1,target,lung,no,23.1,,,R1\nP1,W12,2025-03-31,,T1,target,lung,no,30,,,R1\n"
        + "P2,Baseline,2025-01-06,yes,T1,target,lung,no,33,,,R1\n");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void The_text_follows_a_verdict_to_rule_limit_lesion_and_cell()
    {
        var record = Assert.Single(PatientChoice.Of(Read(), "P1", "R1"));
        var text = new StringWriter { NewLine = "\n" };
        ExplanationText.Write(record, CourseExplanation.Of(record.Assessment!), Read().Sources, "W12", text);
        var lines = text.ToString().Split('\n');
        Assert.Equal("Patient P1 (reader R1)", lines[0]);
        Assert.Matches("^  read from a.csv \\(sha256 [0-9a-f]{64}\\)$", lines[1]);
        Assert.Equal("Visit W12, 2025-03-31: PD", lines[2]);
        Assert.StartsWith("  target.pd: Target response PD by RECIST 1.1 section 4.3.1: sum 30.0 mm is at least 20% and 5 mm above the nadir of 23.1 mm (W6; +29.9%, +6.9 mm)", lines[3], StringComparison.Ordinal);
        Assert.Equal("    by RECIST 1.1 section 4.3.1; docs/rules.md#target", lines[4]);
        Assert.Equal("    compared: sumMm 30, baselineMm 33, nadirMm 23.1, nadirVisit W6, limitMm 28.1, pctFromNadir 29.8701298701", lines[5]);
        Assert.Contains("  baseline: 33 mm, visit Baseline (2025-01-06)\n    T1 33 mm <- a.csv, line 2, size_mm: \"33\"\n", text.ToString(), StringComparison.Ordinal);
        Assert.Contains("  nadir: 23.1 mm, visit W6 (2025-02-17)\n    T1 23.1 mm <- a.csv, line 3, size_mm: \"23.1\"\n", text.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("Best overall", text.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_JSON_line_says_the_same()
    {
        var record = Assert.Single(PatientChoice.Of(Read(), "P1", null));
        var json = JsonDocument.Parse(ExplanationJson.Line(record, CourseExplanation.Of(record.Assessment!), Read().Sources, null)).RootElement;
        var visit = json.GetProperty("visits")[2];
        Assert.Equal("target.pd", visit.GetProperty("reasons")[0].GetProperty("rule").GetString());
        Assert.Equal("28.1", visit.GetProperty("reasons")[0].GetProperty("compared").GetProperty("limitMm").GetString());
        var nadir = visit.GetProperty("sums")[2];
        Assert.Equal("W6", nadir.GetProperty("visit").GetString());
        Assert.Equal(3, nadir.GetProperty("lesions")[0].GetProperty("line").GetInt32());
        Assert.Equal(23.1m, nadir.GetProperty("lesions")[0].GetProperty("mm").GetDecimal());
        Assert.Equal("SD", json.GetProperty("bestOverall").GetProperty("confirmed").GetString());
    }

    [Theory]
    [InlineData("P9", null, "There is no patient \"P9\" in these files. There are: \"P1\", \"P2\".")]
    [InlineData("P1", "R7", "Patient \"P1\" has no reader \"R7\". There are: \"R1\".")]
    public void Who_is_not_there_is_answered_with_who_is(string patient, string? reader, string message) =>
        Assert.Equal(message, Assert.Throws<PlainFailure>(() => PatientChoice.Of(Read(), patient, reader)).Message);

    [Fact]
    public void A_visit_that_is_not_there_is_answered_with_those_that_are()
    {
        var failure = Assert.Throws<PlainFailure>(() => PatientChoice.RequireVisit(PatientChoice.Of(Read(), "P1", null), "Week 6"));
        Assert.Equal("There is no visit \"Week 6\". There are: \"Baseline\", \"W6\", \"W12\".", failure.Message);
    }

    private Intake Read() => Intake.Read(InputFiles.Find([folder.FullName]), ReadingSettings.Default);
}
