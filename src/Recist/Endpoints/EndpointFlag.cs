namespace Recist;

/// <summary>Whether a patient counts towards a rate, such as the objective response rate.</summary>
/// <param name="Reached">True where the patient counts.</param>
/// <param name="Why">The rule with the response, days and limits it compared.</param>
public sealed record EndpointFlag(bool Reached, Reason Why);
