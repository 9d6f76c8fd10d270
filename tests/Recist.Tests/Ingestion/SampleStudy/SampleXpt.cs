using System.Buffers.Binary;
using System.Globalization;
using System.Text;

namespace Recist.Tests.Readers;

/// <summary>Writes a table as a SAS transport file, version 5: texts of 40 bytes, numbers in IBM floating point.</summary>
internal static class SampleXpt
{
    private const int Width = 40;

    public static byte[] Of(string domain, List<string[]> table, params string[] numeric)
    {
        using var file = new MemoryStream();
        Line(file, "HEADER RECORD*******LIBRARY HEADER RECORD!!!!!!!000000000000000000000000000000  ");
        Line(file, "SAS     SAS     SASLIB  9.4     X64_10PR                        01JAN26:00:00:00");
        Line(file, "01JAN26:00:00:00");
        Line(file, "HEADER RECORD*******MEMBER  HEADER RECORD!!!!!!!000000000000000001600000000140  ");
        Line(file, "HEADER RECORD*******DSCRPTR HEADER RECORD!!!!!!!000000000000000000000000000000  ");
        Line(file, $"SAS     {domain,-8}SASDATA 9.4     X64_10PR                        01JAN26:00:00:00");
        Line(file, "01JAN26:00:00:00");
        Line(file, $"HEADER RECORD*******NAMESTR HEADER RECORD!!!!!!!000000{table[0].Length:D4}00000000000000000000  ");
        var at = 0;
        for (var i = 0; i < table[0].Length; i++)
        {
            var isNumber = numeric.Contains(table[0][i]);
            file.Write(Name(table[0][i], isNumber, i, at));
            at += isNumber ? 8 : Width;
        }

        Pad(file);
        Line(file, "HEADER RECORD*******OBS     HEADER RECORD!!!!!!!000000000000000000000000000000  ");
        foreach (var row in table.Skip(1))
        {
            for (var i = 0; i < row.Length; i++)
            {
                file.Write(numeric.Contains(table[0][i]) ? Ibm(row[i]) : Encoding.ASCII.GetBytes(row[i].PadRight(Width)));
            }
        }

        Pad(file);
        return file.ToArray();
    }

    /// <summary>Sign and power of 16 in the first byte, then a fraction of 56 bits.</summary>
    private static byte[] Ibm(string text)
    {
        if (text.Length == 0)
        {
            return [(byte)'.', 0, 0, 0, 0, 0, 0, 0];
        }

        var value = decimal.Parse(text, CultureInfo.InvariantCulture);
        var power = 64;
        for (; value >= 1; power++)
        {
            value /= 16;
        }

        var bytes = new byte[8];
        bytes[0] = (byte)power;
        for (var i = 1; i < 8; i++)
        {
            value *= 256;
            bytes[i] = (byte)decimal.Truncate(value);
            value -= bytes[i];
        }

        return bytes;
    }

    private static byte[] Name(string name, bool isNumber, int number, int at)
    {
        var bytes = new byte[140];
        bytes.AsSpan().Fill((byte)' ');
        BinaryPrimitives.WriteInt16BigEndian(bytes, (short)(isNumber ? 1 : 2));
        BinaryPrimitives.WriteInt16BigEndian(bytes.AsSpan(2), 0);
        BinaryPrimitives.WriteInt16BigEndian(bytes.AsSpan(4), (short)(isNumber ? 8 : Width));
        BinaryPrimitives.WriteInt16BigEndian(bytes.AsSpan(6), (short)(number + 1));
        Encoding.ASCII.GetBytes(name).CopyTo(bytes, 8);
        BinaryPrimitives.WriteInt32BigEndian(bytes.AsSpan(84), at);
        return bytes;
    }

    private static void Line(MemoryStream file, string text) => file.Write(Encoding.ASCII.GetBytes(text.PadRight(80)));

    private static void Pad(MemoryStream file)
    {
        while (file.Length % 80 != 0)
        {
            file.WriteByte((byte)' ');
        }
    }
}
