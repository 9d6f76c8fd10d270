using Recist.Ingestion;

namespace Recist.Tests.Readers;

/// <summary>Lymph nodes by their codes, with a name that says nothing; and codes of other places and schemes.</summary>
public class NodeCodeTests
{
    private static readonly ReadingSettings AsTarget = ReadingSettings.Default with { UndeclaredRole = LesionRole.Target };

    [Theory]
    [InlineData("SCT", "59441001", true)]
    [InlineData("SCT", "68171009", true)] // axillary
    [InlineData("SCT", "62683002", true)] // mediastinal
    [InlineData("SCT", "91394001", true)] // retroperitoneal
    [InlineData("http://snomed.info/sct", "8928004", true)] // inguinal
    [InlineData("http://snomed.info/sct", "94392001", true)] // metastasis in a node
    [InlineData("SRT", "T-C4000", true)]
    [InlineData("SRT", "T-C4710", true)]
    [InlineData("SNM3", "T-C4361", true)]
    [InlineData("SRT", "DC-71000", true)]
    [InlineData("FMA", "5034", true)]
    [InlineData("FMA", "FMA5034", true)]
    [InlineData("FMA", "FMA:276805", true)]
    [InlineData("RadLex", "RID13296", true)]
    [InlineData("RADLEX", "RID1517_RID5824", true)] // left axillary
    [InlineData("http://radlex.org/RID", "28891", true)]
    [InlineData("http://terminology.hl7.org/CodeSystem/icd-o-3", "C77.1", true)]
    [InlineData("http://ncicb.nci.nih.gov/xml/owl/EVS/Thesaurus.owl", "C12745", true)]
    [InlineData("SCT", "72410000", false)] // mediastinum
    [InlineData("SCT", "91470000", false)] // axilla
    [InlineData("SCT", "10200004", false)]
    [InlineData("SRT", "T-28000", false)]
    [InlineData("SRT", "T-C3000", false)] // spleen
    [InlineData("RadLex", "RID58", false)]
    [InlineData("FMA", "7197", false)]
    [InlineData("http://terminology.hl7.org/CodeSystem/icd-o-3", "C22.0", false)]
    [InlineData("99LOCAL", "59441001", false)]
    public void A_code_is_a_nodes_in_its_scheme(string scheme, string code, bool isNode) => Assert.Equal(isNode, NodeCodes.IsNode(scheme, code));

    [Theory]
    [InlineData("68171009|SCT|Structure A", true)]
    [InlineData("T-C4710|SRT|Structure A", true)]
    [InlineData("44226|FMA|Structure A", true)]
    [InlineData("10200004|SCT|Structure A", false)]
    public void A_report_says_it_in_the_finding_or_its_site(string code, bool isNode)
    {
        string[] numbers = [SrFile.Diameter("24"), SrFile.Number("103340004|SCT|Short Axis", "16")];
        Assert.Equal(isNode ? 16m : 24m, Mm(SrFile.Report([SrFile.Group("T1", "52988006|SCT|Lesion", code, numbers)])));
        if (isNode)
        {
            Assert.Equal(16m, Mm(SrFile.Report([SrFile.Group("L1", code, "", numbers)])));
        }
    }

    [Theory]
    [InlineData("""{"system":"http://snomed.info/sct","code":"68171009"}""", true)]
    [InlineData("""{"system":"http://snomed.info/sct","code":"84219008"}""", true)]
    [InlineData("""{"system":"http://terminology.hl7.org/CodeSystem/icd-o-3","code":"C77.2"}""", true)]
    [InlineData("""{"system":"http://snomed.info/sct","code":"10200004"}""", false)]
    public void FHIR_says_it_in_location_or_morphology(string coding, bool isNode)
    {
        var both = FhirFile.Component("33728-7", "24") + "," + FhirFile.Component("103340004", "16", system: "http://snomed.info/sct");
        var size = FhirFile.Size(mm: null, more: ",\"component\":[" + both + "]");
        var body = FhirFile.Body("T1", "Structure A", ",\"coding\":[" + coding + "]");
        var byForm = FhirFile.Body("T1", "Structure A").Replace("\"location\"", "\"morphology\":{\"coding\":[" + coding + "]},\"location\"", StringComparison.Ordinal);
        foreach (var bundle in new[] { FhirFile.Bundle(size, body), FhirFile.Bundle(size, byForm) })
        {
            Assert.Equal(isNode ? 16m : 24m, Given.Reading("a.json", bundle).History().Visits.Single().Measurements.Single().Diameter!.Value.Millimetres);
        }
    }

    [Theory]
    [InlineData("RID13296", true)]
    [InlineData("RID1517", true)]
    [InlineData("RID28891", true)]
    [InlineData("RID58", false)]
    public void AIM_says_it_in_RadLex(string code, bool isNode)
    {
        var third = Given.Reading("a.xml", Aim3Tests.Annotation(organ: "structure A", mm: "24").Replace("RID58", code, StringComparison.Ordinal), AsTarget);
        Assert.Equal(isNode, third.Codes().Contains("SHORT_AXIS_MISSING"));
        var fourth = Given.Reading("a.json", Aim4Tests.Json("Lesion1", "S71", "20240105", "24", code: code, organ: "structure A"), AsTarget with { DeclaredUnit = LengthUnit.Millimetre });
        Assert.Equal(isNode, fourth.Codes().Contains("SHORT_AXIS_MISSING"));
    }

    [Theory]
    [InlineData("C12745", true)]
    [InlineData("RID13296", true)]
    [InlineData("T-C4000", true)]
    [InlineData("LYMPH NODE", true)]
    [InlineData("LIVER", false)]
    public void SDTM_says_it_in_TULOC(string location, bool isNode)
    {
        var tu = $"STUDYID,DOMAIN,USUBJID,TUSEQ,TULNKID,TUTESTCD,TUORRES,TUSTRESC,TULOC,TUEVAL,VISIT,TUDTC\nS,TU,P1,1,T01,TUMIDENT,TARGET,TARGET,{location},INVESTIGATOR,BL,2024-01-05\n";
        const string Tr = "STUDYID,DOMAIN,USUBJID,TRSEQ,TRLNKID,TRTESTCD,TRORRES,TRORRESU,TRSTRESC,TRSTRESN,TRSTRESU,TREVAL,VISIT,TRDTC\n"
            + "S,TR,P1,1,T01,LDIAM,24,mm,24,24,mm,INVESTIGATOR,BL,2024-01-05\nS,TR,P1,2,T01,LPERP,16,mm,16,16,mm,INVESTIGATOR,BL,2024-01-05\n";
        var reading = SubmissionReader.Read([Given.File("tu.csv", tu), Given.File("tr.csv", Tr)], ReadingSettings.Default);
        Assert.Equal(isNode ? 16m : 24m, reading.History().Visits.Single().Measurements.Single().Diameter!.Value.Millimetres);
    }

    private static decimal Mm(UploadedFile file) =>
        SubmissionReader.Read([file], AsTarget).History().Visits.Single().Measurements.Single().Diameter!.Value.Millimetres;
}
