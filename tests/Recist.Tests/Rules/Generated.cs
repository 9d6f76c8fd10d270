using System.Collections.Immutable;
using CsCheck;

namespace Recist.Tests.Rules;

/// <summary>Random histories as readers may produce them: any lesions, states, dates, gaps and options.</summary>
internal static class Generated
{
    private static readonly Gen<Length> Length =
        Gen.Frequency((6, Gen.Int[0, 2_000_000]), (1, Gen.Const(0)), (1, Gen.Int[0, 120_000])).Select(t => Recist.Length.FromTenThousandths(t));

    private static readonly Gen<ResponseOptions> Options = Gen.Select(Gen.Bool.Array[10], Gen.Int[0, 60], Gen.Int[0, 2], Gen.Int[0, 2]).Select((on, days, between, then) => new ResponseOptions
    {
        AcceptStableBetween = on[0],
        PartialResponsePersists = on[1],
        ReappearanceAfterCompleteIsProgression = on[2],
        NormalNodeGrowthIsProgression = on[3],
        SmallNewNodeIsNew = on[4],
        TreatedTargetIsAbsent = on[5],
        AcceptMissingTargetThatCannotMatter = on[6],
        QueryReappearedTooSmall = on[7],
        PartlyEvaluatedNonTargetIsNonCR = on[8],
        WithholdCompleteWithEquivocal = on[9],
        ConfirmMinDays = days,
        MaxNotEvaluableBetween = between,
        CompleteThenPartial = (CompleteThenPartial)then,
    });

    /// <summary>Any history, tidy or not.</summary>
    public static Gen<PatientHistory> History { get; } =
        from options in Gen.Frequency((2, Gen.Const(ResponseOptions.Default)), (1, Options))
        from nodes in Gen.Bool.Array[0, 5]
        from nonTargetNodes in Gen.Bool.Array[0, 3]
        from days in Gen.Int[1, 400].Array[0, 7]
        from baseline in Gen.Frequency((8, Gen.Const(true)), (1, Gen.Const(false)))
        from visits in Visits(nodes.Length, nonTargetNodes.Length, days.Distinct().Order().ToArray(), baseline)
        from therapy in Gen.Frequency((5, Gen.Const((int?)null)), (1, Gen.Int[0, 300].Select(d => (int?)d)))
        select new PatientHistory("S", "1", "P-1", "R1", options, new() { NewTherapy = therapy is { } day ? Patient.Day(day) : null },
            [.. nodes.Select((n, i) => new Lesion("T" + i, LesionRole.Target, "liver", null, n)), .. nonTargetNodes.Select((n, i) => new Lesion("NT" + i, LesionRole.NonTarget, null, null, n))],
            visits);

    private static Gen<ImmutableArray<Visit>> Visits(int targets, int nonTargets, int[] days, bool baseline)
    {
        var all = baseline ? days.Prepend(0).ToArray() : days;
        return all.Length == 0
            ? Gen.Const(ImmutableArray<Visit>.Empty)
            : Gen.Select(Content(targets, nonTargets).Array[all.Length], contents => contents.Select((v, i) => v with
            {
                Label = "V" + i,
                Date = Patient.Day(all[i]),
                IsBaseline = baseline && i == 0,
                Missed = v.Missed && i > 0,
            }).ToImmutableArray());
    }

    private static Gen<Visit> Content(int targets, int nonTargets) =>
        from measurements in Each(targets, Measurement)
        from findings in Each(nonTargets, NonTarget)
        from news in Gen.Frequency((6, Gen.Const<NewLesionFinding[]>([])), (1, NewLesion.Array[1, 2]))
        from markers in Gen.Frequency((4, Gen.Const((TumourMarkers?)null)), (1, Gen.Enum<TumourMarkers>().Select(m => (TumourMarkers?)m)))
        from missed in Gen.Int[0, 14]
        select new Visit("", default) { Measurements = [.. measurements], NonTargets = [.. findings], NewLesions = [.. news.DistinctBy(n => n.Lesion)], Markers = markers, Missed = missed == 0 };

    private static Gen<T[]> Each<T>(int count, Func<int, Gen<T>> make) =>
        Enumerable.Range(0, count).Aggregate(Gen.Const(Array.Empty<T>()), (list, i) => Gen.Select(list, make(i), (l, x) => (T[])[.. l, x]));

    private static Gen<TargetMeasurement> Measurement(int i) => Gen.Frequency(
        (20, Length.Select(mm => new TargetMeasurement("T" + i, MeasurementState.Measured, mm))),
        (2, Length.Array[1, 3].Select(mm => new TargetMeasurement("T" + i, MeasurementState.Measured) { Fragments = [.. mm] })),
        (4, Gen.Enum<MeasurementState>().Select(s => new TargetMeasurement("T" + i, s))),
        (1, Gen.Int[0, 5].Select(into => new TargetMeasurement("T" + i, MeasurementState.Merged) { MergedInto = "T" + into })),
        (1, Gen.Const(new TargetMeasurement("X" + i, MeasurementState.TooSmall))));

    private static Gen<NonTargetFinding> NonTarget(int i) => Gen.Select(
        Gen.Enum<NonTargetStatus>(),
        Gen.Frequency((2, Gen.Const((Length?)null)), (1, Length.Select(l => (Length?)l))),
        (status, axis) => new NonTargetFinding("NT" + i, status) { ShortAxis = axis });

    private static readonly Gen<NewLesionFinding> NewLesion = Gen.Select(Gen.Int[0, 2], Gen.Enum<NewLesionStatus>(), Gen.Bool, Length).Select((id, status, node, mm) =>
        new NewLesionFinding("L" + id, status) { IsNode = node, Diameter = mm, ShortAxisAtBaseline = node ? Recist.Length.FromMillimetres(8m) : null });
}
