using System.Globalization;
using System.Text;
using Recist.Reports.Document;

namespace Recist.Reports.Pdf.Typesetting;

/// <summary>Makes any text safe to set: one line, no control characters, nothing that reorders the words around it.</summary>
/// <remarks>Text comes from uploaded files and may be hostile. Overrides of the writing direction are always dropped; isolates, in which
/// every uploaded text stands, are kept where anything is written from right to left, and closed at the end of their run.</remarks>
internal static class CleanText
{
    private const int FirstIsolate = 0x2066;
    private const int PopIsolate = 0x2069;
    private const int NonJoiner = 0x200C;
    private const int Joiner = 0x200D;

    /// <summary>The text as it is set, in Unicode normal form C.</summary>
    public static string Of(string text, bool rightToLeft)
    {
        if (text.All(c => c is >= ' ' and < '\x7F'))
        {
            return text;
        }

        var keeps = rightToLeft || Isolate.IsTurning(text);
        var clean = new StringBuilder(text.Length);
        var open = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value is >= FirstIsolate and <= PopIsolate)
            {
                open += Boundary(rune, clean, keeps, open);
            }
            else
            {
                Append(rune, clean);
            }
        }

        return clean.Append((char)PopIsolate, open).ToString().Normalize(NormalizationForm.FormC);
    }

    private static int Boundary(Rune rune, StringBuilder clean, bool keeps, int open)
    {
        var pops = rune.Value == PopIsolate;
        if (!keeps || (pops && open == 0))
        {
            return 0;
        }

        clean.Append(rune);
        return pops ? -1 : 1;
    }

    private static void Append(Rune rune, StringBuilder clean)
    {
        switch (Rune.GetUnicodeCategory(rune))
        {
            case UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator:
                if (Rune.IsWhiteSpace(rune))
                {
                    clean.Append(' ');
                }

                break;
            case UnicodeCategory.Format when rune.Value is not (NonJoiner or Joiner):
                break;
            default:
                clean.Append(rune);
                break;
        }
    }
}
