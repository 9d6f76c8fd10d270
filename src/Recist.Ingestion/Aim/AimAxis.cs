namespace Recist.Ingestion;

/// <summary>What a calculation of an annotation measured.</summary>
internal enum AimAxis
{
    /// <summary>A line; of anything but a node the longest diameter.</summary>
    Length,

    /// <summary>The longer of two axes.</summary>
    Long,

    /// <summary>The shorter of two axes.</summary>
    Short,
}
