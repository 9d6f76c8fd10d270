namespace Recist.Rules;

/// <summary>A node below 10 mm short axis is normal and is not recorded (RECIST 1.1 section 3.1.1).</summary>
internal static class NormalNode
{
    public static MeasurabilityVerdict? Of(Lesion lesion, Length? size, CriteriaDifferences differences) =>
        differences.NodesHaveTheirOwnRule && lesion.IsNode && size < NodeLimit.Normal
        ? new(Measurability.NotPathological, RuleIds.MeasurabilityNormalNode, size, NodeLimit.Normal.Millimetres)
        : null;
}
