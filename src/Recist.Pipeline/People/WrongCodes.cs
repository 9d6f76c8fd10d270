namespace Recist.Pipeline;

/// <summary>How many codes a sign-in has tried within an hour without success.</summary>
/// <param name="SignIn">Pseudonym of the sign-in.</param>
/// <param name="Since">When the hour began: with its first wrong code.</param>
/// <param name="Count">Wrong codes since then.</param>
public sealed record WrongCodes(string SignIn, DateTimeOffset Since, int Count)
{
    /// <summary>The store's token; null before it is written.</summary>
    public string? Token { get; init; }
}
