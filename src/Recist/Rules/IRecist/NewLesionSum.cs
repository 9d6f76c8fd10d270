namespace Recist.Rules;

/// <summary>A sum of measured new lesions and the visit that it stems from.</summary>
/// <param name="Sum">The sum.</param>
/// <param name="Visit">Label of the visit.</param>
internal sealed record NewLesionSum(Length Sum, string Visit);
