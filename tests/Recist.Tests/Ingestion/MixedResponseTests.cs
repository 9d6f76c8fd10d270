using Recist.Ingestion;

namespace Recist.Tests.Readers;

public class MixedResponseTests
{
    private const string T1 = """{ "id": "T1", "role": "target", "organ": "lung" }""";
    private const string Baseline = """{ "label": "Baseline", "date": "2025-01-06", "baseline": true, "measurements": [ { "lesion": "T1", "mm": 33 } ] }""";

    [Fact]
    public void A_response_beside_lesions_is_told_and_the_lesions_count()
    {
        var reading = Read(T1, Baseline, """{ "label": "Week 6", "date": "2025-02-17", "overall": "CR", "measurements": [ { "lesion": "T1", "mm": 30 } ] }""");
        Assert.Contains(reading.Complaints, c => c is { Code: "RESPONSE_BESIDE_LESIONS", Severity: Severity.Warn, Path: "$.patients[0].visits[1].overall", Value: "CR" });
        Assert.Equal(OverallResponse.SD, ResponseAssessor.Assess(reading.History()).Visits[1].Overall);
        Assert.Equal(OverallResponse.CR, reading.History().Visits[1].GivenOverall);
    }

    [Fact]
    public void A_response_without_lesions_in_a_course_with_lesions_is_told_and_not_used()
    {
        var reading = Read(T1, Baseline, """{ "label": "Week 6", "date": "2025-02-17", "overall": "CR" }""");
        Assert.Contains(reading.Complaints, c => c is { Code: "RESPONSE_MIXED", Severity: Severity.Warn, Path: "$.patients[0].visits[1].overall", Value: "CR" });
        Assert.Equal(OverallResponse.NE, ResponseAssessor.Assess(reading.History()).Visits[1].Overall);
    }

    [Theory]
    [InlineData("", """{ "label": "Week 6", "date": "2025-02-17", "overall": "PR" }""")]
    [InlineData(T1, """{ "label": "Week 6", "date": "2025-02-17", "overall": "PR" }""")]
    public void Responses_alone_are_response_level_input(string lesions, string visit)
    {
        var reading = Read(lesions, visit);
        Assert.Empty(reading.Complaints);
        Assert.Equal(OverallResponse.PR, ResponseAssessor.Assess(reading.History()).Visits[0].Overall);
    }

    [Fact]
    public void A_new_lesion_of_one_visit_takes_no_response_from_the_others()
    {
        var reading = Read(
            "",
            """{ "label": "Week 6", "date": "2025-02-17", "overall": "PR" }""",
            """{ "label": "Week 12", "date": "2025-03-31", "newLesions": [ { "id": "X", "status": "unequivocal" } ] }""");
        Assert.DoesNotContain("RESPONSE_MIXED", reading.Codes());
        Assert.Equal([OverallResponse.PR, OverallResponse.PD], ResponseAssessor.Assess(reading.History()).Visits.Select(v => v.Overall!.Value));
    }

    [Fact]
    public void A_visit_that_is_not_evaluable_either_way_is_not_asked_about() =>
        Assert.DoesNotContain("RESPONSE_MIXED", Read(T1, Baseline, """{ "label": "Week 6", "date": "2025-02-17", "missed": true, "overall": "NE" }""").Codes());

    private static Reading Read(string lesions, params string[] visits) => Given.Json(Given.Patient(lesions, string.Join(", ", visits)));
}
