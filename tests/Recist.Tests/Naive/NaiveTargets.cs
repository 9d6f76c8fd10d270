namespace Recist.Tests.Naive;

/// <summary>rules.md section 5: the target response, row by row.</summary>
internal static class NaiveTargets
{
    public static TargetResponse? Respond(NaivePatient patient, NaiveVisit result)
    {
        var lesions = NaiveFollowed.At(patient, result.Visit);
        if (patient.Targets.Count == 0)
        {
            // imRECIST: a sum of new lesions alone, from their first sight on, may progress and nothing else.
            var allGone = result.Sum is not null && !lesions.Exists(l => l.IsDisease) && !patient.Options.NormalNodeGrowthIsProgression;
            return (result.Sum ?? result.PartialSum) is { } size && Grown(patient, size, result.Nadir) && !allGone ? TargetResponse.PD : null;
        }

        if (result.Visit.Missed)
        {
            return TargetResponse.NE;
        }

        if (result.Sum is { } sum)
        {
            return Complete(patient, result, lesions, sum);
        }

        if (!NaiveReappearedTooSmall.Explains(patient, result, lesions))
        {
            if (result.PartialSum is { } partial && Grown(patient, partial, result.Nadir))
            {
                return TargetResponse.PD;
            }

            if (IsBackAfterComplete(patient, result) && patient.Options.ReappearanceAfterCompleteIsProgression)
            {
                return TargetResponse.PD;
            }
        }

        return patient.Options.AcceptMissingTargetThatCannotMatter
            ? Accepted(patient, result, lesions)
            : TargetResponse.NE;
    }

    /// <summary>Both limits, against the smallest earlier sum.</summary>
    public static bool Grown(NaivePatient patient, decimal sum, decimal? nadir)
    {
        if (nadir is not { } n || sum <= n || 100m * sum < 120m * n)
        {
            return false;
        }

        var needs5Mm = patient.Options.Criteria switch
        {
            Criteria.Recist10 => false,
            Criteria.MRecistHcc => patient.Options.MRecistNeeds5Mm,
            _ => true,
        };
        return !needs5Mm || sum - n >= 5m;
    }

    private static TargetResponse Complete(NaivePatient patient, NaiveVisit result, List<NaiveFollowed> lesions, decimal sum)
    {
        var grown = Grown(patient, sum, result.Nadir);
        if (!lesions.Exists(l => l.IsDisease))
        {
            return grown && patient.Options.NormalNodeGrowthIsProgression ? TargetResponse.PD : TargetResponse.CR;
        }

        if (!NaiveReappearedTooSmall.Explains(patient, result, lesions))
        {
            if (grown)
            {
                return TargetResponse.PD;
            }

            if (patient.HadComplete() && lesions.Exists(l => l.IsDisease && !l.Joined) && patient.Options.ReappearanceAfterCompleteIsProgression)
            {
                return TargetResponse.PD;
            }
        }

        if (patient.BaselineResult()?.Sum is not { } baseline)
        {
            return TargetResponse.NE;
        }

        if (10m * sum <= 7m * baseline)
        {
            return TargetResponse.PR;
        }

        return patient.Options.PartialResponsePersists && PartialStands(patient) ? TargetResponse.PR : TargetResponse.SD;
    }

    /// <summary>Option crReappearancePd false: disease is back after an overall CR, and the sum alone is not PD.</summary>
    public static bool IsBackAfterComplete(NaivePatient patient, NaiveVisit result)
    {
        return patient.HadComplete() && NaiveFollowed.At(patient, result.Visit).Exists(l => l.IsDisease && !l.Joined);
    }

    private static bool PartialStands(NaivePatient patient)
    {
        var stands = false;
        foreach (var earlier in patient.Done)
        {
            stands = earlier.Target switch
            {
                TargetResponse.PR => true,
                TargetResponse.CR or TargetResponse.PD => false,
                _ => stands,
            };
        }

        return stands;
    }

    /// <summary>Option missingTarget accept: the same category with the missing ones at 0 and at their largest earlier value.</summary>
    private static TargetResponse Accepted(NaivePatient patient, NaiveVisit result, List<NaiveFollowed> lesions)
    {
        var (lowest, highest) = (new List<NaiveFollowed>(), new List<NaiveFollowed>());
        foreach (var lesion in lesions)
        {
            var earlier = lesion.Earlier(patient);
            if (lesion.Value is null && earlier.Count == 0)
            {
                return TargetResponse.NE;
            }

            lowest.Add(lesion with { Value = lesion.Value ?? 0m });
            highest.Add(lesion with { Value = lesion.Value ?? earlier.Max() });
        }

        var low = Complete(patient, result, lowest, lowest.Sum(l => l.Value!.Value));
        var high = Complete(patient, result, highest, highest.Sum(l => l.Value!.Value));
        return low == high && low != TargetResponse.CR ? low : TargetResponse.NE;
    }
}
