namespace Recist.Ingestion;

/// <summary>The formats that cells point to by number.</summary>
internal static class CellFormats
{
    /// <summary>The formats in their order; none where the workbook has no such part.</summary>
    public static List<CellFormat> Read(XlsxPackage package, string? part)
    {
        var formats = new List<CellFormat>();
        if (part is null || !package.Has(part))
        {
            return formats;
        }

        var own = new Dictionary<int, CellFormat>();
        var within = false;
        using var xml = package.Xml(part);
        foreach (var name in XmlWalk.Elements(xml, ends: true))
        {
            if (name == "cellXfs")
            {
                within = xml.NodeType == System.Xml.XmlNodeType.Element && !xml.IsEmptyElement;
            }
            else if (xml.NodeType != System.Xml.XmlNodeType.Element)
            {
                continue;
            }
            else if (name == "numFmt" && XmlWalk.Number(xml, "numFmtId") is { } id)
            {
                own[id] = CellFormat.Of(xml.GetAttribute("formatCode") ?? "");
            }
            else if (name == "xf" && within)
            {
                var format = XmlWalk.Number(xml, "numFmtId") ?? 0;
                formats.Add(own.TryGetValue(format, out var known) ? known : CellFormat.OfBuiltIn(format));
            }
        }

        return formats;
    }
}
