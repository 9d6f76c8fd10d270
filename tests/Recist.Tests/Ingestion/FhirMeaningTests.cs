using Recist.Ingestion;

namespace Recist.Tests.Readers;

/// <summary>What an observation says beside its size, and what would be lost or turned round if it were passed by.</summary>
public class FhirMeaningTests
{
    private const string Own = "\"valueCodeableConcept\":{\"coding\":[{\"system\":\"http://snomed.info/sct\",\"code\":\"271299001\"}],\"text\":\"worsened\"}";

    [Theory]
    [InlineData("preliminary")]
    [InlineData("registered")]
    [InlineData("unknown")]
    [InlineData("Entered-In-Error")]
    [InlineData("")]
    public void A_size_that_is_not_valid_yet_or_has_no_status_is_refused(string status) => Refused("VALUE_UNKNOWN", FhirFile.Size(status: status));

    [Theory]
    [InlineData("final")]
    [InlineData("amended")]
    [InlineData("corrected")]
    public void A_valid_size_is_read(string status) => Assert.True(Read(FhirFile.Size(status: status)).Accepted);

    [Theory]
    [InlineData(",\"modifierExtension\":[{\"url\":\"http://x\",\"valueBoolean\":true}]", "MEMBER_UNKNOWN")]
    [InlineData(",\"implicitRules\":\"http://x\"", "MEMBER_UNKNOWN")]
    [InlineData(",\"valueString\":\"80 mm\"", "MEMBER_UNKNOWN")]
    [InlineData(",\"valueInteger\":80", "MEMBER_UNKNOWN")]
    [InlineData("," + Own, "VALUE_UNKNOWN")]
    public void What_is_not_understood_is_not_passed_by(string more, string code) => Refused(code, FhirFile.Size(mm: null, more: more));

    [Fact]
    public void A_modifier_or_a_text_in_a_component_refuses()
    {
        static string With(string value) => FhirFile.Size(mm: null, more: ",\"component\":[{\"code\":{\"coding\":[{\"system\":\"http://loinc.org\",\"code\":\"33728-7\"}]}," + value + "}]");
        const string Quantity = "\"valueQuantity\":{\"value\":20,\"system\":\"http://unitsofmeasure.org\",\"code\":\"mm\"}";
        Assert.True(Read(With(Quantity)).Accepted);
        Refused("MEMBER_UNKNOWN", With(Quantity + ",\"modifierExtension\":[{\"url\":\"http://x\"}]"));
        Refused("MEMBER_UNKNOWN", With("\"valueString\":\"80\""));
    }

    [Fact]
    public void A_length_under_a_code_that_is_not_known_is_not_taken_for_no_length() =>
        Blocked("VALUE_UNKNOWN", FhirFile.Size(mm: null, more: ",\"component\":[" + FhirFile.Component("103339001", "80", system: "http://snomed.info/sct") + "]"));

    [Fact]
    public void A_unit_that_people_read_must_be_that_of_the_code()
    {
        Blocked("UNIT_UNKNOWN", FhirFile.Size(mm: null, more: Quantity("\"unit\":\"mm\",\"code\":\"cm\"")));
        var settings = ReadingSettings.Default with { DeclaredUnit = LengthUnit.Millimetre };
        var reading = Read([FhirFile.Size(mm: null, more: Quantity("\"unit\":\"cm\""))], settings);
        Assert.Equal(40m, reading.History().Visits.Single().Measurements.Single().Diameter!.Value.Millimetres);
        static string Quantity(string unit) => ",\"valueQuantity\":{\"value\":4.0,\"system\":\"http://unitsofmeasure.org\"," + unit + "}";
    }

    [Fact]
    public void Categories_that_exclude_each_other_block() =>
        Blocked("LESION_CONFLICT", FhirFile.Size(role: "C94521\"},{\"system\":\"http://ncicb.nci.nih.gov/xml/owl/EVS/Thesaurus.owl\",\"code\":\"C94522"));

    [Fact]
    public void A_non_target_of_which_nothing_is_said_was_not_evaluated()
    {
        var reading = Read(FhirFile.Size(baseline: true), FhirFile.Size("N1", role: "C94521", mm: null, baseline: true));
        Assert.Equal(NonTargetStatus.NotEvaluated, reading.History().Visits.Single().NonTargets.Single().Status);
        Assert.Contains("BLANK_NOT_EVALUABLE", reading.Codes());
    }

