using Recist.Reports.Exports;
using Recist.Tests.Properties;

namespace Recist.Tests.Exports;

/// <summary>What is assessed, ADRS and ADTTE tell the same, whatever the options: 20,000 random records of all five criteria.</summary>
public class OneStoryTests
{
    public static TheoryData<Criteria> All => Histories.All;

    [Theory]
    [MemberData(nameof(All))]
    public void A_time_that_ends_with_a_progression_has_its_record_with_its_date(Criteria criteria)
    {
        var (progressed, afterTherapy) = (0, 0);
        Histories.Each(criteria, (history, _) =>
        {
            var (assessment, adrs, adtte) = Export(history);
            var immune = criteria == Criteria.IRecist;
            Assert.Equal(DateOf(adtte, "PFS", "Disease Progression"), Date(adrs, "PD"));
            Assert.Equal(DayOf(assessment.Endpoints.Pfs, EndpointReason.Progression), Date(adrs, "PD"));
            Assert.True(DateOf(adtte, "TTP", "Disease Progression") is var ttp && (ttp is null || ttp == Date(adrs, "PD")));
            if (immune)
            {
                Assert.Equal(DayOf(assessment.Endpoints.IPfs, EndpointReason.UnconfirmedProgression), Date(adrs, "IUPD"));
                Assert.True(DayOf(assessment.Endpoints.IPfs, EndpointReason.Progression) is var day && (day == Date(adrs, "ICPD") || (day is null && Date(adrs, "IUPD") is not null)));
            }

            var rsd = DateOf(adtte, "RSD", "Disease Progression");
            Assert.True(rsd is null || rsd == Date(adrs, immune ? "ICPD" : "PD"), $"RSD {rsd}");
            progressed += Date(adrs, "PD") is null ? 0 : 1;
            afterTherapy += history.Dates.NewTherapy is { } therapy && assessment.Endpoints.Pfs is { IsEvent: true, Reason: EndpointReason.Progression } pfs && pfs.Date.DaysSince(therapy) > 0 ? 1 : 0;
        }, 4_000);
        Assert.True(progressed > 800 && afterTherapy > 20, $"{progressed} progressed, {afterTherapy} after a new therapy.");
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Best_responses_are_the_assessed_ones_with_the_date_of_a_row_that_gives_them(Criteria criteria)
    {
        var nothing = 0;
        Histories.Each(criteria, (history, _) =>
        {
            var (assessment, adrs, _) = Export(history);
            var i = criteria == Criteria.IRecist ? "I" : "";
            var rows = adrs.Where(r => r["PARAMCD"] == "OVR").ToList();
            foreach (var (code, best) in new[] { (i + "BOR", assessment.Best.Unconfirmed), (i + "CBOR", assessment.Best.Confirmed) })
            {
                var record = adrs.Single(r => r["PARAMCD"] == code);
                Assert.Equal(rows.Count == 0 ? "MISSING" : ExportText.Response(best.Code()), record["AVALC"]);
                var row = rows.Find(r => r["ADT"] == record["ADT"] && r["VISIT"] == record["VISIT"]);
                Assert.True(record["ADT"].Length == 0 || row is not null && (row["ANL01FL"] + row["ANL02FL"] == "YY" || record["AVALC"] == "iCPD"));
                nothing += rows.Count > 0 && record["ADT"].Length == 0 ? 1 : 0;
            }

            var counted = assessment.BestThatCounts;
            Assert.Equal(counted.IsObjective(), Value(adrs, history.Options.ConfirmationRequired ? i + "CRSP" : i + "RSP") == "Y");
            Assert.Equal(assessment.Best.Unconfirmed.IsObjective(), Value(adrs, i + "RSP") == "Y");
            Assert.Equal(assessment.Endpoints.ClinicalBenefit?.Reached == true, Value(adrs, history.Options.ConfirmationRequired ? i + "CCB" : i + "CB") == "Y");
        }, 4_000);
        Assert.True(nothing > 10, $"Only {nothing} had no assessment that counts.");
    }

    [Theory]
    [MemberData(nameof(All))]
    public void What_is_censored_at_an_assessment_is_censored_at_a_row_of_ADRS_and_else_at_the_start(Criteria criteria) => Histories.Each(criteria, (history, _) =>
    {
        var (_, adrs, adtte) = Export(history);
        foreach (var time in adtte.Where(r => r["CNSR"] == "1" && r["PARAMCD"] != "OS" && r["CNSDTDSC"] != "Death"))
        {
            var rows = adrs.Where(r => r["PARAMCD"] == "OVR" && r["AVALC"] != "NE" && r["ADT"] == time["ADT"]).ToList();
            Assert.True(time["SRCDOM"] == "ADRS" ? rows.Count > 0 : time["ADT"] == time["STARTDT"], $"{time["PARAMCD"]} {time["CNSDTDSC"]} {time["ADT"]}");
            if (time["CNSDTDSC"] == "Last Tumor Assessment" && time["PARAMCD"] == "PFS")
            {
                Assert.Equal(time["ADT"], adrs.Single(r => r["PARAMCD"] == "LSTA")["ADT"]);
            }
        }
    }, 2_000);

    private static (Assessment Assessment, List<Dictionary<string, string>> Adrs, List<Dictionary<string, string>> Adtte) Export(PatientHistory history)
    {
        var assessment = ResponseAssessor.Assess(history);
        var tables = CdiscExport.Adam([assessment]);
        return (assessment, ExportedTable.Of(tables, "adrs"), ExportedTable.Of(tables, "adtte"));
    }

    private static string? Date(List<Dictionary<string, string>> adrs, string code) =>
        adrs.Find(r => r["PARAMCD"] == code && r["AVALC"] == "Y") is { } yes && Assert.IsType<Dictionary<string, string>>(yes)["ADT"] is { Length: > 0 } day ? day : null;

    private static string? Value(List<Dictionary<string, string>> adrs, string code) => adrs.Find(r => r["PARAMCD"] == code)?["AVALC"];

    private static string? DateOf(List<Dictionary<string, string>> adtte, string code, string what) =>
        adtte.Find(r => r["PARAMCD"] == code && r["CNSR"] == "0" && r["EVNTDESC"] == what)?["ADT"];

    private static string? DayOf(TimeToEvent? time, EndpointReason reason) => time is { IsEvent: true } && time.Reason == reason ? ExportText.Day(time.Date) : null;
}
