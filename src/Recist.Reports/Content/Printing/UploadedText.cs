using System.Globalization;
using System.Text;
using Recist.Reports.Document;
using Recist.Reports.Fonts;

namespace Recist.Reports.Content;

/// <summary>A text of an upload as reports print it, whatever fonts there are: set apart in its direction, and an id so that no other id reads like it.</summary>
/// <remarks>Letters that no font draws are left to the engine, which puts their code points in their place.</remarks>
internal static class UploadedText
{
    /// <summary>A label, name or sentence.</summary>
    public static string Text(string text) => Isolate.Set(CodePoints.Escaped(Isolate.WithoutMarks(text)));

    /// <summary>An id: what cannot be told from another id by looking is printed as code points.</summary>
    public static string Id(string id) => Isolate.Set(Distinct(id));

    /// <summary>The id as any font would draw it.</summary>
    public static string Distinct(string id)
    {
        var text = CodePoints.Escaped(id);
        if (text.AsSpan().IndexOfAnyExceptInRange('!', '~') < 0)
        {
            return text;
        }

        Rune[] runes = [.. text.EnumerateRunes()];
        var isComposed = text.IsNormalized(NormalizationForm.FormC);
        var turns = runes.Any(Isolate.IsTurning) && runes.Any(rune => Rune.IsLetter(rune) && !Isolate.IsTurning(rune));
        var alike = LookAlikes.In(runes);
        return CodePoints.In(runes, i => runes[i] switch
        {
            { Value: ' ' } => i > 0 && i < runes.Length - 1 && runes[i - 1].Value != ' ',
            { IsAscii: true } rune => !Rune.IsControl(rune),
            var rune => isComposed && IsOfIds(rune) && !alike[i] && !(turns && Isolate.IsTurning(rune)),
        });
    }

    /// <summary>Letters, marks, digits and pictures; signs such as dashes and spaces of other widths look like those of the keyboard.</summary>
    private static bool IsOfIds(Rune rune) => Rune.GetUnicodeCategory(rune) is
            <= UnicodeCategory.EnclosingMark or UnicodeCategory.DecimalDigitNumber or UnicodeCategory.OtherSymbol
        && rune.ToString().IsNormalized(NormalizationForm.FormKC)
        && !Unseen.Is(rune);
}
