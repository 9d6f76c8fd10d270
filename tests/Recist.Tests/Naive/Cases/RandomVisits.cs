namespace Recist.Tests.Naive.Cases;

/// <summary>The visits of a history: what each shows of targets, non-targets, markers and new lesions.</summary>
internal sealed class RandomVisits(CaseRandom random, List<Lesion> lesions, Criteria criteria)
{
    private readonly RandomSizes sizes = new(random, [.. lesions.Where(l => l.Role == LesionRole.Target)]);
    private readonly RandomNewLesions newLesions = new(random, [.. lesions.Where(l => l.Role == LesionRole.New)], criteria);
    private readonly bool hasBaseline = random.Percent(98);
    private readonly bool markers = random.Percent(20);
    private NonTargetStatus usual = NonTargetStatus.Present;

    public List<Visit> Make(List<ScanDate> calendar)
    {
        var visits = new List<Visit>();
        for (var i = 0; i < calendar.Count; i++)
        {
            visits.Add(One(i, calendar[i]));
        }

        return visits;
    }

    private Visit One(int i, ScanDate date)
    {
        var visit = new Visit("V" + i, date, i == 0 && hasBaseline);
        if (i > 0 && random.Percent(4))
        {
            return visit with { Missed = true };
        }

        var measurements = sizes.Next(i == 0);
        return visit with
        {
            Unscheduled = random.Percent(8),
            ForSymptoms = random.Percent(10),
            Markers = Marker(i),
            Measurements = [.. new RandomMeasurements(random, measurements, date, criteria).Make(i == 0)],
            NonTargets = [.. NonTargets(i)],
            NewLesions = i == 0 ? [] : [.. newLesions.Next()],
            GivenOverall = random.Percent(3) && lesions.Exists(l => l.Role != LesionRole.New) ? Given() : null,
        };
    }

    private OverallResponse Given() => criteria == Criteria.IRecist
        ? random.Pick(OverallResponse.IUPD, OverallResponse.ICR, OverallResponse.ISD)
        : random.Pick(OverallResponse.PD, OverallResponse.CR, OverallResponse.SD);

    private TumourMarkers? Marker(int i) =>
        !markers ? random.Percent(3) ? TumourMarkers.Elevated : null
        : i == 0 ? random.Percent(80) ? TumourMarkers.Elevated : TumourMarkers.Normal
        : random.Pick<TumourMarkers?>(null, TumourMarkers.Normal, TumourMarkers.Normal, TumourMarkers.Normal, TumourMarkers.Elevated);

    private List<NonTargetFinding> NonTargets(int i)
    {
        var found = new List<NonTargetFinding>();
        if (i > 0 && random.Percent(40))
        {
            usual = random.Pick(NonTargetStatus.Absent, NonTargetStatus.Absent, NonTargetStatus.Present, NonTargetStatus.Increased);
        }

        foreach (var lesion in lesions.Where(l => l.Role == LesionRole.NonTarget))
        {
            var status = i == 0 || random.Percent(88) ? usual : (NonTargetStatus)random.Below(5);
            var axis = lesion.IsNode && random.Percent(50)
                ? status == NonTargetStatus.Absent && random.Percent(90) ? random.Pick(0m, 8m, 9.9m) : random.Pick(9.9m, 10m, 10.1m, 14m)
                : (decimal?)null;
            if (random.Percent(97))
            {
                found.Add(new(lesion.Id, status)
                {
                    ShortAxis = axis is { } mm ? Length.FromMillimetres(mm) : null,
                    IncreasedSinceLast = random.Pick<bool?>(null, null, null, true, false),
                });
            }
        }

        return found;
    }
}
