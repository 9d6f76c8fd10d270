using System.Text;

namespace Recist.Tests.Readers;

/// <summary>The sample study as a FHIR R4 bundle: an Observation for each finding, a BodyStructure for each lesion, a Patient for each patient.</summary>
internal static class SampleFhir
{
    private const string Ncit = "\"system\":\"http://ncicb.nci.nih.gov/xml/owl/EVS/Thesaurus.owl\"";

    public static byte[] Bundle()
    {
        IEnumerable<string> resources =
        [
            .. SampleStudy.Rows.Select(r => r.Patient).Distinct()
                .Select(p => $$$"""{"resourceType":"Patient","id":"{{{p}}}","identifier":[{"value":"{{{p}}}"}]}"""),
            .. SampleStudy.Rows.DistinctBy(Body)
                .Select(r => $$$"""{"resourceType":"BodyStructure","id":"{{{Body(r)}}}","patient":{"reference":"Patient/{{{r.Patient}}}"},"identifier":[{"value":"{{{r.Lesion}}}"}],"location":{"text":"{{{r.Organ}}}"}}"""),
            .. SampleStudy.Rows.Select(Observation),
        ];
        return Encoding.UTF8.GetBytes($$"""{"resourceType":"Bundle","type":"collection","entry":[{{string.Join(",\n", resources.Select(r => "{\"resource\":" + r + "}"))}}]}""");
    }

    private static string Body(SampleRow row) => $"{row.Patient}.{row.Reader.Replace(' ', '.')}.{row.Lesion}";

    private static string Observation(SampleRow row)
    {
        var role = row.Role switch { "target" => "C94520", "non-target" => "C94521", _ => "C94522" };
        var found = !row.IsLength ? $$$""" "valueCodeableConcept":{"coding":[{"system":"urn:recist-measurements:1","code":"{{{row.Found}}}"}]} """
            : Component(row.IsNode ? "http://snomed.info/sct" : "http://loinc.org", row.IsNode ? "103340004" : "33728-7", row.Found);
        return $$$"""
            {"resourceType":"Observation","status":"final","code":{"coding":[{"system":"http://loinc.org","code":"21889-1"}]},
             "category":[{"coding":[{ {{{Ncit}}},"code":"{{{role}}}"},{ {{{Ncit}}},"code":"{{{(row.Baseline ? "C25213" : "C16033")}}}"}]}],
             "extension":[{"url":"http://hl7.org/fhir/StructureDefinition/workflow-researchStudy","valueReference":{"identifier":{"value":"{{{SampleStudy.Name}}}"} } }],
             "subject":{"reference":"Patient/{{{row.Patient}}}"},"focus":[{"reference":"BodyStructure/{{{Body(row)}}}"}],"effectiveDateTime":"{{{row.Date}}}",
             "encounter":{"display":"{{{row.Visit}}}"},"performer":[{"identifier":{"value":"{{{row.Reader}}}"} }],{{{found}}} }
            """;
    }

    private static string Component(string system, string code, string mm) =>
        $$$""" "component":[{"code":{"coding":[{"system":"{{{system}}}","code":"{{{code}}}"}]},"valueQuantity":{"value":{{{mm}}},"unit":"mm","system":"http://unitsofmeasure.org","code":"mm"} }] """;
}
