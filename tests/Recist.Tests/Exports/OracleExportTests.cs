using Recist.Reports.Exports;
using Recist.Tests.Oracle;

namespace Recist.Tests.Exports;

/// <summary>The exported rows of public studies against those that admiralonco makes of the same RS and ADSL.</summary>
/// <remarks>The oracle ran the investigator's code for each reader; the export gives an independent reader the codes of admiralonco's OVRB.</remarks>
public class OracleExportTests
{
    private static readonly string[] Responses = ["AVALC", "AVAL", "ADT", "ANL01FL", "ANL02FL", "RANDDT", "RSDTC"];
    private static readonly string[] Times = ["AVAL", "ADT", "STARTDT", "CNSR", "EVNTDESC", "CNSDTDSC"];

    [Theory]
    [InlineData("rs_onco", "adsl_rs_onco", "rs_onco_inv", "INVESTIGATOR")]
    [InlineData("rs_onco_recist", "adsl_rs_onco_recist", "rs_onco_recist_inv", "INVESTIGATOR")]
    [InlineData("rs_onco_recist", "adsl_rs_onco_recist", "rs_onco_recist_r1", "RADIOLOGIST 1")]
    [InlineData("rs_onco_recist", "adsl_rs_onco_recist", "rs_onco_recist_r2", "RADIOLOGIST 2")]
    public void Every_exported_row_is_the_oracles(string responses, string dates, string oracle, string reader)
    {
        var tables = CdiscExport.Adam(StudyReading.Histories(responses, dates, ("cbrMinDays", "42"), ("confirmationRequired", "false"))
            .Where(h => h.Reader == reader).Select(ResponseAssessor.Assess));
        var differences = Compare("adrs_" + oracle, tables.Single(t => t.Name == "adrs"), Responses)
            .Concat(Compare("adtte_" + oracle, tables.Single(t => t.Name == "adtte"), Times)).ToList();
        Assert.True(differences.Count == 0, string.Join('\n', differences));
    }

    /// <summary>The vignette has a record for patients without a visit too; those are not exported. Its AVAL of ICBOR is made by the ranks of RECIST 1.1, which know no iRECIST words.</summary>
    [Fact]
    public void The_parameters_of_iRECIST_are_those_of_the_vignette()
    {
        var histories = StudyReading.Histories("rs_onco_irecist", "adsl_rs_onco", ("cbrMinDays", "42"), ("confirmationRequired", "false"), ("criteria", "irecist"));
        var found = ExportedTable.Of(CdiscExport.Adam(histories.Where(h => h.Reader == "INVESTIGATOR").Select(ResponseAssessor.Assess)), "adrs");
        var who = found.Select(r => r["USUBJID"]).ToHashSet();
        string[] columns = ["USUBJID", "PARAMCD", "PARAM", "AVALC", "AVAL", "ADT"];
        var expected = StudyReading.Rows("oracle", "vignette_irecist").Where(r => who.Contains(r["USUBJID"])).ToList();
        var codes = expected.Select(r => r["PARAMCD"]).ToHashSet();
        var wanted = expected.Select(r => Line(r, columns)).Order(StringComparer.Ordinal).ToList();
        var is_ = found.Where(r => codes.Contains(r["PARAMCD"])).Select(r => Line(r, columns)).Order(StringComparer.Ordinal).ToList();
        Assert.True(wanted.Count > 200, $"{wanted.Count} rows");
        var differences = string.Join("\n", wanted.Except(is_).Select(r => "missing " + r).Concat(is_.Except(wanted).Select(r => "too many " + r)));
        Assert.True(differences.Length == 0, differences);
    }

    private static string Line(IReadOnlyDictionary<string, string> row, string[] columns) =>
        string.Join('|', columns.Select(c => c == "AVAL" && row["PARAMCD"] == "ICBOR" ? "" : row[c]));

    private static IEnumerable<string> Compare(string oracle, CsvTable table, string[] columns)
    {
        var expected = StudyReading.Rows("oracle", oracle);
        var found = table.Rows.Select(r => table.Columns.Zip(r).ToDictionary(c => c.First, c => c.Second)).Select(AsInvestigators).ToLookup(Key);
        Assert.Equal(expected[0].Keys, table.Columns.Take(expected[0].Count));
        var wanted = expected.Where(r => r.GetValueOrDefault("AVALC") != "CHECK").ToLookup(r => Key(r)); // Still to be settled by the study: read as NE, with a warning.
        var pending = expected.Where(r => r.GetValueOrDefault("AVALC") == "CHECK").Select(r => Key(r));
        foreach (var more in found.Select(f => f.Key).Except(wanted.Select(w => w.Key)).Except(pending))
        {
            yield return $"{more}: one row too many";
        }

        foreach (var rows in wanted)
        {
            var (is_, not) = (Values(found[rows.Key], columns), Values(rows, columns));
            if (!is_.SequenceEqual(not))
            {
                yield return $"{rows.Key}: is {string.Join(" | ", is_)}, not {string.Join(" | ", not)}";
            }
        }
    }

    private static Dictionary<string, string> AsInvestigators(Dictionary<string, string> row)
    {
        if (row["RSEVAL"] == "INDEPENDENT ASSESSOR")
        {
            Assert.EndsWith("B", row["PARAMCD"], StringComparison.Ordinal);
            row["PARAMCD"] = row["PARAMCD"][..^1];
        }

        return row;
    }

    private static string Key(IReadOnlyDictionary<string, string> row) => $"{row["USUBJID"]} {row["PARAMCD"]} {(row["PARAMCD"] == "OVR" ? row["ADT"] : "")}";

    private static IEnumerable<string> Values(IEnumerable<IReadOnlyDictionary<string, string>> rows, string[] columns) =>
        rows.Select(r => string.Join(',', columns.Select(c => r[c]))).Distinct().Order(StringComparer.Ordinal);
}
