namespace Recist.Tests.Hostile;

/// <summary>JSON and XML that is deep, doubled, huge, refers to other files, or is of another kind.</summary>
internal static class MarkupFiles
{
    private static readonly Outcome NotTaken = new(r => r.Submission is null && r.Complaints.Length > 0 ? null : "was not refused");

    public static IEnumerable<HostileFile> All() => Json().Concat(Documents()).Concat(Xml());

    private static IEnumerable<HostileFile> Json()
    {
        foreach (var (name, text, code) in new[]
        {
            ("arrays 1,000 deep", new string('[', 1000) + new string(']', 1000), "JSON_TOO_DEEP"),
            ("objects 1,000 deep", string.Concat(Enumerable.Repeat("{\"a\":", 1000)) + "1" + new string('}', 1000), "JSON_TOO_DEEP"),
            ("arrays 100,000 deep", new string('[', 100_000), "JSON_TOO_DEEP"), ("an open brace", "{", "JSON_SYNTAX"), ("a brace too many", "{}}", "JSON_SYNTAX"), ("two documents", "{}{}", "JSON_SYNTAX"),
            ("a comma at the end", "{\"format\":\"recist-measurements/1\",}", "JSON_SYNTAX"), ("single quotes", "{'format':'recist-measurements/1'}", "JSON_SYNTAX"),
            ("no quotes", "{format:\"recist-measurements/1\"}", "JSON_SYNTAX"), ("half a surrogate", "{\"format\":\"\\ud800\"}", "JSON_SYNTAX"), ("an array", "[]", "NOT_A_MEASUREMENT_FILE"),
            ("nothing in it", "{}", "NOT_A_MEASUREMENT_FILE"), ("another format", "{\"format\":\"other/1\"}", "NOT_A_MEASUREMENT_FILE"), ("another version", "{\"format\":\"recist-measurements/2\"}", "FORMAT_VERSION"),
            ("no version", "{\"format\":\"recist-measurements\"}", "NOT_A_MEASUREMENT_FILE"), ("a million values", "[" + string.Concat(Enumerable.Repeat("1,", 1_000_001)) + "1]", "TOO_MANY_ROWS"),
        })
        {
            yield return HostileFile.Of(name, text, Outcome.Refused(code));
        }
    }

    private static IEnumerable<HostileFile> Documents()
    {
        foreach (var (right, wrong, code) in new[]
        {
            ("\"patient\": \"P1\"", "\"patient\": \"P1\", \"patient\": \"P2\"", "MEMBER_DUPLICATE"), ("\"mm\": 15", "\"mm\": 15, \"mm\": 16", "MEMBER_DUPLICATE"), ("\"mm\": 15", "\"Mm\": 15", "MEMBER_UNKNOWN"),
            ("\"mm\": 15", "\"mm\": 99999999999999999999999999", "NUMBER_FORMAT"), ("\"mm\": 15", "\"mm\": [15]", "MEMBER_TYPE"), ("\"mm\": 15", "\"mm\": {}", "MEMBER_TYPE"), ("\"mm\": 15", "\"mm\": true", "MEMBER_TYPE"),
            ("\"patient\": \"P1\"", "\"patient\": 1", "MEMBER_TYPE"), ("\"patient\": \"P1\"", "\"patient\": \"\"", "VALUE_MISSING"), ("\"patient\": \"P1\"", "\"patient\": null", "VALUE_MISSING"),
            ("\"patient\": \"P1\"", "\"patient\": \"P\\u00001\"", "CONTROL_CHARACTER"), ("\"patient\": \"P1\"", "\"patient\": \"P\\u202e1\"", "CONTROL_CHARACTER"),
            ("\"baseline\": true", "\"baseline\": \"yes\"", "MEMBER_TYPE"), ("\"baseline\": true", "\"baseline\": 1", "MEMBER_TYPE"), ("\"lesions\": [", "\"lesions\": null, \"lesion\": [", "MEMBER_UNKNOWN"),
            ("\"visits\": [", "\"visits\": [ null,", "MEMBER_TYPE"), ("\"reader\": \"R1\"", "\"reader\": \"R1\", \"__proto__\": {}", "MEMBER_UNKNOWN"),
        })
        {
            yield return HostileFile.Of($"{right} is {wrong}", Base.Json("15").Replace(right, wrong, StringComparison.Ordinal), Outcome.Refused(code));
        }
    }

    private static IEnumerable<HostileFile> Xml()
    {
        foreach (var (name, text) in new[]
        {
            ("XXE", "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><x>&e;</x>"),
            ("billion laughs", "<!DOCTYPE l [<!ENTITY a \"ha\">" + string.Concat(Enumerable.Range(0, 9).Select(i => $"<!ENTITY {(char)('b' + i)} \"{string.Concat(Enumerable.Repeat($"&{(char)('a' + i)};", 10))}\">")) + "]><l>&j;</l>"),
            ("external DTD", "<!DOCTYPE x SYSTEM \"http://example.org/x.dtd\"><x/>"),
            ("external schema", "<x xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:schemaLocation=\"http://example.org http://example.org/x.xsd\"/>"),
            ("100,000 deep", string.Concat(Enumerable.Repeat("<a>", 100_000))),
            ("HTML", "<!doctype html><table><tr><td>patient_id</td></tr></table>"),
            ("AIM of another namespace", "<ImageAnnotation xmlns=\"http://example.org/other\"/>"),
            ("AIM with a DTD", "<!DOCTYPE ImageAnnotation [<!ENTITY e \"1\">]><ImageAnnotation xmlns=\"gme://caCORE.caCORE/3.2/edu.northwestern.radiology.AIM\"/>"),
            ("FHIR that is no tumour size", "{\"resourceType\":\"Patient\",\"id\":\"1\"}"),
            ("FHIR bundle of nothing", "{\"resourceType\":\"Bundle\",\"type\":\"collection\",\"entry\":[]}"),
            ("FHIR observation without a value", "{\"resourceType\":\"Observation\",\"status\":\"final\",\"code\":{\"coding\":[{\"system\":\"http://loinc.org\",\"code\":\"21889-1\"}]}}"),
            ("AIM of nothing", "{\"ImageAnnotationCollection\":{}}"),
        })
        {
            yield return HostileFile.Of(name, text, NotTaken);
        }
    }
}
