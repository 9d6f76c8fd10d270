using System.Reflection;

namespace Recist.Reports.Fonts;

/// <summary>The fonts that text is set in: Source Sans 3, then Noto Sans Arabic, then the fonts of further folders in order of name.</summary>
internal sealed class FontLibrary
{
    /// <summary>Environment variable: folders with further .ttf files, separated as in PATH, for scripts that the built-in fonts lack.</summary>
    public const string FoldersVariable = "RECIST_FONT_FOLDERS";

    /// <summary>Drawn for a character that no font has.</summary>
    public const char Replacement = '?';

    private static readonly Lazy<FontLibrary> _builtIn = new(() => new FontLibrary(FoldersOfEnvironment()));
    private readonly FontFace[] _regular;
    private readonly FontFace[] _bold;
    private readonly FontFace[] _italic;

    /// <summary>Loads the built-in fonts and those of the folders; a folder that is absent adds none.</summary>
    public FontLibrary(IEnumerable<string> folders)
    {
        var further = folders.Where(Directory.Exists)
            .SelectMany(folder => Directory.EnumerateFiles(folder, "*.ttf").Order(StringComparer.Ordinal))
            .Select(path => new FontFace(File.ReadAllBytes(path)))
            .ToArray();
        var arabic = BuiltIn("NotoSansArabic_400Regular.ttf");
        _regular = [BuiltIn("SourceSans3_400Regular.ttf"), arabic, .. further];
        _bold = [BuiltIn("SourceSans3_700Bold.ttf"), BuiltIn("NotoSansArabic_700Bold.ttf"), .. further];
        _italic = [BuiltIn("SourceSans3_400Regular_Italic.ttf"), arabic, .. further];
    }

    /// <summary>The fonts of this process: built in, and those of the folders of <see cref="FoldersVariable"/>.</summary>
    public static FontLibrary Shared => _builtIn.Value;

    /// <summary>The faces of a style in the order they are tried.</summary>
    public IReadOnlyList<FontFace> Faces(bool bold, bool emphasis) => bold ? _bold : emphasis ? _italic : _regular;

    /// <summary>The first face of the style that has the character, or null.</summary>
    public FontFace? FaceFor(int character, bool bold, bool emphasis)
    {
        foreach (var face in Faces(bold, emphasis))
        {
            if (face.File.Coverage.Has(character))
            {
                return face;
            }
        }

        return null;
    }

    private static string[] FoldersOfEnvironment() =>
        (Environment.GetEnvironmentVariable(FoldersVariable) ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);

    private static FontFace BuiltIn(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The font {name} is not in the assembly.");
        var data = new byte[stream.Length];
        stream.ReadExactly(data);
        return new FontFace(data);
    }
}
