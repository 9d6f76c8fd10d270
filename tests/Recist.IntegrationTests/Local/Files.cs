using System.Globalization;
using System.Text;

namespace Recist.IntegrationTests.Local;

/// <summary>Small measurement files for tests.</summary>
internal static class Files
{
    /// <summary>One patient with a baseline and one visit, in the product's JSON.</summary>
    public static byte[] Patient(string patient, string visitMm = "20.0", string visit = "Week 8", int revision = 1) => Encoding.UTF8.GetBytes(
        string.Create(CultureInfo.InvariantCulture, $$"""
        { "format": "recist-measurements/1", "study": "TEST-1", "patients": [ {
            "patient": "{{patient}}", "reader": "R1", "accepted": true, "revision": {{revision}},
            "lesions": [ { "id": "T1", "role": "target", "organ": "lung", "longestMm": 33.0, "modality": "CT", "sliceMm": 5 } ],
            "visits": [
              { "label": "Baseline", "date": "2025-01-06", "baseline": true, "measurements": [ { "lesion": "T1", "mm": 33.0 } ] },
              { "label": "{{visit}}", "date": "2025-03-03", "measurements": [ { "lesion": "T1", "mm": {{visitMm}} } ] } ] } ] }
        """));

    /// <summary>A file with a comma where a point belongs and a date that can be read two ways.</summary>
    public static byte[] Refused => """
        patient_id,study,visit,visit_date,baseline,lesion_id,role,organ,size_mm
        P-1,TEST-1,Baseline,03/04/2026,yes,T1,target,lung,"31,5"
        """u8.ToArray();

    public static async Task<byte[]> DemoAsync(string name) => await File.ReadAllBytesAsync(
        Path.Combine(AppContext.BaseDirectory, "samples", "demo", name), TestContext.Current.CancellationToken);
}
