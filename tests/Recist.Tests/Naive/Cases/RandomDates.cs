namespace Recist.Tests.Naive.Cases;

/// <summary>Days of the visits, the first one the baseline, and the dates of the course.</summary>
internal static class RandomDates
{
    private static readonly DateOnly First = new(2024, 1, 15);

    public static List<ScanDate> Calendar(CaseRandom random)
    {
        var days = new List<ScanDate> { ScanDate.From(First) };
        var day = 0;
        for (var visits = random.Percent(4) ? 0 : 1 + random.Below(6); visits > 0; visits--)
        {
            day += random.Percent(85) ? random.Pick(27, 28, 29, 41, 42, 43, 56) : random.Pick(0, 7, 14, 84, 126, 127, 168);
            var date = First.AddDays(day);
            ScanDate.TryParse(date.ToString("yyyy-MM", System.Globalization.CultureInfo.InvariantCulture), out var month);
            days.Add(random.Percent(4) ? month : ScanDate.From(date));
        }

        return days;
    }

    public static PatientDates Make(CaseRandom random, List<ScanDate> calendar)
    {
        var last = calendar.Max().Latest.DayNumber - First.DayNumber;
        return new()
        {
            Start = random.Percent(50) ? null : Day(random.Pick(0, 1, 7, 28, 29, -1)),
            Reference = random.Percent(70) ? null : Day(random.Pick(0, 14, 30, 43, 60, -7)),
            Death = random.Percent(75) ? null : Day(random.Percent(80) ? last + random.Pick(0, 1, 30, 60, 61, 84, 126, 127) : random.Below(last + 1)),
            LastKnownAlive = random.Percent(70) ? null : Day(last + random.Below(100)),
            NewTherapy = random.Percent(80) ? null : random.Percent(30) ? random.Pick<ScanDate>([.. calendar]) : Day(random.Below(last + 60)),
            SymptomaticDeterioration = random.Percent(90) ? null : Day(random.Below(last + 30)),
            BaselineMissing = random.Percent(2),
        };
    }

    public static ScanDate Day(int day)
    {
        return ScanDate.From(First.AddDays(day));
    }
}
