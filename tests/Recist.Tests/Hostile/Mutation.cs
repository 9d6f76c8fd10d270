using System.Text;

namespace Recist.Tests.Hostile;

/// <summary>Changes bytes as damage, careless hands and attackers do; the same random numbers give the same bytes.</summary>
internal static class Mutation
{
    private const int LongestPiece = 200;

    private static readonly byte[][] Inserted =
    [
        .. new[]
        {
            ",", ";", "\t", "\"", "\"\"", "\n", "\r\n", "{", "}", "[", "]", ":", "<", ">", "&", "'", "\\", "\\u0000", "\u200b", "\ufeff", "\0", "=", "NA", "null", "true", "-", "1e9",
            "99999999999999999999", "<!DOCTYPE x>", "<![CDATA[", "]]>", "{n}", "{", "\u202e", "PK\u0003\u0004", "é", "\ud83d\ude00",
        }.Select(Encoding.UTF8.GetBytes),
        [0xFF, 0xFE], [0xC0, 0x80], [0xED, 0xA0, 0x80],
    ];

    private static readonly byte[][] Numbers = [.. new[] { "0", "-1", "12,5", "1e3", "NaN", "00012", "2147483648", "4294967296", "9223372036854775808", "0.00001", "501", "12.5" }.Select(Encoding.ASCII.GetBytes)];

    /// <summary>The bytes after one to four changes.</summary>
    public static byte[] Of(byte[] bytes, byte[] other, Random random)
    {
        for (var i = random.Next(1, 5); i > 0; i--)
        {
            bytes = One(bytes, other, random);
        }

        return bytes;
    }

    private static byte[] One(byte[] bytes, byte[] other, Random random)
    {
        var at = random.Next(bytes.Length + 1);
        var length = Math.Min(random.Next(1, LongestPiece), bytes.Length - at);
        switch (random.Next(11))
        {
            case 0 or 1:
                var flipped = (byte[])bytes.Clone();
                if (at < flipped.Length)
                {
                    flipped[at] ^= (byte)(1 << random.Next(8));
                }

                return flipped;
            case 2:
                return bytes[..at];
            case 3:
                var from = random.Next(other.Length);
                return [.. bytes[..at], .. other[from..Math.Min(from + random.Next(1, LongestPiece), other.Length)], .. bytes[at..]];
            case 4:
                return [.. bytes[..(at + length)], .. bytes[at..(at + length)], .. bytes[(at + length)..]];
            case 5:
                return Lines(bytes, random);
            case 6 or 7:
                return [.. bytes[..at], .. Inserted[random.Next(Inserted.Length)], .. bytes[at..]];
            case 8:
                return Digits(bytes, at, random);
            case 9:
                return [.. bytes[..at], .. bytes[(at + length)..]];
            default:
                var filled = (byte[])bytes.Clone();
                filled.AsSpan(at, length).Fill(random.Next(3) switch { 0 => 0, 1 => 0xFF, _ => (byte)random.Next(256) });
                return filled;
        }
    }

    /// <summary>Two lines change places.</summary>
    private static byte[] Lines(byte[] bytes, Random random)
    {
        var lines = new List<byte[]>();
        for (var start = 0; start < bytes.Length;)
        {
            var end = Array.IndexOf(bytes, (byte)'\n', start) is >= 0 and var found ? found + 1 : bytes.Length;
            lines.Add(bytes[start..end]);
            start = end;
        }

        if (lines.Count > 1)
        {
            var (a, b) = (random.Next(lines.Count), random.Next(lines.Count));
            (lines[a], lines[b]) = (lines[b], lines[a]);
        }

        return [.. lines.SelectMany(l => l)];
    }

    /// <summary>The first digits from here on become another number.</summary>
    private static byte[] Digits(byte[] bytes, int at, Random random)
    {
        var start = Array.FindIndex(bytes, at, b => b is >= (byte)'0' and <= (byte)'9');
        if (start < 0)
        {
            return bytes;
        }

        var end = start;
        while (end < bytes.Length && bytes[end] is (>= (byte)'0' and <= (byte)'9') or (byte)'.')
        {
            end++;
        }

        return [.. bytes[..start], .. Numbers[random.Next(Numbers.Length)], .. bytes[end..]];
    }
}
