using Recist.Reports.Exports;
using Recist.Tests.Readers;
using Recist.Tests.Rules;

namespace Recist.Tests.Exports;

/// <summary>One patient by hand: 20 + 16 mm (a node), 12.5 + 8, then one missing, then 30.5 + 8 with a new lesion.</summary>
public class CdiscExportTests
{
    private const string Rows =
        "P1,Baseline,2025-01-06,yes,T01,target,lung,no,20,,,R1\nP1,Baseline,2025-01-06,yes,T02,target,lymph node,yes,16,,,R1\n"
        + "P1,W6,2025-02-17,,T01,target,lung,no,12.5,,,R1\nP1,W6,2025-02-17,,T02,target,lymph node,yes,8,,,R1\n"
        + "P1,W12,2025-03-31,,T01,target,lung,no,12.25,,,R1\n"
        + "P1,W18,2025-05-12,,T01,target,lung,no,30.5,,,R1\nP1,W18,2025-05-12,,T02,target,lymph node,yes,8,,,R1\nP1,W18,2025-05-12,,X1,new,bone,no,,,unequivocal,R1\n";

    private static readonly Assessment One = ResponseAssessor.Assess(Given.Csv(Rows).History());

    [Fact]
    public void ADTR_holds_each_diameter_and_sum_with_baseline_nadir_and_changes()
    {
        var adtr = Table(CdiscExport.Adam([One]), "adtr");
        Assert.Equal(["LDIAM1", "NLDIAM2", "SDIAM"], adtr.Select(r => r["PARAMCD"]).Distinct());
        Assert.Equal(
            [
                "BASELINE|0|2025-01-06|1|36|Y|36|0|0|||||Y",
                "W6|1|2025-02-17|43|20.5||36|-15.5|-43.0555555556|36|-15.5|-43.0555555556||Y",
                "W12|2|2025-03-31|85|12.25||36|||20.5||||", // T02 is missing: 12.25 mm is no sum to compare,
                "W18|3|2025-05-12|127|38.5||36|2.5|6.9444444444|20.5|18|87.8048780488|Y|Y",
            ],
            adtr.Where(r => r["PARAMCD"] == "SDIAM").Select(r => Cells(
                r, "AVISIT", "AVISITN", "ADT", "ADY", "AVAL", "ABLFL", "BASE", "CHG", "PCHG", "NADIR", "CHGNAD", "PCHGNAD", "PDFL", "ANL01FL")));
        Assert.Equal(["T02|lymph node|16", "T02|lymph node|8", "T02|lymph node|8"], adtr.Where(r => r["PARAMCD"] == "NLDIAM2").Select(r => Cells(r, "TRLNKID", "TULOC", "AVAL")));
    }

    [Fact]
    public void ADRS_holds_visits_best_responses_and_flags()
    {
        var adrs = Table(CdiscExport.Adam([One]), "adrs");
        Assert.Equal(
            [
                "BOR|PR|2|2025-02-17", "CB|Y|1|2025-02-17", "CBOR|SD|3|2025-02-17", "CCB|N|0|", "CRSP|N|0|", "LSTA|PD|5|2025-05-12", "MDIS|Y|1|",
                "OVR|PR|2|2025-02-17", "OVR|NE|6|2025-03-31", "OVR|PD|5|2025-05-12", "PD|Y|1|2025-05-12", "RSP|Y|1|2025-02-17", "DEATH|N|0|",
            ],
            adrs.Select(r => Cells(r, "PARAMCD", "AVALC", "AVAL", "ADT")));
        Assert.Equal(Enumerable.Range(1, 13).Select(i => $"{i}"), adrs.Select(r => r["ASEQ"]));
        Assert.All(adrs.Where(r => r["PARAMCD"] != "DEATH"), r => Assert.Equal(("INVESTIGATOR", "R1"), (r["RSEVAL"], r["RSEVALID"])));
        Assert.All(adrs, r => Assert.Equal(("2025-01-06", "Y", "Y"), (r["RANDDT"], r["ANL01FL"], r["ANL03FL"])));
    }

