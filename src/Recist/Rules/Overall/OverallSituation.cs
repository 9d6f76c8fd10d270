namespace Recist.Rules;

/// <summary>All that the overall rules look at for one visit.</summary>
/// <param name="Target">Null without target lesions.</param>
/// <param name="NonTarget">Null without non-target lesions.</param>
/// <param name="NewLesion">An unequivocal new lesion; by imRECIST one that is there.</param>
/// <param name="Equivocal">An equivocal finding is listed.</param>
/// <param name="MarkerBlocksComplete">Markers elevated at baseline are not normal.</param>
/// <param name="Options">Protocol choices.</param>
internal readonly record struct OverallSituation(
    TargetResponse? Target,
    NonTargetResponse? NonTarget,
    bool NewLesion,
    bool Equivocal,
    bool MarkerBlocksComplete,
    ResponseOptions Options)
{
    /// <summary>Every non-target is gone, and only markers keep the non-target response from CR.</summary>
    public bool OnlyMarkersRemain { get; init; }
}
