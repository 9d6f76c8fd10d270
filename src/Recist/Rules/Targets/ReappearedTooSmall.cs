namespace Recist.Rules;

/// <summary>By an option, a target that is back but too small to measure is a query instead of progression.</summary>
/// <remarks>
/// RECIST 1.1 counts it 5 mm, so that it is PD from a nadir of 0. With option <c>reappearedTooSmall</c> = flag the limits
/// of progression and the reappearance rule are left out where only such lesions reach them.
/// </remarks>
internal static class ReappearedTooSmall
{
    /// <summary>True where the option is on and nothing but lesions that are back and too small speaks for progression.</summary>
    public static bool Explains(TargetSituation s)
    {
        if (!s.Options.QueryReappearedTooSmall || (s.Sum ?? s.PartialSum) is not { } sum)
        {
            return false;
        }

        var (any, otherDisease, rest) = (false, false, sum.Millimetres);
        for (var i = 0; i < s.Values.Length; i++)
        {
            if (Is(s, i))
            {
                (any, rest) = (true, rest - LesionContribution.TooSmall.Millimetres);
            }
            else
            {
                otherDisease |= s.IsDisease(i);
            }
        }

        return any
            && !(s.Earlier.CompleteResponseReached && otherDisease)
            && !(s.Earlier.Nadir.Sum is { } nadir && ProgressionLimits.Reached(Length.FromMillimetres(rest), nadir, s.Options));
    }

    /// <summary>True where the target in this place was absent before and is now too small to measure.</summary>
    public static bool Is(TargetSituation s, int place) => s.Values[place].State == MeasurementState.TooSmall
        && !s.Lesions.IsJudgedAsNode(s.Lesions.Targets[place]) && s.Earlier.WasAbsent(place);
}
