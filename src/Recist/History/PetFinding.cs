namespace Recist;

/// <summary>FDG-PET facts of a new lesion (RECIST 1.1 section 4.3.5).</summary>
/// <param name="Baseline">PET at baseline; null where none was done.</param>
/// <param name="FollowUp">PET at this visit.</param>
/// <param name="Ct">What CT shows at the place; null where not said.</param>
public sealed record PetFinding(PetResult? Baseline, PetResult FollowUp, CtCorrelate? Ct);
