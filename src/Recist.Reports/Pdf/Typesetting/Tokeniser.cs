using System.Globalization;
using System.Text;
using Recist.Reports.Document;
using Recist.Reports.Fonts;

namespace Recist.Reports.Pdf.Typesetting;

/// <summary>Cuts rich text into tokens: cleans it, finds directions and faces, and shapes each piece.</summary>
internal sealed class Tokeniser(FontLibrary fonts, Shaper shaper, bool rightToLeft)
{
    private const char LeftToRightIsolate = '\u2066';
    private const char PopIsolate = '\u2069';

    /// <summary>Characters that no font has, in order of meeting; drawn as a question mark.</summary>
    public List<Rune> Missing { get; } = [];

    /// <summary>The tokens of a text whose plain runs look as the style says.</summary>
    public List<Token> Tokens(RichText text, TextStyle style)
    {
        var runs = text.Runs.Select(run => (Text: Isolated(CleanText.Of(run.Text, rightToLeft)), Style: style.With(run))).ToList();
        var whole = string.Concat(runs.Select(run => run.Text));
        var styles = runs.SelectMany(run => Enumerable.Repeat(run.Style, run.Text.Length)).ToArray();
        var levels = BidiLevels.Of(whole, rightToLeft);
        var tokens = new List<Token>();
        for (var (start, end) = (0, 0); start < whole.Length; start = end)
        {
            end = start + 1;
            var space = BreakPlaces.IsSpace(whole[start]);
            while (end < whole.Length && BreakPlaces.IsSpace(whole[end]) == space && (space || !BreakPlaces.Before(whole, end)))
            {
                end++;
            }

            var fragments = Fragments(whole, start, end, styles, levels);
            if (fragments.Count > 0)
            {
                tokens.Add(new(fragments, space));
            }
        }

        return tokens;
    }

    /// <summary>In a left-to-right document a run with right-to-left text, such as a name, never moves the words and numbers around it.</summary>
    private string Isolated(string text) =>
        rightToLeft || !text.Any(c => c >= BidiClasses.FirstRightToLeft) ? text : $"{LeftToRightIsolate}{text}{PopIsolate}";

    private List<Fragment> Fragments(string whole, int start, int end, TextStyle[] styles, byte[] levels)
    {
        var fragments = new List<Fragment>();
        var text = new StringBuilder();
        (FontFace Face, TextStyle Style, byte Level)? current = null;
        for (var i = start; i < end; i++)
        {
            if (BidiClasses.Of(whole[i]) is BidiClass.Opens or BidiClass.Closes)
            {
                continue;
            }

            var rune = Rune.GetRuneAt(whole, i);
            var (face, drawn) = FaceOf(rune, styles[i], current?.Face);
            var next = (face, styles[i], levels[i]);
            if (current is { } done && done != next)
            {
                fragments.Add(shaper.Shape(done.Face, done.Style, text.ToString(), done.Level));
                text.Clear();
            }

            current = next;
            text.Append(drawn);
            i += rune.Utf16SequenceLength - 1;
        }

        if (current is { } last)
        {
            fragments.Add(shaper.Shape(last.Face, last.Style, text.ToString(), last.Level));
        }

        return fragments;
    }

    private (FontFace Face, Rune Drawn) FaceOf(Rune rune, TextStyle style, FontFace? before)
    {
        var category = Rune.GetUnicodeCategory(rune);
        var follows = category is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format;
        if (follows && before is not null && (before.File.Coverage.Has(rune.Value) || category == UnicodeCategory.Format))
        {
            return (before, rune);
        }

        if (fonts.FaceFor(rune.Value, style.Bold, style.Emphasis) is { } face)
        {
            return (face, rune);
        }

        var first = fonts.Faces(style.Bold, style.Emphasis)[0];
        if (category == UnicodeCategory.SpaceSeparator)
        {
            return (first, new Rune(' '));
        }

        Missing.Add(rune);
        return (first, new Rune(FontLibrary.Replacement));
    }
}
