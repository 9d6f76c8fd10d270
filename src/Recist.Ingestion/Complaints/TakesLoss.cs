namespace Recist.Ingestion;

/// <summary>Takes what was left away of a value whose place is known to whoever made this; it is told once a file.</summary>
/// <param name="code">One of the codes of <see cref="Losses"/>.</param>
internal delegate void TakesLoss(string code);
