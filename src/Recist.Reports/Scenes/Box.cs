using Recist.Reports.Document;

namespace Recist.Reports.Scenes;

/// <summary>An upright rectangle by its top left corner.</summary>
public sealed record Box(Point At, double Width, double Height) : Mark
{
    /// <summary>The colour of the area, or null for none.</summary>
    public Colour? Fill { get; init; }

    /// <summary>The outline, or null for none.</summary>
    public Stroke? Stroke { get; init; }
}
