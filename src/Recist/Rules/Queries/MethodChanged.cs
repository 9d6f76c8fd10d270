namespace Recist.Rules;

/// <summary><c>METHOD_CHANGED</c>: a target was measured by another method than at baseline (RECIST 1.1 section 3.1.3 asks for the same).</summary>
/// <remarks>The baseline method is that of the baseline scan, else the modality stated for the lesion, whose word the method then has to hold.</remarks>
internal sealed class MethodChanged
{
    private readonly Dictionary<string, string> methods;
    private readonly Dictionary<string, string> modalities;

    public MethodChanged(Visit? baseline, LesionIndex lesions)
    {
        methods = (baseline?.Measurements ?? [])
            .Where(static m => !string.IsNullOrWhiteSpace(m.Method))
            .DistinctBy(static m => m.Lesion, StringComparer.Ordinal)
            .ToDictionary(static m => m.Lesion, static m => m.Method!.Trim(), StringComparer.Ordinal);
        modalities = lesions.Targets
            .Where(t => !methods.ContainsKey(t.Id) && t.AtBaseline?.Modality is not null)
            .ToDictionary(static t => t.Id, static t => Word(t.AtBaseline!.Modality!.Value), StringComparer.Ordinal);
    }

    public DataQuery? Of(Visit visit)
    {
        if (methods.Count + modalities.Count == 0)
        {
            return null;
        }

        var changed = visit.Measurements.Where(Changed).Select(static m => m.Lesion).ToList();
        return changed.Count == 0 ? null : new(QueryCodes.MethodChanged, visit.Label, [.. changed]);
    }

    private bool Changed(TargetMeasurement measurement)
    {
        if (string.IsNullOrWhiteSpace(measurement.Method))
        {
            return false;
        }

        var now = measurement.Method.Trim();
        return methods.TryGetValue(measurement.Lesion, out var before) ? !before.Equals(now, StringComparison.OrdinalIgnoreCase)
            : modalities.TryGetValue(measurement.Lesion, out var word) && !now.Contains(word, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>What the usual names of the method have in common.</summary>
    private static string Word(Modality modality) => modality switch
    {
        Modality.ChestXRay => "X",
        Modality.Ultrasound => "U",
        _ => modality.ToString(),
    };
}
