namespace Recist.Pipeline;

/// <summary>A sign-in whose token was checked and names no clinic.</summary>
/// <param name="Id">Its pseudonym.</param>
/// <param name="MayHold">The roles that its issuer may give.</param>
public sealed record SignIn(string Id, Role MayHold);
