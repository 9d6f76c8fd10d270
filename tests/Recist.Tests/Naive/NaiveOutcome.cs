namespace Recist.Tests.Naive;

/// <summary>Everything the naive evaluator says of one history.</summary>
internal sealed record NaiveOutcome(List<NaiveVisit> Visits, OverallResponse Unconfirmed, OverallResponse Confirmed)
{
    public required SortedDictionary<string, Measurability> Lesions { get; init; }

    public required List<string> Issues { get; init; }
}
