using Recist.Reports.Document;

namespace Recist.Reports.Scenes;

/// <summary>How a line is drawn: colour, width in points, and the lengths of dash and gap (none: unbroken).</summary>
public sealed record Stroke(Colour Colour, double Width)
{
    /// <summary>Lengths of dash and gap in points, by turns; empty for an unbroken line.</summary>
    public IReadOnlyList<double> Dash { get; init; } = [];
}
