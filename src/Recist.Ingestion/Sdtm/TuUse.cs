namespace Recist.Ingestion;

/// <summary>What a row of TU says.</summary>
internal enum TuUse
{
    /// <summary>A lesion, and its role.</summary>
    Lesion,

    /// <summary>A part of a lesion that has split.</summary>
    Split,

    /// <summary>A lesion that several have become.</summary>
    Merge,

    /// <summary>Disease that is not followed as a lesion.</summary>
    Site,

    /// <summary>No disease.</summary>
    Benign,
}
