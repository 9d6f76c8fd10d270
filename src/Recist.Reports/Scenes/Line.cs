namespace Recist.Reports.Scenes;

/// <summary>A straight line.</summary>
public sealed record Line(Point From, Point To, Stroke Stroke) : Mark;
