namespace Recist.Tests.Rules;

/// <summary>The published examples of iRECIST.</summary>
/// <remarks>
/// Table 3 (eight examples of best response) was read as printed at PMC5648544/table/T3; where a cell allows several
/// responses every combination is tried. Scenarios B, D and F are told in the EORTC answer "Assigning response after the
/// appearance of new lesions", whose figures could not be read: the sums here were chosen to fit its words. Scenarios A, C and E could not be read at all.
/// The additive steps are those of "How do new lesions define progression?".
/// </remarks>
public class GuidelineTablesTests
{
    private static readonly string[] Any = ["iCR", "iPR", "iSD", "iUPD", "iCPD", "NE"];

    public static TheoryData<int, string, string[][]> Table3 => new()
    {
        { 1, "iCR", [["iCR"], ["iCR", "iPR", "iUPD", "NE"], ["iCR", "iPR", "iUPD", "NE"], ["iUPD"], ["iCPD"]] },
        { 2, "iCR", [["iUPD"], ["iPR", "iSD", "NE"], ["iCR"], ["iCR", "iUPD", "NE"], ["iCR", "iPR", "iSD", "iUPD", "iCPD", "NE"]] },
        { 3, "iPR", [["iUPD"], ["iPR"], ["iPR", "iSD", "iUPD", "NE"], ["iPR", "iSD", "iUPD", "NE", "iCPD"], ["iPR", "iSD", "iUPD", "NE", "iCPD"]] },
        { 4, "iPR", [["iUPD"], ["iSD", "NE"], ["iPR"], ["iPR", "iSD", "iUPD", "NE"], ["iPR", "iSD", "iUPD", "iCPD", "NE"]] },
        { 5, "iSD", [["iUPD"], ["iSD"], ["iSD", "iUPD", "NE"], ["iSD", "iUPD", "iCPD", "NE"], ["iSD", "iUPD", "iCPD", "NE"]] },
        { 6, "iCPD", [["iUPD"], ["iCPD"], Any, Any, Any] },
        { 7, "iCPD", [["iUPD"], ["iUPD"], ["iCPD"], Any, Any] },
        { 8, "iUPD", [["iUPD"], ["NE"], ["NE"], ["NE"], ["NE"]] },
    };

    [Theory]
    [MemberData(nameof(Table3))]
    public void Table_3_best_response_without_confirmation(int example, string expected, string[][] cells)
    {
        var courses = cells.Select((words, i) => words.Select(w => $"{42 * (i + 1)} {w}"))
            .Aggregate<IEnumerable<string>, IEnumerable<string>>([""], (courses, cell) => courses.SelectMany(c => cell.Select(x => c.Length == 0 ? x : c + ", " + x)));
        Assert.All(courses, c => Assert.True(expected == ResponseSequence.Unconfirmed(c, Immune.Options), $"example {example}: {c}"));
    }

    [Fact]
    public void Scenario_B_a_new_lesion_then_shrinkage_is_ipr() =>
        Assert.Equal("iUPD iPR", Immune.WithTargets().Baseline(100m).On(42, 100m).New("L1", 15m).On(84, 50m).New("L1", 15m).Words());

    [Fact]
    public void Scenario_D_growth_of_the_targets_then_shrinkage_is_ipr() =>
        Assert.Equal("iPR iPR iUPD iPR", Immune.WithTargets().Baseline(100m).On(42, 50m).On(84, 50m).On(126, 75m).On(168, 50m).Words());

    [Fact]
    public void Scenario_F_shrinkage_then_a_new_lesion_then_no_change_stays_iupd() =>
        Assert.Equal("iPR iUPD iUPD", Immune.WithTargets().Baseline(100m).On(42, 50m).On(84, 50m).New("L1", 15m).On(126, 50m).New("L1", 15m).Words());

    [Fact]
    public void New_lesions_that_stay_stable_and_grow_later_are_iupd_iupd_iupd_icpd() =>
        Assert.Equal("iUPD iUPD iUPD iCPD", Immune.WithTargets().Baseline(100m)
            .On(42, 100m).New("L1", 15m).On(84, 100m).New("L1", 15m).On(126, 100m).New("L1", 19m).On(168, 100m).New("L1", 21m).Words());
}
