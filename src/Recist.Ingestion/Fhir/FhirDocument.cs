using System.Text;

namespace Recist.Ingestion;

/// <summary>A quick look at FHIR files that lie side by side.</summary>
internal static class FhirDocument
{
    /// <summary>True where the file may hold a size of a lesion, or names what another file refers to; other FHIR files of a folder are left.</summary>
    public static bool IsWanted(UploadedFile file) => file.Content.Span.IndexOf("\"Observation\""u8) >= 0 || IsReferred(file);

    /// <summary>True for a single resource that observations refer to, so that it belongs to the other files of its folder.</summary>
    public static bool IsReferred(UploadedFile file) => file.Content.Length <= Sniffer.HeadLength && ResourceType(file) is "Patient" or "BodyStructure" or "Practitioner" or "Encounter";

    private static string? ResourceType(UploadedFile file) =>
        new JsonParser(file.Name, Encoding.UTF8.GetString(file.Content.Span), new ComplaintLog(), AimJson.MostDepth).Parse()?.Children.Find(c => c.Name == "resourceType")?.Text;
}
