using Recist.Ingestion;

namespace Recist.Tests.Readers;

/// <summary>FHIR R4: the public mCODE and German examples, and bundles of our own.</summary>
public class FhirReaderTests
{
    private static readonly ReadingSettings AsTarget = ReadingSettings.Default with { UndeclaredRole = LesionRole.Target };

    [Fact]
    public void The_size_by_radiology_is_read_and_its_references_serve_as_ids()
    {
        var reading = Real("Observation-tumor-size-radiology");
        var history = reading.History();
        Assert.Equal(("cancer-patient-eve-anyperson", null, "2019-05-02"), (history.Patient, history.Reader, history.Visits.Single().Date.Text));
        Assert.Equal("tumor-lobular-carcinoma-left-breast", history.Lesions.Single().Id);
        var found = history.Visits.Single().Measurements.Single();
        Assert.Equal((12m, "12", "MRI", "$.component[0].valueQuantity.value"), (found.Diameter!.Value.Millimetres, found.Text, found.Method, found.Source!.Column));
        Assert.Equal(["BASELINE_ASSUMED", "ROLE_ASSUMED"], reading.Codes().Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("Observation-tumor-size-pathology", "PATHOLOGY_SIZE", "removed tissue")]
    [InlineData("mcode-invariant-specimen-only", "PATHOLOGY_SIZE", "removed tissue")]
    [InlineData("mcode-must-have-focus-or-specimen-invariant_focus-and-specimen", "PATHOLOGY_SIZE", "removed tissue")]
    [InlineData("mcode-must-have-focus-or-specimen-invariant_neither", "PATHOLOGY_SIZE", "removed tissue")]
    [InlineData("mcode-extraction-disease-status-bundle", "NO_LENGTHS", "not a RECIST response")]
    [InlineData("Observation-ExampleRecistAssessmentResponse", "NO_LENGTHS", "by which criteria")]
    public void What_is_no_scan_of_a_lesion_is_refused_with_the_reason(string name, string code, string reason)
    {
        var reading = Real(name);
        Assert.Null(reading.Submission);
        var refusal = Assert.Single(reading.Complaints, c => c.Severity == Severity.Refuse);
        Assert.Equal(code, refusal.Code);
        Assert.Contains(reason, refusal.Problem, StringComparison.Ordinal);
    }

    [Fact]
    public void In_a_folder_each_of_them_is_its_own_upload()
    {
        var files = Directory.GetFiles(Given.SharedPath("formats/fhir")).Select(f => new UploadedFile(Path.GetFileName(f), File.ReadAllBytes(f))).ToList();
        Assert.Equal(7, UploadGrouping.OfFolder(files).Count);
    }

    [Fact]
    public void A_bundle_carries_a_whole_course()
    {
        var bundle = FhirFile.Bundle(
            """{"resourceType":"Patient","id":"p1","identifier":[{"value":"X"},{"type":{"coding":[{"code":"MR"}]},"value":"MRN-7"}]}""",
            FhirFile.Body("T1", "liver", "},\"identifier\":[{\"value\":\"T01\"}],\"locationQualifier\":[{\"text\":\"segment IV\"}],\"x\":{"),
            FhirFile.Size(baseline: true, more: Study + Visit("Screening")),
            FhirFile.Size("N1", mm: null, role: "C94521", baseline: true, more: Study + Visit("Screening") + Status("present")),
            FhirFile.Size(date: "2024-02-16T23:30:00-05:00", mm: "20", baseline: false, more: Study + Visit("Week 6")),
            FhirFile.Size("N1", "2024-02-16", null, "C94521", false, Study + Visit("Week 6") + Status("absent")),
            FhirFile.Size("E1", "2024-02-16", "11", "C94522", false, Study + Visit("Week 6") + Status("equivocal")));
        var reading = Given.Reading("a.json", bundle);
        Assert.True(reading.Accepted, string.Join(' ', reading.Codes()));
        var history = reading.History();
        Assert.Equal(("TRIAL-1", "2", "MRN-7", "R1"), (history.Study, history.Course, history.Patient, history.Reader));
        Assert.Equal(["T01", "N1", "E1"], history.Lesions.Select(l => l.Id));
        Assert.Equal(("liver", "segment IV"), (history.Lesions[0].Organ, history.Lesions[0].Site));
        Assert.Equal(["Screening", "Week 6"], history.Visits.Select(v => v.Label));
        Assert.Equal("2024-02-16", history.Visits[1].Date.Text);
        Assert.Equal([true, false], history.Visits.Select(v => v.IsBaseline));
        Assert.Equal(NonTargetStatus.Absent, history.Visits[1].NonTargets.Single().Status);
        Assert.Equal((NewLesionStatus.Equivocal, 11m), (history.Visits[1].NewLesions.Single().Status, history.Visits[1].NewLesions.Single().Diameter!.Value.Millimetres));
        Assert.Equal(OverallResponse.PR, ResponseAssessor.Assess(history).Visits[1].Overall);
        Assert.Empty(reading.Complaints);
    }

    [Fact]
    public void Files_of_one_upload_may_refer_to_each_other()
    {
        UploadedFile[] files = [Given.File("b.json", FhirFile.Body("T1", "lymph node")), Given.File("o.json", FhirFile.Size(mm: "20", more: ""))];
        var upload = Assert.Single(UploadGrouping.OfFolder(files));
        Assert.Contains("SHORT_AXIS_MISSING", SubmissionReader.Read(upload, ReadingSettings.Default).Codes());
    }

    [Theory]
    [InlineData("too-small", MeasurementState.TooSmall)]
    [InlineData("absent", MeasurementState.Absent)]
    [InlineData("treated", MeasurementState.Treated)]
    [InlineData("not-evaluable", MeasurementState.NotEvaluable)]
    public void A_target_without_a_length_has_a_state(string word, MeasurementState state) =>
        Assert.Equal(state, Given.Reading("a.json", FhirFile.Size(mm: null, more: Status(word))).History().Visits.Single().Measurements.Single().State);

    [Theory]
    [InlineData("merged", "VALUE_UNKNOWN")]
    [InlineData("gone", "VALUE_UNKNOWN")]
    public void A_word_that_is_not_of_the_list_is_refused(string word, string code) =>
        Assert.Contains(code, Given.Reading("a.json", FhirFile.Size(mm: null, more: Status(word))).Codes());

    [Fact]
    public void A_reason_why_there_is_no_value_is_not_evaluable_and_a_length_beside_a_state_blocks()
    {
        const string Absent = ",\"dataAbsentReason\":{\"coding\":[{\"code\":\"not-performed\"}]}";
        Assert.Equal(MeasurementState.NotEvaluable, Given.Reading("a.json", FhirFile.Size(mm: null, more: Absent)).History().Visits.Single().Measurements.Single().State);
        Assert.Contains("TWO_VALUES", Given.Reading("a.json", FhirFile.Size(more: Absent)).Codes());
        Assert.Contains("TWO_VALUES", Given.Reading("a.json", FhirFile.Size(more: Status("absent"))).Codes());
    }

    [Theory]
    [InlineData("[24]", "SHORT_AXIS_MISSING", 0)]
    [InlineData("[24,15]", "SHORT_AXIS_ASSUMED", 15)]
    [InlineData("[24,15,12]", "SHORT_AXIS_ASSUMED", 12)]
    [InlineData("[24,25]", "AXIS_ORDER", 0)]
    public void The_smallest_dimension_of_a_node_is_its_short_axis_and_a_single_one_is_none(string sizes, string code, int mm)
    {
        var values = sizes.Trim('[', ']').Split(',');
        var more = ",\"component\":[" + string.Join(',', values.Select((v, i) => FhirFile.Component(i == 0 ? "33728-7" : "33729-5", v))) + "]";
        var reading = Given.Reading("a.json", FhirFile.Bundle(FhirFile.Body("T1", "axillary lymph node"), FhirFile.Size(mm: null, more: more)));
        Assert.Contains(code, reading.Codes());
        Assert.True(mm == 0 ? !reading.Accepted : reading.History().Visits.Single().Measurements.Single().Diameter!.Value.Millimetres == mm);
    }

    [Fact]
    public void A_short_axis_that_is_named_is_taken_without_a_note_and_a_code_makes_a_node()
    {
        var size = FhirFile.Size(mm: null, more: ",\"component\":[" + FhirFile.Component("103340004", "15", system: "http://snomed.info/sct") + "]");
        var body = FhirFile.Body("T1", "left axilla", "},\"morphology\":{\"coding\":[{\"system\":\"http://snomed.info/sct\",\"code\":\"59441001\"}]");
        var reading = Given.Reading("a.json", FhirFile.Bundle(body, size));
        Assert.True(reading.History().Lesions.Single().IsNode);
        Assert.DoesNotContain("SHORT_AXIS_ASSUMED", reading.Codes());
    }

    [Theory]
    [InlineData("cm", "1.2", 12, "")]
    [InlineData("mm", "12", 12, "")]
    [InlineData("[in_i]", "1", 0, "UNIT_UNKNOWN")]
    [InlineData("ml", "12", 0, "UNIT_UNKNOWN")]
    [InlineData("mm", "1.2e1", 0, "NUMBER_FORMAT")]
    public void Units_are_codes_of_UCUM(string code, string value, int mm, string problem)
    {
        var reading = Given.Reading("a.json", FhirFile.Size(mm: value, code: code));
        Assert.True(problem.Length == 0 || reading.Codes().Contains(problem));
        Assert.True(mm == 0 ? !reading.Accepted : reading.History().Visits.Single().Measurements.Single().Diameter!.Value.Millimetres == mm);
    }

    [Theory]
    [InlineData("\"effectiveDateTime\":\"2024-01-05\"", "\"effectiveDateTime\":\"2024-01\"", "DATE_FORMAT")]
    [InlineData("\"effectiveDateTime\":\"2024-01-05\"", "\"effectivePeriod\":{\"start\":\"2024-01-05\"}", "VALUE_MISSING")]
    [InlineData("\"subject\"", "\"x\"", "VALUE_MISSING")]
    [InlineData("\"focus\"", "\"x\"", "VALUE_MISSING")]
    [InlineData("\"focus\":[", "\"focus\":[{\"reference\":\"BodyStructure/T2\"},", "VALUE_MISSING")]
    [InlineData("\"status\":\"final\"", "\"status\":\"final\",\"status\":\"final\"", "MEMBER_DUPLICATE")]
    [InlineData("\"value\":40", "\"comparator\":\"<\",\"value\":40", "NUMBER_FORMAT")]
    public void What_is_missing_or_unclear_is_refused(string part, string instead, string code)
    {
        Assert.Contains(part, FhirFile.Size(), StringComparison.Ordinal);
        var reading = Given.Reading("a.json", FhirFile.Size().Replace(part, instead, StringComparison.Ordinal));
        Assert.Contains(code, reading.Codes());
        Assert.Null(reading.Submission);
    }

    [Theory]
    [InlineData("entered-in-error")]
    [InlineData("cancelled")]
    public void A_withdrawn_observation_is_told_and_left(string status)
    {
        var reading = Given.Reading("a.json", FhirFile.Bundle(FhirFile.Size(), FhirFile.Size(mm: "99", status: status)));
        Assert.Equal(40m, reading.History().Visits.Single().Measurements.Single().Diameter!.Value.Millimetres);
        Assert.Contains("NOT_USED", reading.Codes());
        Assert.Contains("withdrawn", Assert.Single(Given.Reading("a.json", FhirFile.Size(status: status)).Complaints, c => c.Severity == Severity.Refuse).Problem, StringComparison.Ordinal);
    }

    [Fact]
    public void Beside_sizes_pathology_and_a_disease_status_are_told_and_not_used()
    {
        var pathology = FhirFile.Size(mm: "99", more: ",\"specimen\":{\"reference\":\"Specimen/1\"}");
        var status = """{"resourceType":"Observation","status":"final","code":{"coding":[{"system":"http://loinc.org","code":"97509-4"}]}}""";
        var reading = Given.Reading("a.json", FhirFile.Bundle(FhirFile.Size(), pathology, status));
        Assert.True(reading.Accepted);
        Assert.Equal(40m, reading.History().Visits.Single().Measurements.Single().Diameter!.Value.Millimetres);
        Assert.Null(reading.History().Visits.Single().GivenOverall);
        Assert.Superset(new HashSet<string> { "PATHOLOGY_SIZE", "NOT_USED" }, reading.Codes().ToHashSet());
    }

    [Fact]
    public void Without_a_role_the_patient_is_blocked_unless_one_is_declared()
    {
        Assert.Contains("ROLE_UNDECLARED", Given.Reading("a.json", FhirFile.Size(role: null)).Codes());
        Assert.True(Given.Reading("a.json", FhirFile.Size(role: null), AsTarget).Accepted);
    }

    private const string Study =
        ",\"extension\":[{\"url\":\"http://hl7.org/fhir/StructureDefinition/workflow-researchStudy\",\"valueReference\":{\"identifier\":{\"value\":\"TRIAL-1\"}}},"
        + "{\"url\":\"http://hl7.org/fhir/StructureDefinition/workflow-episodeOfCare\",\"valueReference\":{\"identifier\":{\"value\":\"2\"}}}]";

    private static string Visit(string label) => ",\"encounter\":{\"display\":\"" + label + "\"}";

    private static string Status(string word) => ",\"valueCodeableConcept\":{\"coding\":[{\"system\":\"urn:recist-measurements:1\",\"code\":\"" + word + "\"}]}";

    private static Reading Real(string name) => SubmissionReader.Read([new(name + ".json", File.ReadAllBytes(Given.SharedPath($"formats/fhir/{name}.json")))], AsTarget);
}
