using System.Diagnostics.CodeAnalysis;

namespace Recist.Pipeline;

/// <summary>Path of a file below a clinic's folder in the landing container: the only blob names that are a clinic's own.</summary>
/// <remarks>
/// Of a file sent over HTTP it is the path by which the clinic knows it (its own path); the blob lies elsewhere, under a name made here.
/// No <see cref="NameFault"/>: 1 to 500 characters, no control character, no backslash, no empty, <c>.</c> or <c>..</c> segment. Storage
/// clients
/// fold such segments before they sign the request, and the read would leave the clinic's folder.
/// </remarks>
public readonly record struct LandingFile
{
    private readonly string? path;

    private LandingFile(string path) => this.path = path;

    /// <summary>The last segment: the clinic's own name of the file. Shown to the clinic, never logged.</summary>
    public string Name => ToString().Split('/')[^1];

    /// <summary>
    /// What the files of one delivery have in common: the path without the name. Files sent over HTTP without a folder each have one of their own, named
    /// after their bytes; they count as lying together.
    /// </summary>
    public string Folder => ToString() is var whole && whole.StartsWith("web/", StringComparison.Ordinal) ? "web"
        : whole.LastIndexOf('/') is var at and >= 0 ? whole[..at] : "";

    /// <summary>The 20 characters of a name made here for a file sent over HTTP; null for every other path.</summary>
    internal string? MadeName =>
        ToString() is ['w', 'e', 'b', '/', .. var name] && name.Length == PatientKey.Size && Base32.Is(name) ? name : null;

    /// <summary>The path of a name made here.</summary>
    internal static LandingFile Made(string name) => new($"web/{name}");

    /// <summary>Reads a path; nothing is mended.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out LandingFile file)
    {
        var fits = text is not null && FileNames.Faults(text).Count == 0;
        file = fits ? new(text!) : default;
        return fits;
    }

    /// <summary>The path.</summary>
    public override string ToString() => path ?? throw new InvalidOperationException("No landing file.");
}
