namespace Recist.Tests.Naive;

/// <summary>rules.md section 4: what a target contributes.</summary>
internal static class NaiveValues
{
    public static MeasurementState StateOf(Visit visit, Lesion lesion)
    {
        foreach (var m in visit.Measurements)
        {
            if (m.Lesion == lesion.Id)
            {
                return m.State;
            }
        }

        return MeasurementState.NotEvaluable;
    }

    public static decimal? ValueOf(NaivePatient patient, Visit visit, Lesion lesion)
    {
        foreach (var m in visit.Measurements)
        {
            if (m.Lesion == lesion.Id)
            {
                return m.State == MeasurementState.Merged ? Merged(patient, visit, lesion) : ValueOf(patient, lesion, m);
            }
        }

        return null;
    }

    /// <summary>0 where the lesion that took it in, at the end of any chain, was evaluated.</summary>
    private static decimal? Merged(NaivePatient patient, Visit visit, Lesion lesion)
    {
        var passed = new List<string>();
        while (true)
        {
            var m = visit.Measurements.FirstOrDefault(found => found.Lesion == lesion.Id);
            if (m is null || passed.Contains(lesion.Id))
            {
                return null;
            }

            if (m.State != MeasurementState.Merged)
            {
                return ValueOf(patient, lesion, m) is null ? null : 0m;
            }

            passed.Add(lesion.Id);
            if (patient.Targets.Find(t => t.Id == m.MergedInto) is not { } next)
            {
                return null;
            }

            lesion = next;
        }
    }

    private static decimal? ValueOf(NaivePatient patient, Lesion lesion, TargetMeasurement m)
    {
        switch (m.State)
        {
            case MeasurementState.Measured:
                return Measured(patient, lesion, m);
            case MeasurementState.TooSmall:
                return 5m;
            case MeasurementState.Absent:
                return 0m;
            case MeasurementState.Treated:
                return patient.Options.TreatedTargetIsAbsent ? 0m : null;
            default:
                return null;
        }
    }

    private static decimal? Measured(NaivePatient patient, Lesion lesion, TargetMeasurement m)
    {
        if (patient.Options.Criteria == Criteria.MRecistHcc && !lesion.IsNode)
        {
            if (m.Viable is { } viable && lesion.AtBaseline?.Intrahepatic != false)
            {
                return viable.Millimetres;
            }

            if (lesion.AtBaseline?.Intrahepatic == true)
            {
                return null;
            }
        }

        if (m.Diameter is { } diameter)
        {
            return diameter.Millimetres;
        }

        if (m.Fragments.IsEmpty)
        {
            return null;
        }

        var sum = 0m;
        foreach (var fragment in m.Fragments)
        {
            sum += fragment.Millimetres;
        }

        return sum;
    }
}
