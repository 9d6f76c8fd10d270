namespace Recist.Tests.Readers;

/// <summary>A bar parts the columns of a table as a comma does, in the template and in tables that a mapping reads.</summary>
public class PipeDelimitedTests
{
    [Theory]
    [InlineData("patient_id|visit|visit_date|baseline|lesion_id|role|organ|size_mm\nP1|Baseline|2025-01-06|yes|T1|target|liver|30\nP1|Week 8|2025-03-03|no|T1|target|liver|20\n")] // the field's own
    [InlineData("Patient ID|Visit date|Lesion ID|Role|Size (mm)\nP1|2025-01-06|T1|target|30\nP1|2025-03-03|T1|target|20\n")]
    [InlineData("patient_id|lesion_id|role|organ|2025-01-06 (mm)|2025-03-03 (mm)\nP1|T1|target|liver|30|20\n")]
    [InlineData("\"patient_id\"|\"visit_date\"|\"lesion_id\"|\"role\"|\"organ\"|\"size_mm\"\n\"P1\"|\"2025-01-06\"|\"T1\"|\"target\"|\"liver, left lobe\"|\"30\"\n\"P1\"|\"2025-03-03\"|\"T1\"|\"target\"|\"liver, left lobe\"|\"20\"\n")]
    public void It_is_read(string text) => Assert.Equal(
        [30m, 20m], Given.Reading("p.csv", text).History().Visits.Select(v => v.Measurements.Single().Diameter!.Value.Millimetres));

    [Theory]
    [InlineData("Pt|Scan dt|Les|Where|Size mm\nP1|2025-01-06|T1|liver|30\nP1|2025-03-03|T1|liver|20\n")]
    [InlineData("Patient|Date du scanner|Cible|Organe|Taille (mm)\nP1|2025-01-06|T1|foie|30\nP1|2025-03-03|T1|foie|20\n")]
    [InlineData("Messungen der Klinik|||\nPatient|Datum|Läsion|Größe (mm)\nP1|2025-01-06|T1|30\nP1|2025-03-03|T1|20\n")]
    public void A_mapping_is_proposed_for_it(string text) => Assert.Equal("P1: 2025-01-06 30 -, 2025-03-03 20 PR", Suggested.For(text).Responses());
}
