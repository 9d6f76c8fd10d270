namespace Recist.Rules;

/// <summary>What a new lesion does to the response.</summary>
internal enum NewLesionEntry
{
    /// <summary>An unequivocal one is progression, and its size is not added (RECIST 1.1 section 4.3.5).</summary>
    Progression,

    /// <summary>Measured beside the targets in sums of its own (iRECIST).</summary>
    MeasuredApart,

    /// <summary>A measurable one joins the sum of the targets (imRECIST).</summary>
    JoinTheSum,
}
