namespace Recist;

/// <summary>Kind of bone lesion (RECIST 1.1 section 3.1).</summary>
public enum BoneLesion
{
    /// <summary>Blastic: never measurable.</summary>
    Blastic,

    /// <summary>Lytic or mixed with a soft-tissue part that can be measured.</summary>
    LyticWithSoftTissue,

    /// <summary>Lytic without a soft-tissue part: not measurable.</summary>
    LyticWithoutSoftTissue,
}
