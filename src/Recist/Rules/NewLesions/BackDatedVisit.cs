namespace Recist.Rules;

/// <summary>An earlier visit that a later confirmation turns into PD.</summary>
/// <param name="Place">Place of the earlier visit in the order of visits.</param>
/// <param name="Lesion">The lesion, equivocal there.</param>
/// <param name="ConfirmedAt">Label of the visit that confirmed it.</param>
internal sealed record BackDatedVisit(int Place, string Lesion, string ConfirmedAt);
