namespace Recist.Tests.Naive.Cases;

/// <summary>How the sizes of one visit are recorded: as lengths, in fragments, as words, or not at all.</summary>
internal sealed class RandomMeasurements(CaseRandom random, List<(Lesion Lesion, decimal Size)> sizes, ScanDate day, Criteria criteria)
{
    // One visit in four has gaps, so that most sums are complete.
    private readonly bool untidy = random.Percent(25);

    public List<TargetMeasurement> Make(bool baseline)
    {
        var made = new List<TargetMeasurement>();
        foreach (var (lesion, size) in sizes)
        {
            if (One(lesion, size, baseline) is { } m)
            {
                var other = random.Percent(10) && !day.IsPartial ? ScanDate.From(day.Latest.AddDays(random.Below(9))) : (ScanDate?)null;
                made.Add(m with { Date = other });
            }
        }

        return made;
    }

    private TargetMeasurement? One(Lesion lesion, decimal size, bool baseline)
    {
        var id = lesion.Id;
        if (untidy && random.Percent(baseline ? 6 : 35))
        {
            switch (random.Below(5))
            {
                case 0:
                    return null;
                case 1:
                    return new(id, MeasurementState.NotEvaluable);
                case 2:
                    return new(id, MeasurementState.Treated);
                case 3:
                    var into = sizes[random.Below(sizes.Count)].Lesion.Id;
                    return into == id ? new(id, MeasurementState.Absent) : new(id, MeasurementState.Merged) { MergedInto = into };
                default:
                    return new(id, MeasurementState.TooSmall);
            }
        }

        if (!baseline && size == 0m && random.Percent(60))
        {
            return new(id, MeasurementState.Absent);
        }

        if (!baseline && size is > 0m and <= 5m && random.Percent(50))
        {
            return new(id, MeasurementState.TooSmall);
        }

        return Measured(lesion, size);
    }

    private TargetMeasurement Measured(Lesion lesion, decimal size)
    {
        if (criteria == Criteria.MRecistHcc && lesion.AtBaseline?.Intrahepatic == true)
        {
            var longest = Length.FromMillimetres(size + random.Pick(0m, 5m, 12.5m));
            return new(lesion.Id, MeasurementState.Measured, longest) { Viable = random.Percent(95) ? Length.FromMillimetres(size) : null };
        }

        if (criteria == Criteria.MRecistHcc && lesion.AtBaseline?.Intrahepatic == false && random.Percent(40))
        {
            // The viable part of one outside the liver is written down, and does not count.
            return new(lesion.Id, MeasurementState.Measured, random.Percent(95) ? Length.FromMillimetres(size) : null) { Viable = Length.FromMillimetres(Math.Round(size / 2m, 1)) };
        }

        if (size > 10m && !lesion.IsNode && random.Percent(5))
        {
            return new(lesion.Id, MeasurementState.Measured) { Fragments = [Length.FromMillimetres(size - 6.5m), Length.FromMillimetres(6.5m)] };
        }

        return new(lesion.Id, MeasurementState.Measured, Length.FromMillimetres(size));
    }
}
