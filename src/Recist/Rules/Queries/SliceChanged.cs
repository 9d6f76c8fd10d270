namespace Recist.Rules;

/// <summary><c>SLICE_CHANGED</c>: a target was measured on slices of another thickness than at baseline (RECIST 1.1 section 3.1.3 asks for the same technique).</summary>
/// <remarks>The baseline slice is that of the baseline scan, else the one stated for the lesion.</remarks>
internal sealed class SliceChanged(Visit? baseline, LesionIndex lesions)
{
    private readonly Dictionary<string, Length> slices = lesions.Targets
        .Select(t => (t.Id, Slice: AtBaseline(baseline, t.Id) ?? t.AtBaseline?.Slice))
        .Where(static t => t.Slice is not null)
        .ToDictionary(static t => t.Id, static t => t.Slice!.Value, StringComparer.Ordinal);

    public DataQuery? Of(Visit visit)
    {
        if (slices.Count == 0)
        {
            return null;
        }

        var changed = visit.Measurements.Where(m => m.Slice is { } now && slices.TryGetValue(m.Lesion, out var before) && now != before).Select(static m => m.Lesion).ToList();
        return changed.Count == 0 ? null : new(QueryCodes.SliceChanged, visit.Label, [.. changed]);
    }

    private static Length? AtBaseline(Visit? baseline, string lesion) =>
        (baseline?.Measurements ?? []).Where(m => m.Lesion == lesion).Select(static m => m.Slice).FirstOrDefault();
}
