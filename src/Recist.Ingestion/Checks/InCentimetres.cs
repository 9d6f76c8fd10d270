namespace Recist.Ingestion;

/// <summary>A record as it reads where its lengths are centimetres that were taken for millimetres.</summary>
internal static class InCentimetres
{
    /// <summary>Every length ten times as long; null where one would be longer than any lesion: then they cannot be centimetres.</summary>
    public static PatientHistory? Of(PatientHistory history) =>
        history.Visits.SelectMany(Lengths).Any(l => l.Millimetres * 10 > Length.LargestMeasurement.Millimetres)
            ? null
            : history with { Visits = [.. history.Visits.Select(Tenfold)] };

    private static IEnumerable<Length> Lengths(Visit visit) => visit.Measurements.SelectMany(m => m.Fragments.Append(m.Diameter ?? default))
        .Concat(visit.NonTargets.Select(n => n.ShortAxis ?? default))
        .Concat(visit.NewLesions.Select(n => n.Diameter ?? default));

    private static Visit Tenfold(Visit visit) => visit with
    {
        Measurements = [.. visit.Measurements.Select(Tenfold)],
        NonTargets = [.. visit.NonTargets.Select(n => n with { ShortAxis = Tenfold(n.ShortAxis) })],
        NewLesions = [.. visit.NewLesions.Select(Tenfold)],
    };

    private static TargetMeasurement Tenfold(TargetMeasurement target) => target with
    {
        Diameter = Tenfold(target.Diameter),
        Viable = Tenfold(target.Viable),
        Fragments = [.. target.Fragments.Select(f => Tenfold(f)!.Value)],
    };

    private static NewLesionFinding Tenfold(NewLesionFinding found) =>
        found with { Diameter = Tenfold(found.Diameter), ShortAxisAtBaseline = Tenfold(found.ShortAxisAtBaseline) };

    private static Length? Tenfold(Length? length) => length is { } found ? Length.FromMillimetres(found.Millimetres * 10) : null;
}
