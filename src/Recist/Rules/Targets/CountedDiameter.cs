namespace Recist.Rules;

/// <summary>The length of a measured target that counts: its longest diameter, or the short axis of a node (RECIST 1.1 section 4.3.2).</summary>
/// <remarks>
/// A lesion that has split counts the sum of its fragments. mRECIST counts the viable diameter; a lesion in the liver
/// without one is not evaluable, one that is said not to be in the liver is measured whole as in RECIST 1.1, and so is a node. Where
/// the file does not say, the viable diameter counts if there is one.
/// </remarks>
internal static class CountedDiameter
{
    public static Length? Of(Lesion lesion, TargetMeasurement measurement, ResponseOptions options)
    {
        if (CriteriaDifferences.Of(options).ViableDiameterCounts && !lesion.IsNode)
        {
            return lesion.AtBaseline?.Intrahepatic switch
            {
                true => measurement.Viable,
                false => Whole(measurement),
                null => measurement.Viable ?? Whole(measurement),
            };
        }

        return Whole(measurement);
    }

    private static Length? Whole(TargetMeasurement measurement) =>
        measurement.Fragments.IsDefaultOrEmpty ? measurement.Diameter : measurement.Fragments.Aggregate(Length.Add);
}
