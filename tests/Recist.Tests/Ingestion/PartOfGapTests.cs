using Recist.Ingestion;

namespace Recist.Tests.Readers;

/// <summary>A target that appears after baseline under an id that looks like a part of another.</summary>
public class PartOfGapTests
{
    [Theory]
    [InlineData("T1a", true)]
    [InlineData("T1-1", true)]
    [InlineData("T1_b", true)]
    [InlineData("T2", false)]
    [InlineData("T12", false)]
    public void Only_an_id_that_is_no_part_may_be_a_new_lesion(string id, bool isPart)
    {
        var reading = SubmissionReader.Read(
            [Given.File("t.csv", $"patient_id,visit_date,baseline,lesion_id,role,organ,size_mm\nA,2026-01-06,yes,T1,target,lung,30\nA,2026-03-06,no,{id},target,lung,12\n")], ReadingSettings.Default);
        var gap = reading.Complaints.First(c => c.Code == "TARGET_AFTER_BASELINE");
        Assert.Equal(isPart, gap.Fix.Contains("part_of", StringComparison.Ordinal));
        Assert.Equal(!isPart, gap.Fix.Contains("new lesion", StringComparison.Ordinal));
    }
}
