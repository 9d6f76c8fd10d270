using System.Buffers.Binary;
using System.Globalization;

namespace Recist.Ingestion;

/// <summary>Numbers of a SAS transport file: IBM mainframe floating point, sign, power of 16, and a fraction of up to 56 bits.</summary>
internal static class XptNumber
{
    /// <summary>Decimals that can be told apart: the fraction is exact to about 16 digits, and 12.3 must come back as 12.3.</summary>
    private const int Decimals = 10;

    /// <summary>The number as a table would spell it; blank where it is missing.</summary>
    /// <param name="bytes">2 to 8 bytes; shorter numbers have lost their last bytes.</param>
    public static string Text(ReadOnlySpan<byte> bytes)
    {
        Span<byte> whole = stackalloc byte[8];
        whole.Clear();
        bytes.CopyTo(whole);
        var fraction = BinaryPrimitives.ReadUInt64BigEndian(whole) & 0x00FF_FFFF_FFFF_FFFF;
        if (fraction == 0)
        {
            return whole[0] == 0 ? "0" : Missing(whole[0]);
        }

        var power = (whole[0] & 0x7F) - 64 - 14;
        return Scaled(fraction, power) is { } value && value != 0
            ? ((whole[0] & 0x80) == 0 ? value : -value).ToString("0.##########", CultureInfo.InvariantCulture)
            : string.Create(CultureInfo.InvariantCulture, $"{((whole[0] & 0x80) == 0 ? "" : "-")}{fraction}*16^{power}"); // No length, no date: refused where it is used. So is what is too small to be told from 0, which would be an absent lesion.
    }

    /// <summary>Missing is <c>.</c>, <c>_</c> or <c>A</c> to <c>Z</c> with no fraction; the sign of a zero says nothing.</summary>
    private static string Missing(byte first) => first is (byte)'.' or (byte)'_' or (>= (byte)'A' and <= (byte)'Z') ? "" : "0";

    private static decimal? Scaled(decimal value, int power)
    {
        for (; power < 0 && value != 0; power++)
        {
            value /= 16;
        }

        for (; power > 0 && value < 1_000_000_000_000m; power--)
        {
            value *= 16;
        }

        return power > 0 ? null : decimal.Round(value, Decimals);
    }
}
