namespace Recist.Reports.Document;

/// <summary>A sheet in points (1/72 inch), upright.</summary>
public sealed record Paper(double Width, double Height)
{
    /// <summary>ISO A4, 210 × 297 mm.</summary>
    public static Paper A4 { get; } = new(595.28, 841.89);

    /// <summary>US Letter, 8.5 × 11 inches.</summary>
    public static Paper Letter { get; } = new(612, 792);
}
