namespace Recist.Tests.Readers.Field;

/// <summary>
/// What RS says of targets, non-targets and new lesions alone is compared with what the lesions give, as the overall response is.
/// </summary>
public class RecordedPartsTests
{
    private static readonly string[] Visits = ["SCREENING,1,2025-01-08,30", "WEEK 8,2,2025-03-05,20"];

    [Theory]
    [InlineData("NEWLPROG,Y,WEEK 8,2025-03-05", "RECORDED_NEW_LESION_DIFFERS")] // the field's own
    [InlineData("NEWLPROG,YES,WEEK 8,", "RECORDED_NEW_LESION_DIFFERS")]
    [InlineData("TRGRESP,SD,WEEK 8,2025-03-05", "RECORDED_TARGET_DIFFERS")]
    [InlineData("TRGRESP,PD,WEEK 8,2025-03-08", "RECORDED_TARGET_DIFFERS")] // the reading may come days after the scan
    [InlineData("NTRGRESP,NON-CR/NON-PD,WEEK 8,2025-03-05", "RECORDED_NON_TARGET_DIFFERS")]
    [InlineData("NEWLPROG,N,WEEK 8,2025-03-05", null)]
    [InlineData("TRGRESP,PR,WEEK 8,2025-03-05", null)]
    [InlineData("TRGRESP,Partial response,WEEK 8,2025-03-05", null)]
    [InlineData("NTRGRESP,NOT APPLICABLE,WEEK 8,2025-03-05", null)]
    public void A_difference_is_told_with_or_without_an_overall_response(string row, string? code)
    {
        foreach (var rows in new[] { new[] { row }, [row, "OVRLRESP,PR,WEEK 8,2025-03-05"] })
        {
            var assessment = ResponseAssessor.Assess(Sdtm.Read(Visits, rows).History());
            Assert.Equal(OverallResponse.PR, assessment.Visits[1].Overall);
            Assert.Equal(code, assessment.Queries.Select(q => q.Code).SingleOrDefault());
        }
    }

    [Fact]
    public void A_word_that_cannot_be_compared_is_told() =>
        Assert.Contains(
            Sdtm.Read(Visits, ["TRGRESP,BETTER,WEEK 8,2025-03-05"]).Complaints,
            c => c is { Code: "TEST_IGNORED", Value: "BETTER" });
}
