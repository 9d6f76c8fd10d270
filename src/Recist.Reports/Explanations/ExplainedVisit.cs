using System.Collections.Immutable;

namespace Recist.Reports.Explanations;

/// <summary>The verdict of one visit, down to the cells of the uploaded files.</summary>
/// <param name="Assessment">The verdict.</param>
/// <param name="Reasons">Its rules, the deciding one first.</param>
/// <param name="Sum">The visit's sum; null without targets.</param>
/// <param name="Baseline">The sum that shrinkage is measured against; null at baseline and without one.</param>
/// <param name="Nadir">The sum that growth is measured against; null without one.</param>
public sealed record ExplainedVisit(
    VisitAssessment Assessment, ImmutableArray<ExplainedReason> Reasons, ExplainedSum? Sum, ExplainedSum? Baseline, ExplainedSum? Nadir)
{
    /// <summary>The sums that the verdict rests on.</summary>
    public IEnumerable<(string Name, ExplainedSum Sum)> Sums => new[] { ("sum", Sum), ("baseline", Baseline), ("nadir", Nadir) }
        .Where(s => s.Item2 is not null)
        .Select(s => (s.Item1, s.Item2!));
}
