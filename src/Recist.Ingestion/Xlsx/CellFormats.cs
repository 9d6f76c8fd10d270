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
        var struck = new List<bool>();
        var section = "";
        using var xml = package.Xml(part);
        foreach (var name in XmlWalk.Elements(xml, ends: true))
        {
            if (name is "cellXfs" or "fonts")
            {
                section = xml.NodeType == System.Xml.XmlNodeType.Element && !xml.IsEmptyElement ? name : "";
            }
            else if (xml.NodeType != System.Xml.XmlNodeType.Element)
            {
                continue;
            }
            else if (name == "numFmt" && XmlWalk.Number(xml, "numFmtId") is { } id)
            {
                own[id] = CellFormat.Of(xml.GetAttribute("formatCode") ?? "");
            }
            else if (name == "font" && section == "fonts")
            {
                struck.Add(false);
            }
            else if (name == "strike" && section == "fonts" && struck.Count > 0)
            {
                struck[^1] = XmlWalk.IsOn(xml);
            }
            else if (name == "xf" && section == "cellXfs")
            {
                var format = XmlWalk.Number(xml, "numFmtId") ?? 0;
                formats.Add((own.TryGetValue(format, out var known) ? known : CellFormat.OfBuiltIn(format)) with
                {
                    IsStruck = struck.ElementAtOrDefault(XmlWalk.Number(xml, "fontId") ?? 0),
                });
            }
        }

        return formats;
    }
}
