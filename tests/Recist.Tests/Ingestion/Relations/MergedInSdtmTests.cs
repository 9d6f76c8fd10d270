using Recist.Ingestion;

namespace Recist.Tests.Readers;

/// <summary>TUMERGE: lesions that have become one count once (RECIST 1.1 section 4.3.2).</summary>
public class MergedInSdtmTests
{
    private const string Rest = "W16 N1 p16; W16 NT1 PRESENT; ";

    [Fact]
    public void Two_targets_that_merged_count_with_one_length()
    {
        const string Tu =
            "STUDYID,DOMAIN,USUBJID,TUSEQ,TUGRPID,TULNKID,TUTESTCD,TUTEST,TUORRES,TUSTRESC,TULOC,TUMETHOD,TUEVAL,VISITNUM,VISIT,TUDTC\n"
            + "ST1,TU,S02,1,,T01,TUMIDENT,Tumor Identification,TARGET,TARGET,LIVER,CT SCAN,INVESTIGATOR,1,SCREENING,2025-01-08\n"
            + "ST1,TU,S02,2,,T02,TUMIDENT,Tumor Identification,TARGET,TARGET,LIVER,CT SCAN,INVESTIGATOR,1,SCREENING,2025-01-08\n"
            + "ST1,TU,S02,3,T01/T02,T01/T02,TUMERGE,Tumor Merged,TARGET,TARGET,LIVER,CT SCAN,INVESTIGATOR,3,WEEK 16,2025-04-30\n";
        const string Tr =
            "STUDYID,DOMAIN,USUBJID,TRSEQ,TRGRPID,TRLNKID,TRTESTCD,TRTEST,TRORRES,TRORRESU,TRSTRESC,TRSTRESN,TRSTRESU,TRSTAT,TRREASND,TREVAL,VISITNUM,VISIT,TRDTC\n"
            + "ST1,TR,S02,1,TARGET,T01,LDIAM,Longest Diameter,20,mm,20,20,mm,,,INVESTIGATOR,1,SCREENING,2025-01-08\n"
            + "ST1,TR,S02,2,TARGET,T02,LDIAM,Longest Diameter,24,mm,24,24,mm,,,INVESTIGATOR,1,SCREENING,2025-01-08\n"
            + "ST1,TR,S02,3,TARGET,T01,LDIAM,Longest Diameter,21,mm,21,21,mm,,,INVESTIGATOR,2,WEEK 8,2025-03-05\n"
            + "ST1,TR,S02,4,TARGET,T02,LDIAM,Longest Diameter,25,mm,25,25,mm,,,INVESTIGATOR,2,WEEK 8,2025-03-05\n"
            + "ST1,TR,S02,5,TARGET,T01/T02,LDIAM,Longest Diameter,60,mm,60,60,mm,,,INVESTIGATOR,3,WEEK 16,2025-04-30\n";
        var reading = SubmissionReader.Read([Given.File("tu.csv", Tu), Given.File("tr.csv", Tr)], ReadingSettings.Default);
        Assert.Equal("WEEK 8 46 SD, WEEK 16 60 PD", TumourTables.Said(reading));
        Assert.Equal(["T01", "T02"], reading.History().Lesions.Select(l => l.Id));
        Assert.Equal([("T01", null), ("T02", "T01")], reading.History().Visits[2].Measurements.Select(m => (m.Lesion, m.MergedInto)));
        Assert.Equal(["LESION_MERGED", "BASELINE_ASSUMED"], reading.Codes());
    }

    [Theory]
    [InlineData("slash", "T01/T02 TUMERGE - W16", "W16 T01/T02 70", "W16 86 SD")]
    [InlineData("hyphen", "T01-T02 TUMERGE - W16", "W16 T01-T02 70", "W16 86 SD")]
    [InlineData("comma", "T01,_T02 TUMERGE - W16", "W16 T01,_T02 70", "W16 86 SD")]
    [InlineData("and", "T01_and_T02 TUMERGE - W16", "W16 T01_and_T02 70", "W16 86 SD")]
    [InlineData("short", "T01/02 TUMERGE - W16", "W16 T01/02 70", "W16 86 SD")]
    [InlineData("a new id, named by the group", "M1 TUMERGE T01/T02 W16", "W16 M1 70", "W16 86 SD")]
    [InlineData("a new id in two rows", "T03 TUMERGE T01 W16; T03 TUMERGE T02 W16", "W16 T03 70", "W16 86 SD")]
    [InlineData("a group of two rows, TR by the group", "T01 TUMERGE M1 W16; T02 TUMERGE M1 W16", "W16 M1 70", "W16 86 SD")]
    [InlineData("a group of two rows, TR by one of them", "T01 TUMERGE M1 W16; T02 TUMERGE M1 W16", "W16 T01 70", "W16 86 SD")]
    [InlineData("one names the other", "T02 TUMERGE T01 W16", "W16 T01 70", "W16 86 SD")]
    [InlineData("the others were not done", "T01/T02 TUMERGE - W16", "W16 T01/T02 70; W16 T01 nd; W16 T02 MERGED", "W16 86 SD")]
    [InlineData("the merged lesion was not done", "T01/T02 TUMERGE - W16", "W16 T01/T02 nd", "W16 - NE")]
    [InlineData("they have vanished together", "T01/T02 TUMERGE - W16", "W16 T01/T02 ABSENT", "W16 16 PR")]
    [InlineData("and grew", "T01/T02 TUMERGE - W16", "W16 T01/T02 90", "W16 106 PD")]
    [InlineData("a lesion with a length of its own as well", "T01/T02 TUMERGE - W16", "W16 T01/T02 70; W16 T02 40", "MERGE_UNCLEAR")]
    [InlineData("which lesions merged is not said", "M1 TUMERGE - W16", "W16 M1 70", "MERGE_UNCLEAR")]
    [InlineData("no row in TU", "", "W16 T01/T02 70", "LESION_UNKNOWN")]
    public void The_lesions_are_found_and_count_once(string what, string tu, string tr, string expected) =>
        Assert.True(expected == TumourTables.Said(TumourTables.Read(tu, Rest + tr)), $"{what}: {TumourTables.Said(TumourTables.Read(tu, Rest + tr))}");

