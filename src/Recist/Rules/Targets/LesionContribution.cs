using System.Collections.Immutable;

namespace Recist.Rules;

/// <summary>What each target adds to the sum at a visit (RECIST 1.1 section 4.3.2).</summary>
/// <remarks>
/// A number counts as it is, however small. Too small to measure counts 5 mm, absent 0, fragments their sum, a lesion that
/// merged into another 0 because the other carries the length. Not evaluable, not listed, and by default treated on study
/// count as nothing.
/// </remarks>
internal static class LesionContribution
{
    /// <summary>What a lesion too small to measure counts.</summary>
    public static readonly Length TooSmall = Length.FromMillimetres(5m);

    public static ImmutableArray<LesionValue> Of(LesionIndex lesions, Visit visit, ResponseOptions options)
    {
        var found = new TargetMeasurement?[lesions.Targets.Length];
        if (!visit.Missed)
        {
            foreach (var measurement in visit.Measurements)
            {
                if (lesions.TargetPlace(measurement.Lesion) is { } place)
                {
                    found[place] ??= measurement;
                }
            }
        }

        var values = ImmutableArray.CreateBuilder<LesionValue>(found.Length);
        for (var i = 0; i < found.Length; i++)
        {
            var state = found[i]?.State ?? MeasurementState.NotEvaluable;
            var value = state == MeasurementState.Merged ? MergedLesion.Value(i, found, lesions, options) : Unmerged(lesions.Targets[i], found[i], options);
            values.Add(new(lesions.TargetIds[i], state, value));
        }

        return values.MoveToImmutable();
    }

    /// <summary>The value of a target that has not merged into another; null where it is not evaluable.</summary>
    public static Length? Unmerged(Lesion lesion, TargetMeasurement? measurement, ResponseOptions options) => measurement?.State switch
    {
        MeasurementState.Measured => CountedDiameter.Of(lesion, measurement, options),
        MeasurementState.TooSmall => TooSmall,
        MeasurementState.Absent => Length.Zero,
        MeasurementState.Treated when options.TreatedTargetIsAbsent => Length.Zero,
        _ => null,
    };
}
