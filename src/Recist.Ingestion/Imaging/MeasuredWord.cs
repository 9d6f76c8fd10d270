namespace Recist.Ingestion;

/// <summary>A state or status in the words of docs/file-formats.md.</summary>
/// <param name="Text">The word.</param>
/// <param name="Place">Where it stands.</param>
internal sealed record MeasuredWord(string Text, Place Place);
