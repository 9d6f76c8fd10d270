using System.Buffers.Binary;
using System.Text;

namespace Recist.Ingestion;

/// <summary>Where things stand in a SAS transport file, version 5: headers of 80 bytes, then variables, then rows one behind the other.</summary>
/// <param name="Variables">In the order of a row.</param>
/// <param name="RowLength">Bytes of a row.</param>
/// <param name="FirstRow">Where the first row begins.</param>
internal sealed record XptLayout(List<XptVariable> Variables, int RowLength, int FirstRow)
{
    private const int Record = 80;
    private const int MostVariables = 9999;

    /// <summary>True for a file that begins as a transport file of version 5 does.</summary>
    public static bool Fits(ReadOnlySpan<byte> bytes) => bytes.StartsWith("HEADER RECORD*******LIBRARY HEADER RECORD!!!!!!!"u8);

    /// <summary>The layout of the file's table; null where the file is damaged, cut off before its rows, or holds several tables.</summary>
    public static XptLayout? Of(ReadOnlySpan<byte> bytes)
    {
        var member = Find(bytes, "HEADER RECORD*******MEMBER  HEADER RECORD!!!!!!!"u8, Record);
        var names = Find(bytes, "HEADER RECORD*******NAMESTR HEADER RECORD!!!!!!!"u8, member);
        if (member < 0 || names < 0 || Number(bytes, member + 74, 4) is not { } size || size is not (136 or 140) || Number(bytes, names + 54, 4) is not { } count
            || count is < 1 or > MostVariables)
        {
            return null;
        }

        var variables = new List<XptVariable>();
        var at = names + Record;
        for (var i = 0; i < count; i++, at += size)
        {
            if (at + size > bytes.Length || Variable(bytes.Slice(at, size)) is not { } variable)
            {
                return null;
            }

            variables.Add(variable);
        }

        var inOrder = variables.OrderBy(v => v.At).ToList();
        if (inOrder.Zip(inOrder.Skip(1)).Any(v => v.First.At + v.First.Length > v.Second.At))
        {
            return null; // Variables over one another would make many cells of few bytes.
        }

        var rows = Find(bytes, "HEADER RECORD*******OBS     HEADER RECORD!!!!!!!"u8, Padded(at));
        var length = variables.Max(v => v.At + v.Length);
        return rows != Padded(at) || bytes.Length % Record != 0 || Find(bytes, "HEADER RECORD*******MEMBER  HEADER RECORD!!!!!!!"u8, rows) >= 0
            ? null
            : new XptLayout(variables, length, rows + Record);
    }

    private static XptVariable? Variable(ReadOnlySpan<byte> name)
    {
        var type = BinaryPrimitives.ReadInt16BigEndian(name);
        var length = BinaryPrimitives.ReadInt16BigEndian(name[4..]);
        var at = BinaryPrimitives.ReadInt32BigEndian(name[84..]);
        var sound = type is 1 or 2 && length >= (type == 1 ? 2 : 1) && (type == 2 || length <= 8) && at is >= 0 and < 1 << 20;
        return sound ? new XptVariable(Text(name.Slice(8, 8)), type == 1, at, length, type == 1 ? SasDates.Of(Text(name.Slice(56, 8))) : null) : null;
    }

    private static string Text(ReadOnlySpan<byte> bytes) => Encoding.ASCII.GetString(bytes).Trim(' ', '\0');

    private static int Padded(int at) => (at + Record - 1) / Record * Record;

    private static int? Number(ReadOnlySpan<byte> bytes, int at, int digits) =>
        at + digits <= bytes.Length && int.TryParse(bytes.Slice(at, digits), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var number)
            ? number
            : null;

    /// <summary>Headers begin at multiples of 80; a text of the table that looks like one may stand anywhere.</summary>
    private static int Find(ReadOnlySpan<byte> bytes, ReadOnlySpan<byte> header, int from)
    {
        for (var at = Math.Max(0, from); at >= 0 && at + Record <= bytes.Length; at += Record)
        {
            if (bytes[at..].StartsWith(header))
            {
                return at;
            }
        }

        return -1;
    }
}
