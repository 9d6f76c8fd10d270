namespace Recist.Pipeline;

/// <summary>Why the name of a blob below a clinic's folder cannot be taken as that of a file.</summary>
public enum NameFault
{
    /// <summary>
    /// A character that has no place in a name: a control character, a surrogate (emoji are made of two) or a replacement for what was
    /// none.
    /// </summary>
    Character,

    /// <summary>A backslash, which one system reads as a part of the name and another as a step into a folder.</summary>
    Backslash,

    /// <summary>Nothing before, between or after slashes: storage clients trim or join them, and another blob would be reached.</summary>
    EmptyPart,

    /// <summary>A part of dots alone: storage clients fold it, and the read would leave the clinic's folder.</summary>
    DotPart,

    /// <summary>A part that begins or ends with a blank.</summary>
    BlankAround,

    /// <summary>More than 500 characters.</summary>
    TooLong,
}
