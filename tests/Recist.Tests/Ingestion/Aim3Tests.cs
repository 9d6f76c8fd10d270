using System.Globalization;
using Recist.Ingestion;

namespace Recist.Tests.Readers;

/// <summary>AIM 3 as XML: the twenty public annotations (five patients, two dates, two readers), and what cannot be read of others.</summary>
public class Aim3Tests
{
    private static readonly ReadingSettings AsTarget = ReadingSettings.Default with { UndeclaredRole = LesionRole.Target };

    [Theory]
    [InlineData("0022", "A", 39.6, 42.2, "SD")]
    [InlineData("0023", "A", 36.6, 49.1, "PD")]
    [InlineData("0024", "A", 66.8, 73.8, "SD")]
    [InlineData("0025", "A", 76.9, 67.6, "SD")]
    [InlineData("0028", "A", 30.6, 22.5, "SD")]
    [InlineData("0024", "B", 68.1, 95.6, "PD")]
    [InlineData("0028", "B", 28.9, 43.3, "PD")]
    public void The_longest_diameters_and_the_response_are_those_of_the_reader(string patient, string reader, double baseline, double followUp, string response)
    {
        var (assessments, _) = Assessed(Real(patient + "BaselineA"), Real(patient + "BaselineB"), Real(patient + "FollowupA"), Real(patient + "FollowupB"));
        var assessment = assessments.Single(a => a.History.Reader == reader);
        Assert.Equal([baseline, followUp], assessment.History.Visits.Select(v => (double)decimal.Round(v.Measurements.Single().Diameter!.Value.Millimetres, 1)));
        Assert.True(assessment.History.Visits[0].IsBaseline);
        Assert.Equal(response, assessment.Visits[1].Overall?.Code());
    }

