using Recist.Ingestion;

namespace Recist.Tests.Readers;

/// <summary>Lesions that split or merge in the templates: long as CSV and workbook, and wide.</summary>
public class SplitAndMergedInTableTests
{
    private const string Head = "patient_id,visit,visit_date,baseline,lesion_id,role,organ,node,size_mm,state,status,part_of,merged_into\n";
    private const string Baseline =
        "P1,B,2025-01-06,yes,T1,target,lung,,20,,,,\nP1,B,2025-01-06,yes,T2,target,liver,,40,,,,\nP1,B,2025-01-06,yes,N1,non-target,bone,,,,present,,\n";

    [Theory]
    [InlineData("sizes with a plus", "T2,,,,14 + 12,,,,", "46 SD")]
    [InlineData("without blanks", "T2,,,,14+12,,,,", "46 SD")]
    [InlineData("three parts", "T2,,,,14 + 12 + 4.5,,,,", "50.5 SD")]
    [InlineData("a part too small", "T2,,,,14 + too-small,,,,", "39 PR")]
    [InlineData("a part that is gone", "T2,,,,14 + absent,,,,", "34 PR")]
    [InlineData("all parts gone", "T2,,,,0 + absent,,,,", "20 PR")]
    [InlineData("rows of the parts", "T2a,,,,14,,,T2,|T2b,,,,12,,,T2,", "46 SD")]
    [InlineData("rows of the parts with their role", "T2,,,,,,,,|X,target,liver,,14,,,T2,|Y,target,liver,,12,,,T2,", "46 SD")]
    [InlineData("rows of the parts, one too small", "T2.1,,,,14,,,T2,|T2.2,,,,,too-small,,T2,", "39 PR")]
    [InlineData("rows of the parts, one not evaluable", "T2.1,,,,14,,,T2,|T2.2,,,,,not-evaluable,,T2,", "- NE")]
    [InlineData("only one part", "T2.1,,,,14,,,T2,", "- NE")]
    [InlineData("a part of a part", "T2.1,,,,14,,,T2,|T2.2a,,,,6,,,T2.2,|T2.2b,,,,5,,,T2.2,|T2.2,,,,,,,T2,", "45 SD")]
    [InlineData("the whole and its parts", "T2,,,,30,,,,|T2.1,,,,14,,,T2,|T2.2,,,,12,,,T2,", "PARTS_UNCLEAR")]
    [InlineData("parts of a lesion that nobody has", "T2,,,,40,,,,|T9a,target,liver,,14,,,T9,|T9b,target,liver,,12,,,T9,", "PARTS_UNCLEAR")]
    [InlineData("one part of a lesion that nobody has", "T2,,,,40,,,,|T2.1,target,liver,,14,,,T9,", "PARTS_UNCLEAR")]
    [InlineData("a part of itself", "T2,,,,30,,,T2,", "VALUE_CONFLICT")]
    [InlineData("a part that is called new", "T2.1,new,,,14,,unequivocal,T2,|T2.2,target,,,12,,,T2,", "VALUE_CONFLICT")]
    [InlineData("not a number between the plus", "T2,,,,14 + NE,,,,", "NUMBER_FORMAT")]
    public void A_lesion_that_has_split_counts_its_parts(string what, string rows, string expected) => Said(what, Head + Baseline + Week8(rows, "T1,,,,20,,,,"), expected);

    [Theory]
    [InlineData("merged into T1", "T1,,,,70,,,,|T2,,,,,,,,T1", "70 SD")]
    [InlineData("and the state says it too", "T1,,,,70,,,,|T2,,,,,merged,,,T1", "70 SD")]
    [InlineData("and grew", "T1,,,,80,,,,|T2,,,,,,,,T1", "80 PD")]
    [InlineData("into a lesion without a value", "T1,,,,,not-evaluable,,,|T2,,,,,,,,T1", "- NE")]
    [InlineData("with a size of its own", "T1,,,,70,,,,|T2,,,,30,,,,T1", "VALUE_CONFLICT")]
    [InlineData("into itself", "T1,,,,70,,,,|T2,,,,,,,,T2", "VALUE_CONFLICT")]
    [InlineData("into each other", "T1,,,,,,,,T2|T2,,,,,,,,T1", "MERGE_UNCLEAR")]
    [InlineData("into a lesion that is not there", "T1,,,,70,,,,|T2,,,,,,,,T9", "LESION_UNKNOWN")]
    [InlineData("into a non-target", "T1,,,,20,,,,|T2,,,,,,,,N1", "LESION_ROLE")]
    [InlineData("the state alone", "T1,,,,70,,,,|T2,,,,,merged,,,", "VALUE_MISSING")]
    public void Lesions_that_have_become_one_count_once(string what, string rows, string expected) => Said(what, Head + Baseline + Week8(rows), expected);

    [Theory]
    [InlineData("T2,,,,30,,,,", NonTargetStatus.Present)]
    [InlineData("T2,,,,,too-small,,,", NonTargetStatus.Present)]
    [InlineData("T2,,,,0,,,,", NonTargetStatus.Absent)]
    [InlineData("T2,,,,,not-evaluable,,,", NonTargetStatus.NotEvaluated)]
    public void A_non_target_that_merged_with_a_target_is_there_as_long_as_the_target_is(string target, NonTargetStatus expected)
    {
        var reading = Given.Reading("a.csv", Head + Baseline + Week8("T1,,,,20,,,,|" + target + "|N1,,,,,,,,T2"));
        Assert.Equal(expected, Assert.Single(reading.History().Visits[1].NonTargets).Status);
        Assert.DoesNotContain("BLANK_NOT_EVALUABLE", reading.Codes());
    }

