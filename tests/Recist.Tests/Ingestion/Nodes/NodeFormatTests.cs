using Recist.Ingestion;

namespace Recist.Tests.Readers;

/// <summary>Nodes in the formats that have no column for them: by their words, their codes, and by how they were measured.</summary>
public class NodeFormatTests
{
    private const string Neck = "45048000|SCT|Neck";

    [Theory]
    [InlineData("LYMPH NODE", "LDIAM,LPERP", "CR")]
    [InlineData("LN 4R", "LDIAM,LPERP", "CR")]
    [InlineData("ADENOPATHY", "LPERP", "CR")]
    [InlineData("MEDIASTINUM", "LDIAM", "PR")]
    [InlineData("AXILLA", "LPERP", "CR")]
    [InlineData("NECK", "LDIAM", "PR")]
    [InlineData("MEDIASTINUM", "LDIAM,LPERP", null)]
    [InlineData("AXILLA", "DIAMETER", null)]
    [InlineData("HEAD AND NECK", "LDIAM,LPERP", "PR")]
    [InlineData("CHEST", "LDIAM,LPERP", "PR")]
    public void In_SDTM_the_tests_say_it_where_the_place_does_not(string place, string tests, string? response)
    {
        var reading = Sdtm(place, tests.Split(','));
        if (response is null)
        {
            var asked = Assert.Single(reading.Complaints, c => c.Severity == Severity.Block);
            Assert.Equal("NODE_UNCLEAR", asked.Code);
            Assert.Contains("as no lymph node: \"WEEK 8\" PR", asked.Problem, StringComparison.Ordinal);
            Assert.Contains("as a lymph node: \"WEEK 8\" CR", asked.Problem, StringComparison.Ordinal);
        }
        else
        {
            Assert.Equal(response, ResponseAssessor.Assess(reading.History()).Visits[^1].Overall!.Value.Code());
            Assert.DoesNotContain(reading.Complaints, c => c.Code == "NODE_UNCLEAR" && c.Severity == Severity.Block);
        }
    }

    [Theory]
    [InlineData("axillary LN", true)]
    [InlineData("Lymphknoten Hals", true)]
    [InlineData("ganglion médiastinal", true)]
    [InlineData("thyroid nodule", false)]
    [InlineData("lung", false)]
    public void In_FHIR_and_AIM_the_words_of_the_place_say_it(string place, bool isNode)
    {
        var size = FhirFile.Size(mm: null, more: ",\"component\":[" + FhirFile.Component("33728-7", "20") + "," + FhirFile.Component("103340004", "15", system: "http://snomed.info/sct") + "]");
        Assert.Equal(isNode, Given.Reading("a.json", FhirFile.Bundle(FhirFile.Body("T1", place), size)).History().Lesions.Single().IsNode);
        var aim = Given.Reading("a.json", Aim4Tests.Json("L1", "S71", "20240105", "20", organ: place), ReadingSettings.Default with { DeclaredUnit = LengthUnit.Millimetre });
        Assert.Equal(isNode, aim.Codes().Contains("SHORT_AXIS_MISSING"));
    }

    [Theory]
    [InlineData("left axilla")]
    [InlineData("Mediastinum")]
    [InlineData("hile droit")]
    public void In_FHIR_and_AIM_an_unclear_place_is_asked_about(string place)
    {
        Assert.Contains("NODE_UNCLEAR", Given.Reading("a.json", FhirFile.Bundle(FhirFile.Body("T1", place), FhirFile.Size())).Codes());
        Assert.Contains("NODE_UNCLEAR", Given.Reading("a.json", Aim4Tests.Json("L1", "S71", "20240105", "20", organ: place), ReadingSettings.Default with { DeclaredUnit = LengthUnit.Millimetre }).Codes());
    }

    [Fact]
    public void In_a_DICOM_report_finding_or_site_says_it_and_a_short_axis_alone_is_a_nodes()
    {
        const string Short = "103340004|SCT|Short Axis";
        Assert.True(Sr(SrFile.Group("L1", "1|99XX|Lymphadenopathy", Neck, SrFile.Number(Short, "16"))).History().Lesions.Single().IsNode);
        Assert.True(Sr(SrFile.Group("L1", SrFile.Nodule, "2|99XX|Axillary LN", SrFile.Number(Short, "16"))).History().Lesions.Single().IsNode);
        Assert.True(Sr(SrFile.Group("L1", SrFile.Nodule, Neck, SrFile.Number(Short, "16"))).History().Lesions.Single().IsNode);
        Assert.Contains("NODE_UNCLEAR", Sr(SrFile.Group("L1", SrFile.Nodule, Neck, SrFile.Diameter("16"))).Codes());
    }

    private static Reading Sr(string group) => SubmissionReader.Read([SrFile.Report([group])], ReadingSettings.Default with { UndeclaredRole = LesionRole.Target });

    private static Reading Sdtm(string place, string[] tests)
    {
        const string TuHead = "STUDYID,DOMAIN,USUBJID,TULNKID,TUTESTCD,TUORRES,TUSTRESC,TULOC,TUEVAL,VISIT,TUDTC\n";
        const string TrHead = "STUDYID,DOMAIN,USUBJID,TRLNKID,TRTESTCD,TRORRES,TRORRESU,TRSTRESC,TRSTRESN,TRSTRESU,TREVAL,VISIT,TRDTC\n";
        string Row(string lesion, string test, int mm, bool first) => $"S,TR,P,{lesion},{test},{mm},mm,{mm},{mm},mm,INVESTIGATOR,{(first ? "SCREENING,2025-01-08" : "WEEK 8,2025-03-05")}\n";
        string Both(string lesion, string test, int before, int after) => Row(lesion, test, before, true) + Row(lesion, test, after, false);
        var tu = TuHead + "S,TU,P,T01,TUMIDENT,TARGET,TARGET,LIVER,INVESTIGATOR,SCREENING,2025-01-08\nS,TU,P,T02,TUMIDENT,TARGET,TARGET," + place + ",INVESTIGATOR,SCREENING,2025-01-08\n";
        var tr = TrHead + Both("T01", "LDIAM", 42, 0) + string.Concat(tests.Select(t => t == "LPERP" ? Both("T02", t, 18, 8) : Both("T02", t, 19, 9)));
        return SubmissionReader.Read([Given.File("tu.csv", tu), Given.File("tr.csv", tr)], ReadingSettings.Default);
    }
}
