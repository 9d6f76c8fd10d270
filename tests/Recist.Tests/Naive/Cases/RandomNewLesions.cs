namespace Recist.Tests.Naive.Cases;

/// <summary>New lesions of all statuses, listed at some visits and not at others.</summary>
internal sealed class RandomNewLesions(CaseRandom random, Lesion[] lesions, Criteria criteria)
{
    private readonly bool[] seen = new bool[lesions.Length];
    // Twice certain: the first time a small node is equivocal whatever the word. Only then can one be gone.
    private readonly int[] certain = new int[lesions.Length];
    // In half of the courses of iRECIST new lesions are sure, stay, and change by steps near the limits.
    private readonly bool persistent = criteria == Criteria.IRecist && random.Percent(50);
    private readonly decimal[] sizes = new decimal[lesions.Length];

    public List<NewLesionFinding> Next()
    {
        var found = new List<NewLesionFinding>();
        for (var i = 0; i < lesions.Length; i++)
        {
            if (random.Percent(seen[i] ? persistent ? 92 : 75 : persistent ? 40 : 18))
            {
                found.Add(One(i));
                seen[i] = found[^1].Status is NewLesionStatus.Unequivocal or NewLesionStatus.Equivocal;
                certain[i] = found[^1].Status == NewLesionStatus.RuledOut ? 0 : certain[i] + (found[^1].Status == NewLesionStatus.Unequivocal ? 1 : 0);
            }
        }

        return found;
    }

    private NewLesionFinding One(int i)
    {
        var lesion = lesions[i];
        var later = criteria is Criteria.IRecist or Criteria.ImRecist && seen[i];
        var status = persistent || (later && random.Percent(80))
            ? NewLesionStatus.Unequivocal
            : random.Pick(
                NewLesionStatus.Unequivocal, NewLesionStatus.Unequivocal, NewLesionStatus.Equivocal, NewLesionStatus.RuledOut, NewLesionStatus.PerPet);
        sizes[i] = seen[i]
            ? Math.Max(certain[i] > 1 ? 0m : 1m, sizes[i] + (persistent ? random.Pick(0m, 0m, 1m, 4m, 4.9m, 5m, 6m, -4m, -5m, -8m) : random.Pick(0m, 0m, 0m, 2m, 4.9m, 5m, -3m, -10m)))
            : random.Pick(8m, 9.9m, 10m, 12m, 14.9m, 15m, 20m);
        var gone = certain[i] > 1 && (sizes[i] == 0m || random.Percent(persistent ? 4 : 8));
        return new(lesion.Id, status)
        {
            Organ = lesion.Organ,
            IsNode = lesion.IsNode,
            Diameter = !gone && random.Percent(80) ? Length.FromMillimetres(sizes[i]) : null,
            RegionImagedAtBaseline = random.Pick<bool?>(null, null, true, false),
            ShortAxisAtBaseline = lesion.IsNode && random.Percent(75) ? Length.FromMillimetres(random.Pick(8m, 9.9m, 10m)) : null,
            Change = gone ? NewLesionChange.Absent : !seen[i] || random.Percent(60) ? null : random.Pick(NewLesionChange.Increased, NewLesionChange.Unchanged, NewLesionChange.UnequivocalProgression),
            Pet = status == NewLesionStatus.PerPet && random.Percent(95) ? Pet() : null,
        };
    }

    private PetFinding Pet() => new(
        random.Pick<PetResult?>(null, null, PetResult.Negative, PetResult.Positive),
        random.Percent(80) ? PetResult.Positive : PetResult.Negative,
        random.Pick<CtCorrelate?>(null, CtCorrelate.NewSite, CtCorrelate.None, CtCorrelate.PreExistingNotProgressing));
}
