using System.Security;
using System.Text;
using Recist.Reports.Document;
using Recist.Reports.Pdf.Typesetting;

namespace Recist.Reports.Pdf;

/// <summary>The XMP packet: title, language and producer. No time and no conformance claim stands in it.</summary>
internal static class Metadata
{
    /// <summary>The name of the program in the file.</summary>
    public const string Producer = "RecistFunctions";

    /// <summary>The packet.</summary>
    public static byte[] Packet(ReportDocument document) => Encoding.UTF8.GetBytes($"""
        <?xpacket begin="{'\uFEFF'}" id="W5M0MpCehiHzreSzNTczkc9d"?>
        <x:xmpmeta xmlns:x="adobe:ns:meta/">
        <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
        <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
        <dc:title><rdf:Alt><rdf:li xml:lang="x-default">{SecurityElement.Escape(CleanText.Of(document.Title, document.RightToLeft))}</rdf:li></rdf:Alt></dc:title>
        <dc:language><rdf:Bag><rdf:li>{SecurityElement.Escape(document.Language)}</rdf:li></rdf:Bag></dc:language>
        <pdf:Producer>{Producer}</pdf:Producer>
        </rdf:Description>
        </rdf:RDF>
        </x:xmpmeta>
        <?xpacket end="w"?>
        """);
}
