using Recist.Reports.Document;

namespace Recist.Reports.Scenes;

/// <summary>A line of text; its point is on the baseline, at the side that the anchor names.</summary>
public sealed record Label(Point At, string Text, double Size) : Mark
{
    /// <summary>Which part of the text stands at the point.</summary>
    public Anchor Anchor { get; init; }

    /// <summary>Whether it is set in the heavier weight.</summary>
    public bool Bold { get; init; }

    /// <summary>The colour of the text.</summary>
    public Colour Colour { get; init; } = Palette.Ink;

    /// <summary>Whether it runs upwards, as along a vertical axis.</summary>
    public bool Upwards { get; init; }

    /// <summary>Whether it stands on a white ground that covers what was drawn before.</summary>
    public bool Halo { get; init; }
}
