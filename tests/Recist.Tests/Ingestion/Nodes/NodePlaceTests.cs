using Recist.Ingestion;

namespace Recist.Tests.Readers;

/// <summary>Node or not decides the axis, the limits and CR: liver 42 to 0 and another lesion 18 to 8.</summary>
public class NodePlaceTests
{
    private const string Head = "patient_id,visit,visit_date,lesion_id,role,organ,site,size_mm\n";

    [Theory]
    [InlineData("LN 4R")]
    [InlineData("mediastinal LN")]
    [InlineData("mediastinal node")]
    [InlineData("nodal")]
    [InlineData("Lymphknoten")]
    [InlineData("ganglion")]
    [InlineData("adenopathy")]
    [InlineData("okselklier")]
    [InlineData("Linfonodo")]
    [InlineData("ADP médiastinale")]
    [InlineData("腋窝淋巴结")]
    public void A_node_by_its_words_is_normal_at_8_mm(string organ) =>
        Assert.Equal("CR", Response(Given.Reading("n.csv", Rows(organ, 18, 8)).History()));

    [Fact]
    public void The_site_says_it_where_the_organ_does_not() =>
        Assert.Equal("CR", Response(Given.Reading("n.csv", Rows("other", 18, 8, "axillary LN")).History()));

    [Theory]
    [InlineData("lung")]
    [InlineData("axilla (not a node)")]
    [InlineData("thyroid nodule")]
    public void Another_lesion_is_still_there_at_8_mm(string organ) =>
        Assert.Equal("PR", Response(Given.Reading("n.csv", Rows(organ, 18, 8)).History()));

