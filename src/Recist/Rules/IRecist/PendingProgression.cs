using System.Collections.Immutable;

namespace Recist.Rules;

/// <summary>An iUPD that waits for confirmation, with the marks later visits are measured against (iRECIST).</summary>
/// <param name="Visit">Label of the first iUPD of the unbroken block.</param>
/// <param name="Date">Its day.</param>
/// <param name="Causes">The categories that progressed there.</param>
/// <param name="Targets">What each target contributed there; only those evaluated then are compared.</param>
/// <param name="Category">Target response there (non-target response without targets), the last one known where it was NE.</param>
/// <param name="NewLesions">The new lesions as they stood there; one without a size there has the first size seen since.</param>
/// <param name="NonTargets">Non-targets that progressed unequivocally there; empty where another thing made them progress.</param>
internal sealed record PendingProgression(
    string Visit,
    ScanDate Date,
    ProgressionCauses Causes,
    ImmutableArray<LesionValue> Targets,
    DiseaseCategory Category,
    NewLesionBook NewLesions,
    ImmutableArray<string> NonTargets)
{
    /// <summary>True where this category progressed at the iUPD.</summary>
    public bool Has(ProgressionCauses cause) => (Causes & cause) != 0;
}
