using Recist.Reports.Document;

namespace Recist.Reports.Pdf.Typesetting;

/// <summary>How a stretch of text looks.</summary>
internal readonly record struct TextStyle(double Size, Colour Colour, bool Bold, bool Emphasis)
{
    /// <summary>Ordinary upright text.</summary>
    public static TextStyle Plain(double size) => new(size, Palette.Ink, Bold: false, Emphasis: false);

    /// <summary>This style with what a run adds to it.</summary>
    public TextStyle With(Run run) => this with
    {
        Bold = Bold || run.Bold,
        Emphasis = Emphasis || run.Emphasis,
        Colour = run.Tone == Tone.Plain ? Colour : Palette.Text(run.Tone),
    };
}
