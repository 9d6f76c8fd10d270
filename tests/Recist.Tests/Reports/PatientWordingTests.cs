using System.Globalization;
using System.Text.RegularExpressions;
using CsCheck;
using Recist.Reports.Content;
using Recist.Reports.Content.Patient;
using Recist.Reports.Document;
using Recist.Reports.Words;

namespace Recist.Tests.Reports;

public partial class PatientWordingTests
{
    private static readonly string[] Banned =
    [
        "nadir", "lesion", "sum of diameters", "metasta", "progression-free", "failed", "terminal", "unfortunately", "luckily", "cured",
        "hopeless", "bad news", "non-compliant", "≥", "±", "{", "}", "!", "disappointing", "survival",
    ];

    private static readonly string[] Messages =
    [
        "baseline", "cr", "pr", "pr-kept", "pr-rest", "pr-given", "sd", "non-cr-non-pd", "ned", "ne", "ne-missed",
        "pd-first", "pd-smallest", "pd-back", "pd-part", "pd-new", "pd-new-many", "pd-non-target", "pd-given", "iupd", "icpd",
    ];

    public static TheoryData<string> Keys => [.. Messages];

    [Theory]
    [MemberData(nameof(Keys))]
    public void Every_message_starts_short_and_names_the_term_second(string key)
    {
        var sentences = PatientPack.For("en").Many(key + ".message", ("percent", "42"), ("smallestDate", "March 2, 2026"));
        Assert.True(Readability.WordsOf(sentences[0]).Length <= 20, sentences[0]);
        Assert.StartsWith("Doctors call this ", sentences[1]);
    }

    [Theory]
    [MemberData(nameof(Keys))]
    public void Every_message_says_what_it_means_and_what_not(string key)
    {
        var pack = PatientPack.For("en");
        Assert.InRange(pack.Many(key + ".means").Length, 1, 4);
        Assert.InRange(pack.Many(key.StartsWith("pd-", StringComparison.Ordinal) || key is "iupd" or "icpd" ? "pd.not" : key + ".not").Length, 2, 4);
    }

    [Fact]
    public void No_text_of_the_wording_uses_a_banned_word()
    {
        var pack = PatientPack.For("en");
        foreach (var key in pack.Keys)
        {
            Assert.DoesNotContain(Banned.Except(["{", "}"]), word => pack.Raw(key).Contains(word, StringComparison.OrdinalIgnoreCase));
        }
    }

    [Fact]
    public void The_english_wording_is_a_draft_and_says_so()
    {
        Assert.False(PatientReport.IsWordingReviewed("en"));
        Assert.False(PatientReport.IsWordingReviewed("es-MX"));
        Assert.Contains("not yet reviewed by a clinician", Text(ReportCases.All["stable"]));
    }

    [Fact]
    public void Any_course_gives_whole_percentages_that_cross_no_limit() => Courses().Sample(
        history =>
        {
            var facts = ReportCases.Of("P", history);
            var text = Text(facts);
            Assert.DoesNotContain(Banned, word => text.Contains(word, StringComparison.OrdinalIgnoreCase));
            Assert.DoesNotMatch(DecimalNumber(), text);
            Assert.DoesNotMatch(SignedPercent(), text);
            CheckMessage(facts, text);
        },
        iter: 400);

    [Theory]
    [InlineData(29.6, "29")]
    [InlineData(-29.9999, "29")]
    [InlineData(30.0, "30")]
    [InlineData(-0.9, "0")]
    [InlineData(100, "100")]
    public void A_percentage_is_cut_and_never_rounded_up(double percent, string expected) =>
        Assert.Equal(expected, PlainWriting.Whole((decimal)percent));

    [Theory]
    [InlineData("2026-03-14", "en-US", "March 14, 2026")]
    [InlineData("2026-03-14", "en-GB", "14 March 2026")]
    [InlineData("2026-03", "en-US", "March 2026")]
    [InlineData("2026", "en-US", "2026")]
    public void A_date_is_written_out_and_never_invented(string given, string locale, string expected)
    {
        Assert.True(ScanDate.TryParse(given, out var date));
        Assert.Equal(expected, PlainWriting.Date(date, locale));
    }

    [Fact]
    public void The_next_scan_is_printed_only_when_booked_after_this_one()
    {
        var facts = ReportCases.All["stable"];
        Assert.Contains("planned for about May 1, 2026", Text(facts with { Plan = new(new DateOnly(2026, 5, 1)) }));
        Assert.Contains("will tell you when", Text(facts with { Plan = new(new DateOnly(2026, 2, 1)) }));
        Assert.Contains("will tell you when", Text(facts with { Plan = new(null, 42, 7) }));
    }

    [Fact]
    public void Checked_by_the_care_team_is_claimed_only_when_signed()
    {
        Assert.DoesNotContain("checked", Text(ReportCases.All["stable"]));
        Assert.Contains("checked the result on September 22, 2026", Text(ReportCases.All["progression-after-response"]));
    }

