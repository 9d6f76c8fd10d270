using System.Globalization;
using System.Text;
using Recist.Reports.Document;
using Recist.Reports.Fonts;

namespace Recist.Reports.Pdf.Typesetting;

/// <summary>Cuts rich text into tokens: finds the face of each character and shapes each piece. Remembers the tokens of each text, since
/// tables measure before they set.</summary>
internal sealed class Tokeniser(FontLibrary fonts, Shaper shaper, bool rightToLeft)
{
    private const char LineEnd = '\n';
    private readonly Dictionary<(RichText Text, TextStyle Style), List<Token>> _known = [];

    /// <summary>The tokens of a text whose plain runs look as the style says.</summary>
    public List<Token> Tokens(RichText text, TextStyle style)
    {
        if (!_known.TryGetValue((text, style), out var tokens))
        {
            tokens = Cut(new StyledText(text, style, rightToLeft, fonts));
            _known.Add((text, style), tokens);
        }

        return tokens;
    }

    private List<Token> Cut(StyledText styled)
    {
        var (tokens, text) = (new List<Token>(), styled.Text);
        for (var (start, end) = (0, 0); start < text.Length; start = end)
        {
            end = start + 1;
            if (text[start] == LineEnd)
            {
                tokens.Add(new([Space(styled, start)], IsSpace: true) { EndsLine = true });
                continue;
            }

            var space = BreakPlaces.IsSpace(text[start]);
            while (end < text.Length && text[end] != LineEnd && BreakPlaces.IsSpace(text[end]) == space && (space || !BreakPlaces.Before(text, end)))
            {
                end++;
            }

            var fragments = styled.IsPlain(start, end) ? [Plain(styled, start, end)] : Fragments(styled, start, end);
            if (fragments.Count > 0)
            {
                tokens.Add(new(fragments, space));
            }
        }

        return tokens;
    }

    private Fragment Plain(StyledText styled, int start, int end)
    {
        var (style, level) = styled.At(start);
        return shaper.Shape(fonts.Faces(style.Bold, style.Emphasis)[0], style, styled.Text[start..end], level);
    }

    private Fragment Space(StyledText styled, int place)
    {
        var (style, level) = styled.At(place);
        return shaper.Shape(fonts.Faces(style.Bold, style.Emphasis)[0], style, " ", level);
    }

    private List<Fragment> Fragments(StyledText styled, int start, int end)
    {
        var fragments = new List<Fragment>();
        var text = new StringBuilder();
        (FontFace Face, TextStyle Style, byte Level)? current = null;
        for (var i = start; i < end; i++)
        {
            if (BidiClasses.Of(styled.Text[i]) is BidiClass.Opens or BidiClass.Closes)
            {
                continue;
            }

            var rune = Rune.GetRuneAt(styled.Text, i);
            var (style, level) = styled.At(i);
            var (face, drawn) = FaceOf(rune, style, current?.Face);
            if (current is { } done && done != (face, style, level))
            {
                fragments.Add(shaper.Shape(done.Face, done.Style, text.ToString(), done.Level));
                text.Clear();
            }

            current = (face, style, level);
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

        // What no font has stands as code points by now; what is left are widths of space, and joiners that no font minds.
        return (fonts.Faces(style.Bold, style.Emphasis)[0], new Rune(' '));
    }
}
