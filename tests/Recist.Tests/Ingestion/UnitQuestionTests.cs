using Recist.Ingestion;
using Recist.Tests.Readers.Field;

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
        var files = FieldReports.CentimetresAsMillimetres;
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

    [Theory]
    [InlineData("9.9", null, true)]
    [InlineData("10", null, false)]
    [InlineData("10.0", "14.9", false)] // one lesion that is large enough
    [InlineData("9.9", "15", false)] // one node that is
    [InlineData("9.9", "14.9", true)]
    [InlineData("9.9999", "14.9999", true)]
    [InlineData("10.0001", "3", false)]
    [InlineData(null, "14.9", true)]
    [InlineData(null, "15.0", false)]
    [InlineData(null, "10", true)]
    [InlineData("0.8", "0.9", true)]
    public void Ten_mm_decides_and_15_for_a_node_in_every_format(string? lesion, string? node, bool asked)
    {
        const string Head = "patient_id,visit_date,baseline,lesion_id,role,organ,node,size_mm,unit\n";
        string?[] rows = [lesion is null ? null : $"P1,2024-01-05,yes,T1,target,lung,no,{lesion},mm\n", node is null ? null : $"P1,2024-01-05,yes,T2,target,lymph node,yes,{node},mm\n"];
        var table = Head + string.Concat(rows) + string.Concat(rows).Replace("2024-01-05,yes", "2024-03-01,no", StringComparison.Ordinal);
        const string ShortAxis = "103340004|SCT|Short Axis";
        string?[] groups = [lesion is null ? null : $"T1;1.2.31;{SrFile.Nodule};{Lung};{SrFile.Diameter(lesion)}", node is null ? null : $"LN1;1.2.32;59441001|SCT|Lymph node;;{SrFile.Number(ShortAxis, node)}"];
        string?[] sizes = [lesion is null ? null : FhirFile.Size(mm: lesion, baseline: true), node is null ? null : FhirFile.Size("T2", baseline: true, mm: null, more: ",\"component\":[" + FhirFile.Component("103340004", node, system: "http://snomed.info/sct") + "]")];
        string?[] annotations =
        [
            lesion is null ? null : Aim4Tests.Json("L1", "S71", "20240105", lesion, baseline: true),
            node is null ? null : Aim4Tests.Json("L2", "S71", "20240105", null, baseline: true, code: "RID13296", organ: "lymph node", more: ShortAxisOf(node)),
        ];
        Reading[] readings =
        [
            Given.Reading("a.csv", table),
            SubmissionReader.Read(
                [SrFile.Report([.. groups.OfType<string>()], name: "a.dcm"), SrFile.Report([.. groups.OfType<string>()], date: "20240301", name: "b.dcm")], AsTarget),
            Given.Reading("a.json", FhirFile.Bundle([.. sizes.OfType<string>(), FhirFile.Body("T1", "Liver"), FhirFile.Body("T2", "lymph node")])),
            SubmissionReader.Read([.. annotations.OfType<string>().Select((a, i) => Given.File($"{i}.json", a.Replace("linear", "mm", StringComparison.Ordinal)))], AsTarget),
        ];
        Assert.All(readings, r => Assert.True(
            asked == r.Complaints.Any(c => c is { Code: "DQ01", Severity: Severity.Block }) && asked != r.Accepted, string.Join('\n', r.Complaints.Select(c => c.Problem))));
    }

    [Theory]
    [InlineData("mm|UCUM|millimeter", 20)]
    [InlineData("cm|UCUM|centimeter", 200)]
    [InlineData("mm|UCUM|mm", 20)]
    [InlineData("mm|UCUM|length", 20)]
    [InlineData("mm|UCUM|centimeter", null)]
    [InlineData("mm|UCUM|cm", null)]
    [InlineData("cm|UCUM|Millimetre", null)]
    [InlineData("cm|UCUM|mm", null)]
    public void A_unit_whose_code_and_text_differ_is_not_read(string unit, int? mm)
    {
        var report = SubmissionReader.Read([SrFile.Report([SrFile.Group("T1", SrFile.Nodule, Lung, SrFile.Diameter("20", unit))])], AsTarget);
        var (code, text) = (unit.Split('|')[0], unit.Split('|')[2]);
        var fhir = Given.Reading("a.json", FhirFile.Size(mm: "20", code: code).Replace("\"unit\":\"x\"", $"\"unit\":\"{text}\"", StringComparison.Ordinal));
        foreach (var reading in new[] { report, fhir })
        {
            Assert.Equal(mm is null, reading.Codes().Contains("UNIT_UNKNOWN"));
            Assert.Equal(mm, mm is null ? null : (int)reading.History().Visits.Single().Measurements.Single().Diameter!.Value.Millimetres);
        }
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

    private static string ShortAxisOf(string mm) =>
        """{"typeCode":[{"code":"G-A186"}],"description":{"value":"ShortAxis"},"calculationResultCollection":{"CalculationResult":[{"unitOfMeasure":{"value":"mm"},"calculationDataCollection":"""
        + """{"CalculationData":[{"value":{"value":""" + $"\"{mm}\"" + "}}]}}]}}";

    private static Complaint Asked(Reading reading)
    {
        Assert.False(reading.Accepted);
        return Assert.Single(reading.Complaints, c => c is { Code: "DQ01", Severity: Severity.Block });
    }
}
