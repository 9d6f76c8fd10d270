namespace Recist.Rules;

/// <summary>A target that has merged without a border into another counts 0: the other carries the length (RECIST 1.1 section 4.3.2).</summary>
/// <remarks>
/// It is evaluable only where the other one is: a merger into nothing, into itself or into a lesion that was not evaluated
/// would make disease vanish from the sum.
/// </remarks>
internal static class MergedLesion
{
    public static Length? Value(int place, TargetMeasurement?[] found, LesionIndex lesions, ResponseOptions options)
    {
        for (var steps = 0; steps < found.Length; steps++)
        {
            if (found[place] is not { State: MeasurementState.Merged } merged)
            {
                return LesionContribution.Unmerged(lesions.Targets[place], found[place], options) is null ? null : Length.Zero;
            }

            if (merged.MergedInto is null)
            {
                return AnyOther(found, lesions, options);
            }

            if (lesions.TargetPlace(merged.MergedInto) is not { } next)
            {
                return null;
            }

            place = next;
        }

        return null;
    }

    private static Length? AnyOther(TargetMeasurement?[] found, LesionIndex lesions, ResponseOptions options) =>
        found.Zip(lesions.Targets).Any(f => LesionContribution.Unmerged(f.Second, f.First, options) is not null) ? Length.Zero : null;
}