    [Theory]
    [InlineData("entered-in-error", "2024-01-05")]
    [InlineData("corrected", "2024-01-06")]
    public void Two_versions_of_one_observation_are_refused(string status, string date)
    {
        Refused("VALUE_CONFLICT", FhirFile.Size(more: ",\"id\":\"o1\""), FhirFile.Size(date: date, status: status, more: ",\"id\":\"o1\""));
        Assert.True(Read(FhirFile.Size(more: ",\"id\":\"o1\""), FhirFile.Size(more: ",\"id\":\"o1\"")).Accepted);
    }

    [Fact]
    public void The_id_of_a_contained_resource_is_no_id_of_a_lesion_or_patient()
    {
        const string Contained = ",\"contained\":[{\"resourceType\":\"BodyStructure\",\"id\":\"b1\"}]";
        Refused("VALUE_MISSING", FhirFile.Size(more: Contained).Replace("BodyStructure/T1", "#b1", StringComparison.Ordinal));
        Refused("VALUE_MISSING", FhirFile.Size(more: Contained.Replace("BodyStructure", "Patient", StringComparison.Ordinal)).Replace("Patient/p1", "#b1", StringComparison.Ordinal));
        Refused("VALUE_MISSING", FhirFile.Size().Replace("Patient/p1", "Group/p1", StringComparison.Ordinal));
    }

    [Fact]
    public void A_size_within_another_resource_is_not_lost() =>
        Refused("MEMBER_UNKNOWN", FhirFile.Size(), "{\"resourceType\":\"DiagnosticReport\",\"contained\":[" + FhirFile.Size(date: "2024-03-05", mm: "80") + "]}");

    [Fact]
    public void The_same_number_from_two_hospitals_is_two_persons()
    {
        Blocked("PATIENT_CONFLICT", Person("p1", "123", "http://a"), Person("p2", "123", "http://b"), FhirFile.Size(), Of("p2"));
        Assert.True(Read(Person("p1", "123", "http://a"), Person("p2", "123", "http://a"), FhirFile.Size(), Of("p2")).Accepted);
    }

    [Fact]
    public void Each_file_means_its_own_patient_and_one_file_has_each_id_once()
    {
        UploadedFile[] files = [Given.File("a.json", FhirFile.Bundle(Person("p1", "111"), FhirFile.Size())), Given.File("b.json", FhirFile.Bundle(Person("p1", "222"), Of("p1")))];
        var reading = SubmissionReader.Read(files, ReadingSettings.Default);
        Assert.Equal([("111", "2024-01-05"), ("222", "2024-02-05")], reading.Submission!.Patients.Select(p => (p.History.Patient, p.History.Visits.Single().Date.Text)));
        Refused("VALUE_CONFLICT", Person("p1", "111"), Person("p1", "222"), FhirFile.Size());
    }

    [Fact]
    public void A_length_that_rounding_would_make_absent_is_refused()
    {
        Refused("NUMBER_RANGE", FhirFile.Size(mm: "0.00004"));
        Assert.True(Read(FhirFile.Size(mm: "0.0001")).Accepted);
        Assert.True(Read(FhirFile.Size(mm: "0.00")).Accepted);
    }

    private static string Of(string patient) => FhirFile.Size(date: "2024-02-05").Replace("Patient/p1", "Patient/" + patient, StringComparison.Ordinal);

    private static string Person(string id, string number, string system = "http://a") =>
        $$"""{"resourceType":"Patient","id":"{{id}}","identifier":[{"system":"{{system}}","value":"{{number}}"}]}""";

    private static Reading Read(params string[] resources) => Read(resources, ReadingSettings.Default);

    private static Reading Read(string[] resources, ReadingSettings settings) => Given.Json(FhirFile.Bundle(resources), settings);

    private static void Refused(string code, params string[] resources)
    {
        var reading = Read(resources);
        Assert.Null(reading.Submission);
        Assert.Contains(reading.Complaints, c => c.Code == code && c.Severity == Severity.Refuse);
    }

    private static void Blocked(string code, params string[] resources)
    {
        var reading = Read(resources);
        Assert.False(reading.Accepted);
        Assert.Contains(reading.Complaints, c => c.Code == code && c.Severity == Severity.Block);
    }
}
