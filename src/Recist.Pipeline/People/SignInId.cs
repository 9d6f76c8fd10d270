namespace Recist.Pipeline;

/// <summary>The pseudonym under which a sign-in stands in table <c>People</c>, in the audit and in logs.</summary>
public static class SignInId
{
    private const int Size = 20;

    /// <summary>20 hex digits of SHA-256 over who issued the token and the issuer's id for the person.</summary>
    public static string Of(string issuer, string subject) => Sha256Hex.Of($"{issuer}\n{subject}")[..Size];

    /// <summary>True where the text has the form of one.</summary>
    public static bool Is(string text) => text.Length == Size && text.All(char.IsAsciiHexDigitLower);
}
