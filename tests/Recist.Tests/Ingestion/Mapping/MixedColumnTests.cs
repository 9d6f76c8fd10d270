using Recist.Ingestion;

namespace Recist.Tests.Readers;

/// <summary>A column of sizes with a few words in it.</summary>
public class MixedColumnTests
{
    private const string Mapping =
        """
        { "format": "recist-mapping/1", "name": "M", "match": [ "id", "tl1_diam" ], "columns": { "id": "patient_id", "day": "visit_date" },
          "rows": [ { "columns": { "tl{n}_diam": [ "size_mm", "state" ] },
                      "values": { "state": { "NE": "not-evaluable", "<5": "too-small", "gone": "absent", "nd": null } },
                      "constants": { "lesion_id": "T{n}", "role": "target", "organ": "lung" } } ] }
        """;

    [Theory]
    [InlineData("12.5", "12.5 Measured")]
    [InlineData("0", " Absent")]
    [InlineData("NE", " NotEvaluable")]
    [InlineData("<5", " TooSmall")]
    [InlineData("gone", " Absent")]
    public void A_number_is_the_size_and_a_word_the_state(string cell, string finding)
    {
        var reading = Read(cell);
        Assert.True(reading.Accepted, string.Join('\n', reading.Complaints));
        var found = reading.History().Visits[1].Measurements.Single(m => m.Lesion == "T2");
        Assert.Equal(finding, $"{found.Diameter?.Millimetres:0.##} {found.State}");
        Assert.Equal((cell, new SourceCell("t.csv", 3, "tl2_diam")), (found.Text, found.Source));
    }

    [Theory]
    [InlineData("nd")]
    [InlineData("")]
    public void A_word_for_a_missing_value_gives_nothing(string cell) =>
        Assert.Equal("T1", Assert.Single(Read(cell).History().Visits[1].Measurements).Lesion);

    [Theory]
    [InlineData("ND", "VALUE_UNKNOWN")] // no word of the mapping
    [InlineData("12,5", "NUMBER_FORMAT")]
    [InlineData("12 in", "NUMBER_FORMAT")]
    [InlineData("<10", "NUMBER_FORMAT")]
    [InlineData("999", "NUMBER_RANGE")]
    public void What_is_neither_is_refused_at_its_cell(string cell, string code)
    {
        var complaint = Assert.Single(Read(cell).Complaints, c => c.Severity == Severity.Refuse);
        Assert.Equal((code, 3, "tl2_diam", cell), (complaint.Code, complaint.Line, complaint.Column, complaint.Value));
    }

    [Theory]
    [InlineData("5")]
    [InlineData("99,9")]
    public void A_number_can_be_no_code_of_such_a_column(string code)
    {
        Assert.Empty(MappingDocument.Check(Given.File("m.json", Mapping)));
        var complaint = Assert.Single(MappingDocument.Check(Given.File("m.json", Mapping.Replace("\"<5\"", $"\"{code}\"", StringComparison.Ordinal))));
        Assert.Equal(("VALUE_CONFLICT", "$.rows[0].values"), (complaint.Code, complaint.Path));
    }

    private static Reading Read(string cell) => SubmissionReader.Read(
        [Given.File("t.csv", $"id;day;tl1_diam;tl2_diam\n7;2025-01-06;30;20\n7;2025-03-06;25;{cell}\n"), Given.File("m.json", Mapping)], ReadingSettings.Default);
}
