using Recist.Ingestion;

namespace Recist.Tests.Readers;

/// <summary>TUSPLIT: the parts of a lesion that has split are added (RECIST 1.1 section 4.3.2).</summary>
public class SplitInSdtmTests
{
    private const string Two = "T02.1 TUSPLIT T02 W16; T02.2 TUSPLIT T02 W16";
    private const string Rest = "W16 T01 17; W16 N1 p16; ";

    [Fact]
    public void A_lesion_that_split_counts_its_parts_and_they_are_no_lesions_of_their_own()
    {
        const string Tu =
            "STUDYID,DOMAIN,USUBJID,TUSEQ,TUGRPID,TULNKID,TUTESTCD,TUTEST,TUORRES,TUSTRESC,TULOC,TUMETHOD,TUEVAL,VISITNUM,VISIT,TUDTC\n"
            + "ST1,TU,S01,1,,T01,TUMIDENT,Tumor Identification,TARGET,TARGET,LUNG,CT SCAN,INVESTIGATOR,1,SCREENING,2025-01-08\n"
            + "ST1,TU,S01,2,,T02,TUMIDENT,Tumor Identification,TARGET,TARGET,LIVER,CT SCAN,INVESTIGATOR,1,SCREENING,2025-01-08\n"
            + "ST1,TU,S01,3,T02,T02.1,TUSPLIT,Tumor Split,TARGET,TARGET,LIVER,CT SCAN,INVESTIGATOR,3,WEEK 16,2025-04-30\n"
            + "ST1,TU,S01,4,T02,T02.2,TUSPLIT,Tumor Split,TARGET,TARGET,LIVER,CT SCAN,INVESTIGATOR,3,WEEK 16,2025-04-30\n";
        const string Tr =
            "STUDYID,DOMAIN,USUBJID,TRSEQ,TRGRPID,TRLNKID,TRTESTCD,TRTEST,TRORRES,TRORRESU,TRSTRESC,TRSTRESN,TRSTRESU,TRSTAT,TRREASND,TREVAL,VISITNUM,VISIT,TRDTC\n"
            + "ST1,TR,S01,1,TARGET,T01,LDIAM,Longest Diameter,20,mm,20,20,mm,,,INVESTIGATOR,1,SCREENING,2025-01-08\n"
            + "ST1,TR,S01,2,TARGET,T02,LDIAM,Longest Diameter,40,mm,40,40,mm,,,INVESTIGATOR,1,SCREENING,2025-01-08\n"
            + "ST1,TR,S01,3,TARGET,T01,LDIAM,Longest Diameter,18,mm,18,18,mm,,,INVESTIGATOR,2,WEEK 8,2025-03-05\n"
            + "ST1,TR,S01,4,TARGET,T02,LDIAM,Longest Diameter,32,mm,32,32,mm,,,INVESTIGATOR,2,WEEK 8,2025-03-05\n"
            + "ST1,TR,S01,5,TARGET,T01,LDIAM,Longest Diameter,17,mm,17,17,mm,,,INVESTIGATOR,3,WEEK 16,2025-04-30\n"
            + "ST1,TR,S01,6,TARGET,T02.1,LDIAM,Longest Diameter,14,mm,14,14,mm,,,INVESTIGATOR,3,WEEK 16,2025-04-30\n"
            + "ST1,TR,S01,7,TARGET,T02.2,LDIAM,Longest Diameter,12,mm,12,12,mm,,,INVESTIGATOR,3,WEEK 16,2025-04-30\n";
        var reading = SubmissionReader.Read([Given.File("tu.csv", Tu), Given.File("tr.csv", Tr)], ReadingSettings.Default);
        Assert.Equal("WEEK 8 50 SD, WEEK 16 43 SD", TumourTables.Said(reading));
        Assert.Equal(["T01", "T02"], reading.History().Lesions.Select(l => l.Id));
        var split = reading.History().Visits[2].Measurements[1];
        Assert.Equal("14 + 12", split.Text);
        Assert.Equal([14m, 12m], split.Fragments.Select(f => f.Millimetres));
        Assert.Equal(["BASELINE_ASSUMED", "PARTS_ADDED"], reading.Codes());
    }

