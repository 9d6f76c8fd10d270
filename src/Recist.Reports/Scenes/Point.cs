namespace Recist.Reports.Scenes;

/// <summary>A place in a scene: points from the left and from the top.</summary>
public readonly record struct Point(double X, double Y);
