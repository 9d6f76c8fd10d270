using System.Globalization;
using Recist.Cli.Inputs;
using Recist.Cli.Output;
using Recist.Ingestion;

namespace Recist.Tests.CommandLine;

/// <summary>What <c>recist assess</c> says beside its tables.</summary>
public sealed class ToldTextTests : IDisposable
{
    private const string Head = "patient_id,visit,visit_date,lesion_id,role,organ,size_mm\n";

    private const string CentimetresAmongMillimetres =
        "P1,Baseline,2026-01-12,T1,target,liver,42\nP1,Baseline,2026-01-12,T2,target,lung,2.3\nP1,W8,2026-03-09,T1,target,liver,4.1\nP1,W8,2026-03-09,T2,target,lung,2.2\n";

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("recist-test-");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void A_length_a_tenth_of_the_one_before_is_told_first_and_stands_beside_the_verdict()
    {
        var intake = Read(CentimetresAmongMillimetres);
        var told = Text(intake).Split('\n');
        Assert.StartsWith("  warn UNIT_TO_CHECK \"T1: 4.1 mm beside 42 mm\"", told[0], StringComparison.Ordinal);
        Assert.Equal("UNIT_TO_CHECK", intake.Patients[0].Complaints[0].Code);
        using var table = new StringWriter();
        AssessmentTable.Write(intake.Patients[0], intake.Patients[0].Assessment!, table);
        Assert.Single(
            table.ToString().Split('\n'),
            l => l.Contains("unit to be checked", StringComparison.Ordinal) && l.Contains("W8", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("a.csv", Head + CentimetresAmongMillimetres, "W8")] // the field's own
    [InlineData("a.csv", Head + "P1,Baseline,2026-01-12,T1,target,liver,42\nP1,W8,2026-03-09,T1,target,liver,40\nP1,W16,2026-05-04,T1,target,liver,3.9\n", "W16")]
    [InlineData("a.csv", Head + "P1,Baseline,2026-01-12,T1,target,liver,42\nP1,W8,2026-03-09,T1,target,liver,400\nP1,W16,2026-05-04,T1,target,liver,41\n", "W8")]
    [InlineData("a.csv", "patient_id,lesion_id,role,organ,Baseline 2026-01-12 (mm),W8 2026-03-09 (mm)\nP1,T1,target,liver,42,4.1\n", "W8")]
    [InlineData("a.json", """
        { "format": "recist-measurements/1", "study": "S", "patients": [ { "patient": "P1", "lesions": [ { "id": "T1", "role": "target", "organ": "liver" } ], "visits": [
          { "label": "Baseline", "date": "2026-01-12", "baseline": true, "measurements": [ { "lesion": "T1", "mm": 42 } ] },
          { "label": "W8", "date": "2026-03-09", "measurements": [ { "lesion": "T1", "mm": 4.1 } ] } ] } ] }
        """, "W8")]
    public void It_is_so_in_every_format(string name, string text, string visit)
    {
        var intake = Read(text, "", name);
        Assert.Equal("UNIT_TO_CHECK", intake.Patients[0].Complaints[0].Code);
        using var table = new StringWriter();
        AssessmentTable.Write(intake.Patients[0], intake.Patients[0].Assessment!, table);
        Assert.Contains(table.ToString().Split('\n'), l => l.Contains("unit to be checked", StringComparison.Ordinal) && l.Contains(visit, StringComparison.Ordinal));
    }

    [Fact]
    public void What_was_told_is_counted_by_code_at_the_end_and_notes_are_listed_on_demand()
    {
        var intake = Read(CentimetresAmongMillimetres);
        Assert.EndsWith(
            "Told: LESION_JUMP 1, UNIT_TO_CHECK 1, BASELINE_ASSUMED 1 (info). \"--verbose\" lists them all.\n",
            Text(intake),
            StringComparison.Ordinal);
        Assert.DoesNotContain("info BASELINE_ASSUMED", Text(intake), StringComparison.Ordinal);
        Assert.Contains("info BASELINE_ASSUMED", Text(intake, verbose: true), StringComparison.Ordinal);
        Assert.EndsWith("BASELINE_ASSUMED 1 (info).\n", Text(intake, verbose: true), StringComparison.Ordinal);
    }

    [Fact]
    public void Of_a_large_set_only_the_counts_are_printed()
    {
        var intake = Read(string.Concat(Enumerable.Range(1, 61).Select(i => CentimetresAmongMillimetres.Replace("P1", "P" + i.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal))));
        Assert.Equal("Told: LESION_JUMP 61, UNIT_TO_CHECK 61, BASELINE_ASSUMED 61 (info). \"--verbose\" lists them all.\n", Text(intake));
        Assert.True(Text(intake, verbose: true).Split('\n').Length > 180);
    }

    [Fact]
    public void Where_nothing_was_told_nothing_is_said() =>
        Assert.Equal("", Text(Read("P1,Baseline,2026-01-12,yes,T1,target,liver,42\nP1,W8,2026-03-09,no,T1,target,liver,40\n", Head.Replace("lesion_id", "baseline,lesion_id", StringComparison.Ordinal))));

    private static string Text(Intake intake, bool verbose = false)
    {
        using var text = new StringWriter { NewLine = "\n" };
        ComplaintText.Write(intake, verbose, text);
        return text.ToString();
    }

    private Intake Read(string rows, string head = Head, string name = "a.csv")
    {
        File.WriteAllText(Path.Combine(folder.FullName, name), head + rows);
        return Intake.Read(InputFiles.Find([folder.FullName]), ReadingSettings.Default);
    }
}
