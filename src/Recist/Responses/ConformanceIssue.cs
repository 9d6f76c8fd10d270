namespace Recist;

/// <summary>A way in which a baseline departs from the guideline; it warns and never changes a response.</summary>
/// <param name="Code">One of <c>BASELINE_INCOMPLETE</c>, <c>BASELINE_WINDOW</c>, <c>MAX_PER_ORGAN</c>, <c>MAX_TOTAL</c>, <c>NO_MEASURABLE</c>, <c>NOT_MEASURABLE</c>.</param>
/// <param name="Lesion">The lesion concerned, with <c>NOT_MEASURABLE</c>.</param>
public sealed record ConformanceIssue(string Code, string? Lesion = null)
{
    /// <summary><c>CODE</c> or <c>CODE:lesion</c>.</summary>
    public override string ToString() => Lesion is null ? Code : $"{Code}:{Lesion}";
}
