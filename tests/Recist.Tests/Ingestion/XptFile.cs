using System.Buffers.Binary;
using System.Text;
using Recist.Ingestion;

namespace Recist.Tests.Readers;

/// <summary>Writes a small SAS transport file, version 5.</summary>
internal static class XptFile
{
    private const int TextLength = 16;

    /// <summary>The file.</summary>
    /// <param name="name">File name.</param>
    /// <param name="variables">Name and format; a format of <c>$</c> is a text, a blank one a number without a format.</param>
    /// <param name="rows">Texts, numbers, or null where a number is missing.</param>
    public static UploadedFile Of(string name, (string Name, string Format)[] variables, params object?[][] rows)
    {
        using var file = new MemoryStream();
        Header(file, "LIBRARY HEADER RECORD!!!!!!!000000000000000000000000000000");
        Text(file, "SAS     SAS     SASLIB  9.4     LINUX", 80);
        Text(file, "01JAN25:00:00:00", 80);
        Header(file, "MEMBER  HEADER RECORD!!!!!!!000000000000000001600000000140");
        Header(file, "DSCRPTR HEADER RECORD!!!!!!!000000000000000000000000000000");
        Text(file, "SAS     TABLE   SASDATA 9.4     LINUX", 80);
        Text(file, "01JAN25:00:00:00", 80);
        Header(file, $"NAMESTR HEADER RECORD!!!!!!!000000{variables.Length:D4}00000000000000000000");
        var at = 0;
        foreach (var (variable, format) in variables)
        {
            var isText = format == "$";
            var namestr = new byte[140];
            namestr.AsSpan().Fill((byte)' ');
            BinaryPrimitives.WriteInt16BigEndian(namestr, (short)(isText ? 2 : 1));
            BinaryPrimitives.WriteInt16BigEndian(namestr.AsSpan(4), (short)(isText ? TextLength : 8));
            Encoding.ASCII.GetBytes(variable.PadRight(8)).CopyTo(namestr, 8);
            Encoding.ASCII.GetBytes((isText ? "$" : format).PadRight(8)).CopyTo(namestr, 56);
            BinaryPrimitives.WriteInt32BigEndian(namestr.AsSpan(84), at);
            file.Write(namestr);
            at += isText ? TextLength : 8;
        }

        Pad(file);
        Header(file, "OBS     HEADER RECORD!!!!!!!000000000000000000000000000000");
        foreach (var row in rows)
        {
            for (var i = 0; i < variables.Length; i++)
            {
                if (variables[i].Format == "$")
                {
                    Text(file, (string?)row[i] ?? "", TextLength);
                }
                else
                {
                    file.Write(Number((decimal?)row[i]));
                }
            }
        }

        Pad(file);
        return new UploadedFile(name, file.ToArray());
    }

    private static void Header(MemoryStream file, string rest) => Text(file, "HEADER RECORD*******" + rest, 80);

    private static void Text(MemoryStream file, string text, int length) => file.Write(Encoding.ASCII.GetBytes(text.PadRight(length)));

    private static void Pad(MemoryStream file)
    {
        while (file.Length % 80 != 0)
        {
            file.WriteByte((byte)' ');
        }
    }

    /// <summary>IBM floating point: sign, power of 16, and a fraction of 56 bits.</summary>
    private static byte[] Number(decimal? value)
    {
        var bytes = new byte[8];
        if (value is null or 0)
        {
            bytes[0] = value is null ? (byte)'.' : (byte)0;
            return bytes;
        }

        var (rest, power) = (Math.Abs(value.Value), 64);
        for (; rest >= 1; rest /= 16)
        {
            power++;
        }

        BinaryPrimitives.WriteUInt64BigEndian(bytes, (ulong)(rest * (1UL << 56)));
        bytes[0] = (byte)((value < 0 ? 0x80 : 0) | power);
        return bytes;
    }
}
