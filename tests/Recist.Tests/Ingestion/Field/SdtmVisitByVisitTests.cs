using System.Collections.Immutable;
using Recist.Ingestion;

namespace Recist.Tests.Readers.Field;

/// <summary>A study sends TU and TR one visit at a time: the baseline is that of all uploads together, in whatever order they come.</summary>
public class SdtmVisitByVisitTests
{
    private const string TuHead = "STUDYID,USUBJID,TULNKID,TUTESTCD,TUSTRESC,TULOC,TUEVAL,VISIT,TUDTC\n";
    private const string TrHead = "STUDYID,USUBJID,TRLNKID,TRTESTCD,TRORRES,TRORRESU,TRLOBXFL,TREVAL,VISIT,TRDTC\n";

    private static readonly Dictionary<string, string> Dates = new()
    {
        ["SCREENING"] = "2025-01-08",
        ["CT 1"] = "2025-01-08",
        ["BASELINE"] = "2025-01-08",
        ["CT 2"] = "2025-03-05",
        ["WEEK 8"] = "2025-03-05",
        ["WEEK 16"] = "2025-04-30",
    };

    [Theory]
    [InlineData("SCREENING", "")]
    [InlineData("SCREENING", "Y")]
    [InlineData("CT 1", "")]
    [InlineData("BASELINE", "")]
    public void The_follow_ups_are_compared_with_the_baseline_of_another_upload(string first, string flag)
    {
        Reading[] uploads =
        [
            Upload($"T1 TARGET {first}", $"{first} T1 40 {flag}"),
            Upload($"T1 TARGET {first}", "WEEK 8 T1 24"),
            Upload($"T1 TARGET {first}", "WEEK 16 T1 20"),
        ];
        foreach (var order in new[] { uploads, [.. uploads.Reverse()], [uploads[1], uploads[0], uploads[2]] })
        {
            var (patients, complaints) = Merged(order);
            Assert.DoesNotContain(complaints, c => c.Code is "TWO_BASELINES" or "BEFORE_BASELINE" or "NEW_AT_BASELINE");
            Assert.Equal([null, OverallResponse.PR, OverallResponse.PR], ResponseAssessor.Assess(Assert.Single(patients).History).Visits.Select(v => v.Overall));
        }
    }

    [Theory]
    [InlineData("CT 2")]
    [InlineData("WEEK 8")]
    [InlineData("WEEK 16")]
    public void A_new_lesion_of_a_follow_up_that_comes_alone_is_progression_and_not_asked_about(string visit)
    {
        var baseline = Upload("T1 TARGET SCREENING", "SCREENING T1 40");
        var later = Upload($"T1 TARGET SCREENING; N1 NEW {visit}", $"{visit} T1 24; {visit} N1 UNEQUIVOCAL");
        Assert.DoesNotContain("NEW_AT_BASELINE", later.Codes());
        foreach (var order in new Reading[][] { [baseline, later], [later, baseline] })
        {
            var (patients, complaints) = Merged(order);
            Assert.DoesNotContain(complaints, c => c.Code == "NEW_AT_BASELINE");
            Assert.Equal(OverallResponse.PD, ResponseAssessor.Assess(Assert.Single(patients).History).Visits[^1].Overall);
        }
    }

    [Theory]
    [InlineData("15")]
    [InlineData("UNEQUIVOCAL")]
    public void A_new_lesion_that_TR_has_later_only_is_new_at_the_visit_of_TU_in_one_file_and_in_three(string later)
    {
        const string Tu = "T1 TARGET SCREENING; N1 NEW WEEK_8";
        string[] visits = ["SCREENING T1 40", "WEEK 8 T1 24", $"WEEK 16 T1 20; WEEK 16 N1 {later}"];
        foreach (var uploads in new Reading[][] { [Upload(Tu, string.Join("; ", visits))], [.. visits.Select(v => Upload(Tu, v))], [.. visits.Reverse().Select(v => Upload(Tu, v))] })
        {
            var history = Assert.Single(Merged(uploads).Patients).History;
            Assert.Equal([null, OverallResponse.PD, OverallResponse.PD], ResponseAssessor.Assess(history).Visits.Select(v => v.Overall));
        }
    }

