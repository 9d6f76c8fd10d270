namespace Recist.Ingestion;

/// <summary>A record as it reads where its lengths are centimetres that were taken for millimetres.</summary>
internal static class InCentimetres
{
    /// <summary>Every length ten times as long; null where one would be longer than any lesion, so that they cannot be centimetres.</summary>
    public static PatientHistory? Of(PatientHistory history) =>
        history.Visits.SelectMany(Lengths).Any(l => l.Millimetres * 10 > Length.LargestMeasurement.Millimetres)
            ? null
            : history with { Visits = [.. history.Visits.Select(Tenfold)] };

    private static IEnumerable<Length> Lengths(Visit visit) => visit.Measurements.SelectMany(m => m.Fragments.Append(m.Diameter ?? default))
        .Concat(visit.NonTargets.Select(n => n.ShortAxis ?? default))
        .Concat(visit.NewLesions.Select(n => n.Diameter ?? default));

    private static Visit Tenfold(Visit visit) => visit with
    {
        Measurements =
        [
            .. visit.Measurements.Select(m => m with { Diameter = Tenfold(m.Diameter), Viable = Tenfold(m.Viable), Fragments = [.. m.Fragments.Select(f => Tenfold(f)!.Value)] }),
        ],
        NonTargets = [.. visit.NonTargets.Select(n => n with { ShortAxis = Tenfold(n.ShortAxis) })],
        NewLesions = [.. visit.NewLesions.Select(n => n with { Diameter = Tenfold(n.Diameter), ShortAxisAtBaseline = Tenfold(n.ShortAxisAtBaseline) })],
    };

    private static Length? Tenfold(Length? length) => length is { } found ? Length.FromMillimetres(found.Millimetres * 10) : null;
}
