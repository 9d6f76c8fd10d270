namespace Recist.Ingestion;

/// <summary>The baseline of SDTM where no row is flagged: open until all that is known of the course is joined (<see cref="AssumedBaseline"/>).</summary>
/// <remarks>A study may send one visit at a time: a follow-up that comes alone is not the baseline because it is the earliest of its file.</remarks>
internal static class SdtmBaseline
{
    /// <summary>Leaves the baseline open where TR flags none of this reader's rows.</summary>
    public static void Open(PatientDraft draft)
    {
        if (draft.Parts.Exists(p => p.Visit.IsBaseline))
        {
            return;
        }

        for (var i = 0; i < draft.Parts.Count; i++)
        {
            if (draft.Parts[i].Visit.BaselineUndeclared is null)
            {
                draft.Parts[i] = draft.Parts[i] with { Visit = draft.Parts[i].Visit with { BaselineUndeclared = true } };
            }
        }
    }

    /// <summary>A lesion that TU calls new at a visit which is or may be the baseline, while TR has it at later visits only, stands at both: so that it is asked about (<see cref="NewAtBaseline"/>).</summary>
    public static void AddNew(TuLesions lesions)
    {
        var baselines = new Dictionary<PatientDraft, HashSet<(string?, ScanDate)>>();
        foreach (var known in lesions.All.Where(l => !l.IsDerived && l.Lesion.Role == LesionRole.New))
        {
            var parts = known.Draft.Parts;
            if (!baselines.TryGetValue(known.Draft, out var visits))
            {
                baselines.Add(known.Draft, visits = Of(parts));
            }

            var baseline = parts.Find(p => visits.Contains((p.Label, p.Visit.Date)) && (known.Visit is null ? p.Visit.Date == known.Date : p.Label == known.Visit));
            if (baseline is not null && !parts.Exists(p => p.Label == baseline.Label && p.Visit.NewLesions.Any(n => n.Lesion == known.Lesion.Id)))
            {
                parts.Add(SdtmNewLesions.Unmeasured(known, baseline.Visit.Date, baseline.Visit.BaselineUndeclared));
            }
        }
    }

    /// <summary>The visits that are flagged; else those that are called baseline, else the earliest.</summary>
    private static HashSet<(string?, ScanDate)> Of(List<VisitPart> parts)
    {
        var flagged = parts.FindAll(p => p.Visit.IsBaseline);
        var found = flagged.Count > 0 ? flagged : parts.FindAll(p => !p.Visit.Missed && AssumedBaseline.Names(p.Visit.Label));
        if (found.Count == 0 && parts.Where(p => !p.Visit.Missed).MinBy(p => p.Visit.Date) is { } earliest)
        {
            found = parts.FindAll(p => !p.Visit.Missed && p.Visit.Date.Earliest <= earliest.Visit.Date.Latest);
        }

        return [.. found.Select(p => (p.Label, p.Visit.Date))];
    }
}
