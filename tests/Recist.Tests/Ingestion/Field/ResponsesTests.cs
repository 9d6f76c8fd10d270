using Recist.Reports.Exports;
using Recist.Reports.Statistics;

namespace Recist.Tests.Readers;

/// <summary>Whole patients of the field whose response was wrong once, read from their files.</summary>
public class ResponsesTests
{
    [Fact]
    public void XD07_a_CR_of_non_targets_that_is_not_confirmed_is_not_stable_disease()
    {
        var assessment = Read("XD-07.json");
        Assert.Equal((OverallResponse.CR, OverallResponse.NonCRNonPD), (assessment.Best.Unconfirmed, assessment.Best.Confirmed));
        Assert.Equal("BOR=CR CBOR=NON-CR/NON-PD RSP=Y CRSP=N CB=Y CCB=N", Adrs(assessment, "BOR", "CBOR", "RSP", "CRSP", "CB", "CCB"));
        Assert.Equal("BESTRESP=NON-CR/NON-PD", Rs(assessment));
        var cohort = new Cohort([assessment]);
        Assert.Equal([new(OverallResponse.NonCRNonPD, 1)], cohort.Best);
        Assert.Equal((0, 1), (cohort.ObjectiveResponse.Count, cohort.DiseaseControl.Count));
    }

    [Fact]
    public void XD08_a_withheld_CR_without_targets_is_no_objective_response()
    {
        var assessment = Read("XD-08.json");
        Assert.Equal(OverallResponse.NonCRNonPD, assessment.Visits[1].OverallFinal);
        Assert.Equal((OverallResponse.NonCRNonPD, OverallResponse.NonCRNonPD), (assessment.Best.Unconfirmed, assessment.Best.Confirmed));
        Assert.Equal((false, null), (assessment.Endpoints.ObjectiveResponse!.Reached, assessment.Endpoints.TimeToResponse));
        Assert.Equal("OVR=NON-CR/NON-PD BOR=NON-CR/NON-PD RSP=N MDIS=N", Adrs(assessment, "OVR", "BOR", "RSP", "MDIS"));
        Assert.Equal((0, 1), (new Cohort([assessment]).ObjectiveResponse.Count, new Cohort([assessment]).DiseaseControl.Count));
    }

    [Fact]
    public void XI05_a_new_lesion_that_persists_after_the_reset_is_compared_with_its_smallest()
    {
        var visits = Read("XI-05.json").Visits;
        Assert.Equal("iUPD iUPD iPR iUPD", string.Join(' ', visits.Skip(1).Select(v => v.OverallFinal!.Value.Code())));
        var why = visits[^1].Reasons.Single(r => r.Rule == RuleIds.IRecistNewLesionProgression);
        Assert.Equal([new("newSumMm", "18"), new("smallestMm", "12"), new("smallestAt", "Day 84"), new("limitMm", "17")], why.Facts);
    }

    [Theory]
    [InlineData("XD-07.json", "\"status\": \"unequivocal-progression\"", "\"status\": \"present\"", "Non-CR/Non-PD")]
    [InlineData("XD-07.json", "\"status\": \"unequivocal-progression\"", "\"status\": \"not-evaluated\"", "Non-CR/Non-PD")]
    [InlineData("XD-07.json", "RECIST 1.1", "mRECIST-HCC", "Non-CR/Non-PD")]
    [InlineData("XD-07.json", "RECIST 1.1", "iRECIST", "Non-iCR/Non-iUPD")]
    [InlineData("XD-07.json", "\"status\": \"unequivocal-progression\"", "\"status\": \"absent\"", "CR")] // confirmed
    [InlineData("XD-08.json", "RECIST 1.1", "mRECIST-HCC", "Non-CR/Non-PD")]
    [InlineData("XD-08.json", "RECIST 1.1", "RECIST 1.0", "Non-CR/Non-PD")]
    [InlineData("XD-08.json", "RECIST 1.1", "iRECIST", "Non-iCR/Non-iUPD")]
    [InlineData("XD-08.json", "\"crWithEquivocal\": \"withheld\"", "\"crWithEquivocal\": \"cr\"", "CR")]
    [InlineData("XI-05.json", "\"mm\": 18", "\"mm\": 16.9", "iPR")] // below 12 + 5
    [InlineData("XI-05.json", "\"mm\": 18", "\"mm\": 17", "iUPD")]
    [InlineData("XI-05.json", "\"mm\": 16", "\"mm\": 12.5", "iUPD")]
    [InlineData("XI-05.json", "\"mm\": 12}", "\"mm\": 14}", "iPR")] // 18 is 4 mm above 14
    public void Others_of_the_kind(string file, string part, string instead, string expected)
    {
        var text = File.ReadAllText(Path.Combine(Repository.Root, "tests", "Recist.Tests", "Ingestion", "Field", "responses", file));
        Assert.Contains(part, text, StringComparison.Ordinal);
        var assessment = ResponseAssessor.Assess(Given.Json(text.Replace(part, instead, StringComparison.Ordinal)).History());
        Assert.Equal(expected, (file == "XI-05.json" ? assessment.Visits[^1].OverallFinal!.Value : assessment.BestThatCounts).Code());
    }

    private static Assessment Read(string name) => ResponseAssessor.Assess(
        Given.Json(File.ReadAllText(Path.Combine(Repository.Root, "tests", "Recist.Tests", "Ingestion", "Field", "responses", name))).History());

    private static string Adrs(Assessment assessment, params string[] codes)
    {
        var table = CdiscExport.Adam([assessment]).Single(t => t.Name == "adrs");
        var (code, value) = (table.Columns.IndexOf("PARAMCD"), table.Columns.IndexOf("AVALC"));
        return string.Join(' ', codes.Select(c => table.Rows.First(r => r[code] == c)).Select(r => $"{r[code]}={r[value]}"));
    }

    private static string Rs(Assessment assessment)
    {
        var table = CdiscExport.Sdtm([assessment]).Single();
        var (code, value) = (table.Columns.IndexOf("RSTESTCD"), table.Columns.IndexOf("RSSTRESC"));
        return string.Join(' ', table.Rows.Where(r => r[code] == "BESTRESP").Select(r => $"{r[code]}={r[value]}"));
    }
}
