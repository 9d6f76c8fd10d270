namespace Recist.Ingestion;

/// <summary>The unit that a table's own manifest declares, and the headings that name one.</summary>
internal static class ManifestUnit
{
    /// <summary>Complains of each column with numbers whose heading names another unit: sender and table contradict each other, and one of the two is wrong by a factor of ten.</summary>
    /// <param name="table">A table with the template's headings, long or wide.</param>
    /// <param name="declared">The manifest's unit; null where it has none.</param>
    /// <param name="settings">Date pattern of a wide table's headings.</param>
    /// <param name="log">Takes complaints.</param>
    public static void Check(Table table, LengthUnit? declared, ReadingSettings settings, ComplaintLog log)
    {
        for (var i = 0; declared is not null && i < table.Headings.Length; i++)
        {
            var heading = table.Headings[i];
            LengthUnit? named = (TemplateColumns.Find(heading) ?? VisitHeading.Read(heading, settings.DatePattern)?.Unit) switch
            {
                "size_mm" or "mm" => LengthUnit.Millimetre,
                "size_cm" or "cm" => LengthUnit.Centimetre,
                _ => null,
            };
            if (named is not null && named != declared && table.Rows.Exists(r => r.Cells[i].Any(char.IsDigit)))
            {
                log.Refuse(
                    Codes.ValueConflict, table.At(table.HeadingLine, heading), heading, "The manifest of this file declares another unit than this heading.",
                    "Correct the heading or the manifest, whichever is wrong.", declared == LengthUnit.Millimetre ? "mm" : "cm");
            }
        }
    }
}
