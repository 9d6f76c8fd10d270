using Recist.Ingestion;

namespace Recist.Tests.Readers;

/// <summary>AIM 4 as ePAD's JSON and as XML; the samples are made up in the shape of ePAD's exports.</summary>
public class Aim4Tests
{
    private static readonly ReadingSettings Cm = ReadingSettings.Default with { DeclaredUnit = LengthUnit.Centimetre };

    [Fact]
    public void A_course_with_targets_non_targets_and_a_new_lesion_is_read_with_its_roles_and_its_baseline()
    {
        var reading = Read(
            Json("Lesion1", "S71", "20240105", "4.0", baseline: true), Json("Lesion2", "S72", "20240105", null, baseline: true),
            Json("Lesion1", "S71", "20240216", "2.0"), Json("Lesion2", "S72", "20240216", null), Json("Lesion3", "S73", "20240216", "1.1"));
        Assert.True(reading.Accepted, string.Join(' ', reading.Codes()));
        var history = reading.History();
        Assert.Equal([LesionRole.Target, LesionRole.NonTarget, LesionRole.New], history.Lesions.Select(l => l.Role));
        Assert.Equal(("", "P7", "reader1"), (history.Study, history.Patient, history.Reader));
        Assert.Equal(["2024-01-05", "2024-02-16"], history.Visits.Select(v => v.Date.Text));
        Assert.Equal([true, false], history.Visits.Select(v => v.IsBaseline));
        var assessment = ResponseAssessor.Assess(history);
        Assert.Equal((20m, OverallResponse.PD), (assessment.Visits[1].Sum!.Value.Millimetres, assessment.Visits[1].Overall));
        Assert.DoesNotContain("ROLE_ASSUMED", reading.Codes());
        Assert.DoesNotContain("BASELINE_ASSUMED", reading.Codes());
    }

    [Fact]
    public void The_name_up_to_the_tilde_is_the_lesion_and_the_comment_begins_with_the_modality()
    {
        var history = Read(Json("Lesion1~sp1~-~sp1~-1", "S71", "20240105", "4.0")).History();
        Assert.Equal("Lesion1", history.Lesions.Single().Id);
        Assert.Equal(("liver", "CT"), (history.Lesions.Single().Organ, history.Visits.Single().Measurements.Single().Method));
    }

    [Fact]
    public void XML_says_the_same_as_JSON()
    {
        var xml = Given.Reading("a.xml", Xml, Cm).History();
        var json = Read(Json("Lesion1", "S71", "20240105", "4.0", baseline: true)).History();
        Assert.Equal(json.Lesions, xml.Lesions);
        Assert.Equal(Bare(json), Bare(xml));
    }

    [Fact]
    public void A_resolved_target_is_absent_in_the_role_that_it_has_elsewhere()
    {
        var history = Read(Json("Lesion1", "S71", "20240105", "4.0", baseline: true), Json("Lesion1", "S74", "20240216", null)).History();
        Assert.Equal(MeasurementState.Absent, history.Visits[1].Measurements.Single().State);
        Assert.Equal(OverallResponse.CR, ResponseAssessor.Assess(history).Visits[1].Overall);
        Assert.Contains("ROLE_UNDECLARED", Read(Json("Lesion1", "S74", "20240216", null)).Codes());
    }

    [Fact]
    public void The_unit_linear_blocks_until_a_unit_is_declared()
    {
        var file = Given.File("a.json", Json("Lesion1", "S71", "20240105", "4.0"));
        var undeclared = SubmissionReader.Read([file], ReadingSettings.Default);
        Assert.Equal(["UNIT_UNKNOWN"], undeclared.Codes());
        Assert.False(undeclared.Accepted);
        Assert.Equal(40m, Mm(Cm));
        Assert.Equal(4m, Mm(Cm with { DeclaredUnit = LengthUnit.Millimetre }));
        decimal Mm(ReadingSettings settings) => SubmissionReader.Read([file], settings).History().Visits.Single().Measurements.Single().Diameter!.Value.Millimetres;
    }

    [Theory]
    [InlineData("RID13296", "lymph node", "1.2", null, "SHORT_AXIS_MISSING")]
    [InlineData("RID13296", "lymph node", "2.4", "1.8", "")]
    [InlineData("RID13296", "lymph node", "1.8", "2.4", "AXIS_ORDER")]
    [InlineData("RID58", "liver", "2.4", "1.8", "")]
    public void A_node_is_measured_by_its_short_axis_and_anything_else_by_its_long_axis(string code, string organ, string longAxis, string? shortAxis, string problem)
    {
        var reading = Read(Json("Lesion1", "S71", "20240105", longAxis, axis: "LongAxis", code: code, organ: organ, more: shortAxis is null ? "" : "," + Calculation("ShortAxis", "G-A186", shortAxis)));
        Assert.Equal(problem, string.Join(' ', reading.Complaints.Where(c => c.Severity == Severity.Block).Select(c => c.Code)));
        if (problem.Length == 0)
        {
            Assert.Equal(organ == "liver" ? 24m : 18m, reading.History().Visits.Single().Measurements.Single().Diameter!.Value.Millimetres);
        }
    }

    [Fact]
    public void Two_roles_of_one_annotation_and_a_bare_progressive_block()
    {
        Assert.Contains("LESION_CONFLICT", Read(Json("Lesion1", "S71\",\"codeSystemName\":\"99EPAD\"},{\"code\":\"S72", "20240105", "4.0")).Codes());
        Assert.Contains("VALUE_UNKNOWN", Read(Json("Lesion1", "S72\",\"codeSystemName\":\"99EPAD\"},{\"code\":\"RID39162", "20240105", null)).Codes());
    }

