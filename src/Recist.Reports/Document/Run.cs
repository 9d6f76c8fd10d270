namespace Recist.Reports.Document;

/// <summary>A stretch of text in one style. The text is drawn as it is: spaces between runs belong to the runs.</summary>
public sealed record Run(string Text)
{
    /// <summary>Whether the text is set in the heavier weight.</summary>
    public bool Bold { get; init; }

    /// <summary>Whether the text is emphasised (slanted where the script has a slanted face).</summary>
    public bool Emphasis { get; init; }

    /// <summary>The colour family of the text.</summary>
    public Tone Tone { get; init; }

    /// <summary>What follows starts a new line, as a date under the name of a visit; read as a space. Line ends inside other texts are
    /// spaces, since text from files lays nothing out.</summary>
    public static Run LineBreak { get; } = new("\n");

    /// <summary>The same text in the heavier weight.</summary>
    public static Run Strong(string text, Tone tone = Tone.Plain) => new(text) { Bold = true, Tone = tone };

    /// <summary>The same text as secondary text.</summary>
    public static Run Muted(string text) => new(text) { Tone = Tone.Muted };
}
