namespace Recist.Rules;

/// <summary>What a finding of a possible new lesion means at its visit, with the rule that says so.</summary>
/// <param name="Lesion">Its id.</param>
/// <param name="Status">Unequivocal is PD; equivocal is followed; ruled out clears it; null has no effect.</param>
/// <param name="Rule">Rule id.</param>
internal sealed record NewLesionJudgement(string Lesion, NewLesionStatus? Status, string Rule);
