using System.Buffers.Binary;

namespace Recist.Ingestion;

/// <summary>The checksum of a .zip entry. The platform's archive reader does not compare it, so a damaged digit would be read as another one.</summary>
internal static class Crc32
{
    private const int Lanes = 8;

    private static readonly uint[][] Tables = Make();

    /// <summary>The checksum of some bytes.</summary>
    public static uint Of(ReadOnlySpan<byte> bytes)
    {
        var crc = uint.MaxValue;
        for (; bytes.Length >= Lanes; bytes = bytes[Lanes..])
        {
            var low = BinaryPrimitives.ReadUInt32LittleEndian(bytes) ^ crc;
            crc = Tables[7][low & 0xFF] ^ Tables[6][(low >> 8) & 0xFF] ^ Tables[5][(low >> 16) & 0xFF] ^ Tables[4][low >> 24]
                ^ Tables[3][bytes[4]] ^ Tables[2][bytes[5]] ^ Tables[1][bytes[6]] ^ Tables[0][bytes[7]];
        }

        foreach (var b in bytes)
        {
            crc = (crc >> 8) ^ Tables[0][(crc ^ b) & 0xFF];
        }

        return ~crc;
    }

    private static uint[][] Make()
    {
        const uint Polynomial = 0xEDB88320;
        var tables = new uint[Lanes][];
        tables[0] = new uint[256];
        for (uint i = 0; i < 256; i++)
        {
            var value = i;
            for (var bit = 0; bit < 8; bit++)
            {
                value = (value & 1) == 0 ? value >> 1 : (value >> 1) ^ Polynomial;
            }

            tables[0][i] = value;
        }

        for (var lane = 1; lane < Lanes; lane++)
        {
            tables[lane] = [.. tables[lane - 1].Select(v => (v >> 8) ^ tables[0][v & 0xFF])];
        }

        return tables;
    }
}