    [Fact]
    public void The_parts_of_a_node_count_by_their_short_axes_and_need_not_say_that_it_is_one()
    {
        var rows = "P1,B,2025-01-06,yes,T1,target,lymph node,,20,,,,\n" + Week8("T1a,,,,4,,,T1,|T1b,,,,5,,,T1,");
        Said("node", Head + rows, "9 CR");
    }

    [Fact]
    public void Parts_in_a_later_file_need_the_lesion_in_part_of_alone()
    {
        var later = Given.Reading("a.csv", Head + Week8("T2.1,target,liver,,14,,,T2,|T2.2,target,liver,,12,,,T2,"));
        Assert.Equal(["T2"], later.History().Lesions.Select(l => l.Id));
        Assert.Equal(["T2"], Assert.Single(later.History().Visits).Measurements.Select(m => m.Lesion));
    }

    [Fact]
    public void Whole_again_later_is_its_own_size()
    {
        var rows = Baseline + Week8("T1,,,,20,,,,|T2.1,,,,14,,,T2,|T2.2,,,,12,,,T2,") + Week8("T1,,,,20,,,,|T2,,,,25,,,,").Replace("W8,2025-03-03", "W16,2025-04-28", StringComparison.Ordinal);
        Assert.Equal(["60", "46", "45"], ResponseAssessor.Assess(Given.Reading("a.csv", Head + rows).History()).Visits.Select(v => v.Sum.ToString()));
    }

    [Theory]
    [InlineData("20", "merged T1", "present", "VALUE_CONFLICT")]
    [InlineData("14+12", "20", "present", "46 SD")]
    [InlineData("14 + too-small", "20", "present", "39 PR")]
    [InlineData("too-small + 14", "20", "present", "39 PR")]
    [InlineData("merged T1", "80", "present", "80 PD")]
    [InlineData("merged into T1", "70", "merged T1", "70 SD")]
    [InlineData("MERGED WITH T1", "70", "present", "70 SD")]
    [InlineData("merged", "70", "present", "VALUE_MISSING")]
    public void A_wide_table_says_it_in_its_cells(string t2, string t1, string n1, string expected)
    {
        var wide = $"patient_id,lesion_id,role,organ,unit,2025-01-06,2025-03-03\nP1,T1,target,lung,mm,20,{t1}\nP1,T2,target,liver,mm,40,{t2}\nP1,N1,non-target,bone,mm,present,{n1}\n";
        Said($"{t2} {t1} {n1}", wide, expected);
    }

    [Fact]
    public void A_wide_table_may_have_rows_of_parts_that_are_blank_until_there_are_parts()
    {
        const string Wide = "patient_id,lesion_id,role,organ,part_of,unit,2025-01-06,2025-03-03,2025-04-28\nP1,T1,target,lung,,mm,20,20,20\nP1,T2,target,liver,,mm,40,,\nP1,T2.1,,,T2,mm,,14,10\nP1,T2.2,,,T2,mm,,12,absent\n";
        var reading = Given.Reading("w.csv", Wide);
        Assert.Equal(["60", "46", "30"], ResponseAssessor.Assess(reading.History()).Visits.Select(v => v.Sum.ToString()));
        Assert.DoesNotContain("BLANK_NOT_EVALUABLE", reading.Codes());
        Assert.DoesNotContain("LESION_VANISHED", reading.Codes());
    }

    [Fact]
    public void A_workbook_says_it_as_the_CSV_does()
    {
        object?[][] rows =
        [
            ["Patient ID", "Visit", "Visit date", "Baseline", "Lesion ID", "Role", "Organ", "Size (mm)", "Merged into"],
            ["P1", "B", new DateOnly(2025, 1, 6), "yes", "T1", "target", "lung", 33m, null], ["P1", "B", new DateOnly(2025, 1, 6), "yes", "T3", "target", "liver", 14m, null],
            ["P1", "B", new DateOnly(2025, 1, 6), "yes", "T4", "target", "liver", 12m, null], ["P1", "W6", new DateOnly(2025, 2, 17), "no", "T1", null, null, "12 + 9.1", null],
            ["P1", "W6", new DateOnly(2025, 2, 17), "no", "T3", null, null, 20m, null], ["P1", "W6", new DateOnly(2025, 2, 17), "no", "T4", null, null, null, "T3"],
        ];
        Assert.Equal(["59", "41.1"], ResponseAssessor.Assess(XlsxReaderTests.Reading(Book.Of(rows)).History()).Visits.Select(v => v.Sum.ToString()));
    }

    [Fact]
    public void The_guides_example_is_read_as_it_says()
    {
        var guide = FormatGuide.Text();
        var from = guide.IndexOf("```csv\n", StringComparison.Ordinal) + 7;
        var history = Given.Reading("a.csv", guide[from..guide.IndexOf("```", from, StringComparison.Ordinal)]).History();
        Assert.Equal(["59", "41.1"], ResponseAssessor.Assess(history).Visits.Select(v => v.Sum.ToString()));
    }

    private static string Week8(params string[] rows) => string.Concat(rows.SelectMany(r => r.Split('|')).Select(r => $"P1,W8,2025-03-03,no,{r}\n"));

    private static void Said(string what, string table, string expected)
    {
        var reading = Given.Reading("a.csv", table);
        var said = reading.Submission is null
            ? string.Join(' ', reading.Complaints.Where(c => c.Severity <= Severity.Block).Select(c => c.Code).Distinct())
            : ResponseAssessor.Assess(reading.History()).Visits[1] is var visit ? $"{visit.Sum?.ToString() ?? "-"} {visit.Target}" : "";
        Assert.True(expected == said, $"{what}: {said}");
    }
}
