namespace Recist.Tests.Naive;

/// <summary>rules.md section 3: issues of the baseline.</summary>
internal static class NaiveConformance
{
    public static SortedDictionary<string, Measurability> Lesions(NaivePatient patient)
    {
        var found = new SortedDictionary<string, Measurability>(StringComparer.Ordinal);
        foreach (var lesion in patient.History.Lesions)
        {
            if (lesion.Role != LesionRole.New)
            {
                found[lesion.Id] = NaiveMeasurability.Of(patient, lesion);
            }
        }

        return found;
    }

    public static List<string> Issues(NaivePatient patient)
    {
        var issues = new List<string>();
        var measurable = false;
        foreach (var target in patient.Targets)
        {
            if (NaiveMeasurability.Of(patient, target) == Measurability.Measurable)
            {
                measurable = true;
            }
            else
            {
                issues.Add("NOT_MEASURABLE:" + target.Id);
            }
        }

        // Responses without lesions say nothing of measurability.
        if (!measurable && !patient.ResponsesAreGiven)
        {
            issues.Add("NO_MEASURABLE");
        }

        if (patient.Targets.Count > (patient.IsRecist10 ? 10 : 5))
        {
            issues.Add("MAX_TOTAL");
        }

        foreach (var organ in patient.Targets.Where(t => t.IsNode || t.Organ is not null).GroupBy(Organ))
        {
            if (organ.Count() > (patient.IsRecist10 ? 5 : 2))
            {
                issues.Add("MAX_PER_ORGAN");
                break;
            }
        }

        if (patient.Targets.Count > 0 && patient.BaselineResult()?.Sum is null)
        {
            issues.Add("BASELINE_INCOMPLETE");
        }

        if (patient.Baseline is { } baseline
            && patient.History.Dates.Start is { } start
            && (start.DaysSince(baseline.Date) > 28 || start.DaysSince(baseline.Date) < 0))
        {
            issues.Add("BASELINE_WINDOW");
        }

        issues.Sort(StringComparer.Ordinal);
        return issues;
    }

    /// <summary>Organ of a new lesion, by the lesion list where it says; null where it is not known.</summary>
    public static string? OrganOf(NaivePatient patient, NewLesionFinding finding)
    {
        var listed = patient.History.Lesions.FirstOrDefault(l => l.Id == finding.Lesion);
        var organ = listed?.Organ ?? finding.Organ;
        return finding.IsNode ? "node" : organ is null ? null : Organ(new(finding.Lesion, LesionRole.New, organ));
    }

    /// <summary>All nodes are one organ, and both sides of a pair.</summary>
    private static string Organ(Lesion lesion)
    {
        if (lesion.IsNode)
        {
            return "node";
        }

        var name = lesion.Organ!.ToLowerInvariant();
        foreach (var side in new[] { "left", "right", "bilateral" })
        {
            name = name.Replace(side, string.Empty, StringComparison.Ordinal);
        }

        name = name.Trim();
        return name.EndsWith('s') ? name[..^1] : name;
    }
}
