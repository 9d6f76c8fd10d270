using Recist.Ingestion;

namespace Recist.Tests.Readers;

/// <summary>What SDTM says of a node by TULOC and by the tests of TR: nothing of it is taken in silence.</summary>
public class SdtmNodeTests
{
    private const string TuHead = "STUDYID,USUBJID,TULNKID,TUTESTCD,TUSTRESC,TULOC,TUEVAL,VISIT,TUDTC\n";
    private const string TrHead = "STUDYID,USUBJID,TRLNKID,TRTESTCD,TRORRES,TRORRESU,TRLOBXFL,TREVAL,VISIT,TRDTC\n";

    [Theory]
    [InlineData("LUNG")]
    [InlineData("LIVER")]
    [InlineData("Leber")]
    [InlineData("BONE")]
    [InlineData("poumon droit")]
    public void A_target_that_is_no_node_with_its_short_axis_alone_is_asked_about(string place)
    {
        var each = Read(place, "LPERP 22 18").Complaints.Where(c => c.Severity == Severity.Block).ToList();
        Assert.Equal([4, 5], each.Select(c => c.Line));
        var asked = each[0];
        Assert.Equal(("LONGEST_DIAMETER_MISSING", "TRTESTCD", "T2"), (asked.Code, asked.Column, asked.Value));
        Assert.Contains(place, asked.Problem, StringComparison.Ordinal);
        Assert.Contains("LDIAM", asked.Fix, StringComparison.Ordinal);
        Assert.Contains("LYMPH NODE in TULOC", asked.Fix, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("AXILLA")]
    [InlineData("RETROPERITONEUM")]
    [InlineData("MEDIASTINUM")]
    [InlineData("Leiste")]
    public void A_place_of_nodes_with_its_longest_diameter_alone_is_read_as_no_node_and_told(string place)
    {
        var reading = Read(place, "LDIAM 20 9");
        Assert.False(Node(reading));
        var told = Assert.Single(reading.Complaints, c => c.Code == "NODE_UNCLEAR");
        Assert.Equal((Severity.Warn, place), (told.Severity, told.Value));
        Assert.Contains("give its short axis (LPERP)", told.Fix, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("AXILLA")]
    [InlineData("HILUM")]
    [InlineData("QX-17")] // no vocabulary has it
    [InlineData("kainalo")]
    public void One_with_its_short_axis_alone_is_read_as_a_node_and_told(string place)
    {
        var reading = Read(place, "LPERP 20 9");
        Assert.True(Node(reading));
        Assert.Equal(Severity.Info, Assert.Single(reading.Complaints, c => c.Code == "NODE_UNCLEAR").Severity);
        Assert.Equal(OverallResponse.CR, ResponseAssessor.Assess(reading.History()).Visits[^1].Overall);
    }

    [Theory]
    [InlineData("QX-17")]
    [InlineData("kainalo")]
    [InlineData("ZONE 4")]
    [InlineData("AXILLA")]
    public void An_organ_that_no_vocabulary_has_and_both_axes_are_asked_about_where_it_decides_CR(string place)
    {
        var asked = Assert.Single(Read(place, "LDIAM 25 12", "LPERP 20 9").Complaints, c => c.Severity == Severity.Block);
        Assert.Equal("NODE_UNCLEAR", asked.Code);
        Assert.Contains("as a lymph node: \"WEEK 8\" CR", asked.Problem, StringComparison.Ordinal);
        Assert.Contains("TULOC", asked.Fix, StringComparison.Ordinal);
        Assert.Contains("TRTESTCD", asked.Fix, StringComparison.Ordinal);
        Assert.DoesNotContain("\"node\"", asked.Fix, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("QX-17", "LDIAM 25 12")]
    [InlineData("LIVER", "LDIAM 25 12", "LPERP 20 9")]
    [InlineData("hígado", "LDIAM 25 12", "LPERP 20 9")]
    [InlineData("LYMPH NODE", "LDIAM 25 12", "LPERP 20 9")]
    [InlineData("ABDOMINAL CAVITY", "LDIAM 25 12", "LPERP 20 9")]
    public void Where_nothing_is_in_doubt_nothing_is_said(string place, params string[] tests) =>
        Assert.DoesNotContain("NODE_UNCLEAR", Read(place, tests).Codes());

    [Fact]
    public void A_table_is_answered_by_its_column() =>
        Assert.Contains("column \"node\"", Assert.Single(Given.Csv("P,B,2025-01-08,yes,T1,target,axilla,,20,,,\nP,W8,2025-03-05,no,T1,target,axilla,,9,,,\n").Complaints, c => c.Code == "NODE_UNCLEAR").Fix, StringComparison.Ordinal);

    private static bool Node(Reading reading) => reading.History().Lesions.Single(l => l.Id == "T2").IsNode;

    /// <summary>T1 of the liver, gone at week 8; T2 with tests as <c>LDIAM 25 12</c>: at baseline and at week 8.</summary>
    private static Reading Read(string place, params string[] tests)
    {
        var tu = $"S,P,T1,TUMIDENT,TARGET,LIVER,INV,BASELINE,2025-01-08\nS,P,T2,TUMIDENT,TARGET,{place},INV,BASELINE,2025-01-08\n";
        var tr = "S,P,T1,LDIAM,40,mm,Y,INV,BASELINE,2025-01-08\nS,P,T1,LDIAM,0,mm,,INV,WEEK 8,2025-03-05\n"
            + string.Concat(tests.Select(t => t.Split(' ')).Select(t => $"S,P,T2,{t[0]},{t[1]},mm,Y,INV,BASELINE,2025-01-08\nS,P,T2,{t[0]},{t[2]},mm,,INV,WEEK 8,2025-03-05\n"));
        return SubmissionReader.Read([Given.File("tu.csv", TuHead + tu), Given.File("tr.csv", TrHead + tr)], ReadingSettings.Default);
    }
}
