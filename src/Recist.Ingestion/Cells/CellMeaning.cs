namespace Recist.Ingestion;

/// <summary>The one thing that a word of a size, state, status or role cell means.</summary>
internal enum CellMeaning
{
    /// <summary>Nothing was entered.</summary>
    Missing,

    /// <summary>The lesion could not be judged, or was not.</summary>
    NotEvaluable,

    /// <summary>The lesion is gone.</summary>
    Absent,

    /// <summary>Resected or irradiated on study: of a target the state treated.</summary>
    Treated,

    /// <summary>Still there, too small to measure.</summary>
    TooSmall,

    /// <summary>Still there.</summary>
    Present,

    /// <summary>Larger, without a word on unequivocal progression.</summary>
    Increased,

    /// <summary>Progressive disease: of a non-target unequivocal progression, of a new lesion that it is certain.</summary>
    Progression,

    /// <summary>Complete response: a non-target is gone.</summary>
    Complete,

    /// <summary>A new lesion is certain.</summary>
    Certain,

    /// <summary>A new lesion is not certain.</summary>
    Uncertain,

    /// <summary>A target lesion.</summary>
    Target,

    /// <summary>A non-target lesion.</summary>
    NonTarget,

    /// <summary>A new lesion.</summary>
    New,
}
