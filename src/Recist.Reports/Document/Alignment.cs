namespace Recist.Reports.Document;

/// <summary>The side text is set to, relative to the direction of reading.</summary>
public enum Alignment
{
    /// <summary>Where reading starts: left in English, right in Arabic.</summary>
    Start,

    /// <summary>The middle.</summary>
    Centre,

    /// <summary>Where reading ends; numbers stand here.</summary>
    End,
}