    [Theory]
    [InlineData("axilla")]
    [InlineData("mediastinum")]
    [InlineData("right hilum")]
    [InlineData("Leiste")]
    [InlineData("cou")]
    public void A_place_that_may_or_may_not_be_a_node_is_asked_about_where_the_response_depends_on_it(string organ)
    {
        var reading = Given.Reading("n.csv", Rows(organ, 18, 8));
        Assert.Null(reading.Submission);
        var asked = Assert.Single(reading.Complaints, c => c.Severity == Severity.Block);
        Assert.Equal(("NODE_UNCLEAR", organ, 3), (asked.Code, asked.Value, asked.Line));
        Assert.Contains("as no lymph node: \"W8\" PR, best response SD; as a lymph node: \"W8\" CR, best response SD", asked.Problem, StringComparison.Ordinal);
        Assert.Contains("node", asked.Fix, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_nothing_depends_on_it_it_is_told()
    {
        var reading = Given.Reading("n.csv", Rows("mediastinum", 60, 55));
        Assert.Equal("SD", Response(reading.History() with { Visits = [.. reading.History().Visits] }, 40));
        var told = Assert.Single(reading.Complaints, c => c.Code == "NODE_UNCLEAR");
        Assert.Equal(Severity.Warn, told.Severity);
        Assert.Contains("no response depends on it", told.Problem, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("yes", "CR")]
    [InlineData("no", "PR")]
    public void The_column_node_answers(string node, string response)
    {
        var rows = "P,B,2026-01-12,yes,T1,target,liver,,42,,,\nP,B,2026-01-12,yes,T2,target,axilla," + node + ",18,,,\nP,W8,2026-03-09,,T1,,,,0,,,\nP,W8,2026-03-09,,T2,,,,8,,,\n";
        var reading = Given.Csv(rows);
        Assert.Equal(response, Response(reading.History()));
        Assert.DoesNotContain("NODE_UNCLEAR", reading.Codes());
    }

    [Fact]
    public void The_member_node_answers_in_json()
    {
        const string Visits =
            """
            { "label": "B", "date": "2026-01-12", "baseline": true, "measurements": [ { "lesion": "T1", "mm": 42 }, { "lesion": "T2", "mm": 18 } ] },
            { "label": "W8", "date": "2026-03-09", "measurements": [ { "lesion": "T1", "mm": 0 }, { "lesion": "T2", "mm": 8 } ] }
            """;
        Reading Of(string node) => Given.Json(Given.Patient($$"""{ "id": "T1", "role": "target", "organ": "liver" }, { "id": "T2", "role": "target", "organ": "axilla"{{node}} }""", Visits));
        Assert.Contains("NODE_UNCLEAR", Of("").Codes());
        Assert.Equal("PR", Response(Of(", \"node\": false").History()));
        Assert.Equal("CR", Response(Of(", \"node\": true").History()));
    }

    [Fact]
    public void Two_unclear_lesions_of_which_each_holds_back_a_CR_are_asked_about_together()
    {
        var reading = Given.Reading("n.csv", Head + "P,B,2026-01-12,T1,target,axilla,,18\nP,B,2026-01-12,T2,target,neck,,20\nP,W8,2026-03-09,T1,,,,8\nP,W8,2026-03-09,T2,,,,7\n");
        var asked = Assert.Single(reading.Complaints, c => c.Severity == Severity.Block);
        Assert.Contains("all as lymph nodes: \"W8\" CR", asked.Problem, StringComparison.Ordinal);
    }

    [Fact]
    public void A_non_target_of_8_mm_in_an_unclear_place_is_asked_about()
    {
        var reading = Given.Reading("n.csv", Head + "P,B,2026-01-12,T1,target,liver,,42\nP,B,2026-01-12,N1,non-target,axilla,,12\nP,W8,2026-03-09,T1,,,,0\nP,W8,2026-03-09,N1,,,,8\n");
        Assert.Contains("as a lymph node: \"W8\" CR", Assert.Single(reading.Complaints, c => c.Severity == Severity.Block).Problem, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("P,B,2026-01-12,T1,target,liver,,42\nP,B,2026-01-12,T2,target,axilla,,18\n", Severity.Block)]
    [InlineData("P,B,2026-01-12,T1,target,liver,,42\nP,B,2026-01-12,T2,target,mediastinum,,60\n", Severity.Block)]
    [InlineData("P,B,2026-01-12,T1,target,liver,,42\nP,B,2026-01-12,N2,non-target,mediastinum,,\n", Severity.Warn)]
    public void A_visit_that_stands_alone_cannot_show_what_is_at_stake_and_is_asked_about_where_it_has_a_size(string rows, Severity severity) =>
        Assert.Equal(severity, Assert.Single(Given.Reading("n.csv", Head + rows).Complaints, c => c.Code == "NODE_UNCLEAR").Severity);

    [Theory]
    [InlineData("LN 4R", "axillary node", "Lymphknoten", true)]
    [InlineData("adenopathy", "ganglio", "linfonodo", true)]
    [InlineData("LN 4R", "axillary node", "lung", false)]
    public void All_nodes_are_one_organ_whatever_they_are_called(string one, string two, string three, bool isTooMany)
    {
        var reading = Given.Reading("n.csv", Head + $"P,B,2026-01-12,T1,target,{one},,18\nP,B,2026-01-12,T2,target,{two},,18\nP,B,2026-01-12,T3,target,{three},,18\n");
        Assert.Equal(isTooMany, ResponseAssessor.Assess(reading.History()).Conformance.Issues.Any(c => c.Code == "MAX_PER_ORGAN"));
    }

    private static string Rows(string organ, int before, int after, string site = "") =>
        Head + $"P,Baseline,2026-01-12,T1,target,liver,,42\nP,Baseline,2026-01-12,T2,target,{organ},{site},{before}\nP,W8,2026-03-09,T1,target,liver,,0\nP,W8,2026-03-09,T2,target,{organ},{site},{after}\n";

    private static string Response(PatientHistory history, int liver = 0) =>
        ResponseAssessor.Assess(liver == 0 ? history : history with
        {
            Visits = [.. history.Visits.Select(v => v with { Measurements = [.. v.Measurements.Select(m => m.Lesion == "T1" ? m with { State = MeasurementState.Measured, Diameter = Length.FromMillimetres(liver) } : m)] })],
        }).Visits[^1].Overall!.Value.Code();
}
