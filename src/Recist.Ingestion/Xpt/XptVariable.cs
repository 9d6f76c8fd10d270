namespace Recist.Ingestion;

/// <summary>One variable of a SAS transport file.</summary>
/// <param name="Name">Name, at most 8 characters.</param>
/// <param name="IsNumber">True for a number, false for text.</param>
/// <param name="At">Where it begins in a row, in bytes.</param>
/// <param name="Length">Its bytes in a row.</param>
/// <param name="Dates">Which days its numbers are; null where they are no days.</param>
internal sealed record XptVariable(string Name, bool IsNumber, int At, int Length, SasDates? Dates = null);
