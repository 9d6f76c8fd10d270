using Recist.Ingestion;

namespace Recist.Tests.Readers;

/// <summary>Lesions of a DICOM report that could be lost, mixed up, or measured by something else than their diameter.</summary>
public class SrLesionTests
{
    private const string Lung = "39607008|SCT|Lung";

    private static readonly string First = SrFile.Group("L1", SrFile.Nodule, Lung, SrFile.Diameter("20"));

    [Fact]
    public void A_length_of_a_lesion_under_an_unknown_concept_is_not_lost() =>
        Blocked("VALUE_UNKNOWN", First, SrFile.Group("Lesion2", SrFile.Nodule, Lung, SrFile.Number("MAXD|99XX|Maximum diameter", "90")));

    [Fact]
    public void A_lesion_without_a_length_is_told()
    {
        var reading = Read(First, SrFile.Group("Lesion2", SrFile.Nodule, Lung, SrFile.Number("1|99XX|Uptake", "9", "g/ml|UCUM|SUV")));
        Assert.Equal(["L1"], reading.History().Lesions.Select(l => l.Id));
        Assert.Contains(reading.Complaints, c => c is { Code: "NOT_USED", Severity: Severity.Warn });
    }

    [Theory]
    [InlineData("255605001|SCT|Minimum", false)]
    [InlineData("373098007|SCT|Mean", false)]
    [InlineData("56851009|SCT|Maximum", true)]
    public void A_length_that_is_derived_is_read_only_where_it_is_the_greatest(string derivation, bool accepted)
    {
        var reading = Read(SrFile.Group("L1", SrFile.Nodule, Lung, SrFile.Diameter("20") + "=" + derivation));
        Assert.Equal(accepted, reading.Accepted);
        Assert.Equal(!accepted, reading.Codes().Contains("VALUE_UNKNOWN"));
    }

    [Fact]
    public void A_report_with_two_observers_is_refused()
    {
        Assert.True(Read(First + ";@Doe^Jane").Accepted);
        var reading = Read(First + ";@Roe^Kim");
        Assert.Null(reading.Submission);
        Assert.Contains("VALUE_CONFLICT", reading.Codes());
    }

    [Fact]
    public void A_report_of_two_time_points_is_refused()
    {
        Assert.True(Read(First + ";!1", First + ";!1").Accepted);
        var reading = Read(First + ";!1", First + ";!2");
        Assert.Null(reading.Submission);
        Assert.Contains("VALUE_CONFLICT", reading.Codes());
    }

    [Fact]
    public void Two_groups_of_one_identifier_are_one_lesion_only_by_their_UID()
    {
        Assert.True(Read(First, First).Accepted);
        var without = First.Replace(";1.2.2;", ";;", StringComparison.Ordinal);
        Blocked("LESION_UNMATCHED", without, without);
    }

    private static Reading Read(params string[] groups) => SubmissionReader.Read([SrFile.Report(groups)], ReadingSettings.Default with { UndeclaredRole = LesionRole.Target });

    private static void Blocked(string code, params string[] groups)
    {
        var reading = Read(groups);
        Assert.False(reading.Accepted);
        Assert.Contains(reading.Complaints, c => c.Code == code && c.Severity == Severity.Block);
    }
}
