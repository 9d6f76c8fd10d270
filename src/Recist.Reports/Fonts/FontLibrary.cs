using System.Globalization;
using System.Reflection;
using System.Security.Cryptography;
using System.Text;

namespace Recist.Reports.Fonts;

/// <summary>The fonts that text is set in: Source Sans 3, then Noto Sans Arabic, then those of the declared folders. Never the machine's own.</summary>
internal sealed class FontLibrary
{
    /// <summary>Environment variable: folders with further .ttf files, separated as in PATH, for scripts that the built-in fonts lack.</summary>
    public const string FoldersVariable = "RECIST_FONT_FOLDERS";

    private static Lazy<FontLibrary> _shared = new(() => new FontLibrary(Folders(Environment.GetEnvironmentVariable(FoldersVariable))));
    private readonly FontFace[] _regular;
    private readonly FontFace[] _bold;
    private readonly FontFace[] _italic;

    /// <summary>Loads the built-in fonts and those of the folders.</summary>
    /// <exception cref="FontException">A folder is missing or holds a font that cannot be used.</exception>
    public FontLibrary(IEnumerable<string> folders)
    {
        var further = DeclaredFolders.Read(folders);
        var arabic = BuiltIn("NotoSansArabic_400Regular.ttf");
        _regular = [BuiltIn("SourceSans3_400Regular.ttf"), arabic, .. further];
        _bold = [BuiltIn("SourceSans3_700Bold.ttf"), BuiltIn("NotoSansArabic_700Bold.ttf"), .. further];
        _italic = [BuiltIn("SourceSans3_400Regular_Italic.ttf"), arabic, .. further];
        Declared = further.Length == 0 ? null : Convert.ToHexStringLower(SHA256.HashData([.. further.SelectMany(face => SHA256.HashData(face.File.Data))]));
    }

    /// <summary>The fonts of this process: built in, and those of the declared folders.</summary>
    public static FontLibrary Shared => _shared.Value;

    /// <summary>Hash of the declared fonts in their order; null where only the built-in ones are used.</summary>
    public string? Declared { get; }

    /// <summary>Makes the fonts of these folders those of the process; before the first report is written.</summary>
    public static void Declare(IReadOnlyList<string> folders)
    {
        var library = new FontLibrary(folders);
        _shared = new(() => library);
    }

    /// <summary>The folders of a list that is separated as in PATH.</summary>
    public static string[] Folders(string? list) =>
        (list ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

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

    /// <summary>Whether a character can be drawn in every style. One of private use cannot: its picture means whatever a font's maker chose.</summary>
    public bool Draws(Rune character) => Rune.GetUnicodeCategory(character) is not (UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned)
        && FaceFor(character.Value, bold: false, emphasis: false) is not null
        && FaceFor(character.Value, bold: true, emphasis: false) is not null
        && FaceFor(character.Value, bold: false, emphasis: true) is not null;

    private static FontFace BuiltIn(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The font {name} is not in the assembly.");
        var data = new byte[stream.Length];
        stream.ReadExactly(data);
        return new FontFace(data);
    }
}
