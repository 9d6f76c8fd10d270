namespace Recist.Reports.Document;

/// <summary>The colour family of a text or callout. A tone only repeats what the words say; it never carries meaning alone.</summary>
public enum Tone
{
    /// <summary>Ordinary text.</summary>
    Plain,

    /// <summary>Secondary text: labels, captions, provenance.</summary>
    Muted,

    /// <summary>Something that asks for action: data quality, a draft mark, a warning.</summary>
    Attention,

    /// <summary>Complete response.</summary>
    CompleteResponse,

    /// <summary>Partial response.</summary>
    PartialResponse,

    /// <summary>Stable disease, or neither complete response nor progression.</summary>
    StableDisease,

    /// <summary>Progressive disease.</summary>
    ProgressiveDisease,

    /// <summary>Not evaluable.</summary>
    NotEvaluable,
}
