using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Recist.Ingestion;

namespace Recist.Tests.Readers;

/// <summary>Mappings proposed for tables with one row for each visit, the lesions side by side.</summary>
public class RowOfVisitSuggestionTests
{
    private const string Table =
        "record_id,redcap_event_name,visit_dt,tl1_loc,tl1_diam,tl2_loc,tl2_diam,node1_sa,ntl1_status,new_les\n"
        + "1,Baseline,2025-01-06,lung,30,liver,20,18.0,present,0\n"
        + "1,Week 8,2025-03-06,lung,25,liver,NE,11.5,present,0\n";

    [Fact]
    public void Every_column_with_a_number_is_proposed_and_none_is_ignored()
    {
        var (mapping, questions) = Suggest(Table);
        Assert.Empty(mapping["ignore"]!.AsArray());
        Assert.Equal("record_id patient_id, redcap_event_name visit, visit_dt visit_date", Columns(mapping));
        Assert.Equal(
            ["tl{n}_loc organ, tl{n}_diam [size,state]", "node1_sa size", "ntl1_status status", "new_les status"],
            mapping["rows"]!.AsArray().Select(r => Columns(r!)));
        Assert.Equal(["tl{n} target", "node1 ?", "ntl1 non-target", "new_les new"], mapping["rows"]!.AsArray().Select(r => $"{r!["constants"]!["lesion_id"]} {r["constants"]!["role"]}"));
        Assert.Equal(("?", "?"), ((string?)mapping["unit"], (string?)mapping["rows"]![1]!["constants"]!["node"]));
        Assert.Contains(questions, q => q.Column == "tl{n}_diam" && q.Problem.StartsWith("What is the unit", StringComparison.Ordinal));
        Assert.Equal(1, questions.Count(q => q.Problem.StartsWith("Are these targets", StringComparison.Ordinal)));
    }

    [Fact]
    public void Answered_it_reads_the_table()
    {
        var (mapping, _) = Suggest(Table);
        Assert.False(Read(mapping).Accepted);
        mapping["unit"] = "mm";
        var rows = mapping["rows"]!.AsArray();
        foreach (var (row, role) in rows.Zip(["target", "target", "non-target", "new"]))
        {
            row!["constants"]!["role"] = role;
        }

        rows[0]!["values"]!["state"]!["NE"] = "not-evaluable";
        (rows[1]!["constants"]!["node"], rows[1]!["constants"]!["organ"]) = ("yes", "lymph node");
        (rows[3]!["values"]!["status"]!["0"], rows[3]!["values"]!["status"]!["1"]) = (null, "unequivocal");
        var reading = Read(mapping);
        Assert.True(reading.Accepted, string.Join('\n', reading.Complaints));
        var visits = reading.History().Visits;
        Assert.Equal("tl1 30, tl2 20, node1 18.0", string.Join(", ", visits[0].Measurements.Select(m => $"{m.Lesion} {m.Text}")));
        Assert.Equal(["", "NotEvaluable", ""], visits[1].Measurements.Select(m => m.State == MeasurementState.NotEvaluable ? "NotEvaluable" : ""));
        Assert.Equal([25m, null, 11.5m], visits[1].Measurements.Select(m => m.Diameter?.Millimetres));
        Assert.True(reading.History().Lesions.Single(l => l.Id == "node1").IsNode);
    }

    [Theory]
    [InlineData("node1_sa", "18.0", "11.5", "size")] // decimals are no yes or no
    [InlineData("node_sa", "1.5", "1.5", "size")]
    [InlineData("node", "1", "0", "node")]
    [InlineData("node", "18", "11", "?")]
    [InlineData("is_node", "yes", "no", "node")]
    [InlineData("organ", "10.5", "12", "?")] // and no code has decimals
    [InlineData("ldiam", "20", "NE", "[size,state]")]
    [InlineData("ld", "20", "NE", "[size,state]")]
    [InlineData("long axis", "20", "18", "size")]
    [InlineData("short_axis_cm", "2.5", "1.8", "size_cm")]
    [InlineData("tumour (mm)", "25", "18", "size_mm")]
    [InlineData("les_sum", "20", "18", "?")]
    [InlineData("sum_of_diameters", "20", "18", "?")]
    [InlineData("diameter_change", "20", "18", "?")]
    [InlineData("x", "63", "64", "?")]
    [InlineData("x", "501", "900", null)] // longer than a lesion can be
    [InlineData("x", "fine", "low", null)]
    public void The_values_decide_beside_the_heading(string heading, string first, string second, string? meaning)
    {
        var (mapping, questions) = Suggest($"record_id,scan_date,lesion_no,{heading}\n1,2025-01-06,A,{first}\n1,2025-03-06,A,{second}\n");
        var found = mapping["columns"]![heading];
        Assert.Equal(meaning, found is JsonArray several ? $"[{string.Join(",", several)}]" : (string?)found);
        Assert.Equal(meaning is null, mapping["ignore"]!.AsArray().Any(i => (string?)i == heading));
        if (meaning is null or "?")
        {
            Assert.Contains(questions, q => q.Code == "MAPPING_QUESTION" && q.Column == heading);
        }
    }

    [Fact]
    public void Three_values_are_no_yes_or_no() =>
        Assert.Equal("?", (string?)Suggest("record_id,scan_date,lesion_no,node\n1,2025-01-06,A,1\n1,2025-03-06,A,2\n1,2025-05-06,A,3\n").Mapping["columns"]!["node"]);

    private static (JsonNode Mapping, ImmutableArray<Complaint> Questions) Suggest(string table)
    {
        var (json, questions) = MappingSuggestion.Of(Given.File("t.csv", table), ReadingSettings.Default);
        return (JsonNode.Parse(json!)!, questions);
    }

    private static string Columns(JsonNode part) =>
        string.Join(", ", part["columns"]!.AsObject().Select(c => $"{c.Key} {(c.Value is JsonArray several ? $"[{string.Join(",", several)}]" : c.Value)}"));

    private static Reading Read(JsonNode mapping) => SubmissionReader.Read([Given.File("t.csv", Table), Given.File("m.json", mapping.ToJsonString())], ReadingSettings.Default);
}
