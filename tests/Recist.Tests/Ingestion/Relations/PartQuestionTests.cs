using Recist.Ingestion;

namespace Recist.Tests.Readers;

/// <summary>Parts of lesions that may mean two things: asked where the responses depend on it, and never silent.</summary>
public class PartQuestionTests
{
    private const string Head = "patient_id,visit,visit_date,baseline,lesion_id,role,organ,node,size_mm,state,status,part_of\n";
    private const string Base = "P,BL,2025-01-08,yes,T1,target,liver,,40,,,\nP,BL,2025-01-08,yes,T2,target,lymph node,yes,20,,,\n";

    [Theory]
    [InlineData("P,W8,2025-03-05,no,T2a,target,lymph node,yes,6,,,T2\nP,W8,2025-03-05,no,T2b,target,lymph node,yes,6,,,T2\n", "12")]
    [InlineData("P,W8,2025-03-05,no,T2,target,lymph node,yes,6 + 6,,,\n", "12")]
    [InlineData("P,W8,2025-03-05,no,T2,target,lymph node,yes,4 + 3 + 3,,,\n", "10")]
    [InlineData("P,W8,2025-03-05,no,T2,target,lymph node,yes,9.9+9,,,\n", "18.9")]
    public void Parts_of_a_node_that_are_each_normal_and_together_not_are_asked_about_where_they_decide_CR(string rows, string sum)
    {
        var asked = Asked(Base + "P,W8,2025-03-05,no,T1,target,liver,,0,,,\n" + rows);
        Assert.Equal("PARTS_UNCLEAR", asked.Code);
        Assert.Contains($"{sum} mm, the parts added up: \"W8\" PR", asked.Problem, StringComparison.Ordinal);
        Assert.Contains("normal below 10 mm: \"W8\" CR", asked.Problem, StringComparison.Ordinal);
        Assert.Contains("one short axis", asked.Fix, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("4 + 3", false)] // together normal
    [InlineData("12 + 11", false)] // each pathological
    [InlineData("6 + 6", true)]
    public void Where_no_response_depends_on_them_they_are_told(string parts, bool isTold)
    {
        var reading = Given.Reading("a.csv", Head + Base + $"P,W8,2025-03-05,no,T1,target,liver,,38,,,\nP,W8,2025-03-05,no,T2,target,lymph node,yes,{parts},,,\n");
        Assert.True(reading.Accepted);
        Assert.Equal(isTold, reading.Complaints.Any(c => c.Code == "PARTS_UNCLEAR" && c.Severity == Severity.Warn));
        Assert.Contains("PARTS_ADDED", reading.Codes());
    }

    [Fact]
    public void So_are_those_of_a_non_target_node_and_those_of_SDTM()
    {
        var nonTarget = "P,BL,2025-01-08,yes,NT1,non-target,lymph node,yes,14,,,\nP,W8,2025-03-05,no,NT1a,non-target,lymph node,yes,6,,,NT1\nP,W8,2025-03-05,no,NT1b,non-target,lymph node,yes,6,,,NT1\n";
        Assert.Equal("PARTS_UNCLEAR", Asked(Base + "P,W8,2025-03-05,no,T1,target,liver,,0,,,\nP,W8,2025-03-05,no,T2,target,lymph node,yes,8,,,\n" + nonTarget).Code);
        var sdtm = TumourTables.Read("N1.1 TUSPLIT N1 W16; N1.2 TUSPLIT N1 W16", "W16 T01 0; W16 T02 0; W16 NT1 ABSENT; W16 N1.1 p6; W16 N1.2 p7");
        Assert.Contains("\"W16\" CR", Assert.Single(sdtm.Complaints, c => c.Severity == Severity.Block).Problem, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("14 + 12", "26 mm", "14 mm")]
    [InlineData("14+12", "26 mm", "14 mm")]
    [InlineData("20 + 12 + 10", "42 mm", "20 mm")]
    [InlineData("12 + 14", "26 mm", "14 mm")]
    public void Several_lengths_at_the_baseline_are_asked_about(string size, string together, string longest)
    {
        var asked = Asked($"P,BL,2025-01-08,yes,T1,target,liver,,{size},,,\nP,W8,2025-03-05,no,T1,target,liver,,14,,,\n");
        Assert.Equal("PARTS_UNCLEAR", asked.Code);
        Assert.Contains($"{together} together and {longest} the longest", asked.Problem, StringComparison.Ordinal);
        Assert.Contains("Write one length", asked.Fix, StringComparison.Ordinal);
    }

    [Fact]
    public void Fragments_of_JSON_are_said_to_be_such_and_not_asked_about() => Assert.Empty(Given.Json(Given.Patient(
        """{ "id": "T1", "role": "target", "organ": "liver" }""",
        """{ "label": "Baseline", "date": "2025-01-08", "baseline": true, "measurements": [ { "lesion": "T1", "fragmentsMm": [14, 12] } ] }""")).Complaints.Where(c => c.Severity == Severity.Block));

    [Fact]
    public void A_baseline_alone_is_asked_too_and_a_follow_up_without_its_baseline_is_not()
    {
        Assert.Equal("PARTS_UNCLEAR", Asked("P,BL,2025-01-08,yes,T1,target,liver,,14 + 12,,,\n").Code);
        const string Open = "patient_id,visit,visit_date,lesion_id,role,organ,size_mm\n";
        var later = Given.Reading("b.csv", Open + "P,W8,2025-03-05,T1,target,liver,14 + 12\n");
        Assert.DoesNotContain("PARTS_UNCLEAR", later.Codes());
        Assert.Contains("PARTS_UNCLEAR", CourseQuestions.Of(later.History(), false).Select(c => c.Code));
        var first = Given.Reading("a.csv", Open + "P,Baseline,2025-01-08,T1,target,liver,30\n");
        Assert.DoesNotContain("PARTS_UNCLEAR", HistoryMerge.Merge([.. first.Submission!.Patients, .. later.Submission!.Patients]).Complaints.Select(c => c.Code));
    }

    [Theory]
    [InlineData("14 + 12", 26)]
    [InlineData("14+12+2", 28)]
    [InlineData("9 + too-small", 14)]
    public void Several_lengths_in_one_cell_are_told_to_be_added_up(string size, int sum)
    {
        var reading = Given.Reading("a.csv", Head + Base + $"P,W8,2025-03-05,no,T1,target,liver,,{size},,,\nP,W8,2025-03-05,no,T2,target,lymph node,yes,16,,,\n");
        Assert.Equal(sum + 16m, ResponseAssessor.Assess(reading.History()).Visits[^1].Sum!.Value.Millimetres);
        Assert.Contains(size, Assert.Single(reading.Complaints, c => c.Code == "PARTS_ADDED").Problem, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("T1a", "10")]
    [InlineData("T1.2", "10")]
    [InlineData("T1-b", "")]
    [InlineData("T1_1", "10")]
    public void A_new_lesion_that_is_called_as_a_part_of_a_target_is_asked_about(string id, string mm)
    {
        var asked = Asked(Base + $"P,W8,2025-03-05,no,T1,target,liver,,10,,,\nP,W8,2025-03-05,no,T2,target,lymph node,yes,12,,,\nP,W8,2025-03-05,no,{id},new,liver,,{mm},,unequivocal,\n");
        Assert.Equal(("LESION_SPLIT", id), (asked.Code, asked.Value));
        Assert.Contains("as a new lesion: \"W8\" PD", asked.Problem, StringComparison.Ordinal);
        Assert.Contains("as a part of \"T1\": \"W8\" PR", asked.Problem, StringComparison.Ordinal);
        Assert.Contains("part_of", asked.Fix, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("N1")]
    [InlineData("T10")]
    [InlineData("NL1")]
    public void Another_id_is_a_new_lesion(string id) => Assert.DoesNotContain("LESION_SPLIT", Given.Reading(
        "a.csv", Head + Base + $"P,W8,2025-03-05,no,T1,target,liver,,10,,,\nP,W8,2025-03-05,no,T2,target,lymph node,yes,12,,,\nP,W8,2025-03-05,no,{id},new,liver,,10,,unequivocal,\n").Codes());

    [Theory]
    [InlineData("T1+T2")]
    [InlineData("T1/T2")]
    [InlineData("T1 and T2")]
    [InlineData("T1-T2")]
    public void Several_ids_in_one_are_asked_about_as_new_and_told_what_to_write_as_a_target(string id)
    {
        const string Two = "P,BL,2025-01-08,yes,T1,target,liver,,20,,,\nP,BL,2025-01-08,yes,T2,target,liver,,24,,,\n";
        var asked = Asked(Two + $"P,W8,2025-03-05,no,{id},new,liver,,40,,unequivocal,\n");
        Assert.Equal("LESION_SPLIT", asked.Code);
        Assert.Contains("as T1 and T2 in one: \"W8\" SD", asked.Problem, StringComparison.Ordinal);
        var told = Assert.Single(Given.Reading("a.csv", Head + Two + $"P,W8,2025-03-05,no,{id},target,liver,,40,,,\n").Complaints, c => c.Code == "TARGET_AFTER_BASELINE");
        Assert.Contains("merged_into", told.Fix, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("X9 TUMERGE - W8", "W8 T02 MERGED; W8 X9 50", "MERGE_UNCLEAR")]
    [InlineData("", "W8 T02 MERGED", "MERGE_UNCLEAR")]
    [InlineData("", "W8 T02 COALESCED", "MERGE_UNCLEAR")]
    [InlineData("", "W8 T02 SPLIT", "PARTS_UNCLEAR")]
    public void A_word_in_TR_that_TU_does_not_explain_is_asked_of_its_patient_alone(string tu, string tr, string code)
    {
        var reading = TumourTables.Read(tu, "W8 T01 20; W8 N1 p16; " + tr);
        Assert.DoesNotContain(reading.Complaints, c => c.Severity == Severity.Refuse);
        Assert.Equal([code], reading.Complaints.Where(c => c.Severity == Severity.Block).Select(c => c.Code).Distinct());
    }

    [Fact]
    public void Lesions_that_TU_calls_merged_and_TR_measures_apart_are_told_and_asked_about_where_both_have_one_length()
    {
        var apart = TumourTables.Read("T01/T02 TUMERGE - W16", "W16 N1 p16; W16 T01 25; W16 T02 30");
        Assert.Equal("W16 71 SD", TumourTables.Said(apart));
        Assert.Equal(Severity.Warn, Assert.Single(apart.Complaints, c => c.Code == "LESION_MERGED").Severity);
        Assert.Contains("MERGE_UNCLEAR", TumourTables.Read("T01/T02 TUMERGE - W16", "W16 N1 p16; W16 T01 60; W16 T02 60").Codes());
    }

    private static Complaint Asked(string rows) => Assert.Single(Given.Reading("a.csv", Head + rows).Complaints, c => c.Severity == Severity.Block);
}
