using Recist.Ingestion;

namespace Recist.Tests.Readers;

public class MappingTests
{
    private const string Long =
        """
        { "format": "recist-mapping/1", "name": "M", "match": [ "id", "mm" ], "unit": "mm",
          "columns": { "id": "patient_id", "day": "visit_date", "les": "lesion_id", "kind": "role", "mm": "size" },
          "values": { "role": { "1": "target", "2": "non-target" } } }
        """;

    private const string Repeating =
        """
        { "format": "recist-mapping/1", "name": "R", "match": [ "id", "t1_cm" ], "dates": "dd/MM/yyyy", "decimal": ",", "unit": "cm",
          "columns": { "id": "patient_id", "visit": "visit", "day": "visit_date" },
          "rows": [ { "columns": { "t{n}_cm": "size", "t{n}_organ": "organ" }, "constants": { "lesion_id": "T{n}", "role": "target" } },
                    { "columns": { "liver_cm": "size" }, "constants": { "lesion_id": "L", "role": "target", "organ": "liver" } },
                    { "columns": { "nt": "status" }, "values": { "status": { "1": "present", "0": "absent" } }, "constants": { "lesion_id": "NT", "role": "non-target" } },
                    { "columns": { "new": "status" }, "values": { "status": { "1": "unequivocal", "0": null } }, "constants": { "lesion_id": "N", "role": "new" } } ] }
        """;

    [Fact]
    public void One_row_for_each_lesion_of_each_visit()
    {
        var reading = Read("id;day;les;kind;mm\n7;2025-01-06;A;1;20\n7;2025-01-06;B;2;\n7;2025-03-06;A;1;12.5\n", Long);
        Assert.True(reading.Accepted, Text(reading));
        var history = reading.History();
        Assert.Equal(["A Target", "B NonTarget"], history.Lesions.Select(l => $"{l.Id} {l.Role}"));
        Assert.Equal(["20", "12.5"], history.Visits.Select(v => v.Measurements[0].Diameter!.Value.Millimetres.ToString("0.##", System.Globalization.CultureInfo.InvariantCulture)));
    }

    [Fact]
    public void Repeating_columns_give_a_lesion_for_each_number_that_holds_a_value()
    {
        var reading = Read(
            "id;visit;day;t1_cm;t1_organ;t2_cm;t2_organ;t10_cm;t10_organ;liver_cm;nt;new\n"
            + "7;A;06/01/2025;2,5;lung;1,2;bone;;;3;1;\n"
            + "7;B;06/03/2025;2;;1;;;;2,25;0;1\n"
            + "7;C;06/05/2025;;;;;;;;;0\n", Repeating);
        Assert.True(reading.Accepted, Text(reading));
        var history = reading.History();
        Assert.Equal(["T1 Target lung", "T2 Target bone", "L Target liver", "NT NonTarget ", "N New "], history.Lesions.Select(l => $"{l.Id} {l.Role} {l.Organ}"));
        Assert.Equal(["A 2025-01-06", "B 2025-03-06", "C 2025-05-06"], history.Visits.Select(v => $"{v.Label} {v.Date.Text}"));
        Assert.Equal([25m, 12m, 30m], history.Visits[0].Measurements.Select(m => m.Diameter!.Value.Millimetres));
        Assert.Equal([20m, 10m, 22.5m], history.Visits[1].Measurements.Select(m => m.Diameter!.Value.Millimetres));
        Assert.Equal("N", Assert.Single(history.Visits[1].NewLesions).Lesion);
        Assert.True(history.Visits[2] is { Measurements.IsEmpty: true, NonTargets.IsEmpty: true, NewLesions.IsEmpty: true });
    }

