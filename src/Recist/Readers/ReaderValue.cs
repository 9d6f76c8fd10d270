namespace Recist;

/// <summary>What one reader came to.</summary>
/// <param name="Reader">The reader; null where the file names nobody.</param>
/// <param name="Value">A response code or an ISO date; null where there is none (no visit of that label, no response, no progression).</param>
public readonly record struct ReaderValue(string? Reader, string? Value);
