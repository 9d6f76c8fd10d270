using System.Collections.Immutable;

namespace Recist.Rules;

/// <summary>iCPD: non-targets caused the iUPD, and one has increased further; it need not be unequivocal again (iRECIST Table 2).</summary>
/// <remarks>A further increase is one that the reader states since the visit before, or the word "increased" unless that statement is no.</remarks>
internal static class NonTargetIncrease
{
    public static Reason? Of(IRecistSituation s)
    {
        if (!s.Pending!.Has(ProgressionCauses.NonTargets))
        {
            return null;
        }

        var increased = Increased(s.Reading);
        return increased.IsEmpty ? null : new(RuleIds.IRecistNonTargetIncrease, increased, s.Facts());
    }

    private static ImmutableArray<string> Increased(IRecistReading reading)
    {
        var ids = ImmutableArray.CreateBuilder<string>();
        foreach (var finding in reading.Visit.Visit.NonTargets)
        {
            if (reading.StateOfNonTarget(finding.Lesion) is { } state
                && state is not (NonTargetStatus.Absent or NonTargetStatus.NotEvaluated)
                && (finding.IncreasedSinceLast ?? state == NonTargetStatus.Increased))
            {
                ids.Add(finding.Lesion);
            }
        }

        return [.. ids.Distinct(StringComparer.Ordinal)];
    }
}
