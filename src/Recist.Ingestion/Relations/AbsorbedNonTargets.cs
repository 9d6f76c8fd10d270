namespace Recist.Ingestion;

/// <summary>A non-target that has merged with a target is there as long as the target is: the target's length has it too.</summary>
internal static class AbsorbedNonTargets
{
    /// <summary>The visit, each such non-target with its status.</summary>
    public static Visit Settle(Visit visit, PatientDraft draft)
    {
        var absorbed = draft.Relations.Absorbed;
        return visit.NonTargets.Any(n => IsAbsorbed(n))
            ? visit with { NonTargets = [.. visit.NonTargets.Select(n => IsAbsorbed(n) ? Settled(n) : n)] }
            : visit;

        NonTargetFinding Settled(NonTargetFinding finding) =>
            finding with { Status = Status(visit, draft.Relations.Root(absorbed[finding.Source!])) };

        bool IsAbsorbed(NonTargetFinding finding) => finding.Source is { } cell && absorbed.ContainsKey(cell);
    }

    /// <summary>What the target's value at the visit says of a non-target within it.</summary>
    public static NonTargetStatus Status(Visit visit, string target)
    {
        var found = visit.Measurements.FirstOrDefault(m => m.Lesion == target);
        for (var steps = 0; steps < visit.Measurements.Length && found is { State: MeasurementState.Merged, MergedInto: { } into }; steps++)
        {
            found = visit.Measurements.FirstOrDefault(m => m.Lesion == into);
        }

        return Of(found);
    }

    /// <summary>What a measurement of a target says of a non-target within it.</summary>
    public static NonTargetStatus Of(TargetMeasurement? target) => target?.State switch
    {
        MeasurementState.Measured or MeasurementState.TooSmall => NonTargetStatus.Present,
        MeasurementState.Absent => NonTargetStatus.Absent,
        _ => NonTargetStatus.NotEvaluated,
    };
}