    [Theory]
    [InlineData("7;2025-01-06;A;3;20", "VALUE_UNKNOWN", 3, "kind", "3")]
    [InlineData("7;2025-01-06;A;1;12,5", "NUMBER_FORMAT", 3, "mm", "12,5")]
    [InlineData("7;06.01.2025;A;1;20", "DATE_FORMAT", 3, "day", "06.01.2025")]
    [InlineData("7\u200b;2025-01-06;A;1;20", "CONTROL_CHARACTER", 3, "id", null)]
    [InlineData("7;2025-01-06;;1;20", "VALUE_MISSING", 3, "les", null)]
    [InlineData(";2025-01-06;A;1;20", "VALUE_MISSING", 3, "id", null)]
    [InlineData("7;;A;1;20", "VALUE_MISSING", 3, "day", null)]
    public void A_complaint_names_the_column_the_line_and_the_value_of_the_source(string row, string code, int line, string column, string? value)
    {
        var reading = Read("id;day;les;kind;mm\n7;2025-01-06;Z;1;20\n" + row + "\n", Long);
        Assert.False(reading.Accepted);
        var complaint = Assert.Single(reading.Complaints, c => c.Code == code);
        Assert.Equal(("t.csv", line, column, value), (complaint.File, complaint.Line, complaint.Column, complaint.Value));
    }

    [Fact]
    public void A_code_without_a_word_is_refused_with_the_codes_there_are() =>
        Assert.Contains("1, 2", Assert.Single(Read("id;day;les;kind;mm\n7;2025-01-06;A;9;20\n", Long).Complaints, c => c.Code == "VALUE_UNKNOWN").Fix, StringComparison.Ordinal);

    [Fact]
    public void A_column_that_the_mapping_does_not_name_is_told_once_and_one_that_is_missing_refuses()
    {
        var reading = Read("id;day;les;kind;mm;more\n7;2025-01-06;A;1;20;x\n7;2025-03-06;A;1;20;y\n", Long);
        Assert.True(reading.Accepted, Text(reading));
        Assert.Equal("more", Assert.Single(reading.Complaints, c => c.Code == "COLUMN_IGNORED").Column);
        Assert.Equal("kind", Assert.Single(Read("id;day;les;mm\n7;2025-01-06;A;20\n", Long).Complaints, c => c.Code == "COLUMN_MISSING").Column);
    }

    [Fact]
    public void A_row_that_no_condition_wants_may_not_hold_a_finding()
    {
        var mapping = Repeating.Replace("{ \"columns\": { \"liver_cm\"", "{ \"when\": { \"visit\": [ \"A\", \"B\" ] }, \"columns\": { \"liver_cm\"", StringComparison.Ordinal);
        const string Head = "id;visit;day;t1_cm;t1_organ;liver_cm;nt;new\n7;A;06/01/2025;2,5;lung;3;1;\n";
        Assert.True(Read(Head + "7;C;06/05/2025;2;;;;\n", mapping).Accepted);
        var complaint = Assert.Single(Read(Head + "7;C;06/05/2025;2;;3;;\n", mapping).Complaints, c => c.Code == "ROW_NOT_MAPPED");
        Assert.Equal((3, "liver_cm"), (complaint.Line, complaint.Column));
    }

    [Fact]
    public void Two_dates_of_one_visit_are_refused_where_the_date_is_the_visits()
    {
        var mapping = Repeating.Replace("\"rows\"", "\"perVisit\": [ \"visit_date\" ], \"rows\"", StringComparison.Ordinal);
        const string Head = "id;visit;day;t1_cm;t1_organ;liver_cm;nt;new\n7;A;06/01/2025;2,5;lung;;1;\n";
        Assert.True(Read(Head + "7;A;;;;3;;\n", mapping).Accepted);
        var complaint = Assert.Single(Read(Head + "7;A;07/01/2025;;;3;;\n", mapping).Complaints, c => c.Code == "VALUE_CONFLICT");
        Assert.Equal((3, "day", "07/01/2025"), (complaint.Line, complaint.Column, complaint.Value));
    }

    [Fact]
    public void Two_mappings_that_fit_refuse_and_the_same_mapping_twice_does_not()
    {
        const string Table = "id;day;les;kind;mm\n7;2025-01-06;A;1;20\n";
        var other = Long.Replace("\"M\"", "\"M2\"", StringComparison.Ordinal);
        Assert.Contains("\"M\", \"M2\"", Assert.Single(Read(Table, Long, other).Complaints, c => c.Code == "MAPPING_TWICE").Problem, StringComparison.Ordinal);
        Assert.True(Read(Table, Long, Long).Accepted);
    }