    [Fact]
    public void A_lesion_that_TU_does_not_name_is_answered_with_the_row_to_write() =>
        Assert.Contains("TUTESTCD TUMERGE", TumourTables.Read("", Rest + "W16 T01/T02 70").Complaints.First(c => c.Code == "LESION_UNKNOWN").Fix, StringComparison.Ordinal);

    [Theory]
    [InlineData("W24 T01 22; W24 T02 41", "W24 79 SD")]
    [InlineData("W24 T01/T02 72", "W24 88 SD")]
    [InlineData("W24 T01 22", "W24 - NE")]
    public void Later_they_may_be_apart_again_and_one_alone_is_not_taken_for_both(string tr, string expected)
    {
        var reading = TumourTables.Read("T01/T02 TUMERGE - W16", Rest + "W16 T01/T02 70; W24 N1 p16; W24 NT1 PRESENT; " + tr);
        Assert.Equal("W16 86 SD, " + expected, TumourTables.Said(reading));
    }

    [Fact]
    public void What_had_merged_may_split_into_the_lesions_that_it_was()
    {
        var reading = TumourTables.Read(
            "T01/T02 TUMERGE - W16; T01 TUSPLIT T01/T02 W24; T02 TUSPLIT T01/T02 W24", Rest + "W16 T01/T02 70; W24 N1 p16; W24 NT1 PRESENT; W24 T01 22; W24 T02 41");
        Assert.Equal("W16 86 SD, W24 79 SD", TumourTables.Said(reading));
    }

    [Fact]
    public void A_part_may_merge_with_another_lesion_and_the_rest_stays()
    {
        var reading = TumourTables.Read(
            "T02.1 TUSPLIT T02 W8; T02.2 TUSPLIT T02 W8; T01/T02.1 TUMERGE - W16", "W8 T01 20; W8 N1 p16; W8 T02.1 14; W8 T02.2 12; " + Rest + "W16 T01/T02.1 30; W16 T02.2 12");
        Assert.Equal("W8 62 SD, W16 58 SD", TumourTables.Said(reading));
    }

    [Theory]
    [InlineData("60", NonTargetStatus.Present)]
    [InlineData("ABSENT", NonTargetStatus.Absent)]
    [InlineData("nd", NonTargetStatus.NotEvaluated)]
    public void A_non_target_that_merged_with_a_target_is_there_as_long_as_the_target_is(string result, NonTargetStatus expected)
    {
        var visit = TumourTables.Read("T02/NT1 TUMERGE - W16", $"W16 T01 20; W16 N1 p16; W16 T02/NT1 {result}").History().Visits[1];
        Assert.Equal(expected, Assert.Single(visit.NonTargets).Status);
        Assert.DoesNotContain(visit.Measurements, m => m.Lesion == "T02/NT1");
        Assert.Equal(["T01", "T02", "N1"], visit.Measurements.Select(m => m.Lesion));
    }

    [Fact]
    public void A_new_lesion_that_merged_with_a_target_stays_a_new_lesion()
    {
        var reading = TumourTables.Read("NEW1 TUMIDENT - W8 NEW; T02/NEW1 TUMERGE - W16", "W8 T01 20; W8 T02 40; W8 N1 p16; W8 NEW1 12; W16 T01 20; W16 N1 p16; W16 T02/NEW1 50");
        Assert.Equal("W8 76 SD, W16 86 SD", TumourTables.Said(reading));
        Assert.Equal([NewLesionStatus.Unequivocal, NewLesionStatus.Unequivocal], reading.History().Visits.Skip(1).Select(v => Assert.Single(v.NewLesions).Status));
    }
}
