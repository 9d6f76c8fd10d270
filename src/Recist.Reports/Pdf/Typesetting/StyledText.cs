using Recist.Reports.Document;
using Recist.Reports.Fonts;

namespace Recist.Reports.Pdf.Typesetting;

/// <summary>The cleaned text of a paragraph or cell, with the style and the direction of each character.</summary>
internal sealed class StyledText
{
    private readonly List<(int End, TextStyle Style)> _styles = [];
    private readonly byte[] _levels;

    /// <summary>Cleans the runs, puts code points where no font has a letter, and finds directions.</summary>
    public StyledText(RichText text, TextStyle plain, bool rightToLeft, FontLibrary fonts)
    {
        var parts = new List<string>(text.Runs.Count);
        var end = 0;
        foreach (var run in text.Runs)
        {
            var clean = run.Text == Run.LineBreak.Text ? run.Text : Printable.Drawn(CleanText.Of(run.Text, rightToLeft), fonts);
            parts.Add(rightToLeft ? clean : Isolated(clean));
            end += parts[^1].Length;
            _styles.Add((end, plain.With(run)));
        }

        Text = parts.Count == 1 ? parts[0] : string.Concat(parts);
        _levels = BidiLevels.Of(Text, rightToLeft);
    }

    /// <summary>The whole text.</summary>
    public string Text { get; }

    /// <summary>The style and bidirectional level of the character at a place.</summary>
    public (TextStyle Style, byte Level) At(int place)
    {
        var run = 0;
        while (_styles[run].End <= place)
        {
            run++;
        }

        return (_styles[run].Style, _levels[place]);
    }

    /// <summary>Whether a stretch is ASCII, which every main face has, of one style and direction.</summary>
    public bool IsPlain(int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (Text[i] is < ' ' or > '~' || _levels[i] != _levels[start])
            {
                return false;
            }
        }

        return _styles.Count == 1 || At(start) == At(end - 1) && _styles.TrueForAll(run => run.End <= start || run.End >= end);
    }

    /// <summary>In a left-to-right document a run with right-to-left text, such as a name or a doctor's note, has the direction of its first
    /// letter, and never moves the words and numbers around it.</summary>
    private static string Isolated(string text) =>
        Isolate.IsTurning(text) ? $"{Isolate.Start}{text}{Isolate.End}" : text;
}
