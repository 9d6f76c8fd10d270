namespace Recist.Rules;

/// <summary>Sums of the measured new lesions (NLT) at earlier visits, for the present one to be compared with (iRECIST).</summary>
internal static class NewLesionSums
{
    /// <summary>The smallest sum since the last of those measured now appeared; null where none was complete. Ties keep the earliest.</summary>
    /// <remarks>
    /// Before that visit the sum was that of other lesions, which nothing now can be compared with. One that was ruled out and is
    /// certain again has appeared again.
    /// </remarks>
    public static NewLesionSum? Smallest(IReadOnlyList<IRecistMark> earlier, NewLesionBook now)
    {
        NewLesionSum? smallest = null;
        var measured = now.Measured.ToList();
        for (var i = earlier.Count - 1; i >= 0 && measured.Count > 0; i--)
        {
            var then = measured.ConvertAll(l => earlier[i].NewLesions.Find(l.Id));
            if (then.Exists(static l => l is null))
            {
                break;
            }

            if (then.TrueForAll(static l => l!.Size is not null) && Sum(then) is var sum && !(smallest?.Sum < sum))
            {
                smallest = new(sum, earlier[i].Visit);
            }
        }

        return smallest;
    }

    /// <summary>What the next visit is measured from: the present sum where it is the smaller one.</summary>
    public static Length Smaller(Length now, Length before) => now < before ? now : before;

    /// <summary>The sum of the sizes that are known.</summary>
    public static Length Sum(IEnumerable<FollowedNewLesion?> lesions) =>
        lesions.Aggregate(Length.Zero, static (sum, l) => sum + (l?.Size ?? Length.Zero));
}
