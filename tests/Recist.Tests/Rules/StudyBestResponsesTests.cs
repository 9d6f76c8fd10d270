namespace Recist.Tests.Rules;

/// <summary>The best response against the pharmaverse package admiralonco on public study responses.</summary>
public class StudyBestResponsesTests
{
    [Theory]
    [InlineData("rs_onco", "adrs_rs_onco_inv", "INVESTIGATOR", "", 205)]
    [InlineData("rs_onco_recist", "adrs_rs_onco_recist_inv", "INVESTIGATOR", "", 8)]
    [InlineData("rs_onco_recist", "adrs_rs_onco_recist_r1", "INDEPENDENT ASSESSOR", "RADIOLOGIST 1", 8)]
    [InlineData("rs_onco_recist", "adrs_rs_onco_recist_r2", "INDEPENDENT ASSESSOR", "RADIOLOGIST 2", 8)]
    public void Unconfirmed_and_confirmed_values_agree(string responses, string oracle, string evaluator, string reader, int patients)
    {
        var given = StudyFile.Rows(SharedData.Path("pharmaverse", "sdtm", responses + ".csv"))
            .Where(r => r["RSTESTCD"] == "OVRLRESP" && r["RSEVAL"] == evaluator && r["RSEVALID"] == reader && r["RSSTRESC"] is not ("" or "CHECK")) // one row of the study says CHECK: no response
            .ToLookup(r => r["USUBJID"]);
        var expected = StudyFile.Rows(SharedData.Path("pharmaverse", "oracle", oracle + ".csv")).ToList();
        var who = expected.Where(r => r["PARAMCD"] is "BOR" or "CBOR").Select(r => r["USUBJID"]).Distinct().ToList();
        var differences = who.SelectMany(id => Differences(id, [.. given[id]], [.. expected.Where(r => r["USUBJID"] == id)])).ToList();
        Assert.Equal((patients, ""), (who.Count, string.Join("\n", differences)));
    }

    private static IEnumerable<string> Differences(string id, List<IReadOnlyDictionary<string, string>> rows, List<IReadOnlyDictionary<string, string>> expected)
    {
        ScanDate.TryParse(expected[0]["RANDDT"], out var reference);
        var visits = rows.Select((r, i) => new Visit("V" + i, Date(r["RSDTC"])) { GivenOverall = ResponseSequence.Response(r["RSSTRESC"]) });
        var best = (new Patient { Visits = [.. visits], Dates = new() { Reference = reference } }).Assess().Best;
        return new[] { ("BOR", best.Unconfirmed), ("CBOR", best.Confirmed) }
            .Select(p => (p.Item1, Is: rows.Count == 0 ? "MISSING" : p.Item2.Code().ToUpperInvariant(), Wanted: expected.Single(r => r["PARAMCD"] == p.Item1)["AVALC"]))
            .Where(p => p.Is != p.Wanted)
            .Select(p => $"{id}: {p.Item1} is {p.Is}, not {p.Wanted}");
    }

    private static ScanDate Date(string text) => ScanDate.TryParse(text, out var date) ? date : throw new FormatException(text);
}
