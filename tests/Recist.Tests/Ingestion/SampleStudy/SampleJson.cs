using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Recist.Tests.Readers;

/// <summary>The sample study as the product's own JSON.</summary>
internal static class SampleJson
{
    public static byte[] Document() => JsonSerializer.SerializeToUtf8Bytes(new JsonObject
    {
        ["format"] = "recist-measurements/1",
        ["study"] = SampleStudy.Name,
        ["patients"] = new JsonArray([.. SampleStudy.Rows.GroupBy(r => (r.Patient, r.Reader)).Select(g => Patient([.. g]))]),
    });

    private static JsonObject Patient(List<SampleRow> rows) => new()
    {
        ["patient"] = rows[0].Patient,
        ["reader"] = rows[0].Reader,
        ["lesions"] = new JsonArray([.. rows.DistinctBy(r => r.Lesion).Select(r => new JsonObject { ["id"] = r.Lesion, ["role"] = r.Role, ["organ"] = r.Organ })]),
        ["visits"] = new JsonArray([.. rows.GroupBy(r => (r.Visit, r.Date, r.Baseline)).Select(g => Visit([.. g]))]),
    };

    private static JsonObject Visit(List<SampleRow> rows)
    {
        var visit = new JsonObject { ["label"] = rows[0].Visit, ["date"] = rows[0].Date, ["baseline"] = rows[0].Baseline };
        Add(visit, "measurements", rows, "target", Measurement);
        Add(visit, "nonTargets", rows, "non-target", r => new JsonObject { ["lesion"] = r.Lesion, ["status"] = r.Found });
        Add(visit, "newLesions", rows, "new", r => new JsonObject { ["id"] = r.Lesion, ["status"] = r.Found, ["organ"] = r.Organ });
        return visit;
    }

    private static JsonObject Measurement(SampleRow row) => row.IsLength
        ? new JsonObject { ["lesion"] = row.Lesion, ["mm"] = decimal.Parse(row.Found, CultureInfo.InvariantCulture) }
        : new JsonObject { ["lesion"] = row.Lesion, ["state"] = row.Found };

    private static void Add(JsonObject visit, string member, List<SampleRow> rows, string role, Func<SampleRow, JsonObject> finding)
    {
        var found = rows.Where(r => r.Role == role).Select(finding).ToArray<JsonNode>();
        if (found.Length > 0)
        {
            visit[member] = new JsonArray(found);
        }
    }
}
