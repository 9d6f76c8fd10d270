namespace Recist.Pipeline;

/// <summary>What came of the order to create a clinic.</summary>
/// <param name="Outcome">Whether it was created.</param>
/// <param name="Invitation">The first clinic-admin's; null where an operator named the person's sign-in, or nothing was created.</param>
public sealed record FoundedClinic(FoundingOutcome Outcome, MadeInvitation? Invitation);
