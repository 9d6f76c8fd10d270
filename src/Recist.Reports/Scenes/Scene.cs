namespace Recist.Reports.Scenes;

/// <summary>A vector drawing in points, origin at the top left, y downwards; marks are drawn first to last.</summary>
/// <param name="Width">Width, above 0.</param>
/// <param name="Height">Height, above 0.</param>
/// <param name="Marks">What is drawn, all of it inside the width and height.</param>
public sealed record Scene(double Width, double Height, IReadOnlyList<Mark> Marks);
