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

    [Fact]
    public void A_course_that_came_in_several_uploads_is_asked_too()
    {
        var visits = Given.Reading("a.csv", Head + Targets + "S45,Baseline,2025-01-08,yes,N1,new,liver,15,unequivocal\n").History();
        var week = visits.Visits[1] with { NewLesions = [new("N1", NewLesionStatus.Unequivocal)] };
        Assert.Empty(CourseQuestions.Of(visits, false));
        Assert.Equal("NEW_AT_BASELINE", Assert.Single(CourseQuestions.Of(visits with { Visits = [visits.Visits[0], week] }, false)).Code);
    }
}
