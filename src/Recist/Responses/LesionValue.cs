namespace Recist;

/// <summary>What a target lesion contributes to the sum at a visit (RECIST 1.1 section 4.3.2).</summary>
/// <param name="Lesion">Id of the target.</param>
/// <param name="State">What was found; <see cref="MeasurementState.NotEvaluable"/> where it was not listed.</param>
/// <param name="Value">The length that counts: 5 mm where too small, 0 where absent or merged; null where not evaluable.</param>
public readonly record struct LesionValue(string Lesion, MeasurementState State, Length? Value);
