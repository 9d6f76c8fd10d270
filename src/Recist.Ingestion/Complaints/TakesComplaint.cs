namespace Recist.Ingestion;

/// <summary>Takes a complaint about a value whose place is known to whoever made this.</summary>
/// <param name="code">One of <see cref="Codes"/>.</param>
/// <param name="problem">What is wrong, without the value.</param>
/// <param name="fix">What to do about it.</param>
/// <param name="expected">What may stand there, where the code alone does not say it.</param>
internal delegate void TakesComplaint(string code, string problem, string fix, string? expected = null);