    [Fact]
    public void A_table_that_fits_the_template_is_not_mapped()
    {
        var mapping = Long.Replace("[ \"id\", \"mm\" ]", "[ \"patient_id\" ]", StringComparison.Ordinal);
        var reading = Read(Given.TemplateHead + "P1,Baseline,2025-01-06,yes,T1,target,lung,no,33.0,,,R1\n", mapping);
        Assert.Equal("template-csv", reading.Submission!.Format);
    }

    [Fact]
    public void A_table_that_no_mapping_fits_is_told_what_they_need()
    {
        var complaint = Assert.Single(Read("id;size\n1;2\n", Long).Complaints);
        Assert.Equal("NOT_A_MEASUREMENT_FILE", complaint.Code);
        Assert.Contains("\"M\" id, mm", complaint.Fix, StringComparison.Ordinal);
    }

    [Fact]
    public void A_mapping_of_the_settings_reads_a_table_and_a_broken_one_does_not_touch_other_files()
    {
        var settings = ReadingSettings.Default with { Mappings = [Given.File("m.json", Long)] };
        Assert.True(Given.Reading("t.csv", "id;day;les;kind;mm\n7;2025-01-06;A;1;20\n", settings).Accepted);
        var broken = ReadingSettings.Default with { Mappings = [Given.File("m.json", "{ \"format\": \"recist-mapping/1\" }")] };
        Assert.True(Given.Csv("P1,Baseline,2025-01-06,yes,T1,target,lung,no,33.0,,,R1\n", broken).Accepted);
        Assert.False(Given.Reading("t.csv", "id;day;les;kind;mm\n7;2025-01-06;A;1;20\n", broken).Accepted);
    }

    [Theory]
    [InlineData("\"name\": \"M\"", "\"name\": \"M\", \"nam\": 1", "MEMBER_UNKNOWN", "$.nam")]
    [InlineData("\"name\": \"M\"", "\"name\": \"M\", \"name\": \"M\"", "MEMBER_DUPLICATE", "$.name")]
    [InlineData("recist-mapping/1", "recist-mapping/2", "FORMAT_VERSION", "$.format")]
    [InlineData("\"kind\": \"role\"", "\"kind\": \"rolle\"", "MEMBER_UNKNOWN", "$.columns.kind")]
    [InlineData("\"kind\": \"role\"", "\"kind\": 1", "MEMBER_TYPE", "$.columns.kind")]
    [InlineData("\"kind\": \"role\"", "\"kind\": \"lesion_id\"", "COLUMN_DUPLICATE", "$.columns.kind")]
    [InlineData("\"1\": \"target\"", "\"1\": \"tumour\"", "VALUE_UNKNOWN", "$.values.role.1")]
    [InlineData("\"role\": {", "\"size\": {", "MEMBER_UNKNOWN", "$.values.size")]
    [InlineData("\"les\": \"lesion_id\", ", "", "VALUE_MISSING", "$.columns")]
    [InlineData("\"id\": \"patient_id\", ", "", "VALUE_MISSING", "$.columns")]
    [InlineData("\"day\": \"visit_date\", ", "", "VALUE_MISSING", "$.columns")]
    [InlineData("\"unit\": \"mm\",", "", "UNIT_UNKNOWN", "$.columns.mm")]
    [InlineData("\"unit\": \"mm\",", "\"unit\": \"inch\",", "VALUE_UNKNOWN", "$.unit")]
    [InlineData("\"unit\": \"mm\",", "\"unit\": \"mm\", \"dates\": \"dd/MM/yy\",", "VALUE_UNKNOWN", "$.dates")]
    [InlineData("\"unit\": \"mm\",", "\"unit\": \"mm\", \"decimal\": \";\",", "VALUE_UNKNOWN", "$.decimal")]
    [InlineData("\"unit\": \"mm\",", "\"unit\": \"mm\", \"perVisit\": [ \"visit_date\" ],", "VALUE_MISSING", "$.perVisit")]
    [InlineData("\"unit\": \"mm\",", "\"unit\": \"mm\", \"perVisit\": [ \"role\" ],", "VALUE_UNKNOWN", "$.perVisit[0]")]
    [InlineData("\"unit\": \"mm\",", "\"unit\": \"mm\", \"constants\": { \"role\": \"target\" },", "COLUMN_DUPLICATE", "$.constants.role")]
    [InlineData("\"unit\": \"mm\",", "\"unit\": \"mm\", \"constants\": { \"node\": \"perhaps\" },", "VALUE_UNKNOWN", "$.constants.node")]
    [InlineData("\"unit\": \"mm\",", "\"unit\": \"mm\", \"rows\": [],", "VALUE_MISSING", "$.rows")]
    [InlineData("\"unit\": \"mm\",", "\"unit\": \"mm\", \"rows\": [ {} ],", "MEMBER_UNKNOWN", "$.columns.mm")]
    [InlineData("[ \"id\", \"mm\" ]", "[]", "VALUE_MISSING", "$.match")]
    [InlineData("[ \"id\", \"mm\" ]", "[ 1 ]", "MEMBER_TYPE", "$.match[0]")]
    public void A_mapping_is_read_strictly(string right, string wrong, string? code, string? path)
    {
        var document = Long.Replace(right, wrong, StringComparison.Ordinal);
        var complaints = MappingDocument.Check(Given.File("m.json", document));
        if (code is null)
        {
            Assert.Empty(complaints);
            return;
        }

        Assert.NotEqual(Long, document);
        Assert.Contains(complaints, c => c.Code == code && c.Path == path && c.Line is >= 1 && c.File == "m.json");
    }

