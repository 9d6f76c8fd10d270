using Recist.Ingestion;

namespace Recist.Tests.Readers;

/// <summary>The words of TUSTRESC.</summary>
public class TuWordsTests
{
    [Theory]
    [InlineData("NEW TARGET", NewLesionKind.Target)]
    [InlineData("NEW NON-TARGET", NewLesionKind.NonTarget)]
    [InlineData("new non target", NewLesionKind.NonTarget)]
    [InlineData("NLT", NewLesionKind.Target)]
    [InlineData("NLNT", NewLesionKind.NonTarget)]
    [InlineData("NEW LESION", null)]
    public void A_new_lesion_is_read_with_the_way_it_is_followed(string word, NewLesionKind? kind)
    {
        var reading = TumourTables.Read($"NEW01 TUMIDENT - W8 {word.Replace(' ', '_')}", "W8 T01 20; W8 T02 40; W8 N1 p16; W8 NEW01 16");
        var lesion = reading.History().Lesions[^1];
        Assert.Equal((LesionRole.New, kind), (lesion.Role, lesion.NewKind));
        Assert.Equal(16m, Assert.Single(reading.History().Visits[1].NewLesions).Diameter!.Value.Millimetres);
    }

    [Fact]
    public void In_iRECIST_a_new_target_is_measured_and_a_new_non_target_is_not()
    {
        static Length? Sum(string word) => ResponseAssessor.Assess(TumourTables.Read($"NEW01 TUMIDENT - W8 {word}", "W8 T01 20; W8 T02 40; W8 N1 p16; W8 NEW01 16").History() with
        {
            Options = ResponseOptions.Default with { Criteria = Criteria.IRecist },
        }).Visits[1].NewLesionTargetSum;
        Assert.Equal("16", Sum("NEW_TARGET").ToString());
        Assert.Null(Sum("NEW_NON-TARGET"));
    }

    [Theory]
    [InlineData("DISEASE_SITE")]
    [InlineData("BENIGN_ABNORMALITY")]
    [InlineData("benign")]
    [InlineData("Disease_site")]
    public void What_is_no_lesion_is_left_out_and_told(string word)
    {
        var reading = TumourTables.Read($"D01 TUMIDENT - B {word}; D02 TUMIDENT - B {word}", "W8 T01 20; W8 T02 40; W8 N1 p16");
        Assert.Equal("W8 76 SD", TumourTables.Said(reading));
        Assert.Equal(Severity.Info, Assert.Single(reading.Complaints, c => c.Code == "NOT_A_LESION").Severity);
        Assert.DoesNotContain(reading.History().Lesions, l => l.Id.StartsWith('D'));
    }

    [Fact]
    public void A_site_of_disease_with_results_blocks_and_a_benign_finding_with_results_does_not()
    {
        var site = TumourTables.Read("D01 TUMIDENT - B DISEASE_SITE", "W8 T01 20; W8 T02 40; W8 N1 p16; W8 D01 30");
        Assert.Contains("site of disease", Assert.Single(site.Complaints, c => c.Code == "LESION_UNKNOWN").Problem, StringComparison.Ordinal);
        Assert.Equal("W8 76 SD", TumourTables.Said(TumourTables.Read("D01 TUMIDENT - B BENIGN_ABNORMALITY", "W8 T01 20; W8 T02 40; W8 N1 p16; W8 D01 30")));
    }

    [Fact]
    public void SPLIT_and_MERGED_as_words_say_what_the_tests_say()
    {
        Assert.Equal("W16 62 SD", TumourTables.Said(TumourTables.Read("T02.1 TUMIDENT T02 W16 SPLIT; T02.2 TUMIDENT T02 W16 SPLIT", "W16 T01 20; W16 N1 p16; W16 T02.1 14; W16 T02.2 12")));
        Assert.Equal("W16 86 SD", TumourTables.Said(TumourTables.Read("T01/T02 TUMIDENT - W16 MERGED", "W16 N1 p16; W16 T01/T02 70")));
    }

