namespace Recist.Tests.Naive;

/// <summary>rules.md section 12: the new lesions known at a visit of iRECIST, each as last seen.</summary>
internal sealed class NaiveNewLesionBook
{
    public List<string> Known { get; private init; } = [];

    /// <summary>Size of each measured one (NLT); 0 where it is gone.</summary>
    public Dictionary<string, decimal> Measured { get; private init; } = [];

    public List<string> Present { get; private init; } = [];

    /// <summary>Size of each unmeasured one (NLNT), null where not known, and what the visit says of its change.</summary>
    public Dictionary<string, (decimal? Size, NewLesionChange? Change)> Unmeasured { get; private init; } = [];

    /// <summary>An NLNT that was known before has increased: the reader's word, else its size; or it is back.</summary>
    public bool NonTargetIncreasedOver(NaiveNewLesionBook before)
    {
        foreach (var (id, (size, change)) in Unmeasured)
        {
            if (!Present.Contains(id) || !before.Unmeasured.TryGetValue(id, out var then))
            {
                continue;
            }

            if (!before.Present.Contains(id) || change == NewLesionChange.Increased || (change is null && size > then.Size))
            {
                return true;
            }
        }

        return false;
    }

    public decimal? Sum => Measured.Count == 0 ? null : Measured.Values.Sum();

    /// <summary>Made from the start, by all visits up to <paramref name="upTo"/> with what is known at <paramref name="known"/>.</summary>
    public static NaiveNewLesionBook At(NaivePatient patient, int upTo, int known)
    {
        var ids = new List<string>();
        var measured = new Dictionary<string, decimal>();
        var present = new List<string>();
        var unmeasured = new Dictionary<string, (decimal? Size, NewLesionChange? Change)>();
        for (var i = 0; i <= upTo; i++)
        {
            foreach (var id in unmeasured.Keys)
            {
                unmeasured[id] = (unmeasured[id].Size, null);
            }

            var visit = patient.Visits[i];
            if (visit.IsBaseline)
            {
                continue;
            }

            foreach (var finding in visit.NewLesions)
            {
                var id = finding.Lesion;
                if (ids.Contains(id) && finding.Status == NewLesionStatus.RuledOut)
                {
                    ids.Remove(id);
                    measured.Remove(id);
                    unmeasured.Remove(id);
                    present.Remove(id);
                    continue;
                }

                if (!ids.Contains(id))
                {
                    if (!NaiveNewLesions.IsNew(patient, i, finding, known))
                    {
                        continue;
                    }

                    ids.Add(id);
                    if (IsMeasured(patient, finding, measured.Keys))
                    {
                        measured[id] = finding.Diameter!.Value.Millimetres;
                    }
                }

                present.Remove(id);
                var there = finding.Change != NewLesionChange.Absent && finding.Diameter is not { Millimetres: 0m };
                if (there)
                {
                    present.Add(id);
                }

                if (measured.TryGetValue(id, out var before))
                {
                    measured[id] = there ? finding.Diameter?.Millimetres ?? before : 0m;
                }
                else
                {
                    var last = unmeasured.TryGetValue(id, out var previous) ? previous.Size : null;
                    unmeasured[id] = (there ? finding.Diameter?.Millimetres ?? last : 0m, finding.Change);
                }
            }
        }

        return new() { Known = ids, Measured = measured, Present = present, Unmeasured = unmeasured };
    }

    private static bool IsMeasured(NaivePatient patient, NewLesionFinding finding, IEnumerable<string> measured)
    {
        if (finding.Diameter is not { } size)
        {
            return false;
        }

        var listed = patient.History.Lesions.FirstOrDefault(l => l.Id == finding.Lesion);
        var large = size.Millimetres >= (finding.IsNode ? 15m : 10m);
        var target = listed?.NewKind is { } kind ? kind == NewLesionKind.Target : large;
        return target && NaiveNewLesionSum.HasRoom(patient, finding, [.. measured]);
    }
}
