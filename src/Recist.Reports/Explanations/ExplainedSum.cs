using System.Collections.Immutable;

namespace Recist.Reports.Explanations;

/// <summary>A sum of diameters, followed to the visit and the cells that it stems from.</summary>
/// <param name="Visit">Label of that visit.</param>
/// <param name="Date">Date of that visit.</param>
/// <param name="Complete">The sum; null where a target is not evaluable.</param>
/// <param name="Partial">The sum of the evaluated targets where some are missing.</param>
/// <param name="Values">One entry for each target, and by imRECIST for each new lesion that joined.</param>
public sealed record ExplainedSum(string Visit, ScanDate Date, Length? Complete, Length? Partial, ImmutableArray<ExplainedValue> Values)
{
    /// <summary>The sum of a visit; null without targets.</summary>
    /// <param name="visit">The visit, or null.</param>
    /// <param name="history">Whose visit it is: the criteria decide which diameter counts.</param>
    public static ExplainedSum? Of(VisitAssessment? visit, PatientHistory history)
    {
        ArgumentNullException.ThrowIfNull(history);
        if (visit is null || visit.TargetValues.IsEmpty)
        {
            return null;
        }

        var found = visit.Visit.Measurements.GroupBy(m => m.Lesion, StringComparer.Ordinal).ToDictionary(m => m.Key, m => m.First(), StringComparer.Ordinal);
        var joined = visit.Visit.NewLesions.GroupBy(n => n.Lesion, StringComparer.Ordinal).ToDictionary(n => n.Key, n => n.First(), StringComparer.Ordinal);
        var whole = history.Lesions.Where(l => l.IsNode || l.AtBaseline?.Intrahepatic == false).Select(l => l.Id).ToHashSet(StringComparer.Ordinal);
        var viable = history.Options.Criteria == Criteria.MRecistHcc;
        var values = visit.TargetValues.Select(v => !found.TryGetValue(v.Lesion, out var m) ? OfNewLesion(v, joined.GetValueOrDefault(v.Lesion))
            : viable && m is { State: MeasurementState.Measured, ViableSource: not null } && !whole.Contains(v.Lesion) ? new(v.Lesion, v.State, v.Value, m.ViableSource, m.ViableText)
            : new(v.Lesion, v.State, v.Value, m.Source, m.Text));
        return new(visit.Visit.Label, visit.Visit.Date, visit.Sum, visit.PartialSum, [.. values]);
    }

    /// <summary>By imRECIST a new lesion that joined the sum is not among the measurements: its length, else the word that stands for it, is the cell.</summary>
    private static ExplainedValue OfNewLesion(LesionValue v, NewLesionFinding? finding) => finding is { DiameterSource: not null, Change: not NewLesionChange.Absent, Status: not NewLesionStatus.RuledOut }
        ? new(v.Lesion, v.State, v.Value, finding.DiameterSource, finding.DiameterText)
        : new(v.Lesion, v.State, v.Value, finding?.Source, finding?.Text);
}
