namespace Recist.Ingestion;

/// <summary>Where a cell comes from that does not stand in the file as it is read, so that complaints and reasons point to the file that was sent.</summary>
/// <param name="Line">1-based line of the source.</param>
/// <param name="Heading">Heading of the source.</param>
/// <param name="Text">Text of the source, before any code became a word.</param>
internal sealed record CellOrigin(int Line, string Heading, string Text);
