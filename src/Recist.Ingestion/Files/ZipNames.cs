using System.Buffers.Binary;
using System.Text;

namespace Recist.Ingestion;

/// <summary>Names in a .zip's own directory, read without unpacking anything; what it says is believed for telling the kind and for nothing else.</summary>
internal static class ZipNames
{
    private const int EndLength = 22;
    private const int EntryLength = 46;
    private const int LongestComment = ushort.MaxValue;

    /// <summary>The names; none where there is no directory.</summary>
    /// <param name="bytes">The whole file.</param>
    /// <param name="most">Most names that are read.</param>
    public static List<string> Of(ReadOnlySpan<byte> bytes, int most)
    {
        var names = new List<string>();
        var tail = bytes[Math.Max(0, bytes.Length - EndLength - LongestComment)..];
        var end = tail.LastIndexOf("PK\x05\x06"u8);
        if (end < 0 || tail.Length - end < EndLength || BinaryPrimitives.ReadUInt32LittleEndian(tail[(end + 16)..]) is var start && start >= bytes.Length)
        {
            return names;
        }

        var directory = bytes[(int)start..];
        while (names.Count < most && directory.Length >= EntryLength && directory.StartsWith("PK\x01\x02"u8))
        {
            var name = BinaryPrimitives.ReadUInt16LittleEndian(directory[28..]);
            var rest = BinaryPrimitives.ReadUInt16LittleEndian(directory[30..]) + BinaryPrimitives.ReadUInt16LittleEndian(directory[32..]);
            if (directory.Length < EntryLength + name + rest)
            {
                return names;
            }

            names.Add(Encoding.UTF8.GetString(directory.Slice(EntryLength, name)));
            directory = directory[(EntryLength + name + rest)..];
        }

        return names;
    }
}
