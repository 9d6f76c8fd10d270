using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;

namespace Recist.Pipeline;

/// <summary>Id of one version of one uploaded blob: base32 of SHA-256(clinic, path, ETag), 52 characters.</summary>
/// <remarks>Derived, so that every delivery of the same event names the same upload. The <c>default</c> value is no id.</remarks>
public readonly record struct UploadId
{
    private const int Size = 52;
    private readonly string? text;

    private UploadId(string text) => this.text = text;

    /// <summary>The id of a blob version.</summary>
    /// <param name="clinic">Clinic whose folder holds it.</param>
    /// <param name="file">Path below the clinic's folder.</param>
    /// <param name="etag">The version's ETag as the storage gives it.</param>
    public static UploadId Of(ClinicId clinic, string file, string etag) =>
        new(Base32.Of(SHA256.HashData(Encoding.UTF8.GetBytes($"{clinic}\n{file}\n{etag.Trim('"')}"))));

    /// <summary>Reads an id.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out UploadId id)
    {
        id = text is { Length: Size } && Base32.Is(text) ? new(text) : default;
        return id.text is not null;
    }

    /// <summary>Reads an id that must be one.</summary>
    /// <exception cref="FormatException">The text is no upload id.</exception>
    public static UploadId Parse(string text) => TryParse(text, out var id) ? id : throw new FormatException("Not an upload id.");

    /// <summary>The id.</summary>
    public override string ToString() => text ?? throw new InvalidOperationException("No upload id.");
}
