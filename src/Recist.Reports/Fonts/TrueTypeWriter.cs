using System.Numerics;
using System.Text;

namespace Recist.Reports.Fonts;

/// <summary>Puts tables together to a TrueType file.</summary>
internal static class TrueTypeWriter
{
    /// <summary>The file with its directory, checksums and padding.</summary>
    public static byte[] File(SortedDictionary<string, byte[]> tables)
    {
        var size = 12 + (16 * tables.Count) + tables.Values.Sum(table => Padded(table.Length));
        var file = new byte[size];
        Span<byte> span = file;
        var power = BitOperations.Log2((uint)tables.Count);
        span.PutInt32(0, 0x00010000);
        span.PutUInt16(4, tables.Count);
        span.PutUInt16(6, 16 << power);
        span.PutUInt16(8, power);
        span.PutUInt16(10, (16 * tables.Count) - (16 << power));
        var (entry, at) = (12, 12 + (16 * tables.Count));
        foreach (var (tag, table) in tables)
        {
            table.CopyTo(span[at..]);
            Encoding.ASCII.GetBytes(tag, span[entry..]);
            span.PutInt32(entry + 4, Checksum(span.Slice(at, Padded(table.Length))));
            span.PutInt32(entry + 8, at);
            span.PutInt32(entry + 12, table.Length);
            (entry, at) = (entry + 16, at + Padded(table.Length));
        }

        return file;
    }

    private static int Padded(int length) => (length + 3) & ~3;

    private static int Checksum(ReadOnlySpan<byte> table)
    {
        var sum = 0;
        for (var i = 0; i < table.Length; i += 4)
        {
            sum = unchecked(sum + table.Int32(i));
        }

        return sum;
    }
}
