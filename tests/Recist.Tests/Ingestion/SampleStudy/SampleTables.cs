using System.Globalization;
using System.Text;
using System.Text.Json;
using Recist.Ingestion;

namespace Recist.Tests.Readers;

/// <summary>The sample study as tables of text: the product's template, long and wide, and SDTM TU and TR.</summary>
internal static class SampleTables
{
    public static List<string[]> Template() =>
    [
        ["patient_id", "study", "visit", "visit_date", "baseline", "lesion_id", "role", "organ", "size_mm", "unit", "state", "status", "reader"],
        .. SampleStudy.Rows.Select(r => new[]
        {
            r.Patient, SampleStudy.Name, r.Visit, r.Date, r.Baseline ? "yes" : "no", r.Lesion, r.Role, r.Organ,
            r.IsLength ? r.Found : "", r.IsLength ? "mm" : "", r.IsLength || r.Role != "target" ? "" : r.Found, r.Role == "target" ? "" : r.Found, r.Reader,
        }),
    ];

    /// <summary>One row for each lesion, one column for each visit.</summary>
    public static List<string[]> Wide()
    {
        var visits = SampleStudy.Rows.Select(r => (r.Visit, r.Date)).Distinct().ToList();
        return
        [
            ["patient_id", "study", "reader", "lesion_id", "role", "organ", .. visits.Select(v => $"{v.Visit} {v.Date} (mm)")],
            .. SampleStudy.Rows.GroupBy(r => (r.Patient, r.Reader, r.Lesion, r.Role, r.Organ)).Select(g => (string[])
            [
                g.Key.Patient, SampleStudy.Name, g.Key.Reader, g.Key.Lesion, g.Key.Role, g.Key.Organ, .. visits.Select(v => g.FirstOrDefault(r => r.Visit == v.Visit)?.Found ?? ""),
            ]),
        ];
    }

    /// <summary>The cells as a person would type them into a sheet.</summary>
    public static UploadedFile Workbook(List<string[]> table) => Book.Of(Book.Typed(string.Join('\n', table.Select(r => string.Join(',', r)))));

    public static List<string[]> Tu() =>
    [
        ["STUDYID", "DOMAIN", "USUBJID", "TUSEQ", "TULNKID", "TUTESTCD", "TUORRES", "TUSTRESC", "TULOC", "TUEVAL", "TUEVALID"],
        .. SampleStudy.Rows.DistinctBy(r => (r.Patient, r.Reader, r.Lesion)).Select((r, i) => new[]
        {
            SampleStudy.Name, "TU", r.Patient, Text(i + 1), r.Lesion, "TUMIDENT", r.Role.ToUpperInvariant(), r.Role.ToUpperInvariant(), r.Organ, "INDEPENDENT ASSESSOR", r.Reader,
        }),
    ];

    public static List<string[]> Tr() =>
    [
        ["STUDYID", "DOMAIN", "USUBJID", "TRSEQ", "TRLNKID", "TRTESTCD", "TRORRES", "TRORRESU", "TRSTRESC", "TRSTRESN", "TRSTRESU", "TRSTAT", "TRREASND", "TRLOBXFL", "TREVAL", "TREVALID", "VISIT", "TRDTC"],
        .. SampleStudy.Rows.Select((r, i) =>
        {
            var (test, result, notDone) = (Test(r), Result(r), r.Found is "not-evaluable" or "not-evaluated");
            return new[]
            {
                SampleStudy.Name, "TR", r.Patient, Text(i + 1), r.Lesion, test, notDone ? "" : result, r.IsLength ? "mm" : "", notDone ? "" : result, r.IsLength ? r.Found : "",
                r.IsLength ? "mm" : "", notDone ? "NOT DONE" : "", notDone ? "NOT SEEN" : "", r.Baseline ? "Y" : "", "INDEPENDENT ASSESSOR", r.Reader, r.Visit, r.Date,
            };
        }),
    ];

    public static byte[] Csv(IEnumerable<string[]> table, char delimiter = ',') => Encoding.UTF8.GetBytes(string.Concat(table.Select(r => string.Join(delimiter, r) + "\r\n")));

    public static byte[] DatasetJson(string domain, List<string[]> table, bool inLines)
    {
        var head = $$"""{"datasetJSONVersion":"1.1.0","name":"{{domain}}","records":{{table.Count - 1}},"columns":""" + JsonSerializer.Serialize(table[0].Select(h => new { itemOID = "IT." + h, name = h, label = h }));
        var rows = table.Skip(1).Select(r => JsonSerializer.Serialize(r.Select(c => c.Length == 0 ? null : c)));
        return Encoding.UTF8.GetBytes(inLines ? head + "}\n" + string.Join('\n', rows) + "\n" : head + ",\"rows\":[" + string.Join(",\n", rows) + "]}");
    }

    private static string Test(SampleRow row) => row.Role == "target" ? (row.IsNode ? "LPERP" : "LDIAM") : "TUMSTATE";

    private static string Result(SampleRow row) => row.Found switch
    {
        "too-small" => "TOO SMALL TO MEASURE",
        "unequivocal-progression" => "UNEQUIVOCAL",
        _ => row.Found.ToUpperInvariant(),
    };

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
