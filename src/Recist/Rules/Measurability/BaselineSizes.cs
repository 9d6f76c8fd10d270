namespace Recist.Rules;

/// <summary>The sizes that decide measurability: the stated baseline fact, else what the baseline visit measured.</summary>
internal sealed class BaselineSizes
{
    private readonly Dictionary<string, Length?> measured = new(StringComparer.Ordinal);

    public BaselineSizes(Visit? baseline, ResponseOptions options)
    {
        foreach (var measurement in baseline?.Measurements ?? [])
        {
            measured.TryAdd(measurement.Lesion, LesionContribution.Unmerged(measurement, options));
        }

        foreach (var finding in baseline?.NonTargets ?? [])
        {
            measured.TryAdd(finding.Lesion, finding.ShortAxis);
        }
    }

    /// <summary>Short axis of a node, longest diameter of anything else; null where not known.</summary>
    public Length? Of(Lesion lesion) =>
        (lesion.IsNode ? lesion.AtBaseline?.ShortAxis : lesion.AtBaseline?.Longest) ?? measured.GetValueOrDefault(lesion.Id);
}
