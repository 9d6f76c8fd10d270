namespace Recist.Tests.Readers;

/// <summary>Codes of scans are no study, no patient and no lesion.</summary>
public class ScanIdentifierTests
{
    [Fact]
    public void A_study_UID_is_never_the_study_and_the_person_is_the_patient()
    {
        var table = Suggested.ForField("scan-uid-per-visit.csv");
        Assert.Contains("PERSON_ID = patient_id, Study_date = visit_date, Lesion type = role, Diameter = size+status", table.Columns, StringComparison.Ordinal);
        Assert.Contains("StudyUID", table.Ignored);
        Assert.True(table.Asks("StudyUID", "code of a scan"));
        table.Answer("unit", "mm");
        Assert.True(table.IsWhole);
        var reading = table.Read();
        Assert.Equal("", reading.History().Study);
        Assert.Equal(["NL1"], reading.History().Visits[2].NewLesions.Select(n => n.Lesion));
        Assert.Equal("Q-1: 2025-01-06 49.6 -, 2025-03-10 ? NE, 2025-05-05 29.9 PD", table.Responses());
    }

    [Theory]
    [InlineData("StudyInstanceUID", "1.2.840.1")]
    [InlineData("Accession Number", "A12345")]
    [InlineData("scan_id", "77")]
    [InlineData("SeriesUID", "1.2.3")]
    [InlineData("Accession no (study)", "4711")]
    [InlineData("study_uid", "12")]
    [InlineData("Exam ID", "31")]
    public void No_code_of_a_scan_is_taken_for_anything(string heading, string value)
    {
        var table = Suggested.For($"PERSON_ID,{heading},Date,Lesion,Size (mm)\nQ,{value},2026-01-12,T1,40\nQ,{value}1,2026-03-09,T1,20\n");
        Assert.Contains(heading, table.Ignored);
        Assert.True(table.Asks(heading, "code of a scan"));
        Assert.Equal("Q: 2026-01-12 40 -, 2026-03-09 20 PR", table.Responses());
    }
}
