using Recist.Reports.Document;

namespace Recist.Reports.Scenes;

/// <summary>A line through points, or the area inside them.</summary>
public sealed record Poly(IReadOnlyList<Point> Points) : Mark
{
    /// <summary>The line, or null for none.</summary>
    public Stroke? Stroke { get; init; }

    /// <summary>The colour of the area (the outline is then closed), or null for none.</summary>
    public Colour? Fill { get; init; }

    /// <summary>Whether the last point is joined to the first.</summary>
    public bool Closed { get; init; }
}