    [Fact]
    public void All_twenty_files_of_the_folder_are_one_upload_of_five_patients_and_two_readers_who_differ()
    {
        var files = Directory.GetFiles(Given.SharedPath("formats/aim3-xml")).Select(f => new UploadedFile(Path.GetFileName(f), File.ReadAllBytes(f))).ToList();
        var reading = SubmissionReader.Read(Assert.Single(UploadGrouping.OfFolder(files)), AsTarget);
        Assert.True(reading.Accepted);
        Assert.Equal("aim", reading.Submission!.Format);
        Assert.Equal(10, reading.Submission.Patients.Length);
        Assert.Equal(["BASELINE_ASSUMED", "ROLE_ASSUMED", "ROUNDED"], reading.Codes().Distinct().Order(StringComparer.Ordinal));
        Assert.Equal(10, reading.Complaints.Count(c => c.Code == "ROLE_ASSUMED"));

        var (assessments, _) = Assessed([.. files]);
        var differing = assessments.GroupBy(a => a.History.Patient).Where(g => g.Select(a => a.Visits[1].Overall).Distinct().Count() > 1).Select(g => g.Key);
        Assert.Equal(["23456", "54321"], differing.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_value_is_traced_to_its_element_and_rounded_to_four_decimals_with_a_note()
    {
        var reading = SubmissionReader.Read([Real("0022BaselineA")], AsTarget);
        var found = reading.History().Visits.Single().Measurements.Single();
        Assert.Equal((39.5796m, "39.5795974731445"), (found.Diameter!.Value.Millimetres, found.Text));
        Assert.Equal(new SourceCell("0022BaselineA.xml", 17, "$.ImageAnnotation.calculationCollection.Calculation.calculationResultCollection.CalculationResult.calculationDataCollection.CalculationData"), found.Source);
        Assert.Equal("39.5795974731445", Assert.Single(reading.Complaints, c => c.Code == "ROUNDED").Value);
    }

    [Fact]
    public void What_the_template_is_called_is_no_response()
    {
        var history = SubmissionReader.Read([Real("0023FollowupA")], AsTarget).History();
        Assert.Null(history.Visits.Single().GivenOverall);
    }

    [Fact]
    public void Without_a_declared_role_the_patient_is_blocked_and_the_fix_says_how_to_declare_it()
    {
        var reading = Given.Reading("a.xml", Annotation());
        Assert.False(reading.Accepted);
        var complaint = Assert.Single(reading.Complaints, c => c.Severity == Severity.Block);
        Assert.Equal(("ROLE_UNDECLARED", "liver"), (complaint.Code, complaint.Value));
        Assert.Contains("--undeclared-role", complaint.Fix, StringComparison.Ordinal);
    }

    [Fact]
    public void Declared_as_non_target_a_lesion_is_present()
    {
        var history = Given.Reading("a.xml", Annotation(), ReadingSettings.Default with { UndeclaredRole = LesionRole.NonTarget }).History();
        Assert.Equal(NonTargetStatus.Present, history.Visits.Single().NonTargets.Single().Status);
    }

    [Fact]
    public void Two_lesions_of_one_organ_in_one_scan_are_not_matched_by_guessing()
    {
        var reading = SubmissionReader.Read([Given.File("1.xml", Annotation(mm: "30")), Given.File("2.xml", Annotation(mm: "20"))], AsTarget);
        Assert.Contains("LESION_UNMATCHED", reading.Codes());
        Assert.False(reading.Accepted);
    }

    [Fact]
    public void Two_organs_of_one_scan_are_two_lesions()
    {
        var reading = SubmissionReader.Read([Given.File("1.xml", Annotation()), Given.File("2.xml", Annotation(organ: "lung"))], AsTarget);
        Assert.Equal(["liver", "lung"], reading.History().Lesions.Select(l => l.Id));
    }

    [Fact]
    public void Two_persons_with_one_made_up_id_are_not_mixed()
    {
        var reading = SubmissionReader.Read([Given.File("1.xml", Annotation()), Given.File("2.xml", Annotation(person: "OTHER", organ: "lung"))], AsTarget);
        Assert.Contains("PATIENT_CONFLICT", reading.Codes());
        Assert.False(reading.Accepted);
    }

    [Theory]
    [InlineData("mm", "12.5", null, 12.5)]
    [InlineData("cm", "1.25", null, 12.5)]
    [InlineData("cm", "1.25", LengthUnit.Millimetre, 12.5)]
    [InlineData("", "12.5", LengthUnit.Millimetre, 12.5)]
    [InlineData("linear", "1.25", LengthUnit.Centimetre, 12.5)]
    public void A_unit_of_the_file_stands_over_the_declared_one(string unit, string value, LengthUnit? declared, double mm)
    {
        var history = Given.Reading("a.xml", Annotation(mm: value, unit: unit), AsTarget with { DeclaredUnit = declared }).History();
        Assert.Equal((decimal)mm, history.Visits.Single().Measurements.Single().Diameter!.Value.Millimetres);
    }

    [Theory]
    [InlineData("", null)]
    [InlineData("linear", null)]
    [InlineData("pixel", null)]
    [InlineData("in", LengthUnit.Millimetre)]
    public void A_length_without_a_unit_that_is_known_blocks(string unit, LengthUnit? declared)
    {
        var reading = Given.Reading("a.xml", Annotation(unit: unit), AsTarget with { DeclaredUnit = declared });
        Assert.Equal("UNIT_UNKNOWN", Assert.Single(reading.Complaints, c => c.Severity == Severity.Block).Code);
        Assert.False(reading.Accepted);
    }

    [Theory]
    [InlineData("12.00005", 12.0000)] // half to even
    [InlineData("12.00015", 12.0002)]
    [InlineData("12.000051", 12.0001)]
    [InlineData("12.5", 12.5)]
    public void More_than_four_decimals_are_rounded_half_to_even(string text, double mm) => Assert.Equal(
        ((decimal)mm).ToString("0.0000", CultureInfo.InvariantCulture),
        Given.Reading("a.xml", Annotation(mm: text), AsTarget).History().Visits.Single().Measurements.Single().Diameter!.Value.Millimetres.ToString("0.0000", CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("1.25E1", "NUMBER_FORMAT")]
    [InlineData("12,5", "NUMBER_FORMAT")]
    [InlineData("-12.5", "NUMBER_FORMAT")]
    [InlineData("NaN", "NUMBER_FORMAT")]
    [InlineData("500.1", "NUMBER_RANGE")]
    public void A_length_that_is_none_is_refused(string text, string code) => Refused(Given.Reading("a.xml", Annotation(mm: text), AsTarget), code);

    [Theory]
    [InlineData("startDate=\"2024-03-05T00:00:00\"", "", "VALUE_MISSING")]
    [InlineData("2024-03-05T00:00:00", "05.03.2024", "DATE_FORMAT")]
    [InlineData("2024-03-05T00:00:00", "2024-03", "DATE_FORMAT")]
    [InlineData("id=\"P1\" name=\"X\"", "", "VALUE_MISSING")]
    [InlineData("codeMeaning=\"liver\"", "", "VALUE_MISSING")]
    [InlineData("value=\"12.5\"", "", "VALUE_MISSING")]
    [InlineData("</ImageAnnotation>", "", "XML_SYNTAX")]
    [InlineData("<person>", "<person></persons>", "XML_SYNTAX")]
    public void What_is_missing_or_damaged_is_refused(string part, string instead, string code)
    {
        Assert.Contains(part, Annotation(), StringComparison.Ordinal);
        Refused(Given.Reading("a.xml", Annotation().Replace(part, instead, StringComparison.Ordinal), AsTarget), code);
    }

    [Fact]
    public void A_document_type_is_refused_so_that_no_entity_is_opened()
    {
        Refused(Given.Reading("a.xml", "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>" + Annotation(), AsTarget), "XML_SYNTAX");
        Refused(Given.Reading("a.xml", "<!DOCTYPE ImageAnnotation [<!ENTITY a \"x\"><!ENTITY b \"&a;&a;&a;\">]>" + Annotation().Replace("liver", "&b;", StringComparison.Ordinal), AsTarget), "XML_SYNTAX");
    }

    [Fact]
    public void Elements_nested_too_deep_are_refused() =>
        Refused(Given.Reading("a.xml", "<ImageAnnotation>" + string.Concat(Enumerable.Repeat("<a>", 100)) + string.Concat(Enumerable.Repeat("</a>", 100)) + "</ImageAnnotation>"), "XML_SYNTAX");

    [Fact]
    public void Half_a_million_elements_are_read_in_one_pass() =>
        Assert.Contains("VALUE_MISSING", Given.Reading("a.xml", "<ImageAnnotation>" + string.Concat(Enumerable.Repeat("<a/>", 500_000)) + "</ImageAnnotation>").Codes());

    /// <summary>One annotation of the shape of the public files.</summary>
    internal static string Annotation(string patient = "P1", string person = "X", string reader = "R1", string date = "2024-03-05", string organ = "liver", string mm = "12.5", string unit = "mm") =>
        $"""
        <ImageAnnotation xmlns="gme://caCORE.caCORE/3.2/edu.northwestern.radiology.AIM" aimVersion="AIM.1.0" name="{patient}" codeMeaning="Target Lesion Complete Response" codeValue="112041" codingSchemeDesignator="DCM">
          <calculationCollection><Calculation description="Linear Measurement" codeMeaning="Length" codeValue="G-A22A" codingSchemeDesignator="SRT"><calculationResultCollection>
            <CalculationResult type="Scalar" unitOfMeasure="{unit}"><calculationDataCollection><CalculationData value="{mm}"/></calculationDataCollection></CalculationResult>
          </calculationResultCollection></Calculation></calculationCollection>
          <user><User name="{reader}" loginName="SITE"/></user>
          <anatomicEntityCollection><AnatomicEntity codeMeaning="{organ}" codeValue="RID58"/></anatomicEntityCollection>
          <imageReferenceCollection><ImageReference><imageStudy><ImageStudy startDate="{date}T00:00:00"/></imageStudy></ImageReference></imageReferenceCollection>
          <person><Person id="{patient}" name="{person}" sex="M"/></person>
        </ImageAnnotation>
        """;

    private static UploadedFile Real(string name) => new(name + ".xml", File.ReadAllBytes(Given.SharedPath($"formats/aim3-xml/{name}.xml")));

    private static (List<Assessment> Assessments, IEnumerable<Complaint> Complaints) Assessed(params UploadedFile[] files)
    {
        var (merged, complaints) = HistoryMerge.Merge(SubmissionReader.Read(files, AsTarget).Submission!.Patients);
        return ([.. merged.Select(p => ResponseAssessor.Assess(p.History))], complaints);
    }

    private static void Refused(Reading reading, string code)
    {
        Assert.Contains(code, reading.Codes());
        Assert.Null(reading.Submission);
    }
}
