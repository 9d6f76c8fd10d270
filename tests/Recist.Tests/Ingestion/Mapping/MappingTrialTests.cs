using Recist.Ingestion;

namespace Recist.Tests.Readers;

public class MappingTrialTests
{
    private const string Mapping =
        """
        { "format": "recist-mapping/1", "name": "M", "match": [ "id" ], "unit": "mm",
          "columns": { "id": "patient_id", "day": "visit_date", "les": "lesion_id", "kind": "role", "mm": "size" },
          "values": { "role": { "1": "target", "2": "non-target" } }, "ignore": [ "sa", "mood", "form_complete", "date2" ] }
        """;

    private const string Table = "id;day;les;kind;mm;sa;mood;form_complete;date2\n7;2025-01-06;A;1;20;18.0;fine;2;2025-01-06\n7;2025-03-06;A;1;12.5;11.5;low;2;2025-03-06\n";

    [Fact]
    public void Columns_with_numbers_that_are_not_read_are_listed()
    {
        var question = Assert.Single(Questions(Mapping));
        Assert.Equal(("t.csv", "sa", Severity.Warn), (question.File, question.Column, question.Severity));
        Assert.Contains("18.0, 11.5", question.Problem, StringComparison.Ordinal);
        Assert.Empty(Questions(Mapping.Replace("\"mm\": \"size\"", "\"mm\": \"size\", \"sa\": \"comment\"", StringComparison.Ordinal).Replace("[ \"sa\", ", "[ ", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("\"mm\": \"size\"", "\"mm\": \"comment\"", true)]
    [InlineData("\"mm\": \"size\"", "\"mm\": \"size_mm\"", false)]
    [InlineData("\"1\": \"target\"", "\"1\": \"non-target\"", false)]
    [InlineData("\"mm\": \"size\" }, \"values\": { \"role\": { \"1\": \"target\"", "\"mm\": \"comment\" }, \"values\": { \"role\": { \"1\": \"new\"", false)]
    [InlineData("\"kind\": \"role\", \"mm\": \"size\" }, \"values\": { \"role\": { \"1\": \"target\", \"2\": \"non-target\" } }", "\"mm\": \"comment\" }, \"constants\": { \"role\": \"target\" }", true)]
    public void A_mapping_with_targets_and_without_sizes_is_asked_about(string right, string wrong, bool asked)
    {
        var mapping = string.Join(' ', Mapping.Split((char[])[' ', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries));
        var other = mapping.Replace(right, wrong, StringComparison.Ordinal);
        Assert.NotEqual(mapping, other);
        Assert.Equal(asked, Questions(other).Any(q => q.File == "m.json" && q.Problem.Contains("no column gives their size", StringComparison.Ordinal)));
    }

    [Fact]
    public void Reading_itself_asks_nothing() => Assert.DoesNotContain(
        SubmissionReader.Read([Given.File("t.csv", Table), Given.File("m.json", Mapping)], ReadingSettings.Default).Complaints, c => c.Code == "MAPPING_QUESTION");

    private static List<Complaint> Questions(string mapping) =>
        [.. MappingTrial.Of(Given.File("m.json", mapping), Given.File("t.csv", Table), ReadingSettings.Default).Reading.Complaints.Where(c => c.Code == "MAPPING_QUESTION")];
}
