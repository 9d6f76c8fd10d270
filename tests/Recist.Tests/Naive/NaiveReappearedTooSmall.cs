namespace Recist.Tests.Naive;

/// <summary>Option reappearedTooSmall flag: only targets that are back and too small to measure speak for progression.</summary>
internal static class NaiveReappearedTooSmall
{
    public static bool Explains(NaivePatient patient, NaiveVisit result, decimal?[] values, decimal sum)
    {
        if (!patient.Options.QueryReappearedTooSmall)
        {
            return false;
        }

        var without = (decimal?[])values.Clone();
        var any = false;
        for (var i = 0; i < values.Length; i++)
        {
            if (!patient.CountsAsNode(patient.Targets[i].IsNode)
                && NaiveValues.StateOf(result.Visit, patient.Targets[i]) == MeasurementState.TooSmall
                && WasGone(patient, patient.Targets[i]))
            {
                without[i] = 0m;
                sum -= 5m;
                any = true;
            }
        }

        return any
            && !NaiveTargets.Grown(patient, sum, result.Nadir)
            && !(patient.HadComplete() && NaiveTargets.Back(patient, without));
    }

    private static bool WasGone(NaivePatient patient, Lesion target)
    {
        foreach (var earlier in patient.Done)
        {
            if (NaiveValues.ValueOf(patient, earlier.Visit, target) == 0m)
            {
                return true;
            }
        }

        return false;
    }
}
