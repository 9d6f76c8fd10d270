using System.Collections.Immutable;
using Recist.Ingestion;

namespace Recist.Tests.Readers.Field;

/// <summary>A lesion that is called new at the baseline is no new lesion: never progression in silence.</summary>
public class NewAtBaselineTests
{
    private const string Head = "patient_id,visit,visit_date,baseline,lesion_id,role,organ,size_mm,status\n";

    private const string Targets = "S45,Baseline,2025-01-08,yes,T1,target,lung,30,\nS45,Week 8,2025-03-05,no,T1,target,lung,20,\n";

    [Theory]
    [InlineData("S45,Baseline,2025-01-08,yes,N1,new,liver,15,unequivocal\nS45,Week 8,2025-03-05,no,N1,new,liver,15,unequivocal\n")] // the field's own
    [InlineData("S45,Baseline,2025-01-08,yes,N1,new,liver,,equivocal\nS45,Week 8,2025-03-05,no,N1,new,liver,,unequivocal\n")]
    [InlineData("S45,Baseline,2025-01-08,yes,N1,new,lymph node,18,unequivocal\nS45,Week 8,2025-03-05,no,N1,new,lymph node,12,unequivocal\n")]
    [InlineData("S45,Baseline,2025-01-08,yes,N1,new,liver,15,unequivocal\nS45,Baseline,2025-01-08,yes,N2,new,bone,,unequivocal\nS45,Week 8,2025-03-05,no,N1,new,liver,,unequivocal\nS45,Week 8,2025-03-05,no,N2,new,bone,,unequivocal\n")]
    public void It_is_asked_about_where_it_would_be_progression(string rows)
    {
        var reading = Given.Reading("a.csv", Head + Targets + rows);
        var asked = Assert.Single(reading.Complaints, c => c.Severity == Severity.Block);
        Assert.Equal("NEW_AT_BASELINE", asked.Code);
        Assert.Contains("\"Week 8\" PD", asked.Problem, StringComparison.Ordinal);
        Assert.Contains("\"Week 8\" PR", asked.Problem, StringComparison.Ordinal);
    }

    [Fact]
    public void One_that_stands_only_at_the_baseline_is_told_and_changes_nothing()
    {
        var reading = Given.Reading("a.csv", Head + Targets + "S45,Baseline,2025-01-08,yes,N1,new,liver,15,unequivocal\n");
        Assert.Equal(Severity.Warn, Assert.Single(reading.Complaints, c => c.Code == "NEW_AT_BASELINE").Severity);
        Assert.Equal(OverallResponse.PR, ResponseAssessor.Assess(reading.History()).Visits[1].Overall);
    }

    [Fact]
    public void One_that_the_baseline_ruled_out_is_new_when_it_comes() =>
        Assert.DoesNotContain("NEW_AT_BASELINE", Given.Reading("a.csv", Head + Targets
            + "S45,Baseline,2025-01-08,yes,N1,new,liver,,ruled-out\nS45,Week 8,2025-03-05,no,N1,new,liver,15,unequivocal\n").Codes());

    [Fact]
    public void Where_no_response_depends_on_it_it_is_told()
    {
        var reading = Given.Reading("a.csv", Head
            + "S45,Baseline,2025-01-08,yes,T1,target,lung,30,\nS45,Week 8,2025-03-05,no,T1,target,lung,60,\nS45,Baseline,2025-01-08,yes,N1,new,liver,15,unequivocal\nS45,Week 8,2025-03-05,no,N1,new,liver,15,unequivocal\n");
        Assert.Equal(Severity.Warn, Assert.Single(reading.Complaints, c => c.Code == "NEW_AT_BASELINE").Severity);
    }

    private const string Open = "patient_id,visit,visit_date,lesion_id,role,organ,size_mm,status\n";

    private const string First = Open + "Z1,Baseline,2025-01-08,T1,target,liver,30,\n";

