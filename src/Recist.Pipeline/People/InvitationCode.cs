using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;

namespace Recist.Pipeline;

/// <summary>One-time codes of invitations: 100 random bits as 20 base32 characters, written in five groups of four.</summary>
/// <remarks>Read in either case, with or without hyphens and blanks, as people type and mail programs break them.</remarks>
public readonly record struct InvitationCode
{
    private const int Bytes = 13;
    private const int Size = 20;
    private const int Group = 4;
    private readonly string? text;

    private InvitationCode(string text) => this.text = text;

    /// <summary>SHA-256 of the code, 64 hex digits: all that is kept of it.</summary>
    public string Hash => Sha256Hex.Of("invitation\n" + text);

    /// <summary>A new code.</summary>
    public static InvitationCode New() => new(Base32.Of(RandomNumberGenerator.GetBytes(Bytes))[..Size]);

    /// <summary>Reads a code as a person typed it.</summary>
    /// <returns>False where it cannot be a code.</returns>
    public static bool TryParse([NotNullWhen(true)] string? typed, out InvitationCode code)
    {
        string plain = typed is { Length: <= 3 * Size } ? typed.Replace("-", "").Replace(" ", "").ToLowerInvariant() : "";
        code = plain.Length == Size && Base32.Is(plain) ? new(plain) : default;
        return code.text is not null;
    }

    /// <summary>The code in groups.</summary>
    public override string ToString() =>
        text is null
            ? throw new InvalidOperationException("No code.")
            : string.Join('-', text.Chunk(Group).Select(group => new string(group)));
}
