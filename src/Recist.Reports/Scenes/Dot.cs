using Recist.Reports.Document;

namespace Recist.Reports.Scenes;

/// <summary>A circle.</summary>
public sealed record Dot(Point Centre, double Radius) : Mark
{
    /// <summary>The colour of the area, or null for none.</summary>
    public Colour? Fill { get; init; }

    /// <summary>The outline, or null for none.</summary>
    public Stroke? Stroke { get; init; }
}
