using System.Diagnostics.CodeAnalysis;

namespace Recist.Pipeline;

/// <summary>Pseudonym of a patient: 20 base32 characters of HMAC-SHA256(clinic key, normalised patient id).</summary>
/// <remarks>Stands in keys, blob names, URLs and logs instead of the clinic's own id. The <c>default</c> value is no key.</remarks>
public readonly record struct PatientKey
{
    internal const int Size = 20;
    private readonly string? text;

    private PatientKey(string text) => this.text = text;

    /// <summary>Reads a key.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out PatientKey key)
    {
        key = text is { Length: Size } && Base32.Is(text) ? new(text) : default;
        return key.text is not null;
    }

    /// <summary>Reads a key that must be one.</summary>
    /// <exception cref="FormatException">The text is no patient key.</exception>
    public static PatientKey Parse(string text) => TryParse(text, out var key) ? key : throw new FormatException("Not a patient key.");

    /// <summary>The key.</summary>
    public override string ToString() => text ?? throw new InvalidOperationException("No patient key.");
}
