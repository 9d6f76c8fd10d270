namespace Recist.Rules;

/// <summary>Whether a baseline lesion is measurable: the first rule that fits decides (RECIST 1.1 section 3.1).</summary>
internal static class MeasurabilityRules
{
    private static readonly LesionBaseline Unknown = new();

    public static MeasurabilityVerdict Decide(Lesion lesion, Length? size, CriteriaDifferences differences)
    {
        var facts = lesion.AtBaseline ?? Unknown;
        return SimpleCyst.Of(facts, size)
            ?? PortaHepatisNode.Of(lesion, size, differences)
            ?? NormalNode.Of(lesion, size, differences)
            ?? TrulyNonMeasurable.Of(facts, size)
            ?? BoneWithoutSoftTissue.Of(facts, size)
            ?? PriorLocalTherapy.Of(facts, size)
            ?? MethodThatDoesNotMeasure.Of(facts, size)
            ?? WithoutEnhancement.Of(lesion, facts, size, differences)
            ?? SizeLimit.Of(lesion, facts, size, differences);
    }
}
