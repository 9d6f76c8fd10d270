using Recist.Ingestion;

namespace Recist.Tests.Readers;

/// <summary>A table that cannot be read is refused with the headings that are known and the next step.</summary>
public class RefusedTableTests
{
    [Theory]
    [InlineData("N° patient,Date du scanner,Taille\n1,2026-01-12,40\n", "\"N° patient\" (patient_id), \"Date du scanner\" (visit_date), \"Taille\" (size)")]
    [InlineData("Title of the study;;\nPatientennummer;Untersuchungsdatum;Durchmesser\n1;2026-01-12;40\n", "\"Patientennummer\" (patient_id), \"Untersuchungsdatum\" (visit_date), \"Durchmesser\" (size)")]
    [InlineData("MRN,Scan Date,T1 (mm)\n1,2026-01-12,40\n", "\"MRN\" (patient_id), \"Scan Date\" (visit_date), \"T1 (mm)\" (size_mm)")]
    public void The_known_headings_and_the_next_command_are_named(string text, string known)
    {
        var complaint = Assert.Single(Given.Reading("t.csv", text).Complaints, c => c.Code == "NOT_A_MEASUREMENT_FILE");
        Assert.Contains(known, complaint.Problem, StringComparison.Ordinal);
        Assert.Contains("recist map --suggest", complaint.Fix, StringComparison.Ordinal);
    }

    [Fact]
    public void A_workbook_names_them_too()
    {
        var complaint = Assert.Single(
            SubmissionReader.Read([Suggested.Field("tab-per-patient.xlsx")], ReadingSettings.Default).Complaints, c => c.Code == "NOT_A_MEASUREMENT_FILE");
        Assert.Contains("\"Lesion\" (lesion_id)", complaint.Problem, StringComparison.Ordinal);
        Assert.Contains("recist map --suggest", complaint.Fix, StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_without_known_headings_names_none() =>
        Assert.DoesNotContain("known", Assert.Single(Given.Reading("t.txt", "hello, world\nnothing here\n").Complaints).Problem, StringComparison.Ordinal);

    [Fact]
    public void Numbers_that_a_mapping_does_not_name_are_told_with_their_values()
    {
        var mapping = Suggested.For("Patient no,Date,Lesion,Size (mm)\nA,2026-01-12,T1,40\n").Mapping.ToJsonString();
        var reading = SubmissionReader.Read([Given.File("t.csv", "Patient no,Date,Lesion,Size (mm),Short,Mood\nA,2026-01-12,T1,40,22,fine\n"), Given.File("m.json", mapping)], ReadingSettings.Default);
        Assert.Contains("numbers: 22", Assert.Single(reading.Complaints, c => c.Code == "COLUMN_IGNORED" && c.Column == "Short").Problem, StringComparison.Ordinal);
        Assert.DoesNotContain("numbers", Assert.Single(reading.Complaints, c => c.Code == "COLUMN_IGNORED" && c.Column == "Mood").Problem, StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_that_needs_no_mapping_is_said_to_need_none()
    {
        var (json, questions) = MappingSuggestion.Of(Given.File("t.csv", Given.TemplateHead + "P1,Baseline,2025-01-06,yes,T1,target,lung,no,33.0,,,R1\n"), ReadingSettings.Default);
        Assert.Null(json);
        Assert.Contains("recist assess", Assert.Single(questions).Fix, StringComparison.Ordinal);
    }
}
