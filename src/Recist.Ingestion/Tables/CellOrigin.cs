namespace Recist.Ingestion;

/// <summary>Where a mapped cell comes from, so that complaints and reasons point to the file that was sent.</summary>
/// <param name="Line">1-based line of the source.</param>
/// <param name="Heading">Heading of the source.</param>
/// <param name="Text">Text of the source, before any code became a word.</param>
internal sealed record CellOrigin(int Line, string Heading, string Text);
