namespace Recist;

/// <summary>What a lesion is at baseline (RECIST 1.1 section 3.1).</summary>
public enum Measurability
{
    /// <summary>May be chosen as a target.</summary>
    Measurable,

    /// <summary>Disease, but not to be measured.</summary>
    NonMeasurable,

    /// <summary>A node below 10 mm short axis: normal.</summary>
    NotPathological,

    /// <summary>A simple cyst: not recorded at all.</summary>
    NotALesion,
}
