namespace Recist.Tests.Rules;

/// <summary>iRECIST against the pharmaverse package admiralonco: the parameters of its vignette "irecist" on the public example study, which has responses and no lesions.</summary>
/// <remarks>IRSP, ICB and their confirmed kin are flags of the best response; MISSING is a patient without a visit.</remarks>
public class StudyImmuneBestResponsesTests
{
    private static readonly List<IReadOnlyDictionary<string, string>> Expected = [.. StudyFile.Rows(SharedData.Path("pharmaverse", "oracle", "vignette_irecist.csv"))];

    [Fact]
    public void Best_responses_and_what_became_of_progressions_agree()
    {
        var given = StudyFile.Rows(SharedData.Path("pharmaverse", "sdtm", "rs_onco_irecist.csv"))
            .Where(r => r["RSTESTCD"] == "OVRLRESP" && r["RSEVAL"] == "INVESTIGATOR").ToLookup(r => r["USUBJID"]);
        var references = StudyFile.Rows(SharedData.Path("pharmaverse", "oracle", "adsl_rs_onco.csv")).ToDictionary(r => r["USUBJID"], r => r["RANDDT"]);
        var who = Expected.Where(r => r["PARAMCD"] == "IBOR").Select(r => r["USUBJID"]).ToList();
        var differences = who.SelectMany(id => Differences(id, [.. given[id]], references.GetValueOrDefault(id))).ToList();
        Assert.Equal((27, ""), (who.Count, string.Join("\n", differences)));
    }

    private static IEnumerable<string> Differences(string id, List<IReadOnlyDictionary<string, string>> rows, string? reference)
    {
        var visits = rows.Select((r, i) => new Visit("V" + i, Date(r["RSDTC"])) { GivenOverall = ResponseSequence.Response(r["RSSTRESC"]) });
        var assessment = new Patient { Visits = [.. visits], Options = Immune.Options, Dates = new() { Reference = reference is null ? null : Date(reference) } }.Assess();
        return new[]
            {
                ("IBOR", rows.Count == 0 ? "MISSING" : assessment.Best.Unconfirmed.Code(), "AVALC"),
                ("ICBOR", rows.Count == 0 ? "MISSING" : assessment.Best.Confirmed.Code(), "AVALC"),
                ("ICPD", Day(assessment, ProgressionOutcome.Confirmed), "ADT"),
                ("IUPD", Day(assessment, ProgressionOutcome.Unconfirmed), "ADT"),
            }
            .Select(p => (Code: p.Item1, Is: p.Item2, Wanted: Expected.Single(r => r["USUBJID"] == id && r["PARAMCD"] == p.Item1)[p.Item3]))
            .Where(p => !p.Is.Equals(p.Wanted, StringComparison.OrdinalIgnoreCase))
            .Select(p => $"{id}: {p.Code} is {p.Is}, not {p.Wanted}");
    }

    private static string Day(Assessment assessment, ProgressionOutcome outcome) =>
        assessment.Visits.Where(v => v.ProgressionOutcome == outcome).Select(v => v.Visit.Date.Latest.ToString("yyyy-MM-dd", null)).FirstOrDefault("");

    private static ScanDate Date(string text) => ScanDate.TryParse(text, out var date) ? date : throw new FormatException(text);
}
