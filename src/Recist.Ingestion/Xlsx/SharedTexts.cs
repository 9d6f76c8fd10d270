namespace Recist.Ingestion;

/// <summary>The texts that cells point to by number; spreadsheets keep each text once.</summary>
internal static class SharedTexts
{
    /// <summary>The texts as cells, in their order: a sheet may point to one text a million times, and it is kept and looked through once; none where the workbook has no such part.</summary>
    public static List<SheetCell> Read(XlsxPackage package, string? part)
    {
        var texts = new List<SheetCell>();
        if (part is null || !package.Has(part))
        {
            return texts;
        }

        using var xml = package.Xml(part);
        foreach (var name in XmlWalk.Elements(xml))
        {
            if (name == "si")
            {
                var cell = SheetCell.OfText(XmlWalk.Text(xml, rich: true, out var isStruck).Trim());
                texts.Add(isStruck ? cell.Struck : cell);
            }
        }

        return texts;
    }
}
