using Recist.Reports.Exports;
using Recist.Tests.Naive.Cases;

namespace Recist.Tests.Naive;

/// <summary>Of patients without target lesions nothing says SD or PR: not a visit, a best response, an endpoint nor an export.</summary>
public sealed class WithoutTargetsTests
{
    private const int Histories = 4_000;

    public static TheoryData<Criteria> EveryCriteria => [.. Enum.GetValues<Criteria>()];

    [Theory]
    [MemberData(nameof(EveryCriteria))]
    public void Neither_SD_nor_PR_is_said_of_them(Criteria criteria)
    {
        var assessments = Enumerable.Range(0, Histories).AsParallel()
            .Select(number => RandomHistory.Make(number, criteria))
            .Select(WithoutTargets)
            .Where(h => h.Lesions.Any(l => l.Role == LesionRole.NonTarget))
            .Select(h => ResponseAssessor.Assess(h))
            .ToList();
        Assert.True(assessments.Count > Histories / 3, $"{assessments.Count} have non-targets.");
        Assert.Contains(assessments, a => a.Best.Unconfirmed is OverallResponse.CR or OverallResponse.ICR && a.Best.Confirmed is OverallResponse.NonCRNonPD or OverallResponse.NonICRNonIUPD);
        Assert.All(assessments, a =>
        {
            Assert.DoesNotContain(a.Visits, v => NeedsTargets(v.Overall) || NeedsTargets(v.OverallFinal));
            Assert.False(NeedsTargets(a.Best.Unconfirmed) || NeedsTargets(a.Best.Confirmed));
            Assert.Null(a.Endpoints.StableDuration);
        });
        Assert.Equal("", Words(assessments));
    }

    private static PatientHistory WithoutTargets(PatientHistory history) => history with
    {
        Lesions = [.. history.Lesions.Where(l => l.Role != LesionRole.Target)],
        Visits = [.. history.Visits.Select(v => v with { Measurements = [], GivenOverall = null })],
    };

    private static bool NeedsTargets(OverallResponse? response) => response is OverallResponse.SD or OverallResponse.PR or OverallResponse.ISD or OverallResponse.IPR;

    /// <summary>Words of ADRS that need targets, with their parameter.</summary>
    private static string Words(List<Assessment> assessments)
    {
        var table = CdiscExport.Adam(assessments).Single(t => t.Name == "adrs");
        var (code, value) = (table.Columns.IndexOf("PARAMCD"), table.Columns.IndexOf("AVALC"));
        return string.Join(' ', table.Rows.Where(r => r[value].ToUpperInvariant() is "SD" or "PR" or "ISD" or "IPR").Select(r => r[code]).Distinct());
    }
}