    [Fact]
    public void A_progression_below_the_first_scan_shows_both_references()
    {
        var text = Text(ReportCases.All["progression-after-response"]);
        Assert.Contains("31% bigger than at your smallest scan", text);
        Assert.Contains("Your smallest scan was on June 29, 2026.", text);
        Assert.Contains("still 36% smaller than at your first scan", text);
    }

    [Theory]
    [InlineData("paclitaxel", null, "Mitotic inhibitors", "Alkylating")]
    [InlineData("drug X", "alkylating agent", "Alkylating agents", "Mitotic")]
    [InlineData("lomustine", null, "They can reach the brain", "Antimetabolites")]
    [InlineData("drug X", "chemotherapy", "in no class on this list", "Mitotic")]
    public void Chemotherapy_is_explained_to_those_who_get_it_and_only_their_class(string drug, string? drugClass, string present, string absent)
    {
        var text = Text(ReportCases.All["stable"] with { Treatment = [new(drug, drugClass)] });
        Assert.Contains("Chemotherapy uses drugs", text);
        Assert.Contains(present, text);
        Assert.DoesNotContain(absent, text);
    }

    [Fact]
    public void Another_treatment_gets_no_chemotherapy_sheet() =>
        Assert.DoesNotContain("hemotherapy", Text(ReportCases.All["stable"] with { Treatment = [new("nivolumab", "immunotherapy")] }));

    [Fact]
    public void Only_a_progression_has_a_cover()
    {
        foreach (var facts in ReportCases.All.Values)
        {
            var progression = CourseView.Standing(facts.Record.Visits[^1]) == OverallResponse.PD;
            Assert.Equal(progression, PatientReport.Compose(facts).Blocks.Any(b => b is PageBreak));
        }
    }

    [Fact]
    public void The_clinics_patient_id_is_on_no_page_head_or_foot()
    {
        var furniture = PatientReport.Compose(ReportCases.All["partial-response"] with { ReportId = "r-1" }).Furniture;
        Assert.DoesNotContain("PR-1", furniture.ToString());
        Assert.DoesNotContain("Ben", furniture.ToString());
    }

    private static void CheckMessage(ReportFacts facts, string text)
    {
        var visit = facts.Record.Visits[^1];
        var message = MessageChoice.Of(CourseView.Of(facts));
        var percent = message.Values.Where(v => v.Name == "percent").Select(v => int.Parse(v.Value, CultureInfo.InvariantCulture)).DefaultIfEmpty(-1).First();
        Assert.Equal(CourseView.Standing(visit) == OverallResponse.PD, message.IsProgression);
        Assert.True(message.Key != "pr" || (percent >= 30 && percent <= -visit.PercentFromBaseline!.Value));
        Assert.True(!message.Key.StartsWith("pd-first", StringComparison.Ordinal) || (percent >= 20 && percent <= visit.PercentFromNadir!.Value));
        Assert.True(message.Key is not "sd" || !ThirtyOrMoreSmaller().IsMatch(text.Split("## What this means")[0].Split("## Your main result")[1].Split("## Your result")[0]));
    }

    private static string Text(ReportFacts facts) => ReportText.Of(PatientReport.Compose(facts)).Replace("RECIST (1.1)", "RECIST", StringComparison.Ordinal);

    private static Gen<PatientHistory> Courses() =>
        from targets in Gen.Int[1, 3]
        from visits in Gen.OneOf(Gen.Int[0, 2500].Select(v => (decimal?)v / 20m), Gen.Const((decimal?)null), Gen.Const((decimal?)0m)).Array[targets].Array[1, 6]
        from baseline in Gen.Int[200, 2000].Select(v => (decimal?)v / 20m).Array[targets]
        from extra in Gen.Int[0, 11].Array[8]
        select WithExtras(ReportCases.Course([baseline, .. visits]), extra);

    private static PatientHistory WithExtras(PatientHistory history, int[] extra) => history with
    {
        Lesions = [.. history.Lesions, new("NT01", LesionRole.NonTarget, "bone")],
        Visits = [.. history.Visits.Select((v, i) => v with
        {
            Missed = !v.IsBaseline && extra[i] == 11,
            NonTargets = [new("NT01", (NonTargetStatus)Math.Min(extra[i] % 8 == 0 && i > 0 ? 3 : extra[i] % 3, 4))],
            NewLesions = i > 0 && extra[i] == 7 ? [new("N01", NewLesionStatus.Unequivocal), new("N02", NewLesionStatus.Unequivocal)]
                : i > 0 && extra[i] == 9 ? [new("N03", NewLesionStatus.Unequivocal)] : [],
        })],
    };

    [GeneratedRegex(@"\d\.\d")]
    private static partial Regex DecimalNumber();

    [GeneratedRegex(@"[-−+]\d+%")]
    private static partial Regex SignedPercent();

    [GeneratedRegex(@"\b(3\d|[4-9]\d|\d{3,})% smaller")]
    private static partial Regex ThirtyOrMoreSmaller();
}
