using System.Buffers.Binary;
using System.Text;
using Recist.Ingestion;

namespace Recist.Tests.Readers;

/// <summary>Writes small structured reports in explicit VR little endian.</summary>
internal static class SrFile
{
    public const string Nodule = "27925004|SCT|Nodule";
    private const string Lengths = "mm|UCUM|mm";

    /// <summary>A report of one patient with measurement groups.</summary>
    public static UploadedFile Report(string[] groups, string patient = "P1", string date = "20240105", string reader = "Doe^Jane", string root = "126000|DCM|Imaging Measurement Report", string syntax = "1.2.840.10008.1.2.1", string more = "", bool undefined = false, string name = "sr.dcm", string protocol = "", string time = "", string? visit = null)
    {
        byte[] meta = [.. Element(0x00020002, "UI", "1.2.840.10008.5.1.4.1.1.88.33"), .. Element(0x00020010, "UI", syntax)];
        byte[] data =
        [
            .. more.Length == 0 ? [] : Element(0x00080005, "CS", more),
            .. date.Length == 0 ? [] : Element(0x00080020, "DA", date),
            .. time.Length == 0 ? [] : Element(0x00080030, "TM", time),
            .. Element(0x00080050, "SH", "ACC-7"),
            .. patient.Length == 0 ? [] : Element(0x00100020, "LO", patient),
            .. protocol.Length == 0 ? [] : Element(0x00120020, "LO", protocol),
            .. visit == "" ? [] : Element(0x00120050, "LO", visit ?? date),
            .. Element(0x0040A040, "CS", "CONTAINER"),
            .. Sequence(0x0040A043, undefined, Code(root)),
            .. Sequence(
                0x0040A730,
                undefined,
                Item("121008|DCM|Person Observer Name", "PNAME", Element(0x0040A123, "PN", reader)),
                Item("121058|DCM|Procedure reported", "CODE", Sequence(0x0040A168, undefined, Code("25045-6|LN|CT unspecified body region"))),
                Item("126010|DCM|Imaging Measurements", "CONTAINER", Sequence(0x0040A730, undefined, [.. groups.Select(g => Group(g, undefined))]))),
        ];
        byte[] all = [.. new byte[128], .. "DICM"u8, .. Element(0x00020000, "UL", meta.Length), .. meta, .. data];
        return new UploadedFile(name, all);
    }

    /// <summary>A group as <c>identifier;uid;finding;site;concept=value unit;...</c>; an empty part is left out.</summary>
    public static string Group(string id, string finding, string site, params string[] numbers) => string.Join(';', [id, "1.2." + id.Length, finding, site, .. numbers]);

    public static string Diameter(string value, string unit = Lengths) => $"81827009|SCT|Diameter={value}={unit}";

    public static string Number(string concept, string value, string unit = Lengths) => $"{concept}={value}={unit}";

    private static byte[] Group(string text, bool undefined)
    {
        var parts = text.Split(';');
        var items = new List<byte[]>();
        if (parts[0].Length > 0)
        {
            items.Add(Item("112039|DCM|Tracking Identifier", "TEXT", Element(0x0040A160, "UT", parts[0])));
        }

        if (parts[1].Length > 0)
        {
            items.Add(Item("112040|DCM|Tracking Unique Identifier", "UIDREF", Element(0x0040A124, "UI", parts[1])));
        }

        if (parts[2].Length > 0)
        {
            items.Add(Item("121071|DCM|Finding", "CODE", Sequence(0x0040A168, undefined, Code(parts[2]))));
        }

        if (parts[3].Length > 0)
        {
            items.Add(Item("363698007|SCT|Finding Site", "CODE", Sequence(0x0040A168, undefined, Code(parts[3]))));
        }

        foreach (var observer in parts[4..].Where(p => p.StartsWith('@')))
        {
            items.Add(Item("121008|DCM|Person Observer Name", "PNAME", Element(0x0040A123, "PN", observer[1..])));
        }

        foreach (var point in parts[4..].Where(p => p.StartsWith('!')))
        {
            items.Add(Item("C2348792|UMLS|Time Point", "TEXT", Element(0x0040A160, "UT", point[1..])));
        }

        items.AddRange(parts[4..].Where(p => p[0] is not ('@' or '!')).Select(n => n.Split('=')).Select(n => Item(
            n[0],
            "NUM",
            [
                .. Sequence(0x0040A300, undefined, [.. Element(0x0040A30A, "DS", n[1]), .. n[2].Length == 0 ? [] : Sequence(0x004008EA, undefined, Code(n[2]))]),
                .. n.Length < 4 ? [] : Sequence(0x0040A730, undefined, Item("121401|DCM|Derivation", "CODE", Sequence(0x0040A168, undefined, Code(n[3])))),
            ])));
        return Item("125007|DCM|Measurement Group", "CONTAINER", Sequence(0x0040A730, undefined, [.. items]));
    }

    private static byte[] Item(string concept, string type, byte[] answer) =>
        [.. Element(0x0040A040, "CS", type), .. Sequence(0x0040A043, false, Code(concept)), .. answer];

    private static byte[] Code(string code)
    {
        var parts = code.Split('|');
        return [.. Element(0x00080100, "SH", parts[0]), .. Element(0x00080102, "SH", parts[1]), .. Element(0x00080104, "LO", parts[2])];
    }

    private static byte[] Sequence(uint tag, bool undefined, params byte[][] items)
    {
        byte[] content = [.. items.SelectMany(i => (byte[])[.. Tag(0xFFFEE000), .. Number32(undefined ? uint.MaxValue : (uint)i.Length), .. i, .. undefined ? [.. Tag(0xFFFEE00D), .. Number32(0)] : Array.Empty<byte>()])];
        return [.. Tag(tag), .. "SQ\0\0"u8, .. Number32(undefined ? uint.MaxValue : (uint)content.Length), .. content, .. undefined ? [.. Tag(0xFFFEE0DD), .. Number32(0)] : Array.Empty<byte>()];
    }

    private static byte[] Element(uint tag, string form, int number) => [.. Tag(tag), .. Encoding.ASCII.GetBytes(form), 4, 0, .. Number32((uint)number)];

    private static byte[] Element(uint tag, string form, string text)
    {
        var value = Encoding.UTF8.GetBytes(text);
        byte[] even = value.Length % 2 == 0 ? value : [.. value, form == "UI" ? (byte)0 : (byte)' '];
        byte[] length = form == "UT" ? [0, 0, .. Number32((uint)even.Length)] : Number16((uint)even.Length);
        return [.. Tag(tag), .. Encoding.ASCII.GetBytes(form), .. length, .. even];
    }

    private static byte[] Tag(uint tag) => [.. Number16(tag >> 16), .. Number16(tag & 0xFFFF)];

    private static byte[] Number16(uint number) => [(byte)(number & 0xFF), (byte)(number >> 8)];

    private static byte[] Number32(uint number)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteUInt32LittleEndian(bytes, number);
        return bytes;
    }
}