    [Theory]
    [InlineData("the group names the lesion", Two, "W16 T02.1 14; W16 T02.2 12", "W16 59 SD")]
    [InlineData("the name of the part alone", "T02a TUSPLIT - W16; T02b TUSPLIT - W16", "W16 T02a 14; W16 T02b 12", "W16 59 SD")]
    [InlineData("ids of their own", "X1 TUSPLIT T02 W16; X2 TUSPLIT T02 W16", "W16 X1 14; W16 X2 12", "W16 59 SD")]
    [InlineData("three parts", Two + "; T02.3 TUSPLIT T02 W16", "W16 T02.1 14; W16 T02.2 12; W16 T02.3 6", "W16 65 SD")]
    [InlineData("one part kept the id", "T02 TUSPLIT T02 W16; T02.2 TUSPLIT T02 W16", "W16 T02 14; W16 T02.2 12", "W16 59 SD")]
    [InlineData("a part too small counts 5 mm", Two, "W16 T02.1 14; W16 T02.2 TOO_SMALL_TO_MEASURE", "W16 52 PR")]
    [InlineData("a part that is gone counts nothing", Two, "W16 T02.1 14; W16 T02.2 ABSENT", "W16 47 PR")]
    [InlineData("all parts gone", Two, "W16 T02.1 0; W16 T02.2 ABSENT", "W16 33 PR")]
    [InlineData("a part that was not done", Two, "W16 T02.1 14; W16 T02.2 nd", "W16 - NE")]
    [InlineData("a part that is left out", Two, "W16 T02.1 14", "W16 - NE")]
    [InlineData("the whole lesion points to its parts", Two, "W16 T02 SPLIT; W16 T02.1 14; W16 T02.2 12", "W16 59 SD")]
    [InlineData("the whole lesion was not done, its parts were", Two, "W16 T02 nd; W16 T02.1 14; W16 T02.2 12", "W16 59 SD")]
    [InlineData("the sum of the parts is given too", Two, "W16 T02 26; W16 T02.1 14; W16 T02.2 12", "W16 59 SD")]
    [InlineData("both a length of the whole and of parts", Two, "W16 T02 30; W16 T02.1 14; W16 T02.2 12", "PARTS_UNCLEAR")]
    [InlineData("which lesion it was is not said", "X1 TUSPLIT - W16; X2 TUSPLIT - W16", "W16 X1 14; W16 X2 12", "PARTS_UNCLEAR")]
    [InlineData("a part is called a new lesion", "T02.1 TUSPLIT T02 W16 NEW; T02.2 TUSPLIT T02 W16 TARGET", "W16 T02.1 14; W16 T02.2 12", "PARTS_UNCLEAR")]
    [InlineData("a part without a row in TU", "T02.1 TUSPLIT T02 W16", "W16 T02.1 14; W16 T02.2 12", "LESION_UNKNOWN")]
    public void The_parts_are_found_and_added(string what, string tu, string tr, string expected) =>
        Assert.True(expected == TumourTables.Said(TumourTables.Read(tu, Rest + tr)), $"{what}: {TumourTables.Said(TumourTables.Read(tu, Rest + tr))}");

    [Theory]
    [InlineData("W24 T02.1 10; W24 T02.2 8", "W24 51 PR")]
    [InlineData("W24 T02 30", "W24 63 SD")]
    [InlineData("W24 T02.1 10; W24 T02.2.1 3; W24 T02.2.2 4", "W24 50 PR")]
    [InlineData("W24 T02.1 ABSENT; W24 T02.2 nd", "W24 - NE")]
    [InlineData("W24 T02.1 10", "W24 - NE")]
    [InlineData("W24 T02.1 10; W24 T02.2 8; W24 T02.2.1 3; W24 T02.2.2 4", "PARTS_UNCLEAR")]
    public void Later_a_lesion_may_be_in_parts_whole_again_or_split_further(string tr, string expected)
    {
        var reading = TumourTables.Read(
            Two + "; T02.2.1 TUSPLIT T02.2 W24; T02.2.2 TUSPLIT T02.2 W24", Rest + "W16 T02.1 14; W16 T02.2 12; W24 T01 17; W24 N1 p16; " + tr);
        Assert.Equal(expected.StartsWith('W') ? "W16 59 SD, " + expected : expected, TumourTables.Said(reading));
    }

    [Fact]
    public void A_part_without_a_value_is_told_with_its_reason()
    {
        var told = Assert.Single(TumourTables.Read(Two, Rest + "W16 T02.1 14; W16 T02.2 nd").Complaints, c => c.Code == "PART_NOT_EVALUATED");
        Assert.Contains("part \"T02.2\" was not evaluated (not imaged)", told.Problem, StringComparison.Ordinal);
        Assert.Equal(Severity.Warn, told.Severity);
    }

    [Fact]
    public void The_parts_of_a_node_count_by_their_short_axes()
    {
        var reading = TumourTables.Read("N1.1 TUSPLIT N1 W16; N1.2 TUSPLIT N1 W16", "W16 T01 20; W16 T02 40; W16 N1.1 p7; W16 N1.1 11; W16 N1.2 p6");
        Assert.Equal("W16 73 SD", TumourTables.Said(reading));
        Assert.Contains("SHORT_AXIS_MISSING", TumourTables.Read("N1.1 TUSPLIT N1 W16; N1.2 TUSPLIT N1 W16", "W16 N1.1 11; W16 N1.2 p6").Codes());
    }

    [Theory]
    [InlineData("PRESENT", "ABSENT", NonTargetStatus.Present)]
    [InlineData("ABSENT", "ABSENT", NonTargetStatus.Absent)]
    [InlineData("UNEQUIVOCAL", "PRESENT", NonTargetStatus.UnequivocalProgression)]
    [InlineData("PRESENT", "NOT_EVALUABLE", NonTargetStatus.NotEvaluated)]
    public void The_parts_of_a_non_target_say_what_the_worst_of_them_says(string one, string other, NonTargetStatus expected)
    {
        var reading = TumourTables.Read("NT1.1 TUSPLIT NT1 W16 NON-TARGET; NT1.2 TUSPLIT NT1 W16 NON-TARGET", Rest + $"W16 T02 40; W16 NT1.1 {one} TUMSTATE; W16 NT1.2 {other} TUMSTATE");
        Assert.Equal(expected, Assert.Single(reading.History().Visits[1].NonTargets).Status);
    }
}
