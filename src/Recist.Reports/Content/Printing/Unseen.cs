using System.Text;

namespace Recist.Reports.Content;

/// <summary>Letters and marks without a picture, which fonts draw as nothing: fillers, variation selectors, the blank of Braille.</summary>
internal static class Unseen
{
    private static readonly (int First, int Last)[] Ranges =
    [
        (0x034F, 0x034F), (0x115F, 0x1160), (0x17B4, 0x17B5), (0x180B, 0x180F), (0x2800, 0x2800), (0x3164, 0x3164), (0xFE00, 0xFE0F),
        (0xFFA0, 0xFFA0), (0xFFF0, 0xFFFD), (0x16FE4, 0x16FE4), (0x1D159, 0x1D159), (0xE0000, 0xE0FFF),
    ];

    /// <summary>True for such a character.</summary>
    public static bool Is(Rune rune) => Ranges.Any(range => rune.Value >= range.First && rune.Value <= range.Last);
}
