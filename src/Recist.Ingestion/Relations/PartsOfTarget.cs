using System.Collections.Immutable;

namespace Recist.Ingestion;

/// <summary>From the parts of a target at one visit to the target.</summary>
internal static class PartsOfTarget
{
    private const int LeastParts = 2;

    /// <summary>What a part counts that is there and too small to measure, as a lesion does (RECIST 1.1 section 4.3.2).</summary>
    public static readonly Length TooSmall = Length.FromMillimetres(5m);

    /// <summary>True for a length, or one that is there and too small.</summary>
    public static bool HasValue(TargetMeasurement? found) => found?.State is MeasurementState.Measured or MeasurementState.TooSmall;

    /// <summary>The lengths of the parts together.</summary>
    public static Length Sum(IEnumerable<TargetMeasurement> parts) => parts.SelectMany(Lengths).Aggregate(Length.Zero, Length.Add);

    /// <summary>The target; not evaluable, with the reason as its comment, where a part has no value.</summary>
    /// <param name="whole">Id of the target.</param>
    /// <param name="found">Its parts as found; at least one.</param>
    /// <param name="missing">Parts of which nothing is said.</param>
    /// <param name="root">The lesion of which something is a part.</param>
    public static TargetMeasurement Join(string whole, List<TargetMeasurement> found, List<string> missing, Func<string, string> root)
    {
        var joined = found[0] with
        {
            Lesion = whole,
            Diameter = null,
            MergedInto = null,
            Date = found.Select(m => m.Date).FirstOrDefault(d => d is not null),
            Text = string.Join(" + ", found.Select(m => m.Text ?? Vocabularies.State.WordFor(m.State))),
        };
        if (Reason(found, missing) is { } reason)
        {
            return joined with { State = MeasurementState.NotEvaluable, Fragments = [], Comment = reason };
        }

        ImmutableArray<Length> lengths = [.. found.SelectMany(Lengths)];
        return lengths.Length > 0 ? joined with { State = MeasurementState.Measured, Fragments = lengths }
            : found.Find(m => m.State == MeasurementState.Merged && root(m.MergedInto!) != whole) is { MergedInto: { } into }
                ? joined with { State = MeasurementState.Merged, MergedInto = root(into) }
            : joined with { State = MeasurementState.Absent };
    }

    private static string? Reason(List<TargetMeasurement> found, List<string> missing)
    {
        var unread = found.Find(m => m.State is MeasurementState.NotEvaluable or MeasurementState.Treated);
        return unread is not null ? $"part \"{unread.Lesion}\" was not evaluated{(unread.Comment is { } comment ? $" ({comment})" : "")}"
            : missing.Count > 0 ? $"nothing is said of part \"{missing[0]}\""
            : found.Count < LeastParts ? $"only one part is there, \"{found[0].Lesion}\""
            : null;
    }

    /// <summary>The lengths that a part, or a lesion in parts, counts with.</summary>
    public static IEnumerable<Length> Lengths(TargetMeasurement part) => part switch
    {
        { State: MeasurementState.TooSmall } => [TooSmall],
        { State: MeasurementState.Measured, Fragments.IsEmpty: false } => part.Fragments,
        { State: MeasurementState.Measured, Diameter: { } length } => [length],
        _ => [],
    };
}
