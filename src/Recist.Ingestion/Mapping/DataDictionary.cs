namespace Recist.Ingestion;

/// <summary>A REDCap data dictionary: what each field of an export is called and what its codes mean.</summary>
internal sealed class DataDictionary
{
    private readonly Dictionary<string, (string Label, string Note, Dictionary<string, string> Choices)> fields = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The dictionary, or null with a complaint where the file is none.</summary>
    public static DataDictionary? Read(UploadedFile file, ComplaintLog log)
    {
        if (TableFile.Read(file, ReadingSettings.Default, log) is not { } table)
        {
            return null;
        }

        int Column(params string[] names) => Array.FindIndex(table.Headings, h => names.Contains(FoldedText.Bare(h)));
        var (name, label, choices, note) = (
            Column("VARIABLEFIELDNAME", "FIELDNAME"), Column("FIELDLABEL"), Column("CHOICESCALCULATIONSORSLIDERLABELS", "CHOICESORCALCULATIONS", "SELECTCHOICESORCALCULATIONS"), Column("FIELDNOTE"));
        if (name < 0 || label < 0)
        {
            log.Refuse(
                Codes.NotAMeasurementFile, new Place(file.Name, table.HeadingLine), null, "This is no REDCap data dictionary: it has no columns \"Variable / Field Name\" and \"Field Label\".",
                "Download it in REDCap under Project Setup, Dictionary, and give that file.", "a REDCap data dictionary");
            return null;
        }

        var dictionary = new DataDictionary();
        foreach (var row in table.Rows.Where(r => r.Cells[name].Length > 0))
        {
            dictionary.fields[row.Cells[name]] = (row.Cells[label], note < 0 ? "" : row.Cells[note], Choices(choices < 0 ? "" : row.Cells[choices]));
        }

        return dictionary;
    }

    /// <summary>What the field is called, with the text of its box where it is one of a list, and its unit; null for an unknown field.</summary>
    public string? Label(string heading)
    {
        if (Field(heading) is not { } field)
        {
            return null;
        }

        var unit = Unit(heading) is { } said && HeadingUnit.Of(field.Label) is null && FoldedText.Words(field.Note).Any(w => w is "MM" or "CM") ? $" ({said})" : "";
        return Box(heading) is { } box ? $"{field.Label} {box}" : field.Label + unit;
    }

    /// <summary>What a code of a field means; null where the dictionary does not say.</summary>
    public string? Meaning(string heading, string code) => Field(heading)?.Choices.GetValueOrDefault(code);

    /// <summary>The text of a box of a list of boxes, <c>field___2</c>; null for any other field.</summary>
    public string? Box(string heading) =>
        heading.IndexOf("___", StringComparison.Ordinal) is > 0 and var at ? Field(heading)?.Choices.GetValueOrDefault(heading[(at + 3)..]) : null;

    /// <summary>The unit that label or note of a field gives; null where neither does.</summary>
    public string? Unit(string heading) => Field(heading) is not { } field ? null
        : HeadingUnit.Of(field.Label) ?? FoldedText.Words($"{field.Label} {field.Note}").FirstOrDefault(w => w is "MM" or "CM")?.ToLowerInvariant()
        ?? (FoldedText.Words($"{field.Label} {field.Note}").Any(w => w is "MILLIMETRES" or "MILLIMETERS") ? "mm" : FoldedText.Words($"{field.Label} {field.Note}").Any(w => w is "CENTIMETRES" or "CENTIMETERS") ? "cm" : null);

    private (string Label, string Note, Dictionary<string, string> Choices)? Field(string heading)
    {
        var name = heading.IndexOf("___", StringComparison.Ordinal) is > 0 and var at ? heading[..at] : heading;
        return fields.TryGetValue(name, out var field) ? field : null;
    }

    /// <summary><c>1, Lung | 2, Liver</c>.</summary>
    private static Dictionary<string, string> Choices(string text)
    {
        var choices = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var choice in text.Split('|'))
        {
            if (choice.IndexOf(',', StringComparison.Ordinal) is > 0 and var at)
            {
                choices.TryAdd(choice[..at].Trim(), choice[(at + 1)..].Trim());
            }
        }

        return choices;
    }
}
