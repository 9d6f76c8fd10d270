using Recist.Ingestion;

namespace Recist.Tests.Readers;

/// <summary>Tables that count days or weeks in place of dates.</summary>
public class ElapsedDaysTests
{
    [Fact]
    public void Study_days_are_read_from_the_day_0_that_the_mapping_declares()
    {
        var table = Suggested.ForField("study-days.csv");
        Assert.Equal("Pt_hashID = patient_id, Study_id = study, Lesion_diam = size, readings = ?, T_days = visit_date", table.Columns);
        Assert.Equal(("days", "?"), ((string?)table.Mapping["dates"], (string?)table.Mapping["day0"]));
        Assert.True(table.Asks("T_days", "\"day0\""));
        Assert.True(table.Asks("readings", "numbers: 4"));
        Assert.True(table.Asks("Lesion_vol", "no diameters"));
        Assert.Contains(table.Questions, q => q.Problem.Contains("lesion_id", StringComparison.Ordinal));
        Assert.False(table.Read().Accepted);
        table.Ignore("readings").Answer("unit", "mm").Answer("day0", "2025-02-01").Answer("constants.lesion_id", "L1").Answer("constants.role", "target");
        Assert.Equal("aa01-S1: 2025-01-12 15 -, 2025-03-13 12 SD, 2025-04-25 9 PR", table.Responses());
    }

    [Theory]
    [InlineData("Patient,Tage seit Baseline,Läsion,Durchmesser (mm)\nA,0,ZL1,40\nA,56,ZL1,20\n", "day0", "2026-01-12", "A: 2026-01-12 40 -, 2026-03-09 20 PR")]
    [InlineData("Patient,Weeks since start,Lesion,Size (mm)\nA,-2,T1,40\nA,8,T1,41\n", "day0", "2026-01-26", "A: 2026-01-12 40 -, 2026-03-23 41 SD")]
    [InlineData("Patient,First dose,Study day,Lesion,Size (mm)\nA,2026-01-12,-7,T1,40\nA,2026-01-12,49,T1,60\nB,2026-02-12,0,T1,30\n", null, null, "A: 2026-01-05 40 -, 2026-03-02 60 PD; B: 2026-02-12 30 -")]
    public void Days_and_weeks_of_other_tables_are_counted(string text, string? path, string? answer, string responses)
    {
        var table = Suggested.For(text);
        if (path is not null)
        {
            table.Answer(path, answer);
        }

        Assert.Equal(responses, table.Responses());
    }

    [Theory]
    [InlineData("4.5", "DATE_FORMAT")]
    [InlineData("week 8", "DATE_FORMAT")]
    [InlineData("99999", "DATE_FORMAT")]
    [InlineData("-20000", "DATE_RANGE")]
    public void What_is_no_day_is_refused_at_its_cell(string day, string code)
    {
        var reading = Suggested.For($"Patient,Study day,Lesion,Size (mm)\nA,0,T1,40\n").Answer("day0", "2026-01-12");
        var other = Suggested.For(Given.File("t.csv", "Patient,Study day,Lesion,Size (mm)\nA,0,T1,40\n"));
        Assert.Equal("days", (string?)other.Mapping["dates"]);
        var complaint = Assert.Single(
            SubmissionReader.Read([Given.File("t.csv", $"Patient,Study day,Lesion,Size (mm)\nA,0,T1,40\nA,{day},T1,20\n"), Given.File("m.json", reading.Mapping.ToJsonString())], ReadingSettings.Default).Complaints,
            c => c.Severity == Severity.Refuse);
        Assert.Equal((code, 3, "Study day"), (complaint.Code, complaint.Line, complaint.Column));
    }

    [Theory]
    [InlineData("\"dates\": \"days\"", "VALUE_MISSING")]
    [InlineData("\"day0\": \"2026-01-12\"", "VALUE_MISSING")]
    [InlineData("\"dates\": \"days\", \"day0\": \"January\"", "VALUE_MISSING")]
    [InlineData("\"dates\": \"months\", \"day0\": \"2026-01-12\"", "VALUE_UNKNOWN")]
    public void Days_and_their_day_0_are_declared_together(string members, string code)
    {
        var mapping = "{ \"format\": \"recist-mapping/1\", \"name\": \"m\", \"match\": [ \"P\" ], " + members
            + ", \"columns\": { \"P\": \"patient_id\", \"D\": \"visit_date\", \"L\": \"lesion_id\", \"mm\": \"size_mm\" }, \"constants\": { \"role\": \"target\" } }";
        Assert.Contains(MappingDocument.Check(Given.File("m.json", mapping)), c => c.Code == code);
    }
}
