namespace Recist.Reports.Explanations;

/// <summary>What a reader found of a non-target or a new lesion, and the cell it was read from.</summary>
/// <param name="Lesion">Id of the lesion.</param>
/// <param name="Visit">Label of the visit.</param>
/// <param name="Found">The finding in a word.</param>
/// <param name="Source">The cell.</param>
/// <param name="Text">What stood in it; null where it was blank.</param>
public sealed record ExplainedFinding(string Lesion, string Visit, string Found, SourceCell? Source, string? Text);
