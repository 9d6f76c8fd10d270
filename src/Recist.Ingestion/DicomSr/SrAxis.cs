namespace Recist.Ingestion;

/// <summary>Which length of a lesion a report gives, the surest one for the longest diameter first.</summary>
internal enum SrAxis
{
    /// <summary>Long axis.</summary>
    Long,

    /// <summary>Diameter.</summary>
    Diameter,

    /// <summary>Length.</summary>
    Length,

    /// <summary>Short axis.</summary>
    Short,
}
