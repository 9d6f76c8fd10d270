using System.Collections.Immutable;

namespace Recist.Rules;

/// <summary>An iUPD that waits for confirmation (iRECIST).</summary>
/// <param name="Visit">Label of the first iUPD of the unbroken block.</param>
/// <param name="Date">Its day.</param>
/// <param name="Causes">The categories that progressed there.</param>
/// <param name="Category">Target response there (non-target response without targets), the last one known where it was NE.</param>
/// <param name="Place">Its place among the visits read by iRECIST: the first of the marks that later visits are measured against.</param>
/// <param name="NonTargets">Non-targets that progressed unequivocally there; empty where another thing made them progress.</param>
internal sealed record PendingProgression(
    string Visit,
    ScanDate Date,
    ProgressionCauses Causes,
    DiseaseCategory Category,
    int Place,
    ImmutableArray<string> NonTargets)
{
    /// <summary>True where this category progressed at the iUPD.</summary>
    public bool Has(ProgressionCauses cause) => (Causes & cause) != 0;
}
