namespace Recist.Tests.Naive;

/// <summary>rules.md section 12: the new lesions known at a visit of iRECIST, each as last seen.</summary>
internal sealed class NaiveNewLesionBook
{
    public List<string> Known { get; private init; } = [];

    /// <summary>Size of each measured one (NLT); 0 where it is gone, null while it was not measured yet.</summary>
    public Dictionary<string, decimal?> Measured { get; private init; } = [];

    public List<string> Present { get; private init; } = [];

    /// <summary>Size of each unmeasured one (NLNT), null where not known, and what the visit says of its change.</summary>
    public Dictionary<string, (decimal? Size, NewLesionChange? Change)> Unmeasured { get; private init; } = [];

    /// <summary>One that is not measured has increased over an earlier book: the reader's word, else its size; or it was not there then.</summary>
    public bool HasIncreased(string id, NaiveNewLesionBook before)
    {
        var (size, change) = Unmeasured[id];
        var then = before.Measured.GetValueOrDefault(id) ?? (before.Unmeasured.TryGetValue(id, out var known) ? known.Size : null);
        return !before.Present.Contains(id)
            || change is NewLesionChange.Increased or NewLesionChange.UnequivocalProgression
            || (change is null && size > then);
    }

    /// <summary>A sum of nodes below 10 mm is no disease.</summary>
    public bool MeasuredAreThere => Measured.Keys.Any(Present.Contains);

    public decimal? Sum => Measured.Count == 0 || Measured.ContainsValue(null) ? null : Measured.Values.Sum();

    /// <summary>5 mm in sum over the earlier book; one that had no size there says nothing.</summary>
    public bool MeasuredGrewOver(NaiveNewLesionBook before)
    {
        var growth = 0m;
        foreach (var (_, size) in before.Measured)
        {
            growth -= size ?? 0m;
        }

        foreach (var (id, size) in Measured)
        {
            growth += before.Measured.TryGetValue(id, out var then) && then is null ? 0m : size ?? 0m;
        }

        return growth >= 5m;
    }

    /// <summary>As at the iUPD, but one that had no size there is compared with the first size it had after, before this visit.</summary>
    public static NaiveNewLesionBook Marks(NaivePatient patient, int unconfirmed, int visit, int known)
    {
        var marks = At(patient, unconfirmed, known);
        for (var later = unconfirmed + 1; later < visit; later++)
        {
            var book = At(patient, later, known);
            foreach (var id in marks.Known)
            {
                if (marks.Measured.TryGetValue(id, out var size) && size is null)
                {
                    marks.Measured[id] = book.Measured.GetValueOrDefault(id);
                }

                if (marks.Unmeasured.TryGetValue(id, out var other) && other.Size is null && book.Unmeasured.TryGetValue(id, out var seen))
                {
                    marks.Unmeasured[id] = (seen.Size, other.Change);
                }
            }
        }

        return marks;
    }

    /// <summary>Made from the start, by all visits up to <paramref name="upTo"/> with what is known at <paramref name="known"/>.</summary>
    public static NaiveNewLesionBook At(NaivePatient patient, int upTo, int known)
    {
        var ids = new List<string>();
        var measured = new Dictionary<string, decimal?>();
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

                var first = !ids.Contains(id);
                if (first)
                {
                    if (!NaiveNewLesions.IsNew(patient, i, finding, known))
                    {
                        continue;
                    }

                    ids.Add(id);
                    if (IsMeasured(patient, id, NaiveNewLesions.MadeUnequivocalAt(patient, i, id)))
                    {
                        measured[id] = null;
                    }
                }

                // At first sight the word stands; a node that was 10 mm and is below is normal, with the size it has.
                var wasSmall = present.Contains(id) && (measured.GetValueOrDefault(id) ?? (unmeasured.TryGetValue(id, out var small) ? small.Size : null)) < 10m;
                present.Remove(id);
                var gone = !first && (finding.Change == NewLesionChange.Absent || finding.Diameter is { Millimetres: 0m });
                if (first || !(gone || (finding.IsNode && finding.Diameter is { Millimetres: < 10m } && !wasSmall)))
                {
                    present.Add(id);
                }

                if (measured.TryGetValue(id, out var before))
                {
                    measured[id] = gone ? 0m : finding.Diameter?.Millimetres ?? before;
                }
                else
                {
                    var last = unmeasured.TryGetValue(id, out var previous) ? previous.Size : null;
                    unmeasured[id] = (gone ? 0m : finding.Diameter?.Millimetres ?? last, finding.Change);
                }
            }
        }

        return new() { Known = ids, Measured = measured, Present = present, Unmeasured = unmeasured };
    }

    /// <summary>Decided once, at the visit that made the lesion unequivocal, by its size there and by the room that was left then.</summary>
    private static bool IsMeasured(NaivePatient patient, string id, int decided)
    {
        var before = At(patient, decided - 1, decided - 1);
        var (known, taken) = (before.Known.ToList(), before.Measured.Keys.ToList());
        foreach (var finding in patient.Visits[decided].NewLesions)
        {
            if (finding.Status == NewLesionStatus.RuledOut)
            {
                known.Remove(finding.Lesion);
                taken.Remove(finding.Lesion);
            }
            else if (finding.Lesion == id)
            {
                return IsMeasured(patient, finding, taken);
            }
            else if (!known.Contains(finding.Lesion) && NaiveNewLesions.Unequivocal(patient, patient.Visits[decided]).Contains(finding.Lesion))
            {
                known.Add(finding.Lesion);
                if (IsMeasured(patient, finding, taken))
                {
                    taken.Add(finding.Lesion);
                }
            }
        }

        return false;
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