    [Theory]
    [InlineData("\"lesion_id\": \"T{n}\"", "\"lesion_id\": \"T\"", "VALUE_MISSING")]
    [InlineData("\"constants\": { \"lesion_id\": \"N\", \"role\": \"new\" }", "\"constants\": { \"role\": \"new\" }", "VALUE_MISSING")]
    [InlineData("\"visit\": \"visit\"", "\"visit\": \"organ\"", "MEMBER_UNKNOWN")]
    public void The_entries_of_rows_are_read_strictly(string right, string wrong, string code)
    {
        Assert.Empty(MappingDocument.Check(Given.File("m.json", Repeating)));
        Assert.Contains(MappingDocument.Check(Given.File("m.json", Repeating.Replace(right, wrong, StringComparison.Ordinal))), c => c.Code == code);
    }

    [Fact]
    public void The_schema_has_the_headings_of_the_template()
    {
        using var schema = System.Text.Json.JsonDocument.Parse(File.ReadAllText(Path.Combine(Repository.Root, "docs", "schema", "recist-mapping-1.schema.json")));
        var named = schema.RootElement.GetProperty("$defs").GetProperty("canonical").GetProperty("enum").EnumerateArray().Select(e => e.GetString()!);
        Assert.Equal(MappingWords.Headings.Order(StringComparer.Ordinal), named.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void In_a_folder_a_table_goes_with_the_mapping_beside_it()
    {
        UploadedFile[] files =
        [
            Given.File("a/t.csv", "id;day;les;kind;mm\n7;2025-01-06;A;1;20\n"), Given.File("a/m.json", Long), Given.File("b/t.csv", "id;day;les;kind;mm\n"),
            Given.File("b/note.csv", "x,y\n"), Given.File("c/broken.json", "{ \"format\": \"recist-mapping/1\" }"),
        ];
        Assert.Equal([["a/t.csv", "a/m.json"], ["c/broken.json"]], UploadGrouping.OfFolder(files).Select(u => u.Select(f => f.Name)));
        Assert.Equal([["a/t.csv"], ["b/t.csv"]], UploadGrouping.OfFolder([files[0], files[2], files[3]], [files[1]]).Select(u => u.Select(f => f.Name)));
    }

    private static Reading Read(string table, params string[] mappings) => SubmissionReader.Read(
        [Given.File("t.csv", table), .. mappings.Select((m, i) => Given.File($"m{i}.json", m))], ReadingSettings.Default);

    private static string Text(Reading reading) => string.Join('\n', reading.Complaints);
}
