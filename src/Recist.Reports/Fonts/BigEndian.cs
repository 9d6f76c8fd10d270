using System.Buffers.Binary;

namespace Recist.Reports.Fonts;

/// <summary>Numbers in a font file, which are big-endian.</summary>
internal static class BigEndian
{
    public static int UInt16(this ReadOnlySpan<byte> data, int at) => BinaryPrimitives.ReadUInt16BigEndian(data[at..]);

    public static int Int16(this ReadOnlySpan<byte> data, int at) => BinaryPrimitives.ReadInt16BigEndian(data[at..]);

    public static int Int32(this ReadOnlySpan<byte> data, int at) => BinaryPrimitives.ReadInt32BigEndian(data[at..]);

    public static void PutUInt16(this Span<byte> data, int at, int value) => BinaryPrimitives.WriteUInt16BigEndian(data[at..], unchecked((ushort)value));

    public static void PutInt32(this Span<byte> data, int at, int value) => BinaryPrimitives.WriteInt32BigEndian(data[at..], value);
}
