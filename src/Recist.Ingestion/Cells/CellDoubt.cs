namespace Recist.Ingestion;

/// <summary>Words of a cell that mean one thing to one reader and another to the next: never read, and answered with what to write.</summary>
/// <param name="Words">The words, apart by semicolons.</param>
/// <param name="May">What they may mean, as the end of a sentence: <c>not done, or not detected</c>.</param>
/// <param name="Write">What to write instead, as a sentence.</param>
internal sealed record CellDoubt(string Words, string May, string Write);
