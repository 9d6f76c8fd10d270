using System.Globalization;

namespace Recist.Reports.Pdf.Typesetting;

/// <summary>The bidirectional class of a character (Unicode Standard Annex 9, table 4), as far as set text can hold it.</summary>
internal enum BidiClass
{
    L,
    R,
    AL,
    EN,
    ES,
    ET,
    AN,
    CS,
    NSM,
    ON,
    WS,
    Opens,
    Closes,
}

/// <summary>Looks up bidirectional classes.</summary>
internal static class BidiClasses
{
    /// <summary>The first character that is written from right to left.</summary>
    public const char FirstRightToLeft = '\u0590';

    /// <summary>The class of a UTF-16 unit; a surrogate counts as a letter from left to right.</summary>
    public static BidiClass Of(char c) => c switch
    {
        >= '0' and <= '9' or '²' or '³' or '¹' or >= '\u06F0' and <= '\u06F9' => BidiClass.EN,
        '+' or '-' or '\u2212' => BidiClass.ES,
        '#' or '%' or '°' or '‰' or '\u066A' => BidiClass.ET,
        ',' or '.' or '/' or ':' or '\u00A0' or '\u202F' => BidiClass.CS,
        >= '\u0660' and <= '\u0669' or '\u066B' or '\u066C' => BidiClass.AN,
        '\u2066' or '\u2067' or '\u2068' => BidiClass.Opens,
        '\u2069' => BidiClass.Closes,
        _ => ByCategory(c),
    };

    private static BidiClass ByCategory(char c) => char.GetUnicodeCategory(c) switch
    {
        UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark => BidiClass.NSM,
        UnicodeCategory.CurrencySymbol => BidiClass.ET,
        UnicodeCategory.SpaceSeparator => BidiClass.WS,
        _ when IsHebrew(c) => BidiClass.R,
        _ when IsArabic(c) => BidiClass.AL,
        UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter or UnicodeCategory.OtherLetter
            or UnicodeCategory.ModifierLetter or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.LetterNumber
            or UnicodeCategory.Surrogate => BidiClass.L,
        _ => BidiClass.ON,
    };

    private static bool IsHebrew(char c) => c is >= '\u0590' and <= '\u05FF' or >= '\uFB1D' and <= '\uFB4F';

    private static bool IsArabic(char c) =>
        c is (>= '\u0608' and <= '\u08FF' or >= '\uFB50' and <= '\uFDFF' or >= '\uFE70' and <= '\uFEFE') and not ('\u060C' or '\u061B');
}
