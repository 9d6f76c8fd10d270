using System.Text.Json.Nodes;
using Recist.Ingestion;

namespace Recist.Tests.Readers;

public class MappingSuggestionTests
{
    [Fact]
    public void What_only_a_person_knows_is_asked_and_no_mapping_with_a_question_is_read()
    {
        var (json, questions) = MappingSuggestion.Of(
            Given.File("t.csv", "subject;study_date;lesion_no;category;measurement;mood\n7;06.01.2025;A;1;20,5;fine\n7;06.03.2025;A;1;12,25;fine\n7;06.03.2025;B;2;;low\n"), ReadingSettings.Default);
        var mapping = JsonNode.Parse(json!)!;
        Assert.Equal("patient_id visit_date lesion_id role size", string.Join(' ', mapping["columns"]!.AsObject().Select(c => c.Value)));
        Assert.Equal(["?", "?", ",", "?", "?"], new[] { mapping["unit"], mapping["dates"], mapping["decimal"], mapping["values"]!["role"]!["1"], mapping["values"]!["role"]!["2"] }.Select(n => (string?)n));
        Assert.Equal("mood", (string?)Assert.Single(mapping["ignore"]!.AsArray()));
        Assert.Equal(["category", "measurement", "mood", "study_date"], questions.Where(q => q.Code == "MAPPING_QUESTION").Select(q => q.Column!).Order(StringComparer.Ordinal));
        Assert.NotEmpty(MappingDocument.Check(Given.File("m.json", json!)));

        var answered = json!.Replace("\"unit\": \"?\"", "\"unit\": \"mm\"", StringComparison.Ordinal).Replace("\"dates\": \"?\"", "\"dates\": \"dd.MM.yyyy\"", StringComparison.Ordinal)
            .Replace("\"1\": \"?\"", "\"1\": \"target\"", StringComparison.Ordinal).Replace("\"2\": \"?\"", "\"2\": \"non-target\"", StringComparison.Ordinal);
        Assert.Empty(MappingDocument.Check(Given.File("m.json", answered)));
    }

    [Theory]
    [InlineData("2025-01-25", null)]
    [InlineData("25/01/2025", "dd/MM/yyyy")]
    [InlineData("01/25/2025", "MM/dd/yyyy")]
    [InlineData("05/06/2025", "?")]
    [InlineData("20250125", "yyyyMMdd")]
    [InlineData("Jan 25", "?")]
    public void The_order_of_a_date_is_proposed_where_the_values_prove_it(string date, string? pattern)
    {
        var (json, _) = MappingSuggestion.Of(Given.File("t.csv", $"record_id,scan_date,lesion_no,longest_diameter\n1,{date},A,20\n"), ReadingSettings.Default);
        Assert.Equal(pattern, (string?)JsonNode.Parse(json!)!["dates"]);
    }

    [Theory]
    [InlineData("20", null)]
    [InlineData("\"20,5\"", ",")]
    [InlineData("\"1,250\"", "?")]
    public void A_comma_is_a_decimal_sign_only_where_it_cannot_part_thousands(string size, string? sign)
    {
        var (json, _) = MappingSuggestion.Of(Given.File("t.csv", $"record_id,scan_date,lesion_no,longest_diameter\n1,2025-01-06,A,{size}\n"), ReadingSettings.Default);
        Assert.Equal(sign, (string?)JsonNode.Parse(json!)!["decimal"]);
    }

    [Fact]
    public void Numbered_columns_become_one_entry_of_rows()
    {
        var (json, questions) = MappingSuggestion.Of(Given.File("t.csv", "record_id,scan_date,t1_mm,t2_mm\n1,2025-01-06,20,10\n"), ReadingSettings.Default);
        var row = Assert.Single(JsonNode.Parse(json!)!["rows"]!.AsArray())!;
        Assert.Equal(("size_mm", "t{n}", "target"), ((string?)row["columns"]!["t{n}_mm"], (string?)row["constants"]!["lesion_id"], (string?)row["constants"]!["role"]));
        Assert.Contains(questions, q => q.Problem.Contains("taken for role target", StringComparison.Ordinal));
        Assert.True(Apply(json!, "record_id,scan_date,t1_mm,t2_mm\n1,2025-01-06,20,10\n"));
    }

    [Fact]
    public void The_REDCap_sample_needs_answers_only_about_codes_unit_and_roles()
    {
        var export = File.ReadAllBytes(Path.Combine(Repository.Root, "samples", "mappings", "redcap-export.csv"));
        var (json, questions) = MappingSuggestion.Of(new UploadedFile("r.csv", export), ReadingSettings.Default);
        var mapping = JsonNode.Parse(json!)!;
        Assert.Equal(["", "", "target_lesion"], mapping["rows"]!.AsArray().Select(r => (string?)r!["when"]!["redcap_repeat_instrument"]));
        Assert.Contains("visit_date", mapping["perVisit"]!.AsArray().Select(p => (string?)p));
        Assert.Equal(["scan_complete", "target_lesion_complete"], mapping["ignore"]!.AsArray().Select(i => (string?)i));
        Assert.Equal(("status", "organ"), ((string?)mapping["rows"]![0]!["columns"]!["new_lesion"], (string?)mapping["rows"]![0]!["columns"]!["new_lesion_organ"]));
        Assert.Equal("status", (string?)mapping["rows"]![1]!["columns"]!["nontarget_overall"]);
        Assert.Equal(["new_lesion", "new_lesion_organ", "nontarget_overall", "scan_method", "tl_organ", "tl_state"], questions.Select(q => q.Column!).Distinct().Order(StringComparer.Ordinal));
        Assert.NotEmpty(MappingDocument.Check(Given.File("m.json", json!)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("x")]
    [InlineData("a,a\n1,2\n")]
    [InlineData("\"")]
    [InlineData("{n},{n}1,12\n,,\n")]
    public void Nothing_makes_it_throw(string text) => Assert.NotNull(MappingSuggestion.Of(Given.File("t.csv", text), ReadingSettings.Default).Questions.ToString());

    private static bool Apply(string mapping, string table) => SubmissionReader.Read([Given.File("t.csv", table), Given.File("m.json", mapping)], ReadingSettings.Default).Accepted;
}
