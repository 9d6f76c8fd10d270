namespace Recist.Tests.Naive;

/// <summary>rules.md section 7: which new lesions are unequivocal at a visit, and what later visits confirm.</summary>
internal static class NaiveNewLesions
{
    private enum Reading
    {
        Unequivocal,
        Equivocal,
        Nothing,
    }

    public static List<string> Unequivocal(NaivePatient patient, Visit visit)
    {
        var ids = new List<string>();
        foreach (var finding in visit.NewLesions)
        {
            if (Read(patient, visit, finding) == Reading.Unequivocal)
            {
                ids.Add(finding.Lesion);
            }
        }

        return ids;
    }

    public static bool AnyEquivocal(NaivePatient patient, Visit visit)
    {
        foreach (var finding in visit.NewLesions)
        {
            if (Read(patient, visit, finding) == Reading.Equivocal)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Unequivocal at the visit in this place, or shown by a visit up to <paramref name="known"/> to have been new there; by imRECIST nothing is dated back.</summary>
    public static bool IsNew(NaivePatient patient, int at, NewLesionFinding finding, int known) =>
        Read(patient, patient.Visits[at], finding) == Reading.Unequivocal
        || (patient.Options.Criteria != Criteria.ImRecist && BackDates(patient, at, finding, known));

    /// <summary>Place of the visit that made a new lesion listed at visit <paramref name="at"/> unequivocal: itself, or the one that confirms it.</summary>
    public static int MadeUnequivocalAt(NaivePatient patient, int at, string id)
    {
        while (Listed(patient.Visits[at], id) is not { } finding || Read(patient, patient.Visits[at], finding) != Reading.Unequivocal)
        {
            at++;
        }

        return at;
    }

    /// <summary>True where a later visit shows that a new lesion listed at visit <paramref name="at"/> was one already.</summary>
    public static bool BackDates(NaivePatient patient, int at)
    {
        foreach (var finding in patient.Visits[at].NewLesions)
        {
            if (BackDates(patient, at, finding, patient.Visits.Count - 1))
            {
                return true;
            }
        }

        return false;
    }

    private static bool BackDates(NaivePatient patient, int at, NewLesionFinding finding, int known)
    {
        // Once it was equivocal, every visit that lists it and does not rule it out.
        if (finding.Status == NewLesionStatus.RuledOut)
        {
            return false;
        }

        for (var later = at + 1; later <= known; later++)
        {
            if (Listed(patient.Visits[later], finding.Lesion) is { } confirming
                && Read(patient, patient.Visits[later], confirming) == Reading.Unequivocal
                && at >= FirstEquivocal(patient, finding.Lesion, later))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Index of the first equivocal listing before <paramref name="confirming"/> and after any ruling out or confirming.</summary>
    private static int FirstEquivocal(NaivePatient patient, string id, int confirming)
    {
        var first = int.MaxValue;
        for (var i = 0; i < confirming; i++)
        {
            if (Listed(patient.Visits[i], id) is not { } finding)
            {
                continue;
            }

            if (finding.Status == NewLesionStatus.RuledOut || Read(patient, patient.Visits[i], finding) == Reading.Unequivocal)
            {
                first = int.MaxValue;
            }
            else if (first == int.MaxValue && Read(patient, patient.Visits[i], finding) == Reading.Equivocal)
            {
                first = i;
            }
        }

        return first;
    }

    private static NewLesionFinding? Listed(Visit visit, string id)
    {
        foreach (var finding in visit.NewLesions)
        {
            if (finding.Lesion == id)
            {
                return finding;
            }
        }

        return null;
    }

    private static Reading Read(NaivePatient patient, Visit visit, NewLesionFinding finding)
    {
        var alone = ReadAlone(finding);
        return alone == Reading.Unequivocal && IsSmallNodeAtFirstSight(patient, visit, finding) ? Reading.Equivocal : alone;
    }

    private static Reading ReadAlone(NewLesionFinding finding)
    {
        switch (finding.Status)
        {
            case NewLesionStatus.Unequivocal:
                return Reading.Unequivocal;
            case NewLesionStatus.Equivocal:
                return Reading.Equivocal;
            case NewLesionStatus.PerPet:
                return Pet(finding.Pet);
            default:
                return Reading.Nothing;
        }
    }

    private static Reading Pet(PetFinding? pet)
    {
        if (pet is null)
        {
            return Reading.Equivocal;
        }

        if (pet.FollowUp == PetResult.Negative || pet.Baseline == PetResult.Positive)
        {
            return Reading.Nothing;
        }

        if (pet.Baseline == PetResult.Negative)
        {
            return Reading.Unequivocal;
        }

        return pet.Ct switch
        {
            CtCorrelate.NewSite => Reading.Unequivocal,
            CtCorrelate.PreExistingNotProgressing => Reading.Nothing,
            _ => Reading.Equivocal,
        };
    }

    private static bool IsSmallNodeAtFirstSight(NaivePatient patient, Visit visit, NewLesionFinding finding)
    {
        if (finding.Status != NewLesionStatus.Unequivocal || patient.Options.SmallNewNodeIsNew || !patient.CountsAsNode(finding.IsNode))
        {
            return false;
        }

        foreach (var other in visit.NewLesions)
        {
            if (other != finding && ReadAlone(other) == Reading.Unequivocal)
            {
                return false;
            }
        }

        if (finding.Diameter is not { Millimetres: >= 10m and < 15m } || finding.ShortAxisAtBaseline is not { Millimetres: < 10m })
        {
            return false;
        }

        var seen = false;
        foreach (var earlier in patient.Visits)
        {
            if (earlier == visit)
            {
                break;
            }

            if (Listed(earlier, finding.Lesion) is { } before)
            {
                seen = before.Status != NewLesionStatus.RuledOut && (seen || ReadAlone(before) != Reading.Nothing);
            }
        }

        return !seen;
    }
}
