namespace Recist.Reports.Document;

/// <summary>A heading, which is also a bookmark. It always stays on the page of the start of what follows it.</summary>
/// <param name="Level">1 (the title, once) to 6.</param>
/// <param name="Text">The words.</param>
public sealed record Heading(int Level, string Text) : Block;