    [Fact]
    public void A_progression_that_imRECIST_negates_is_no_progression_event_and_ends_no_analysis()
    {
        var negated = Patient.WithTargets().By(Criteria.ImRecist).Baseline(100m).On(42, 120m).On(84, 60m).Assess();
        var adrs = Table(CdiscExport.Adam([negated]), "adrs");
        Assert.Equal(["PD|N|"], adrs.Where(r => r["PARAMCD"] == "PD").Select(r => Cells(r, "PARAMCD", "AVALC", "ADT")));
        Assert.All(adrs.Where(r => r["PARAMCD"] == "OVR"), r => Assert.Equal("Y", r["ANL02FL"]));
    }

    [Fact]
    public void ADTTE_counts_both_days_and_says_what_ended_the_time()
    {
        var adtte = Table(CdiscExport.Adam([One]), "adtte");
        Assert.Equal(
            ["OS|127|2025-05-12|2025-01-06|1|Alive|Alive During Study|ADSL|LSTALVDT", "PFS|127|2025-05-12|2025-01-06|0|Disease Progression||ADRS|ADT", "TTP|127|2025-05-12|2025-01-06|0|Disease Progression||ADRS|ADT"],
            adtte.Select(r => Cells(r, "PARAMCD", "AVAL", "ADT", "STARTDT", "CNSR", "EVNTDESC", "CNSDTDSC", "SRCDOM", "SRCVAR")));
    }

    [Fact]
    public void RS_holds_the_parts_of_each_response()
    {
        var rs = Table(CdiscExport.Sdtm([One]), "rs");
        Assert.Equal(
            [
                "1|OVRLRESP|PR|2|W6|2025-02-17|43", "2|TRGRESP|PR|2|W6|2025-02-17|43", "3|OVRLRESP|NE|3|W12|2025-03-31|85", "4|TRGRESP|NE|3|W12|2025-03-31|85",
                "5|OVRLRESP|PD|4|W18|2025-05-12|127", "6|TRGRESP|PD|4|W18|2025-05-12|127", "7|NEWLPROG|UNEQUIVOCAL|4|W18|2025-05-12|127", "8|BESTRESP|SD||||",
            ],
            rs.Select(r => Cells(r, "RSSEQ", "RSTESTCD", "RSSTRESC", "VISITNUM", "VISIT", "RSDTC", "RSDY")));
        Assert.All(rs, r => Assert.Equal(("RECIST 1.1", "INVESTIGATOR", "R1", "RS"), (r["RSCAT"], r["RSEVAL"], r["RSEVALID"], r["DOMAIN"])));
    }

    [Fact]
    public void The_order_of_the_assessments_does_not_matter()
    {
        var two = ResponseAssessor.Assess(Given.Csv(Rows.Replace(",R1\n", ",INVESTIGATOR\n", StringComparison.Ordinal)).History());
        Assert.Equal(Text(CdiscExport.Adam([One, two])), Text(CdiscExport.Adam([two, One])));
        Assert.Equal(Text(CdiscExport.Sdtm([One, two])), Text(CdiscExport.Sdtm([two, One])));
        var numbers = Table(CdiscExport.Adam([One, two]), "adrs").Select(r => r["ASEQ"]).ToList();
        Assert.Equal(numbers.Distinct(), numbers);
        Assert.Contains(Table(CdiscExport.Adam([two]), "adrs"), r => r["RSEVAL"] == "INVESTIGATOR" && r["RSEVALID"].Length == 0 && r["PARAM"] == "Overall Response by Investigator");
    }

    [Fact]
    public void A_partial_date_is_its_last_day_with_a_flag()
    {
        Assert.True(ScanDate.TryParse("2014-02", out var month) && ScanDate.TryParse("2013", out _));
        var visits = One.History.Visits.Select((v, i) => i == 1 ? v with { Date = month } : v);
        var moved = ResponseAssessor.Assess(One.History with { Visits = [.. visits.OrderBy(v => v.Date)] });
        var row = Table(CdiscExport.Adam([moved]), "adtr").First(r => r["TRDTC"] == "2014-02");
        Assert.Equal(("2014-02-28", "D"), (row["ADT"], row["ADTF"]));
    }

    private static string Cells(Dictionary<string, string> row, params string[] columns) => string.Join('|', columns.Select(c => row[c]));

    private static List<Dictionary<string, string>> Table(IEnumerable<CsvTable> tables, string name) => ExportedTable.Of(tables, name);

    private static string Text(IEnumerable<CsvTable> tables)
    {
        var text = new StringWriter();
        foreach (var table in tables)
        {
            table.Write(text);
        }

        return text.ToString();
    }
}
