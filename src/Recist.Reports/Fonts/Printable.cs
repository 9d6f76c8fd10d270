using System.Globalization;
using System.Text;

namespace Recist.Reports.Fonts;

/// <summary>Tells which characters no declared font can draw, and prints them as code points.</summary>
public static class Printable
{
    /// <summary>Makes the fonts of folders those of the process, beside the built-in ones. Called once, before the first report is written.</summary>
    /// <param name="folders">Folders with .ttf files, separated as in PATH; null or empty: those of the environment variable RECIST_FONT_FOLDERS.</param>
    /// <exception cref="FontException">A folder is missing, or holds a font that cannot be used.</exception>
    public static void Declare(string? folders)
    {
        if (FontLibrary.Folders(folders) is { Length: > 0 } declared)
        {
            FontLibrary.Declare(declared);
        }

        // Those of the environment are loaded now, so that a folder that is not there is told at the start.
        _ = FontLibrary.Shared;
    }

    /// <summary>Hash of the declared fonts; null where only the built-in ones are used. Reports of other fonts are other bytes.</summary>
    public static string? DeclaredFonts => FontLibrary.Shared.Declared;

    /// <summary>The characters of a text that no font has, each once, in order; control and format characters are never drawn and do not count.</summary>
    public static IReadOnlyList<Rune> Missing(string text) =>
        IsPlain(text) ? [] : [.. text.EnumerateRunes().Where(rune => !IsDrawn(rune, FontLibrary.Shared)).Distinct()];

    /// <summary>The text as it is drawn: code points in brackets in place of letters that no font has.</summary>
    public static string Drawn(string text) => Drawn(text, FontLibrary.Shared);

    /// <summary>The text as it is drawn in these fonts.</summary>
    internal static string Drawn(string text, FontLibrary fonts) => IsPlain(text) ? text : CodePoints.In(text, rune => IsDrawn(rune, fonts));

    private static bool IsPlain(string text) => text.AsSpan().IndexOfAnyExceptInRange(' ', '~') < 0;

    private static bool IsDrawn(Rune rune, FontLibrary fonts) => Rune.IsWhiteSpace(rune) || Rune.IsControl(rune)
        || Rune.GetUnicodeCategory(rune) == UnicodeCategory.Format || fonts.Draws(rune);
}
