namespace Recist.Tests.Naive;

/// <summary>rules.md section 5: the target response, row by row.</summary>
internal static class NaiveTargets
{
    public static TargetResponse? Respond(NaivePatient patient, NaiveVisit result)
    {
        if (patient.Targets.Count == 0)
        {
            return null;
        }

        if (result.Visit.Missed)
        {
            return TargetResponse.NE;
        }

        var values = new decimal?[patient.Targets.Count];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = NaiveValues.ValueOf(patient, result.Visit, patient.Targets[i]);
        }

        if (result.Sum is { } sum)
        {
            return Complete(patient, result, values, sum);
        }

        if (!NaiveReappearedTooSmall.Explains(patient, result, values, result.PartialSum ?? 0m))
        {
            if (result.PartialSum is { } partial && Grown(patient, partial, result.Nadir))
            {
                return TargetResponse.PD;
            }

            if (Back(patient, values) && patient.HadComplete() && patient.Options.ReappearanceAfterCompleteIsProgression)
            {
                return TargetResponse.PD;
            }
        }

        return patient.Options.AcceptMissingTargetThatCannotMatter
            ? Accepted(patient, result, values)
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

    public static TargetResponse Complete(NaivePatient patient, NaiveVisit result, decimal?[] values, decimal sum)
    {
        var grown = Grown(patient, sum, result.Nadir);
        if (!Back(patient, values))
        {
            return grown && patient.Options.NormalNodeGrowthIsProgression ? TargetResponse.PD : TargetResponse.CR;
        }

        if (!NaiveReappearedTooSmall.Explains(patient, result, values, sum))
        {
            if (grown)
            {
                return TargetResponse.PD;
            }

            if (patient.HadComplete() && patient.Options.ReappearanceAfterCompleteIsProgression)
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
        var values = patient.Targets.Select(t => NaiveValues.ValueOf(patient, result.Visit, t)).ToArray();
        return patient.HadComplete() && Back(patient, values);
    }

    /// <summary>Any non-nodal target above 0 mm or nodal target of 10 mm or more.</summary>
    public static bool Back(NaivePatient patient, decimal?[] values)
    {
        for (var i = 0; i < values.Length; i++)
        {
            var node = patient.CountsAsNode(patient.Targets[i].IsNode);
            if (values[i] is { } value && (node ? value >= 10m : value > 0m))
            {
                return true;
            }
        }

        return false;
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
    private static TargetResponse Accepted(NaivePatient patient, NaiveVisit result, decimal?[] values)
    {
        var lowest = new decimal?[values.Length];
        var highest = new decimal?[values.Length];
        decimal lowestSum = 0m, highestSum = 0m;
        for (var i = 0; i < values.Length; i++)
        {
            decimal? largest = null;
            foreach (var earlier in patient.Done)
            {
                if (NaiveValues.ValueOf(patient, earlier.Visit, patient.Targets[i]) is { } v && (largest is null || v > largest))
                {
                    largest = v;
                }
            }

            if (values[i] is null && largest is null)
            {
                return TargetResponse.NE;
            }

            lowest[i] = values[i] ?? 0m;
            highest[i] = values[i] ?? largest;
            lowestSum += lowest[i]!.Value;
            highestSum += highest[i]!.Value;
        }

        var low = Complete(patient, result, lowest, lowestSum);
        var high = Complete(patient, result, highest, highestSum);
        return low == high && low != TargetResponse.CR ? low : TargetResponse.NE;
    }
}
