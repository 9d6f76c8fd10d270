namespace Recist.Rules;

/// <summary>The sizes that decide measurability: the stated baseline fact, else what the baseline visit measured.</summary>
internal sealed class BaselineSizes
{
    private readonly CriteriaDifferences differences;
    private readonly ResponseOptions options;
    private readonly Dictionary<string, TargetMeasurement> measured = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Length?> shortAxes = new(StringComparer.Ordinal);

    public BaselineSizes(Visit? baseline, ResponseOptions options)
    {
        this.options = options;
        differences = CriteriaDifferences.Of(options);
        foreach (var measurement in baseline?.Measurements ?? [])
        {
            measured.TryAdd(measurement.Lesion, measurement);
        }

        foreach (var finding in baseline?.NonTargets ?? [])
        {
            shortAxes.TryAdd(finding.Lesion, finding.ShortAxis);
        }
    }

    /// <summary>Short axis of a node, viable diameter where that counts, else longest diameter; null where not known.</summary>
    public Length? Of(Lesion lesion)
    {
        if (lesion.IsNode && differences.NodesHaveTheirOwnRule)
        {
            return lesion.AtBaseline?.ShortAxis ?? Measured(lesion) ?? shortAxes.GetValueOrDefault(lesion.Id);
        }

        return differences.ViableDiameterCounts && !lesion.IsNode && Viable(lesion) is { } viable ? viable
            : MustBeViable(lesion) ? null
            : lesion.AtBaseline?.Longest ?? Measured(lesion);
    }

    private Length? Measured(Lesion lesion) => LesionContribution.Unmerged(lesion, measured.GetValueOrDefault(lesion.Id), options);

    private Length? Viable(Lesion lesion) => lesion.AtBaseline?.Intrahepatic == false ? null : lesion.AtBaseline?.Viable ?? measured.GetValueOrDefault(lesion.Id)?.Viable;

    private bool MustBeViable(Lesion lesion) => differences.ViableDiameterCounts && !lesion.IsNode && lesion.AtBaseline?.Intrahepatic == true;
}
