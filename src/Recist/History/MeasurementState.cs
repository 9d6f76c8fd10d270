namespace Recist;

/// <summary>What was found of a target lesion at a visit (RECIST 1.1 section 4.3.2). These are never the same as a blank.</summary>
public enum MeasurementState
{
    /// <summary>A length was measured; for a split lesion the fragments' lengths.</summary>
    Measured,

    /// <summary>Present but too small to measure: counts as 5 mm.</summary>
    TooSmall,

    /// <summary>No longer there: counts as 0 mm.</summary>
    Absent,

    /// <summary>Not imaged, not readable or not entered: counts as nothing, and the sum is incomplete.</summary>
    NotEvaluable,

    /// <summary>Resected or irradiated on study.</summary>
    Treated,

    /// <summary>Merged without a border into another target, which carries the length.</summary>
    Merged,
}
