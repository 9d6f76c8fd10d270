using System.Globalization;

namespace Recist.Reports.Document;

/// <summary>A colour in sRGB; the default is black.</summary>
public readonly record struct Colour(byte Red, byte Green, byte Blue)
{
    /// <summary>The colour as <c>#RRGGBB</c>.</summary>
    public string Hex => string.Create(CultureInfo.InvariantCulture, $"#{Red:X2}{Green:X2}{Blue:X2}");

    /// <summary>A colour from 0xRRGGBB.</summary>
    internal static Colour Of(int rgb) => new((byte)(rgb >> 16 & 255), (byte)(rgb >> 8 & 255), (byte)(rgb & 255));
}
