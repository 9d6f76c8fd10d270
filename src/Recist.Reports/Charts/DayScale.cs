namespace Recist.Reports.Charts;

/// <summary>A horizontal axis of real days: visits stand as far apart as they were.</summary>
internal sealed record DayScale(int First, int Last, Frame Frame)
{
    private static readonly int[] Weeks = [1, 2, 4, 6, 8, 12, 16, 26, 52, 104, 208];

    /// <summary>Points between the frame and the first and last day, so that their marks are whole.</summary>
    private const double Inset = 14;

    /// <summary>Least points between two ticks: room for a date below each.</summary>
    private const double Room = 62;

    public double X(int day) => Last == First
        ? Frame.Left + Inset
        : Frame.Left + Inset + ((double)(day - First) / (Last - First) * (Frame.Width - (2 * Inset)));

    /// <summary>Days of the ticks: whole weeks from the first day; only the first and last day where it all took less.</summary>
    public IEnumerable<int> Ticks()
    {
        var step = Weeks.Where(w => X(First + (w * 7)) - X(First) >= Room || w == Weeks[^1]).First() * 7;
        for (var day = First; day <= Last; day += step)
        {
            yield return day;
        }

        if (First + step > Last && Last > First)
        {
            yield return Last;
        }
    }
}
