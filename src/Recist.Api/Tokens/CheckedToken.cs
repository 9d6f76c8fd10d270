namespace Recist.Api.Tokens;

/// <summary>What came of the check of a request's token.</summary>
/// <param name="Caller">Who asks; null where there is a fault.</param>
/// <param name="Fault">What is wrong, as far as it may be told.</param>
public sealed record CheckedToken(Caller? Caller, TokenFault Fault)
{
    /// <summary>The request brings no token.</summary>
    public static CheckedToken Missing { get; } = new(null, TokenFault.Missing);

    /// <summary>Anything about the token is wrong; what it is, is never told.</summary>
    public static CheckedToken Wrong { get; } = new(null, TokenFault.Wrong);

    /// <summary>The token was good, and its time is over.</summary>
    public static CheckedToken Expired { get; } = new(null, TokenFault.Expired);
}
