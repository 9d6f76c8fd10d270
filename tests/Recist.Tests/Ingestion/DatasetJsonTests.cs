using System.Text;
using System.Text.Json;
using Recist.Ingestion;

namespace Recist.Tests.Readers;

/// <summary>CDISC Dataset-JSON 1.1: one document, or its form in lines.</summary>
public class DatasetJsonTests
{
    private const string Head = "\"datasetJSONVersion\":\"1.1.0\",\"name\":\"TU\",\"columns\":[{\"itemOID\":\"a\",\"name\":\"USUBJID\",\"dataType\":\"string\"},{\"name\":\"TULNKID\"},{\"name\":\"N\"}]";

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void The_public_set_as_Dataset_JSON_gives_the_assessments_of_the_CSV(bool inLines)
    {
        var csv = SubmissionReader.Read([Csv("tu"), Csv("tr")], ReadingSettings.Default);
        var json = SubmissionReader.Read([Json("tu", inLines), Json("tr", inLines)], ReadingSettings.Default);
        Assert.True(json.Accepted, string.Join('\n', json.Complaints));
        Assert.Equal(
            csv.Submission!.Patients.Select(p => ResponseAssessor.Assess(p.History)).Select(Verdict),
            json.Submission!.Patients.Select(p => ResponseAssessor.Assess(p.History)).Select(Verdict));
        Assert.Equal(("sdtm-csv", "sdtm-dataset-json"), (csv.Submission.Format, json.Submission.Format));
    }

    [Theory]
    [InlineData("{" + Head + ",\"rows\":[[\"P\",\"T1\",12.50],[\"P\",null,true]]}")]
    [InlineData("{\"rows\":[[\"P\",\"T1\",12.50],[\"P\",null,true]]," + Head + "}")]
    [InlineData("{" + Head + "}\n[\"P\",\"T1\",12.50]\n[\"P\",null,true]\n")]
    [InlineData("{\"records\":2," + Head + "}\n[\"P\",\"T1\",12.50]\n[\"P\",null,true]\n")]
    public void Values_keep_their_digits_and_null_is_blank(string text)
    {
        var table = Table(text, out var codes)!;
        Assert.Empty(codes);
        Assert.Equal(["USUBJID", "TULNKID", "N"], table.Headings);
        Assert.Equal([["P", "T1", "12.50"], ["P", "", "Y"]], table.Rows.Select(r => r.Cells));
        Assert.Equal([1, 2], table.Rows.Select(r => r.Line));
    }

    [Theory]
    [InlineData("{" + Head + ",\"rows\":[[\"P\",\"T1\"]]}", "RAGGED_ROW")]
    [InlineData("{" + Head + ",\"rows\":[[\"P\",\"T1\",1,2]]}", "RAGGED_ROW")]
    [InlineData("{" + Head + ",\"rows\":[[\"P\",\"T1\",[1]]]}", "MEMBER_TYPE")]
    [InlineData("{" + Head + ",\"rows\":[[\"P\",\"T\\u0000\",1]]}", "MEMBER_TYPE")]
    [InlineData("{" + Head + ",\"rows\":{}}", "MEMBER_TYPE")]
    [InlineData("{" + Head + ",\"rows\":[1]}", "MEMBER_TYPE")]
    [InlineData("{" + Head + ",\"rows\":[],\"rows\":[]}", "MEMBER_DUPLICATE")]
    [InlineData("{" + Head + ",\"rows\":[[\"P\",\"T1\",1]", "JSON_SYNTAX")]
    [InlineData("{" + Head + ",\"rows\":[]} {}", "JSON_SYNTAX")]
    [InlineData("{" + Head + "}\n[\"P\",\"T1\",1]\n[\"P\",", "JSON_SYNTAX")]
    [InlineData("{" + Head + "}\n{\"P\":1}", "MEMBER_TYPE")]
    [InlineData("{\"records\":2," + Head + ",\"rows\":[[\"P\",\"T1\",1]]}", "ROW_COUNT_MISMATCH")]
    [InlineData("{\"records\":2," + Head + "}\n[\"P\",\"T1\",1]\n", "ROW_COUNT_MISMATCH")]
    public void A_document_that_is_not_whole_or_not_a_table_is_refused(string text, string code)
    {
        Assert.Null(Table(text, out var codes));
        Assert.Equal([code], codes);
    }

    [Fact]
    public void Another_version_of_the_format_is_refused()
    {
        Assert.Null(Table("{" + Head.Replace("1.1.0", "2.0.0", StringComparison.Ordinal) + ",\"rows\":[]}", out var codes));
        Assert.Equal(["FORMAT_VERSION"], codes);
    }

    [Fact]
    public void A_member_nested_1000_deep_refuses_the_file() => Assert.Equal(
        ["JSON_TOO_DEEP"],
        Given.Reading("a.json", "{" + Head + ",\"rows\":[],\"x\":" + new string('[', 1000) + new string(']', 1000) + "}").Codes());

    private static Table? Table(string text, out string[] codes)
    {
        var log = new ComplaintLog();
        var table = DatasetJsonTable.Read(Given.File("a.json", text), ReadingSettings.Default, log);
        codes = [.. log.Sorted([]).Select(c => c.Code)];
        return table;
    }

    private static string Verdict(Assessment a) => $"{a.History.Patient} {a.History.Reader} {a.Best.Confirmed} "
        + string.Join("; ", a.Visits.Select(v => $"{v.Visit.Label} {v.Visit.Date} {v.Sum} {v.Nadir} {v.Target} {v.NonTarget} {v.Overall}"));

    /// <summary>A table of the public set in this form.</summary>
    public static UploadedFile Json(string domain, bool inLines)
    {
        var csv = TableFile.Read(Csv(domain), ReadingSettings.Default, new ComplaintLog())!;
        var head = "{\"datasetJSONVersion\":\"1.1.0\",\"columns\":" + JsonSerializer.Serialize(csv.Headings.Select(h => new { itemOID = "IT." + h, name = h, label = h }));
        var rows = csv.Rows.Select(r => JsonSerializer.Serialize(r.Cells.Select(c => c is "" or "NA" ? null : c)));
        var text = inLines ? head + "}\n" + string.Join('\n', rows) : head + ",\"rows\":[" + string.Join(",\n", rows) + "]}";
        return new UploadedFile(domain + ".json", Encoding.UTF8.GetBytes(text));
    }

    private static UploadedFile Csv(string domain) =>
        new(domain + ".csv", File.ReadAllBytes(Given.SharedPath($"pharmaverse/sdtm/{domain}_onco_recist.csv")));
}
