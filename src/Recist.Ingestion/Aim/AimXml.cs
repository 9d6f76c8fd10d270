using System.Xml;

namespace Recist.Ingestion;

/// <summary>Reads the XML form of AIM. A document type is refused, so that no entity is ever opened or multiplied.</summary>
internal static class AimXml
{
    private const int MostDepth = 64;
    private const int MostElements = 1_000_000;

    /// <summary>The root element, or null with a complaint.</summary>
    public static AimNode? Read(UploadedFile file, string text, ComplaintLog log)
    {
        var settings = new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            MaxCharactersInDocument = Archives.MostBytes,
            MaxCharactersFromEntities = 1024,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
            IgnoreWhitespace = true,
        };
        try
        {
            using var reader = XmlReader.Create(new StringReader(text), settings);
            return Tree(reader, new Place(file.Name, 1), log);
        }
        catch (XmlException fault)
        {
            log.Refuse(
                Codes.XmlSyntax,
                new Place(file.Name, Math.Max(fault.LineNumber, 1)),
                null,
                "The document is not valid XML here, is cut off, or has a document type, which no annotation needs.",
                "Export the file anew.");
            return null;
        }
    }

    private static AimNode? Tree(XmlReader reader, Place place, ComplaintLog log)
    {
        AimNode? root = null;
        var open = new Stack<AimNode>();
        var count = 0;
        while (reader.Read())
        {
            if (reader.NodeType == XmlNodeType.EndElement)
            {
                open.Pop();
            }
            else if (reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA && open.TryPeek(out var holder))
            {
                holder.Attributes.TryAdd("value", reader.Value); // No annotation of the standard has texts; one that does must not lose a unit.
            }
            else if (reader.NodeType == XmlNodeType.Element)
            {
                if (open.Count >= MostDepth || ++count > MostElements)
                {
                    log.Refuse(Codes.XmlSyntax, place with { Line = LineOf(reader) }, null, "The document is nested deeper, or has more elements, than any annotation.", "Export the file anew.");
                    return null;
                }

                var line = LineOf(reader);
                var node = open.TryPeek(out var parent) ? parent.Add(reader.LocalName, line) : root = new AimNode(reader.LocalName, null, place with { Line = line });
                if (!reader.IsEmptyElement)
                {
                    open.Push(node);
                }

                Attributes(reader, node);
            }
        }

        return root;
    }

    private static void Attributes(XmlReader reader, AimNode node)
    {
        while (reader.MoveToNextAttribute())
        {
            if (reader.Prefix != "xmlns" && reader.Name != "xmlns")
            {
                node.Attributes[reader.LocalName] = reader.Value;
            }
        }
    }

    private static int LineOf(XmlReader reader) => ((IXmlLineInfo)reader).LineNumber;
}
