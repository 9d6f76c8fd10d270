namespace Recist.Tests.Naive;

/// <summary>Everything the naive evaluator says of one history.</summary>
internal sealed record NaiveOutcome(List<NaiveVisit> Visits, OverallResponse Unconfirmed, OverallResponse Confirmed)
{
    public required SortedDictionary<string, Measurability> Lesions { get; init; }

    public required List<string> Issues { get; init; }

    /// <summary>Endpoints by name, as text.</summary>
    public required Dictionary<string, string> Endpoints { get; init; }
}
