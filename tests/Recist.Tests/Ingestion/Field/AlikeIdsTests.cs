using Recist.Ingestion;

namespace Recist.Tests.Readers.Field;

/// <summary>Ids that differ in upper and lower case alone are told, whatever they are of.</summary>
public class AlikeIdsTests
{
    private const string Head = "patient_id,visit,visit_date,baseline,lesion_id,role,organ,size_mm,reader\n";

    [Theory]
    [InlineData("P1,Baseline,2025-01-08,yes,T1,target,lung,30,R1\nP1,Week 8,2025-03-05,no,t1,target,lung,20,R1\n", "lesions")]
    [InlineData("P1,Baseline,2025-01-08,yes,T1,target,lung,30,R1\nP1,Week 8,2025-03-05,no,T1,target,lung,20,R1\nP1,WEEK 8,2025-03-06,no,T1,target,lung,21,R1\n", "visits")]
    [InlineData("P1,Baseline,2025-01-08,yes,T1,target,lung,30,R1\np1,Baseline,2025-01-08,yes,T1,target,lung,30,R1\n", "patients")]
    [InlineData("P1,Baseline,2025-01-08,yes,T1,target,lung,30,Smith\nP1,Baseline,2025-01-08,yes,T1,target,lung,30,SMITH\n", "readers")]
    public void They_are_told_as_two(string rows, string what)
    {
        var told = Assert.Single(Given.Reading("a.csv", Head + rows).Complaints, c => c.Code == "IDS_ALIKE");
        Assert.Contains($"Two {what}", told.Problem, StringComparison.Ordinal);
    }

    [Fact]
    public void Patients_of_two_files_are_told_when_they_are_joined()
    {
        var read = new[] { "P1", "p1" }.SelectMany((p, i) => Given.Reading($"{i}.csv", Head + $"{p},Baseline,2025-01-08,yes,T1,target,lung,30,R1\n").Submission!.Patients);
        Assert.Contains(HistoryMerge.Merge(read).Complaints, c => c.Code == "IDS_ALIKE");
    }

    [Fact]
    public void Ids_that_differ_in_more_are_not() =>
        Assert.DoesNotContain("IDS_ALIKE", Given.Reading("a.csv", Head + "P1,Baseline,2025-01-08,yes,T1,target,lung,30,R1\nP1,Baseline,2025-01-08,yes,T2,target,liver,30,R1\nP2,Baseline,2025-01-08,yes,T1,target,lung,30,R1\n").Codes());
}
