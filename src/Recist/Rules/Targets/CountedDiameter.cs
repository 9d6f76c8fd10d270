namespace Recist.Rules;

/// <summary>The length of a measured target that counts: its longest diameter, or the short axis of a node (RECIST 1.1 section 4.3.2).</summary>
/// <remarks>
/// A lesion that has split counts the sum of its fragments. mRECIST counts the viable diameter; a lesion in the liver
/// without one is not evaluable, one that is not said to be in the liver counts as in RECIST 1.1, and so does a node.
/// </remarks>
internal static class CountedDiameter
{
    public static Length? Of(Lesion lesion, TargetMeasurement measurement, ResponseOptions options)
    {
        if (CriteriaDifferences.Of(options).ViableDiameterCounts && !lesion.IsNode)
        {
            return measurement.Viable ?? (lesion.AtBaseline?.Intrahepatic == true ? null : Whole(measurement));
        }

        return Whole(measurement);
    }

    private static Length? Whole(TargetMeasurement measurement) =>
        measurement.Fragments.IsDefaultOrEmpty ? measurement.Diameter : measurement.Fragments.Aggregate(Length.Add);
}
