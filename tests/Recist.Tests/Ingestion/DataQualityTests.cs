using Recist.Ingestion;

namespace Recist.Tests.Readers;

/// <summary>Each data-quality rule by a file that breaks it and by the same file mended.</summary>
public class DataQualityTests
{
    private const string Sound = """
        P1,Baseline,2025-01-06,yes,T1,target,lung,no,33,,,R1
        P1,Baseline,2025-01-06,yes,T2,target,liver,no,20,,,R1
        P1,Week 6,2025-02-17,no,T1,target,lung,no,30,,,R1
        P1,Week 6,2025-02-17,no,T2,target,liver,no,18,,,R1
        P1,Week 12,2025-03-31,no,T1,target,lung,no,28,,,R1
        P1,Week 12,2025-03-31,no,T2,target,liver,no,17,,,R1

        """;

    public static TheoryData<string, string, Severity, string, string> Faults => new()
    {
        { "DQ05", "LESION_VANISHED", Severity.Warn, "P1,Week 12,2025-03-31,no,T2,target,liver,no,17,,,R1\n", "" },
        { "DQ05", "TARGET_AFTER_BASELINE", Severity.Warn, "P1,Baseline,2025-01-06,yes,T2,target,liver,no,20,,,R1\n", "" },
        { "DQ06", "TARGET_MISSING", Severity.Warn, "P1,Week 6,2025-02-17,no,T2,target,liver,no,18,,,R1\n", "" },
        { "DQ04", "BONE_SOFT_TISSUE", Severity.Warn, "liver", "left femur" },
        { "DQ08", "VISIT_DATE_TWICE", Severity.Warn, "2025-03-31", "2025-02-17" },
        { "DQ14", "LESION_SPLIT", Severity.Warn, "T2", "T1b" },
        { "DQ14", "LESION_SPLIT", Severity.Warn, "T2", "T1.2" },
        { "DQ15", "TOO_SMALL_COUNTED", Severity.Info, "no,17,,", "no,,too-small," },
        { "DQ16", "LESION_JUMP", Severity.Warn, "no,17,", "no,71,"},
        { "DQ17", "TWO_VALUES", Severity.Block, "Week 12,2025-03-31,no,T2", "Week 12,2025-03-31,no,T1" },
        { "DQ19", "ORGAN_UNUSUAL", Severity.Info, "liver", "Lebr" },
        { "DQ08", "DATE_FUTURE", Severity.Refuse, "2025-03-31", "2052-03-31" },
    };

    [Fact]
    public void A_sound_file_raises_none() => Assert.Empty(Read(Sound).Complaints);

    [Theory]
    [MemberData(nameof(Faults))]
    public void A_file_that_breaks_a_rule_is_told_so_once(string rule, string code, Severity severity, string sound, string broken)
    {
        Assert.Contains(code, DataQuality.Rules.Single(r => r.Rule == rule).Codes);
        Assert.Contains(sound, Sound, StringComparison.Ordinal);
        var told = Read(Sound.Replace(sound, broken, StringComparison.Ordinal)).Complaints.Where(c => c.Code == code).ToList();
        Assert.All(told, c => Assert.Equal(severity, c.Severity));
        Assert.True(told.Count == 1 || (code == "DATE_FUTURE" && told.Count == 2), $"told {told.Count} times");
    }

    [Fact]
    public void Every_rule_has_a_number_of_its_own_and_19_there_are() =>
        Assert.Equal(Enumerable.Range(1, 19).Select(i => $"DQ{i:D2}"), DataQuality.Rules.Select(r => r.Rule));

    [Theory]
    [InlineData("1970", false)]
    [InlineData("2025", false)]
    [InlineData("2026", true)]
    public void A_scan_before_birth_blocks(string born, bool blocked)
    {
        const string Lesion = """{ "id": "T1", "role": "target", "organ": "lung" }""";
        const string Visit = """{ "label": "Baseline", "date": "2025-01-06", "baseline": true, "measurements": [ { "lesion": "T1", "mm": 33 } ] }""";
        var reading = Given.Json(Given.Patient(Lesion, Visit, $$""" "person": { "birthYear": {{born}} }, """));
        Assert.Equal(blocked, reading.Complaints.Any(c => c is { Code: "SCAN_BEFORE_BIRTH", Severity: Severity.Block }));
    }

    [Fact]
    public void An_unevaluable_target_that_is_listed_is_not_missing() =>
        Assert.DoesNotContain("TARGET_MISSING", Read(Sound.Replace("no,18,,", "no,,not-evaluable,", StringComparison.Ordinal)).Codes());

    [Fact]
    public void A_file_of_later_visits_cannot_tell_what_was_there_at_baseline()
    {
        var later = string.Join('\n', Sound.Split('\n').Where(l => !l.Contains("Baseline", StringComparison.Ordinal)));
        Assert.DoesNotContain("TARGET_AFTER_BASELINE", Read(later).Codes());
    }

    [Fact]
    public void Visits_out_of_the_order_of_time_are_told_and_a_file_sorted_backwards_is_not()
    {
        var lines = Sound.TrimEnd().Split('\n');
        Assert.DoesNotContain("VISIT_ORDER", Read(string.Join('\n', lines.Reverse())).Codes());
        Assert.Contains("VISIT_ORDER", Read(string.Join('\n', [.. lines[..2], .. lines[4..], .. lines[2..4]])).Codes());
    }

    [Theory]
    [InlineData("Lymph node", true)]
    [InlineData("LUNG, LEFT LOWER LOBE", true)]
    [InlineData("Adrenal glands", true)]
    [InlineData("vertebrae", true)]
    [InlineData("left kidney", true)]
    [InlineData("lung nodule", false)]
    [InlineData("x", false)]
    public void Usual_terms_are_known_in_any_case_side_and_number(string organ, bool usual) => Assert.Equal(usual, OrganTerms.IsUsual(organ));

    [Theory]
    [InlineData("T1", false)]
    [InlineData("T1a", true)]
    [InlineData("T1-1", true)]
    [InlineData("T10", false)]
    [InlineData("T1ab", false)]
    public void An_id_of_a_part_is_the_whole_and_a_letter_or_a_mark_and_a_part(string id, bool part)
    {
        var file = id == "T1" ? Sound : Sound.Replace("T2", id, StringComparison.Ordinal);
        Assert.Equal(part, Read(file).Codes().Contains("LESION_SPLIT"));
    }

    private static Reading Read(string rows) => Given.Csv(rows, ReadingSettings.Default with { LatestDay = new(2026, 1, 1) });
}
