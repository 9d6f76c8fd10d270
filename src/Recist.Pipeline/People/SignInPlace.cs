namespace Recist.Pipeline;

/// <summary>The clinic that a sign-in points to. It belongs there only if the clinic's people hold it.</summary>
/// <param name="SignIn">Pseudonym of the sign-in.</param>
/// <param name="Clinic">The clinic.</param>
/// <param name="Claimed">When it last began to accept an invitation there.</param>
public sealed record SignInPlace(string SignIn, ClinicId Clinic, DateTimeOffset Claimed)
{
    /// <summary>The store's token; null before it is written.</summary>
    public string? Token { get; init; }
}