    [Theory]
    [InlineData("SCREENING", "T1 TARGET SCREENING; N1 NEW SCREENING", "SCREENING T1 40")] // TU alone names it there
    [InlineData("CT 1", "T1 TARGET CT_1; N1 NEW CT_1", "CT 1 T1 40; CT 1 N1 UNEQUIVOCAL")]
    [InlineData("BASELINE", "T1 TARGET BASELINE; N1 NEW BASELINE", "BASELINE T1 40; BASELINE N1 EQUIVOCAL")]
    [InlineData("SCREENING", "T1 TARGET SCREENING; N1 NEW SCREENING", "SCREENING T1 40 Y; SCREENING N1 15 Y")]
    public void One_that_the_first_upload_has_at_its_baseline_and_a_later_one_again_is_asked_about(string first, string tu, string tr)
    {
        var baseline = Upload(tu, tr);
        var later = Upload($"T1 TARGET {first.Replace(' ', '_')}; N1 NEW WEEK_8", "WEEK 8 T1 24; WEEK 8 N1 UNEQUIVOCAL");
        foreach (var order in new Reading[][] { [baseline, later], [later, baseline] })
        {
            var asked = Assert.Single(Merged(order).Complaints, c => c.Severity == Severity.Block);
            Assert.Equal("NEW_AT_BASELINE", asked.Code);
            Assert.Contains("\"WEEK 8\" PD", asked.Problem, StringComparison.Ordinal);
            Assert.Contains("\"WEEK 8\" PR", asked.Problem, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("WEEK 8 N1 12", 12)]
    [InlineData("WEEK 8 N1 UNEQUIVOCAL", null)]
    [InlineData("WEEK 8 N1 30", 30)]
    public void A_later_upload_whose_TU_names_the_new_lesion_again_adds_nothing_to_the_visit_that_has_it(string found, int? mm)
    {
        var first = Upload("T1 TARGET SCREENING; N1 NEW WEEK_8", $"SCREENING T1 40; WEEK 8 T1 24; {found}");
        var later = Upload("T1 TARGET SCREENING; N1 NEW WEEK_8", "WEEK 16 T1 20");
        foreach (var order in new Reading[][] { [first, later], [later, first] })
        {
            var (patients, complaints) = Merged(order);
            Assert.DoesNotContain(complaints, c => c.Severity == Severity.Block);
            Assert.Equal(mm, (int?)Assert.Single(Assert.Single(patients).History.Visits[1].NewLesions).Diameter?.Millimetres);
        }
    }

    [Fact]
    public void The_course_that_is_joined_from_stored_visits_is_asked_too()
    {
        var first = Upload("T1 TARGET CT_1; N1 NEW CT_1", "CT 1 T1 40; CT 1 N1 UNEQUIVOCAL").Submission!.Patients.Single().History;
        var later = Upload("T1 TARGET CT_1; N1 NEW CT_2", "CT 2 T1 24; CT 2 N1 UNEQUIVOCAL").Submission!.Patients.Single().History;
        Assert.All(first.Visits.Concat(later.Visits), v => Assert.Equal((false, true), (v.IsBaseline, v.BaselineUndeclared)));
        var joined = first with { Visits = AssumedBaseline.Settle([.. first.Visits, .. later.Visits]) };
        Assert.Equal("NEW_AT_BASELINE", Assert.Single(CourseQuestions.Of(joined, false)).Code);
        Assert.Empty(CourseQuestions.Of(joined with { Visits = AssumedBaseline.Settle(later.Visits) }, false));
    }

    [Fact]
    public void Which_visit_was_taken_is_told_with_the_flags_of_SDTM()
    {
        var told = Assert.Single(Upload("T1 TARGET CT_1", "CT 1 T1 40; CT 2 T1 24").Complaints, c => c.Code == "BASELINE_ASSUMED");
        Assert.Contains("\"CT 1\" was taken for it", told.Problem, StringComparison.Ordinal);
        Assert.Contains("TRLOBXFL", told.Fix, StringComparison.Ordinal);
    }

    private static (ImmutableArray<SubmittedPatient> Patients, ImmutableArray<Complaint> Complaints) Merged(params Reading[] readings) =>
        HistoryMerge.Merge(readings.SelectMany(r => r.Submission!.Patients));

    /// <summary>TU as <c>id role visit</c>, TR as <c>visit id result flag</c>.</summary>
    private static Reading Upload(string tu, string tr) => SubmissionReader.Read(
        [Given.File("tu.csv", TuHead + string.Concat(Lines(tu).Select(Tu))), Given.File("tr.csv", TrHead + string.Concat(Lines(tr).Select(Tr)))],
        ReadingSettings.Default);

    private static string[] Lines(string rows) => rows.Split(';', StringSplitOptions.TrimEntries);

    private static string Tu(string row)
    {
        var (words, visit) = (row.Split(' ', 3), row.Split(' ', 3)[2].Replace('_', ' '));
        return $"ST1,S1,{words[0]},TUMIDENT,{words[1]},{(words[0] == "T1" ? "LIVER" : "LUNG")},INVESTIGATOR,{visit},{Dates[visit]}\n";
    }

    private static string Tr(string row)
    {
        var visit = Dates.Keys.First(k => row.StartsWith(k + " ", StringComparison.Ordinal));
        var words = row[(visit.Length + 1)..].Split(' ');
        var result = char.IsDigit(words[1][0]) ? $"LDIAM,{words[1]},mm" : $"TUMSTATE,{words[1]},";
        return $"ST1,S1,{words[0]},{result},{(words.Length > 2 ? words[2] : "")},INVESTIGATOR,{visit},{Dates[visit]}\n";
    }
}
