using Recist.Ingestion;

namespace Recist.Tests.Readers;

public class OtherImagingTests
{
    [Theory]
    [InlineData("Deauville score", "Lugano")]
    [InlineData("RANO response", "RANO")]
    [InlineData("PASI total", "PASI")]
    [InlineData("IMWG response category", "IMWG")]
    public void FHIR_observations_by_other_criteria_are_refused_by_their_name(string code, string name)
    {
        var text = FhirFile.Size().Replace("\"code\":{\"coding\":[{\"system\":\"http://loinc.org\",\"code\":\"21889-1\"}]}", "\"code\":{\"text\":\"" + code + "\"}", StringComparison.Ordinal);
        var reading = Given.Reading("a.json", text);
        Assert.Null(reading.Submission);
        Assert.Contains(name, Assert.Single(reading.Complaints, c => c.Severity == Severity.Refuse).Problem, StringComparison.Ordinal);
    }

    [Fact]
    public void FHIR_sizes_beside_them_are_read_and_the_others_are_told()
    {
        var other = FhirFile.Size("T2").Replace("\"code\":{\"coding\":[{\"system\":\"http://loinc.org\",\"code\":\"21889-1\"}]}", "\"code\":{\"text\":\"Deauville score\"}", StringComparison.Ordinal);
        var reading = Given.Reading("a.json", FhirFile.Bundle(FhirFile.Size(), other));
        Assert.Single(reading.History().Lesions);
        Assert.Contains(reading.Complaints, c => c is { Code: "OTHER_CRITERIA", Severity: Severity.Info });
    }

    [Theory]
    [InlineData("\"comment\":{\"value\":\"CT / ABDOMEN / 26\"}", "\"comment\":{\"value\":\"RANO follow-up\"}", "RANO")]
    [InlineData("\"codeSystemName\":\"99EPAD\"}", "\"codeSystemName\":\"99EPAD\",\"iso:displayName\":{\"value\":\"Lugano baseline\"}}", "Lugano")]
    [InlineData("\"codeSystemName\":\"99EPAD\"}", "\"codeSystemName\":\"99EPAD\",\"iso:displayName\":{\"value\":\"PCWG3 bone lesion\"}}", "PCWG3")]
    public void AIM_annotations_of_another_template_are_refused_by_its_name(string part, string instead, string name)
    {
        var reading = Given.Reading("a.json", Aim4Tests.Json("L1", "S71", "20240105", "20").Replace(part, instead, StringComparison.Ordinal), ReadingSettings.Default with { DeclaredUnit = LengthUnit.Millimetre });
        Assert.Null(reading.Submission);
        Assert.Contains(name, Assert.Single(reading.Complaints, c => c.Severity == Severity.Refuse).Problem, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1|99XX|Lugano Response Report", SrFile.Nodule, "Lugano")]
    [InlineData("1|99XX|Coronary CT angiography report", SrFile.Nodule, "coronary")]
    [InlineData("126000|DCM|Imaging Measurement Report", "1|99XX|RANO target lesion", "RANO")]
    [InlineData("126000|DCM|Imaging Measurement Report", "1|99XX|Deauville 4 lesion", "Lugano")]
    public void DICOM_reports_of_other_criteria_are_refused_by_their_name(string title, string finding, string name)
    {
        var reading = SubmissionReader.Read(
            [SrFile.Report([SrFile.Group("L1", finding, "39607008|SCT|Lung", SrFile.Diameter("20"))], root: title)], ReadingSettings.Default with { UndeclaredRole = LesionRole.Target });
        Assert.Null(reading.Submission);
        Assert.Contains(name, Assert.Single(reading.Complaints, c => c.Severity == Severity.Refuse).Problem, StringComparison.Ordinal);
    }
}
