namespace Recist.Reports.Document;

/// <summary>Every colour of a report. Text colours reach 4.5:1 on white and on their own ground; marks carry an outline of 7:1.</summary>
/// <remarks>The response colours keep apart under normal, protan, deutan and tritan sight and in grey; a letter always repeats them.</remarks>
public static class Palette
{
    /// <summary>Ordinary text.</summary>
    public static Colour Ink { get; } = Colour.Of(0x1F2933);

    /// <summary>Secondary text and the outline of every chart mark.</summary>
    public static Colour Grey { get; } = Colour.Of(0x595959);

    /// <summary>Rules between rows and grid lines of charts.</summary>
    public static Colour Hairline { get; } = Colour.Of(0xD5DADF);

    /// <summary>The rule under a header row and the axes of charts.</summary>
    public static Colour Rule { get; } = Colour.Of(0x6B7680);

    /// <summary>The ground of header rows.</summary>
    public static Colour HeaderGround { get; } = Colour.Of(0xEEF2F5);

    /// <summary>The ground of emphasised rows.</summary>
    public static Colour EmphasisGround { get; } = Colour.Of(0xF6F8FA);

    /// <summary>The page.</summary>
    public static Colour White { get; } = Colour.Of(0xFFFFFF);

    /// <summary>The fill of a chart mark, or the bar of a callout, of a tone.</summary>
    public static Colour Mark(Tone tone) => tone switch
    {
        Tone.CompleteResponse => Colour.Of(0x003F5C),
        Tone.PartialResponse => Colour.Of(0x4A9FD4),
        Tone.StableDisease => Colour.Of(0xD9D9D9),
        Tone.ProgressiveDisease => Colour.Of(0xC24A00),
        Tone.NotEvaluable => White,
        Tone.Attention => Colour.Of(0x9A6700),
        Tone.Muted => Grey,
        _ => Ink,
    };

    /// <summary>Text of a tone.</summary>
    public static Colour Text(Tone tone) => tone switch
    {
        Tone.CompleteResponse => Colour.Of(0x003F5C),
        Tone.PartialResponse => Colour.Of(0x1B6CA8),
        Tone.ProgressiveDisease => Colour.Of(0xA63F00),
        Tone.Attention => Colour.Of(0x7A5200),
        Tone.Muted or Tone.StableDisease or Tone.NotEvaluable => Grey,
        _ => Ink,
    };

    /// <summary>The ground of a callout of a tone.</summary>
    public static Colour Ground(Tone tone) => tone switch
    {
        Tone.CompleteResponse => Colour.Of(0xE8F0F4),
        Tone.PartialResponse => Colour.Of(0xECF5FB),
        Tone.ProgressiveDisease => Colour.Of(0xFDF1EA),
        Tone.Attention => Colour.Of(0xFDF6E3),
        _ => Colour.Of(0xF4F5F6),
    };
}
