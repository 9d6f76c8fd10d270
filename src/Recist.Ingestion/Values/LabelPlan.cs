namespace Recist.Ingestion;

/// <summary>The place of a visit in a plan, as its label says it.</summary>
/// <param name="Kind">By what the plan counts.</param>
/// <param name="First">Days since the start, the cycle, or the number of the visit.</param>
/// <param name="Second">Day of the cycle; 0 where there is none.</param>
internal sealed record LabelPlan(PlanKind Kind, decimal First, decimal Second)
{
    /// <summary>True where both count by the same and this one comes later.</summary>
    public bool IsAfter(LabelPlan other) => Kind == other.Kind && (First > other.First || (First == other.First && Second > other.Second));
}
