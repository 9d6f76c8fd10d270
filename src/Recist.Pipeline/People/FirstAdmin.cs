namespace Recist.Pipeline;

/// <summary>Who will be the first clinic-admin of a new clinic.</summary>
/// <param name="Name">Name as printed; null to print the one of the token.</param>
/// <param name="JobTitle">Job title as printed; null for none.</param>
/// <param name="SignIn">A sign-in that belongs to the clinic at once; null to make an invitation.</param>
public sealed record FirstAdmin(string? Name, string? JobTitle, SignIn? SignIn);
