using Recist.Reports.Scenes;

namespace Recist.Reports.Document;

/// <summary>A drawing with its alternative text; it stays in one piece with its caption.</summary>
/// <param name="Scene">The drawing. One wider than the page is scaled down.</param>
/// <param name="Alt">What a person who cannot see it is told, one sentence made from the data; never empty.</param>
/// <param name="Caption">The words under it, empty for none.</param>
public sealed record Figure(Scene Scene, string Alt, string Caption) : Block;
