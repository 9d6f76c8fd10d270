namespace Recist.Rules;

/// <summary><c>METHOD_CHANGED</c>: a target was measured by another method than at baseline (RECIST 1.1 section 3.1.3 asks for the same).</summary>
internal sealed class MethodChanged(Visit? baseline)
{
    private readonly Dictionary<string, string> methods = (baseline?.Measurements ?? [])
        .Where(static m => !string.IsNullOrWhiteSpace(m.Method))
        .DistinctBy(static m => m.Lesion, StringComparer.Ordinal)
        .ToDictionary(static m => m.Lesion, static m => m.Method!.Trim(), StringComparer.Ordinal);

    public DataQuery? Of(Visit visit)
    {
        if (methods.Count == 0)
        {
            return null;
        }

        var changed = visit.Measurements.Where(Changed).Select(static m => m.Lesion).ToList();
        return changed.Count == 0 ? null : new(QueryCodes.MethodChanged, visit.Label, [.. changed]);
    }

    private bool Changed(TargetMeasurement measurement) => !string.IsNullOrWhiteSpace(measurement.Method)
        && methods.TryGetValue(measurement.Lesion, out var before)
        && !before.Equals(measurement.Method.Trim(), StringComparison.OrdinalIgnoreCase);
}
