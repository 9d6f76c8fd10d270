namespace Recist.Reports.Scenes;

/// <summary>The part of a label that stands at its point.</summary>
public enum Anchor
{
    /// <summary>The left end.</summary>
    Left,

    /// <summary>The middle.</summary>
    Middle,

    /// <summary>The right end.</summary>
    Right,
}
