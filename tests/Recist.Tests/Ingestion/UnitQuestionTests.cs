using Recist.Ingestion;

namespace Recist.Tests.Readers;

/// <summary>Centimetres that a file calls millimetres: asked in every format in which a program or a person wrote the unit unasked.</summary>
public class UnitQuestionTests
{
    private const string Lung = "39607008|SCT|Lung";

    private static readonly ReadingSettings AsTarget = ReadingSettings.Default with { UndeclaredRole = LesionRole.Target };
    private static readonly ReadingSettings Millimetres = AsTarget with { DeclaredUnit = LengthUnit.Millimetre };

    [Fact]
    public void A_report_of_3_mm_is_asked_about_although_it_states_the_unit()
    {
        UploadedFile[] files = [Field("base"), Field("week8")];
        var asked = Asked(SubmissionReader.Read(files, AsTarget));
        Assert.Contains("as millimetres: \"2025-03-03\" SD", asked.Problem, StringComparison.Ordinal);
        Assert.Contains("as centimetres: \"2025-03-03\" PD", asked.Problem, StringComparison.Ordinal);
        Assert.DoesNotContain(SubmissionReader.Read(files, Millimetres).Complaints, c => c is { Code: "DQ01", Severity: Severity.Block });
    }

    [Theory]
    [InlineData("3", "3.8")]
    [InlineData("9.9", "4.2")]
    [InlineData("1.2", "0.9")]
    public void In_DICOM_reports(string baseline, string week8)
    {
        UploadedFile[] files =
        [
            SrFile.Report([SrFile.Group("T1", SrFile.Nodule, Lung, SrFile.Diameter(baseline))], name: "a.dcm"),
            SrFile.Report([SrFile.Group("T1", SrFile.Nodule, Lung, SrFile.Diameter(week8))], date: "20240301", name: "b.dcm"),
        ];
        Asked(SubmissionReader.Read(files, AsTarget));
        Assert.True(SubmissionReader.Read(files, Millimetres).Accepted);
    }

    [Theory]
    [InlineData("3.3", "2.1")]
    [InlineData("9", "9")]
    [InlineData("4.0", "6.1")]
    public void In_AIM(string baseline, string week8)
    {
        UploadedFile[] files = [Given.File("a.xml", Aim3Tests.Annotation(mm: baseline)), Given.File("b.xml", Aim3Tests.Annotation(mm: week8, date: "2024-05-01"))];
        Asked(SubmissionReader.Read(files, AsTarget));
        Assert.True(SubmissionReader.Read(files, Millimetres).Accepted);
    }

    [Theory]
    [InlineData("3.3", "2.1")]
    [InlineData("9", "9")]
    [InlineData("4.0", "6.1")]
    public void In_FHIR(string baseline, string week8)
    {
        var bundle = FhirFile.Bundle(FhirFile.Size(mm: baseline, baseline: true), FhirFile.Size(mm: week8, date: "2024-03-01"));
        Asked(Given.Reading("a.json", bundle));
        Assert.True(Given.Reading("a.json", bundle, Millimetres).Accepted);
    }

    [Theory]
    [InlineData("patient_id,visit_date,baseline,lesion_id,role,size,unit\nP1,2024-01-05,yes,T1,target,3.3,mm\nP1,2024-03-01,no,T1,target,4.1,mm\n")]
    [InlineData("patient_id,visit_date,baseline,lesion_id,role,size_mm,unit\nP1,2024-01-05,yes,T1,target,9.9,mm\n")]
    [InlineData("patient_id,lesion_id,role,unit,2024-01-05,2024-03-01\nP1,T1,target,mm,3.3,4.1\n")]
    [InlineData("patient_id,lesion_id,role,2024-01-05 (mm),2024-03-01 (mm)\nP1,T1,target,3.3,4.1\n")]
    public void In_tables(string table)
    {
        Asked(Given.Reading("a.csv", table));
        Assert.True(Given.Reading("a.csv", table, Millimetres).Accepted);
        Assert.True(SubmissionReader.Read(
            [Given.File("a.csv", table), Given.File("a.csv.manifest.json", """{"format":"recist-manifest/1","unit":"mm"}""")], ReadingSettings.Default).Accepted);
    }

    [Fact]
    public void One_target_that_is_large_enough_is_no_doubt()
    {
        var bundle = FhirFile.Bundle(FhirFile.Size(mm: "3.3", baseline: true), FhirFile.Size("T2", mm: "10", baseline: true));
        Assert.DoesNotContain("DQ01", Given.Reading("a.json", bundle).Codes());
    }

    [Fact]
    public void A_small_follow_up_that_comes_alone_is_asked_about_only_when_all_is_joined()
    {
        UploadedFile Report(string mm, string date) => SrFile.Report([SrFile.Group("T1", SrFile.Nodule, Lung, SrFile.Diameter(mm))], date: date);
        var week8 = SubmissionReader.Read([Report("8", "20240301")], AsTarget);
        Assert.True(week8.Accepted);
        Assert.Contains(HistoryMerge.Merge(week8.Submission!.Patients).Complaints, c => c is { Code: "DQ01", Severity: Severity.Block });

        var baseline = SubmissionReader.Read([Report("30", "20240105")], AsTarget);
        var (patients, complaints) = HistoryMerge.Merge([.. week8.Submission.Patients, .. baseline.Submission!.Patients]);
        Assert.DoesNotContain(complaints, c => c.Code == "DQ01");
        Assert.Equal(OverallResponse.PR, ResponseAssessor.Assess(patients.Single().History).Visits[1].Overall);
    }

    [Fact]
    public void A_manifest_answers_that_the_file_means_centimetres()
    {
        var reading = SubmissionReader.Read(
            [
                SrFile.Report([SrFile.Group("T1", SrFile.Nodule, Lung, SrFile.Diameter("3"))], name: "a.dcm"),
                Given.File("a.dcm.manifest.json", """{"format":"recist-manifest/1","unit":"cm"}"""),
            ],
            AsTarget);
        Assert.Equal(30m, reading.History().Visits.Single().Measurements.Single().Diameter!.Value.Millimetres);
        Assert.Contains("UNIT_DECLARED", reading.Codes());
    }

    [Fact]
    public void Lengths_that_cannot_be_centimetres_are_only_told()
    {
        var bundle = FhirFile.Bundle(FhirFile.Size(mm: "9", baseline: true), FhirFile.Size(mm: "60", date: "2024-03-01"));
        Assert.Contains(Given.Reading("a.json", bundle).Complaints, c => c is { Code: "DQ01", Severity: Severity.Warn });
    }

    private static UploadedFile Field(string name) => new(name + ".dcm", File.ReadAllBytes(Given.SharedPath($"field/sr-centimetres-as-mm/{name}.dcm")));

    private static Complaint Asked(Reading reading)
    {
        Assert.False(reading.Accepted);
        return Assert.Single(reading.Complaints, c => c is { Code: "DQ01", Severity: Severity.Block });
    }
}
