namespace Recist.Ingestion;

/// <summary>A mapping and what is declared for its table: where the two say different things, neither may be taken silently.</summary>
internal static class MappingConflict
{
    private const char Undeclared = '.';

    /// <summary>Complains of dates, decimal sign and unit that differ.</summary>
    /// <param name="file">The table.</param>
    /// <param name="mapping">The mapping that it is read with.</param>
    /// <param name="settings">What the clinic, the command line and manifests declare.</param>
    /// <param name="ofManifest">Unit that the table's own manifest declares; unlike a general one it also speaks against headings of the template with a unit.</param>
    /// <param name="log">Takes complaints.</param>
    public static void Check(UploadedFile file, Mapping mapping, ReadingSettings settings, LengthUnit? ofManifest, ComplaintLog log)
    {
        Compare("dates", mapping.DatePattern, settings.DatePattern);
        Compare("decimal", mapping.DecimalSign?.ToString(), settings.IsDecimalSignOfManifest || settings.DecimalSign != Undeclared ? settings.DecimalSign.ToString() : null);
        var constants = mapping.Rules.Select(r => r.Constants.GetValueOrDefault("unit") ?? "").ToList();
        foreach (var unit in Units(constants, settings.DeclaredUnit).Concat(Units(Headings(mapping), ofManifest)).Distinct())
        {
            Compare("unit", unit, unit == "mm" ? "cm" : "mm");
        }

        void Compare(string member, string? said, string? declared)
        {
            if (said is not null && declared is not null && said != declared)
            {
                log.Refuse(
                    Codes.ValueConflict, new Place(file.Name), said,
                    $"The mapping \"{mapping.Name}\" says {member} {said}, and for this table {declared} is declared, by its manifest, the clinic or the command line.",
                    "Correct the one that is wrong, or let only one of them say it.", $"one and the same {member}");
            }
        }
    }

    /// <summary>The units of the template's headings that the mapping fills.</summary>
    private static IEnumerable<string> Headings(Mapping mapping) => mapping.Rules.SelectMany(r => r.Filled).Select(c => c switch { "size_mm" => "mm", "size_cm" => "cm", _ => "" });

    /// <summary>Those of the units that are not the declared one.</summary>
    private static IEnumerable<string> Units(IEnumerable<string> texts, LengthUnit? declared) => declared is not { } unit ? []
        : texts.Select(MappingWords.Units.Loose).OfType<int>().Where(perUnit => perUnit != unit.MillimetresPerUnit()).Select(perUnit => perUnit == 1 ? "mm" : "cm");
}
