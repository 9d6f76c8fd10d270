using Recist.Reports.Pdf.Typesetting;

namespace Recist.Reports.Pdf.Layout;

/// <summary>Text that has one line only, as in the head of a page: what does not fit gives way to an ellipsis.</summary>
internal static class OneLine
{
    /// <summary>The line, at most as wide as the width.</summary>
    public static TextLine Of(LayoutContext layout, string text, TextStyle style, double width)
    {
        var lines = layout.Lines(text, style, width);
        if (lines.Count == 1)
        {
            return lines[0];
        }

        var (fits, tooLong) = (0, text.Length);
        while (tooLong - fits > 1)
        {
            var middle = (fits + tooLong) / 2;
            (fits, tooLong) = layout.Lines(Shortened(text, middle), style, width).Count == 1 ? (middle, tooLong) : (fits, middle);
        }

        return layout.Lines(Shortened(text, fits), style, width)[0];
    }

    private static string Shortened(string text, int length) =>
        text[..(length > 0 && char.IsHighSurrogate(text[length - 1]) ? length - 1 : length)].TrimEnd() + "…";
}