    [Fact]
    public void A_target_without_a_calculation_is_not_evaluable_and_told() =>
        Assert.Contains("BLANK_NOT_EVALUABLE", Read(Json("Lesion1", "S71", "20240105", null)).Codes());

    [Theory]
    [InlineData("Lesion1\"", "~\"")]
    [InlineData("20240105", "5 Jan 2024")]
    [InlineData("\"P7\"", "\" \"")]
    public void What_is_missing_is_refused(string part, string instead)
    {
        var text = Json("Lesion1", "S71", "20240105", "4.0").Replace("\"name\":{\"value\":\"Doe^J\"},", "", StringComparison.Ordinal);
        Assert.Contains(part, text, StringComparison.Ordinal);
        Assert.Null(Given.Reading("a.json", text.Replace(part, instead, StringComparison.Ordinal), Cm).Submission);
    }

    /// <summary>An annotation in the shape of ePAD's exports.</summary>
    internal static string Json(
        string name, string role, string date, string? length, bool baseline = false, string axis = "Length", string code = "RID58", string organ = "liver", string more = "") =>
        $$$$$"""
        {"ImageAnnotationCollection":{"aimVersion":"AIMv4_0",
          "user":{"name":{"value":"Reader One"},"loginName":{"value":"reader1"}},
          "person":{"name":{"value":"Doe^J"},"id":{"value":"P7"},"sex":{"value":"F"}},
          "imageAnnotations":{"ImageAnnotation":[{
            "typeCode":[{"code":"RECIST","codeSystemName":"99EPAD"}],
            "name":{"value":"{{{{{name}}}}}"},"comment":{"value":"CT / ABDOMEN / 26"},
            "imagingPhysicalEntityCollection":{"ImagingPhysicalEntity":[{"typeCode":[{"code":"{{{{{code}}}}}","codeSystemName":"RadLex","iso:displayName":{"value":"{{{{{organ}}}}}"}}],"label":{"value":"Location"}}]},
            "calculationEntityCollection":{"CalculationEntity":[{{{{{(length is null ? "" : Calculation(axis, axis == "Length" ? "G-D7FE" : "G-A185", length))}}}}}{{{{{more}}}}}]},
            "imagingObservationEntityCollection":{"ImagingObservationEntity":[{"typeCode":[{"code":"{{{{{(baseline ? "S81" : "S82")}}}}}"}],"label":{"value":"Lesion"},
              "imagingObservationCharacteristicCollection":{"ImagingObservationCharacteristic":[{"typeCode":[{"code":"{{{{{role}}}}}"}],"label":{"value":"Type"}}]}}]},
            "imageReferenceEntityCollection":{"ImageReferenceEntity":[{"imageStudy":{"startDate":{"value":"{{{{{date}}}}}"},"startTime":{"value":"101010"}}}]}}]}}}
        """;

    internal const string Xml =
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <ImageAnnotationCollection xmlns="gme://caCORE.caCORE/4.4/edu.northwestern.radiology.AIM" xmlns:iso="uri:iso.org:21090" aimVersion="AIMv4_0">
          <user><name value="Reader One"/><loginName value="reader1"/></user>
          <person><name value="Doe^J"/><id value="P7"/></person>
          <imageAnnotations><ImageAnnotation>
            <typeCode code="RECIST" codeSystemName="99EPAD"/><name value="Lesion1~CT"/><comment value="CT / ABDOMEN / 26"/>
            <imagingPhysicalEntityCollection><ImagingPhysicalEntity><typeCode code="RID58"><iso:displayName value="liver"/></typeCode><label value="Location"/></ImagingPhysicalEntity></imagingPhysicalEntityCollection>
            <calculationEntityCollection><CalculationEntity><typeCode code="G-D7FE"/><description value="Length"/><calculationResultCollection>
              <CalculationResult type="Scalar"><unitOfMeasure value="cm"/><value value="4.0"/></CalculationResult></calculationResultCollection></CalculationEntity></calculationEntityCollection>
            <imagingObservationEntityCollection><ImagingObservationEntity><typeCode code="S81"/><imagingObservationCharacteristicCollection><ImagingObservationCharacteristic>
              <typeCode code="S71"/></ImagingObservationCharacteristic></imagingObservationCharacteristicCollection></ImagingObservationEntity></imagingObservationEntityCollection>
            <imageReferenceEntityCollection><ImageReferenceEntity><imageStudy><startDate value="20240105"/></imageStudy></ImageReferenceEntity></imageReferenceEntityCollection>
          </ImageAnnotation></imageAnnotations>
        </ImageAnnotationCollection>
        """;

    private static string Calculation(string name, string code, string value) =>
        $$$$$"""{"typeCode":[{"code":"{{{{{code}}}}}"}],"description":{"value":"{{{{{name}}}}}"},"calculationResultCollection":{"CalculationResult":[{"unitOfMeasure":{"value":"linear"},"calculationDataCollection":{"CalculationData":[{"value":{"value":"{{{{{value}}}}}"}}]}}]}}""";

    private static Reading Read(params string[] documents) => SubmissionReader.Read([.. documents.Select((d, i) => Given.File($"{i}.json", d))], Cm);

    private static IEnumerable<(string, string, bool, decimal?, string?)> Bare(PatientHistory history) =>
        history.Visits.Select(v => (v.Label, v.Date.Text, v.IsBaseline, v.Measurements.Single().Diameter?.Millimetres, v.Measurements.Single().Method));
}
