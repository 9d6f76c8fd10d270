namespace Recist.Tests.Naive;

/// <summary>Option reappearedTooSmall flag: only targets that are back and too small to measure speak for progression.</summary>
internal static class NaiveReappearedTooSmall
{
    public static bool Explains(NaivePatient patient, NaiveVisit result, List<NaiveFollowed> lesions)
    {
        if (!patient.Options.QueryReappearedTooSmall)
        {
            return false;
        }

        var without = new List<NaiveFollowed>();
        foreach (var lesion in lesions)
        {
            var back = lesion.State == MeasurementState.TooSmall && !lesion.IsNode && lesion.Earlier(patient).Contains(0m);
            without.Add(back ? lesion with { Value = 0m } : lesion);
        }

        return !without.SequenceEqual(lesions)
            && !NaiveTargets.Grown(patient, without.Sum(l => l.Value ?? 0m), result.Nadir)
            && !(patient.HadComplete() && without.Exists(l => l.IsDisease));
    }
}
