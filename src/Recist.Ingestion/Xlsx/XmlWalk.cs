using System.Text;
using System.Xml;

namespace Recist.Ingestion;

/// <summary>Walks through the elements of a part. Names are compared without namespace: Excel's strict form has other namespaces than its usual one.</summary>
internal static class XmlWalk
{
    /// <summary>Moves to the next node; false at the end.</summary>
    /// <exception cref="XlsxDamage">Elements are nested too deep.</exception>
    public static bool Next(XmlReader xml) => xml.Read() && (xml.Depth <= XlsxLimits.Depth ? true : throw XlsxDamage.Damaged());

    /// <summary>Each element of the document in its order, and each end tag where <paramref name="ends"/> is true.</summary>
    public static IEnumerable<string> Elements(XmlReader xml, bool ends = false)
    {
        while (Next(xml))
        {
            if (xml.NodeType == XmlNodeType.Element || (ends && xml.NodeType == XmlNodeType.EndElement))
            {
                yield return xml.LocalName;
            }
        }
    }

    /// <summary>The id of a relationship (<c>r:id</c>); null where missing. Its namespace is another one in the strict form.</summary>
    public static string? Id(XmlReader xml)
    {
        string? id = null;
        for (var found = xml.MoveToFirstAttribute(); found && id is null; found = xml.MoveToNextAttribute())
        {
            id = xml.LocalName == "id" && xml.Prefix.Length > 0 ? xml.Value : null;
        }

        xml.MoveToElement();
        return id;
    }

    /// <summary>A whole number of an attribute; null where it is missing or none.</summary>
    public static int? Number(XmlReader xml, string name) =>
        int.TryParse(xml.GetAttribute(name), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>True where an attribute is set to true.</summary>
    public static bool Flag(XmlReader xml, string name) => xml.GetAttribute(name) is "1" or "true";

    /// <summary>True for an element that sets a property of a font, unless it says that it does not.</summary>
    public static bool IsOn(XmlReader xml) => xml.GetAttribute("val") is not ("0" or "false");

    /// <summary>The text of the element at which the reader stands; afterwards it stands at the end tag.</summary>
    /// <param name="xml">Stands at the element.</param>
    /// <param name="rich">True for texts in runs: only what stands in <c>t</c> counts, and no phonetic run.</param>
    public static string Text(XmlReader xml, bool rich) => Text(xml, rich, out _);

    /// <summary>The text of the element at which the reader stands; afterwards it stands at the end tag.</summary>
    /// <param name="xml">Stands at the element.</param>
    /// <param name="rich">True for texts in runs: only what stands in <c>t</c> counts, and no phonetic run.</param>
    /// <param name="isStruck">True where a run that is not blank is struck through.</param>
    public static string Text(XmlReader xml, bool rich, out bool isStruck)
    {
        isStruck = false;
        if (xml.IsEmptyElement)
        {
            return "";
        }

        var depth = xml.Depth;
        var (phonetic, counts, strikes) = (int.MaxValue, !rich, false);
        var text = "";
        StringBuilder? pieces = null;
        while (Next(xml) && xml.Depth > depth)
        {
            switch (xml.NodeType)
            {
                case XmlNodeType.Element when rich && xml.Depth <= phonetic:
                    phonetic = xml.LocalName == "rPh" && !xml.IsEmptyElement ? xml.Depth : int.MaxValue;
                    counts = xml.LocalName == "t" && !xml.IsEmptyElement;
                    strikes = xml.LocalName == "strike" ? IsOn(xml) : strikes && xml.LocalName != "r";
                    break;
                case XmlNodeType.EndElement when rich:
                    counts = false;
                    break;
                case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace when counts:
                    isStruck |= strikes && !string.IsNullOrWhiteSpace(xml.Value);
                    if (text.Length == 0 && pieces is null)
                    {
                        text = Checked(xml.Value);
                    }
                    else
                    {
                        Add(pieces ??= new StringBuilder(text), xml.Value);
                    }

                    break;
                default:
                    break;
            }
        }

        return pieces?.ToString() ?? text;
    }

    private static void Add(StringBuilder text, string more)
    {
        text.Append(more);
        TooLong(text.Length);
    }

    private static string Checked(string text)
    {
        TooLong(text.Length);
        return text;
    }

    private static void TooLong(int length)
    {
        if (length > XlsxLimits.CellText)
        {
            throw new XlsxDamage(Codes.TextTooLong, "A cell has more than 32,767 characters.", "Shorten it.");
        }
    }
}
