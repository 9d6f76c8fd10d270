using Recist.Ingestion;

namespace Recist.Tests.Readers;

/// <summary>AIM and FHIR follow their own ids, and ask where an id begins after the baseline; what names a scan is no study.</summary>
public class ImagedIdentityTests
{
    private static readonly ReadingSettings Cm = ReadingSettings.Default with { DeclaredUnit = LengthUnit.Centimetre };
    private static readonly ReadingSettings AsTarget = ReadingSettings.Default with { UndeclaredRole = LesionRole.Target };

    [Theory]
    [InlineData("T1", "T7", true)]
    [InlineData("T1", "T1", false)]
    public void Another_FHIR_id_of_the_same_site_is_asked_about(string first, string second, bool asked) => Assert.Equal(asked, IsAsked(Given.Reading(
        "a.json",
        FhirFile.Bundle(
            FhirFile.Size(first, baseline: true), FhirFile.Size(second, "2024-03-01", mm: "20"), FhirFile.Body(first, "Liver"), first == second ? FhirFile.Body("X", "Lung") : FhirFile.Body(second, "Liver")))));

    [Fact]
    public void A_FHIR_lesion_that_is_said_to_be_new_is_not_asked_about() => Assert.True(Given.Reading(
        "a.json", FhirFile.Bundle(FhirFile.Size(baseline: true), FhirFile.Size("T7", "2024-03-01", mm: "20", role: "C94522"))).Accepted);

    [Fact]
    public void A_lesion_without_a_role_that_begins_after_the_baseline_is_asked_about()
    {
        var bundle = FhirFile.Bundle(FhirFile.Size(role: null), FhirFile.Size("T1", "2024-03-01", role: null), FhirFile.Size("T2", "2024-03-01", mm: "20", role: null));
        var asked = Assert.Single(Given.Reading("a.json", bundle, AsTarget).Complaints, c => c.Code == "LESION_UNMATCHED");
        Assert.Contains("as a new lesion: \"2024-03-01\" PD", asked.Problem, StringComparison.Ordinal);
        var third = SubmissionReader.Read(
            [.. new[] { ("2024-01-05", "liver"), ("2024-03-01", "liver"), ("2024-03-01", "lung") }.Select((a, i) => Given.File($"{i}.xml", Aim3Tests.Annotation(date: a.Item1, organ: a.Item2)))],
            AsTarget);
        Assert.True(IsAsked(third));
    }

    [Fact]
    public void AIM_lesions_follow_their_tracking_ids()
    {
        var same = Read(Tracked("Lesion1", "1.2.31", "20240105", "4.0", true), Tracked("Liver lesion", "1.2.31", "20240216", "2.0"));
        Assert.Equal(OverallResponse.PR, ResponseAssessor.Assess(same.History()).Visits[1].Overall);
        Assert.True(IsAsked(Read(Tracked("Lesion1", "1.2.31", "20240105", "4.0", true), Tracked("Lesion1", "1.2.32", "20240216", "2.0"))));
        var two = Read(Tracked("Lesion1", "1.2.31", "20240105", "4.0", true), Tracked("Lesion1", "1.2.32", "20240105", "2.0", true));
        Assert.Equal(["Lesion1", "Lesion1 #2.32"], two.History().Lesions.Select(l => l.Id));
    }

    [Theory]
    [InlineData("Length")]
    [InlineData("Bidirectional")]
    [InlineData("ePAD annotation 3")]
    public void A_tools_name_in_AIM_is_no_identifier(string name) =>
        Assert.True(IsAsked(Read(Aim4Tests.Json(name, "S71", "20240105", "4.0", baseline: true), Aim4Tests.Json(name, "S71", "20240216", "2.0"))));

    [Theory]
    [InlineData("1.2.840.113619.2.55.3", "")]
    [InlineData("ACC-7", "")]
    [InlineData("NCT01234567", "NCT01234567")]
    public void A_report_takes_no_id_of_a_scan_for_a_study(string protocol, string study)
    {
        var reading = SubmissionReader.Read([SrFile.Report([SrFile.Group("L1", SrFile.Nodule, "", SrFile.Diameter("20"))], protocol: protocol)], AsTarget);
        Assert.Equal(study, reading.History().Study);
        Assert.Equal(study.Length == 0, reading.Codes().Contains("NOT_USED"));
    }

    [Theory]
    [InlineData("\"reference\":\"ImagingStudy/77\"", "")]
    [InlineData("\"identifier\":{\"value\":\"urn:oid:1.2.840.113619.2.55\"}", "")]
    [InlineData("\"identifier\":{\"type\":{\"coding\":[{\"code\":\"ACSN\"}]},\"value\":\"A-991\"}", "")]
    [InlineData("\"reference\":\"ResearchStudy/ABC-1\"", "ABC-1")]
    public void FHIR_takes_no_id_of_a_scan_for_a_study(string reference, string study)
    {
        var extension = ",\"extension\":[{\"url\":\"http://hl7.org/fhir/StructureDefinition/workflow-researchStudy\",\"valueReference\":{" + reference + "}}]";
        var size = FhirFile.Size();
        var reading = Given.Reading("a.json", size[..size.LastIndexOf('}')] + extension + "}");
        Assert.Equal(study, reading.History().Study);
        Assert.Equal(study.Length == 0, reading.Codes().Contains("NOT_USED"));
    }

    private static string Tracked(string name, string uid, string date, string cm, bool baseline = false) =>
        Aim4Tests.Json(name, "S71", date, cm, baseline).Replace("\"comment\":", "\"trackingUniqueIdentifier\":{\"root\":\"" + uid + "\"},\"comment\":", StringComparison.Ordinal);

    private static Reading Read(params string[] documents) => SubmissionReader.Read([.. documents.Select((d, i) => Given.File($"{i}.json", d))], Cm);

    private static bool IsAsked(Reading reading) => reading.Complaints.Any(c => c is { Code: "LESION_UNMATCHED", Severity: Severity.Block });
}