    [Theory]
    [InlineData("EQUIVOCAL", "say EQUIVOCAL in TR")]
    [InlineData("INDETERMINATE", "say EQUIVOCAL in TR")]
    [InlineData("PRIMARY", "DISEASE SITE or BENIGN ABNORMALITY")]
    [InlineData("MEASURABLE", "Use TARGET, NON-TARGET or NEW")]
    public void A_word_without_one_meaning_is_refused_with_what_to_write(string word, string fix)
    {
        var refused = Assert.Single(TumourTables.Read($"X TUMIDENT - B {word}", "W8 T01 20").Complaints, c => c.Code == "VALUE_UNKNOWN");
        Assert.Contains(fix, refused.Fix, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("TL", LesionRole.Target)]
    [InlineData("NTL", LesionRole.NonTarget)]
    [InlineData("NL", LesionRole.New)]
    [InlineData("TARGET LESION 1", LesionRole.Target)]
    [InlineData("Target Lesion #2", LesionRole.Target)]
    [InlineData("TL1", LesionRole.Target)]
    [InlineData("NON-TARGET LESION 03", LesionRole.NonTarget)]
    [InlineData("NTL 2", LesionRole.NonTarget)]
    [InlineData("NEW LESION NO. 1", LesionRole.New)]
    [InlineData("Zielläsion", LesionRole.Target)]
    [InlineData("lésion cible 1", LesionRole.Target)]
    public void Words_of_people_with_one_meaning_are_read_and_told_once(string word, LesionRole role)
    {
        var words = word.Replace(' ', '_');
        var reading = TumourTables.Read($"X8 TUMIDENT - B {words}; X9 TUMIDENT - B {words}", "W8 T01 20; W8 T02 40; W8 N1 p16");
        Assert.Equal([role, role], reading.History().Lesions.Where(l => l.Id is "X8" or "X9").Select(l => l.Role));
        Assert.Equal((Severity.Info, "TUSTRESC", word), Assert.Single(reading.Complaints, c => c.Code == "WORD_READ") is var told ? (told.Severity, told.Column, told.Value) : default);
    }

    [Theory]
    [InlineData("1")]
    [InlineData("LESION 1")]
    [InlineData("PRIMARY 2")]
    [InlineData("T1")]
    public void A_number_behind_a_word_without_one_meaning_makes_none_of_it(string word) =>
        Assert.Contains("VALUE_UNKNOWN", TumourTables.Read($"X TUMIDENT - B {word.Replace(' ', '_')}", "W8 T01 20").Codes());

    [Theory]
    [InlineData("RESECTED", "treated")]
    [InlineData("IRRADIATED", "treated")]
    [InlineData("Surgically_removed", "treated")]
    [InlineData("bestrahlt", "treated")]
    [InlineData("GONE", "absent")]
    [InlineData("not_detectable", "absent")]
    [InlineData("too_small", "too-small")]
    [InlineData("not_imaged", "not-evaluable")]
    public void States_of_people_are_read_and_told(string word, string state)
    {
        var reading = TumourTables.Read("", $"W8 T01 20; W8 T02 {word}; W8 N1 p16; W8 NT1 PRESENT");
        Assert.Contains(state, Assert.Single(reading.Complaints, c => c.Code == "WORD_READ").Problem, StringComparison.Ordinal);
        Assert.Equal(state switch { "absent" => "W8 36 PR", "too-small" => "W8 41 PR", _ => "W8 - NE" }, TumourTables.Said(reading));
    }

    [Theory]
    [InlineData("gone", NonTargetStatus.Absent)]
    [InlineData("larger", NonTargetStatus.Increased)]
    [InlineData("PD", NonTargetStatus.UnequivocalProgression)]
    [InlineData("still_visible", NonTargetStatus.Present)]
    public void So_are_those_of_non_targets(string word, NonTargetStatus status)
    {
        var reading = TumourTables.Read("", $"W8 T01 20; W8 T02 40; W8 N1 p16; W8 NT1 {word}");
        Assert.Equal(status, Assert.Single(reading.History().Visits[1].NonTargets).Status);
        Assert.Contains("WORD_READ", reading.Codes());
    }

    [Fact]
    public void A_state_that_nobody_knows_is_answered_with_the_words_for_a_treated_lesion() =>
        Assert.Contains("RESECTED or IRRADIATED", Assert.Single(TumourTables.Read("", "W8 T02 REMODELLED").Complaints, c => c.Code == "NUMBER_FORMAT").Fix, StringComparison.Ordinal);

    [Fact]
    public void Rows_of_another_test_are_told() =>
        Assert.Contains("TEST_IGNORED", TumourTables.Read("L1 VSIDENT - B TARGET", "W8 T01 20").Codes());
}
