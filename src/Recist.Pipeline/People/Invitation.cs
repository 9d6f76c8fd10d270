using System.Security.Cryptography;

namespace Recist.Pipeline;

/// <summary>An open invitation to a clinic. Its code is not kept: whoever reads the store cannot accept it.</summary>
/// <param name="Id">Its id, no secret: <c>n</c> and 19 base32 characters.</param>
/// <param name="Roles">What the person will be able to do.</param>
/// <param name="By">Pseudonym of who invited.</param>
/// <param name="Made">When.</param>
/// <param name="Expires">From then on it cannot be accepted.</param>
public sealed record Invitation(string Id, Role Roles, string By, DateTimeOffset Made, DateTimeOffset Expires)
{
    /// <summary>So many wrong years of birth end an invitation of a patient.</summary>
    public const int MostAttempts = 5;

    private const int IdBytes = 12;
    private const int IdSize = 20;

    /// <summary>Name as printed on what the person will sign; null to print the one of the token. Always null for a patient.</summary>
    public string? Name { get; init; }

    /// <summary>Job title as printed; null where none was given.</summary>
    public string? JobTitle { get; init; }

    /// <summary>The patient, for an invitation of a patient; null for staff.</summary>
    public PatientKey? Patient { get; init; }

    /// <summary>As what <see cref="By"/> invited.</summary>
    public Inviter As { get; init; }

    /// <summary>How many wrong years of birth were given with the right code.</summary>
    public int Attempts { get; init; }

    /// <summary>True where a text has the form of an id.</summary>
    public static bool IsId(string text) => text.Length == IdSize && text[0] == 'n' && Base32.Is(text.AsSpan(1));

    internal static string NewId() => "n" + Base32.Of(RandomNumberGenerator.GetBytes(IdBytes))[..(IdSize - 1)];

    /// <summary>True where its days, or its tries, are over.</summary>
    public bool IsOver(DateTimeOffset now) => now >= Expires || Attempts >= MostAttempts;
}
