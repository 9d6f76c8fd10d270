namespace Recist.Tests.Readers;

/// <summary>Writes FHIR observations of tumour size.</summary>
internal static class FhirFile
{
    public const string Target = "C94520";

    public static string Bundle(params string[] resources) =>
        $$"""{"resourceType":"Bundle","type":"collection","entry":[{{string.Join(',', resources.Select(r => $$"""{"resource":{{r}} }"""))}}]}""";

    /// <summary>A size; parts are whole members.</summary>
    public static string Size(
        string lesion = "T1", string date = "2024-01-05", string? mm = "40", string? role = Target, bool? baseline = null, string more = "", string status = "final", string code = "mm") =>
        $$$"""
        {"resourceType":"Observation","status":"{{{status}}}","code":{"coding":[{"system":"http://loinc.org","code":"21889-1"}]},
         "category":[{"coding":[{{{string.Join(',', Categories(role, baseline))}}}]}],
         "subject":{"reference":"Patient/p1"},"focus":[{"reference":"BodyStructure/{{{lesion}}}"}],"effectiveDateTime":"{{{date}}}","performer":[{"identifier":{"value":"R1"}}]{{{(mm is null ? "" : ",\"component\":[" + Component("33728-7", mm, code) + "]")}}}{{{more}}} }
        """;

    public static string Component(string loinc, string value, string unit = "mm", string system = "http://loinc.org") =>
        $$$"""{"code":{"coding":[{"system":"{{{system}}}","code":"{{{loinc}}}"}]},"valueQuantity":{"value":{{{value}}},"unit":"x","system":"http://unitsofmeasure.org","code":"{{{unit}}}"} }""";

    public static string Body(string id, string location, string more = "") =>
        "{\"resourceType\":\"BodyStructure\",\"id\":\"" + id + "\",\"patient\":{\"reference\":\"Patient/p1\"},\"location\":{\"text\":\"" + location + "\"" + more + "}}";

    private static IEnumerable<string> Categories(string? role, bool? baseline)
    {
        const string Ncit = "\"system\":\"http://ncicb.nci.nih.gov/xml/owl/EVS/Thesaurus.owl\"";
        return new[] { role, baseline switch { true => "C25213", false => "C16033", _ => null } }.OfType<string>().Select(c => "{" + Ncit + ",\"code\":\"" + c + "\"}");
    }
}
