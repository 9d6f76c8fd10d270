using System.Collections.Immutable;

namespace Recist.Benchmarks;

/// <summary>Made-up patients: the same at every run, and with every kind of response among them.</summary>
internal static class Histories
{
    private static readonly DateOnly FirstDay = new(2020, 1, 6);

    /// <summary>A patient with targets (every third a node), non-targets and, in every fourth patient, a new lesion.</summary>
    public static PatientHistory Of(int patient, int visits, int targets, int nonTargets)
    {
        ImmutableArray<Lesion> lesions =
        [
            .. Enumerable.Range(0, targets).Select(t => new Lesion("T" + t, LesionRole.Target, t % 3 == 2 ? "lymph node" : "liver", null, t % 3 == 2)),
            .. Enumerable.Range(0, nonTargets).Select(n => new Lesion("NT" + n, LesionRole.NonTarget, "lung")),
            new Lesion("NEW", LesionRole.New, "bone"),
        ];
        return new("STUDY", "1", "P" + patient, null, ResponseOptions.Default, new(), lesions, [.. Enumerable.Range(0, visits).Select(v => VisitOf(patient, v, targets, nonTargets))]);
    }

    /// <summary>Shrinks and grows in waves of 16 visits; one value in forty was not taken.</summary>
    private static Visit VisitOf(int patient, int visit, int targets, int nonTargets) =>
        new("Visit " + visit, ScanDate.From(FirstDay.AddDays(42 * visit)), visit == 0)
        {
            Measurements = [.. Enumerable.Range(0, targets).Select(t => Measured(patient, visit, t))],
            NonTargets = [.. Enumerable.Range(0, nonTargets).Select(n => new NonTargetFinding("NT" + n, (patient + visit + n) % 29 == 28 ? NonTargetStatus.Increased : NonTargetStatus.Present))],
            NewLesions = patient % 4 == 3 && visit > 4 ? [new NewLesionFinding("NEW", visit == 5 ? NewLesionStatus.Equivocal : NewLesionStatus.Unequivocal)] : [],
        };

    private static TargetMeasurement Measured(int patient, int visit, int target)
    {
        var wave = Math.Abs((visit % 16) - 8);
        return visit > 0 && (patient + (7 * visit) + target) % 40 == 39
            ? new("T" + target, MeasurementState.NotEvaluable)
            : new("T" + target, MeasurementState.Measured, Length.FromMillimetres(12m + ((patient + target) % 9) + (wave * (1 + (patient % 5)) / 2m)));
    }
}
