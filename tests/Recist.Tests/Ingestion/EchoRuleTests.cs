using Recist.Ingestion;

namespace Recist.Tests.Readers;

public class EchoRuleTests
{
    private const string Marker = "ZZPHI";

    private static readonly string Long = Marker + new string('x', 3000);

    [Fact]
    public void A_complaint_of_the_template_repeats_no_value_of_a_column_that_may_name_somebody()
    {
        var complaints = Given.Reading(
            "t.csv",
            "patient_id,date of birth,visit,visit_date,baseline,lesion_id,role,organ,site,size_mm,reader,comment\n"
            + $"{Long},1950-{Marker},V1,2026-01-05,yes,T1,target,lung,lung,20,R1,\n"
            + $"P2,{Marker},V1,2026-01-05,yes,T1,target,lung,{Long},20,{Long},{Long}\n").Complaints;
        Assert.Equal(
            ["comment", "date of birth", "patient_id", "reader", "site"],
            complaints.Select(c => c.Column).OfType<string>().Distinct().Order(StringComparer.Ordinal));
        Assert.All(complaints, DoesNotTell);
    }

    [Fact]
    public void A_complaint_of_JSON_repeats_no_value_of_a_member_that_may_name_somebody()
    {
        var complaints = Given.Reading("p.json", $$"""
            {"format":"recist-measurements/1","study":"S","insured":"{{Marker}}","patients":[
              {"patient":"{{Long}}","reader":"R1","person":{"name":7,"birthYear":"{{Marker}}","date":"{{Marker}}"},"visits":[]},
              {"patient":"P2","reader":"{{Long}}","treatment":[{"drug":"{{Long}}","start":"{{Marker}}"}],
               "lesions":[{"id":"T1","role":"target","site":"{{Long}}"}],
               "visits":[{"label":"V1","date":"2026-01-05","notes":"{{Long}}","born":"{{Marker}}","measurements":[{"lesion":"T1","mm":10,"comment":"{{Long}}"}]}]},
              "{{Marker}}"]}
            """).Complaints;
        Assert.True(complaints.Length >= 12, string.Join('\n', complaints));
        Assert.All(complaints, DoesNotTell);
    }

    [Fact]
    public void A_complaint_of_SDTM_repeats_no_value_of_a_variable_that_may_name_somebody()
    {
        var complaints = SubmissionReader.Read(
        [
            Given.File("tu.csv", $"STUDYID,USUBJID,TULNKID,TUTESTCD,TUSTRESC,TUEVALID,INITIALS\nS,{Long},T1,TUMIDENT,TARGET,R1,{Marker}\nS,P,T1,TUMIDENT,TARGET,{Long},{Marker}\n"),
            Given.File("tr.csv", $"STUDYID,USUBJID,TRLNKID,TRTESTCD,TRSTRESN,TRSTRESU,TREVALID,VISIT,TRDTC,TRREASND\nS,P,T1,LDIAM,20,mm,{Long},V1,2026-01-05,{Long}\n"),
            Given.File("dm.csv", $"STUDYID,USUBJID,RFSTDTC,RFXSTDTC,BRTHDTC\nS,{Long},2026-01-01,2026-01-01,{Marker}\nS,{Long},2026-01-01,2026-01-02,{Marker}\n"),
        ], ReadingSettings.Default).Complaints;
        Assert.NotEmpty(complaints);
        Assert.All(complaints, DoesNotTell);
    }

    [Theory]
    [InlineData("size_mm", null, "31,5")]
    [InlineData("Diameter (mm)", null, "31,5")]
    [InlineData("visit_date", null, "03/04/2026")]
    [InlineData("TRSTRESN", null, "31,5")]
    [InlineData("RSDTC", null, "2026-13-01")]
    [InlineData("TULOC", null, "LUNG")]
    [InlineData(null, "$.patients[0].visits[1].date", "03/04/2026")]
    [InlineData(null, "$.patients[0].visits[1].measurements[0].fragmentsMm[1]", "1,5")]
    [InlineData(null, "$.options.confirmMinDays", "x")]
    [InlineData(null, "$.patients[0].lesions[0].id", "T1")]
    [InlineData(null, "$.patients[0].visits[1]", "2026-03-04")]
    [InlineData("hair", null, "hair")]
    public void Sizes_dates_words_lesions_and_headings_are_repeated(string? column, string? path, string value) =>
        Assert.Equal(value, EchoRule.Of(Codes.NumberFormat, new("f", 2, column, path), value));

    [Theory]
    [InlineData("patient_id", null)]
    [InlineData("subject", null)]
    [InlineData("hair", null)]
    [InlineData("comment", null)]
    [InlineData("reader", null)]
    [InlineData("USUBJID", null)]
    [InlineData("TREVALID", null)]
    [InlineData("TRREASND", null)]
    [InlineData("BRTHDTC", null)]
    [InlineData("AGE", null)]
    [InlineData(null, "$.patients[0].patient")]
    [InlineData(null, "$.patients[0].person.birthYear")]
    [InlineData(null, "$.patients[0].person.date")]
    [InlineData(null, "$.patients[0].treatment[0].start")]
    [InlineData(null, "$.patients[0].visits[0].notes")]
    [InlineData(null, "$")]
    public void Persons_free_texts_and_what_is_not_known_are_not(string? column, string? path) =>
        Assert.Null(EchoRule.Of(Codes.NumberFormat, new("f", 2, column, path), "A"));

    [Fact]
    public void What_stands_in_the_stead_of_a_visit_is_not_repeated() => Assert.Null(EchoRule.Of(Codes.MemberType, new("f", 2, null, "$.patients[0].visits[1]"), "A"));

    [Theory]
    [InlineData(40, 40)]
    [InlineData(41, 40)]
    public void A_value_is_cut_at_forty_characters(int length, int shown) =>
        Assert.Equal(shown, EchoRule.Of(Codes.NumberFormat, new("f", 2, "size_mm"), new string('9', length))!.Length);

    [Fact]
    public void A_cut_leaves_no_half_of_a_character() =>
        Assert.Equal(new string('9', 38) + "…", EchoRule.Of(Codes.NumberFormat, new("f", 2, "size_mm"), new string('9', 38) + "😀😀"));

    private static void DoesNotTell(Complaint complaint) =>
        Assert.DoesNotContain(Marker, complaint.Value + complaint.Problem + complaint.Fix + complaint.Expected, StringComparison.Ordinal);
}
