namespace Recist.Reports.Document;

/// <summary>A list of points without order.</summary>
public sealed record BulletList(IReadOnlyList<RichText> Items) : Block;
