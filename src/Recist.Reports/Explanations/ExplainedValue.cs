namespace Recist.Reports.Explanations;

/// <summary>What one target adds to a sum, and the cell it was read from.</summary>
/// <param name="Lesion">Id of the target, or of the new lesion that joined the sum.</param>
/// <param name="State">What was found.</param>
/// <param name="Value">The length that counts; null where the target is not evaluable.</param>
/// <param name="Source">The cell; null where the visit does not list the target.</param>
/// <param name="Text">What stood in the cell; null where it was blank.</param>
public sealed record ExplainedValue(string Lesion, MeasurementState State, Length? Value, SourceCell? Source, string? Text);
