namespace Recist.Tests.Naive;

/// <summary>rules.md section 13, imRECIST: measurable new lesions join the sum.</summary>
internal static class NaiveNewLesionSum
{
    /// <summary>What each joined new lesion adds at this visit; null where it is not known there.</summary>
    public static List<(string Lesion, bool IsNode, decimal? Value)> Values(NaivePatient patient, Visit visit)
    {
        var joined = new List<NewLesionFinding>();
        var ruledOut = new List<string>();
        foreach (var earlier in patient.Visits)
        {
            if (!earlier.IsBaseline && !earlier.Missed)
            {
                var unequivocal = NaiveNewLesions.Unequivocal(patient, earlier);
                foreach (var finding in earlier.NewLesions)
                {
                    if (finding.Status == NewLesionStatus.RuledOut)
                    {
                        ruledOut.Add(finding.Lesion);
                    }
                    else if (unequivocal.Contains(finding.Lesion)
                        && finding.Change != NewLesionChange.Absent
                        && finding.Diameter is { } size
                        && size.Millimetres >= (finding.IsNode ? 15m : 10m)
                        && (ruledOut.Contains(finding.Lesion) || !joined.Exists(j => j.Lesion == finding.Lesion))
                        && HasRoom(patient, finding, [.. joined.Select(j => j.Lesion).Except(ruledOut)]))
                    {
                        ruledOut.RemoveAll(id => id == finding.Lesion);
                        joined.RemoveAll(j => j.Lesion == finding.Lesion);
                        joined.Add(finding);
                    }
                }
            }

            if (earlier == visit)
            {
                break;
            }
        }

        return [.. joined.Select(j => (j.Lesion, j.IsNode, ruledOut.Contains(j.Lesion) ? 0m : Now(visit, j.Lesion)))];
    }

    /// <summary>At most 5 in all and 2 in one organ, nodes being one organ.</summary>
    public static bool HasRoom(NaivePatient patient, NewLesionFinding finding, List<string> taken)
    {
        var organ = NaiveConformance.OrganOf(patient, finding);
        var same = 0;
        foreach (var id in taken)
        {
            var other = patient.Visits.SelectMany(v => v.NewLesions).First(n => n.Lesion == id);
            same += organ is not null && NaiveConformance.OrganOf(patient, other) == organ ? 1 : 0;
        }

        return taken.Count < 5 && same < 2;
    }

    private static decimal? Now(Visit visit, string id)
    {
        foreach (var finding in visit.NewLesions)
        {
            if (finding.Lesion == id)
            {
                return finding.Change == NewLesionChange.Absent ? 0m : finding.Diameter?.Millimetres;
            }
        }

        return null;
    }
}