    [Theory]
    [InlineData("Z1,Week 8,2025-03-05,T1,target,liver,20,\nZ1,Week 8,2025-03-05,N1,new,lung,,unequivocal\n")]
    [InlineData("Z1,Week 8,2025-03-05,T1,target,liver,20,\nZ1,Week 8,2025-03-05,N1,new,lung,,unequivocal\nZ1,Week 16,2025-05-05,T1,target,liver,20,\nZ1,Week 16,2025-05-05,N1,new,lung,,unequivocal\n")]
    [InlineData("Z1,FU1,2025-03-05,T1,target,liver,20,\nZ1,FU1,2025-03-05,N1,new,bone,,equivocal\nZ1,FU2,2025-05-05,N1,new,bone,,unequivocal\n")]
    public void Follow_ups_that_come_in_a_file_of_their_own_are_judged_beside_their_baseline(string rows)
    {
        var (one, other) = (Given.Reading("a.csv", First), Given.Reading("b.csv", Open + rows));
        Assert.DoesNotContain("NEW_AT_BASELINE", other.Codes());
        foreach (var (patients, complaints) in new[] { Merged(one, other), Merged(other, one) })
        {
            Assert.DoesNotContain(complaints, c => c.Code is "NEW_AT_BASELINE" or "VISIT_LABEL_DATE");
            Assert.Equal("PD", ResponseAssessor.Assess(Assert.Single(patients).History).BestThatCounts.Code());
        }

        Assert.Contains("NEW_AT_BASELINE", Merged(other).Complaints.Select(c => c.Code));
    }

    [Fact]
    public void A_label_of_a_follow_up_counts_from_the_baseline_of_another_file()
    {
        var later = Given.Reading("b.csv", Open + "Z1,Week 8,2025-03-05,T1,target,liver,20,\nZ1,Week 16,2025-05-01,T1,target,liver,20,\n");
        Assert.DoesNotContain("VISIT_LABEL_DATE", later.Codes());
        Assert.Contains("VISIT_LABEL_DATE", Merged(later).Complaints.Select(c => c.Code));
        Assert.DoesNotContain("VISIT_LABEL_DATE", Merged(Given.Reading("a.csv", First), later).Complaints.Select(c => c.Code));
    }

    [Fact]
    public void An_assumed_baseline_is_told_of_when_all_is_joined()
    {
        var alone = Given.Reading("b.csv", Open + "Z1,CT 1,2025-03-05,T1,target,liver,20,\nZ1,CT 1,2025-03-05,N1,new,lung,,unequivocal\n").History();
        Assert.Equal("NEW_AT_BASELINE", Assert.Single(CourseQuestions.Told(alone)).Code);
    }

    [Theory]
    [InlineData("SCREENING", "block")]
    [InlineData("WEEK 8", "")]
    public void In_SDTM_a_lesion_that_TU_calls_new_at_the_baseline_is_asked_about(string visit, string asked)
    {
        const string Head = "STUDYID,DOMAIN,USUBJID,TRSEQ,TRLNKID,TRTESTCD,TRORRES,TRORRESU,TREVAL,VISIT,TRDTC\n";
        var tr = Head + "ST1,TR,NB4,1,T01,LDIAM,40,mm,INVESTIGATOR,SCREENING,2025-01-08\nST1,TR,NB4,2,T01,LDIAM,25,mm,INVESTIGATOR,WEEK 8,2025-03-05\n"
            + "ST1,TR,NB4,3,N1,TUMSTATE,UNEQUIVOCAL,,INVESTIGATOR,WEEK 8,2025-03-05\n";
        var tu = "STUDYID,DOMAIN,USUBJID,TUSEQ,TULNKID,TUTESTCD,TUORRES,TULOC,TUEVAL,VISIT,TUDTC\nST1,TU,NB4,1,T01,TUMIDENT,TARGET,LIVER,INVESTIGATOR,SCREENING,2025-01-08\n"
            + $"ST1,TU,NB4,2,N1,TUMIDENT,NEW,LUNG,INVESTIGATOR,{visit},{(visit == "WEEK 8" ? "2025-03-05" : "2025-01-08")}\n";
        var reading = SubmissionReader.Read([Given.File("tu.csv", tu), Given.File("tr.csv", tr)], ReadingSettings.Default);
        Assert.Equal(asked.Length > 0 ? ["NEW_AT_BASELINE"] : [], reading.Complaints.Where(c => c.Severity is Severity.Block or Severity.Refuse).Select(c => c.Code));
    }

    private static (ImmutableArray<SubmittedPatient> Patients, ImmutableArray<Complaint> Complaints) Merged(params Reading[] readings) =>
        HistoryMerge.Merge(readings.SelectMany(r => r.Submission!.Patients));

    [Fact]
    public void A_course_that_came_in_several_uploads_is_asked_too()
    {
        var visits = Given.Reading("a.csv", Head + Targets + "S45,Baseline,2025-01-08,yes,N1,new,liver,15,unequivocal\n").History();
        var week = visits.Visits[1] with { NewLesions = [new("N1", NewLesionStatus.Unequivocal)] };
        Assert.Empty(CourseQuestions.Of(visits, false));
        Assert.Equal("NEW_AT_BASELINE", Assert.Single(CourseQuestions.Of(visits with { Visits = [visits.Visits[0], week] }, false)).Code);
    }
}
