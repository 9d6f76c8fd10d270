using System.Collections.Immutable;

namespace Recist.Tests.Rules;

/// <summary>Writes a history in a few words: lesions by id, visits by day since baseline.</summary>
internal sealed record Patient
{
    public static readonly DateOnly Start = new(2025, 1, 6);

    public ImmutableArray<Lesion> Lesions { get; init; } = [];

    public ImmutableArray<Visit> Visits { get; init; } = [];

    public ResponseOptions Options { get; init; } = ResponseOptions.Default;

    public PatientDates Dates { get; init; } = new();

    public PatientHistory History => new("S", "1", "P-1", "R1", Options, Dates, Lesions, Visits);

    public static ScanDate Day(int day) => ScanDate.From(Start.AddDays(day));

    public static Lesion Target(string id) => new(id, LesionRole.Target, "organ " + id);

    public static Lesion TargetNode(string id) => new(id, LesionRole.Target, "lymph node", null, true);

    public static Lesion NonTarget(string id) => new(id, LesionRole.NonTarget);

    public static Lesion NonTargetNode(string id) => new(id, LesionRole.NonTarget, "lymph node", null, true);

    /// <summary>Targets T1, T2, ... of which each visit gives one length; null is not evaluable, -1 too small to measure.</summary>
    public static Patient WithTargets(int count = 1) => new() { Lesions = [.. Enumerable.Range(1, count).Select(i => Target("T" + i))] };

    public static Patient WithNodes(int count = 1) => new() { Lesions = [.. Enumerable.Range(1, count).Select(i => TargetNode("N" + i))] };

    public static Patient WithNonTargets(int count = 1) => new() { Lesions = [.. Enumerable.Range(1, count).Select(i => NonTarget("NT" + i))] };

    /// <summary>Lengths as a table prints them: <c>23.1</c>, <c>-</c> for not evaluable, <c>small</c> for too small to measure.</summary>
    public static decimal?[] Mm(string text) =>
        [.. text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(t => t switch
        {
            "-" => (decimal?)null,
            "small" => -1m,
            _ => decimal.Parse(t, System.Globalization.CultureInfo.InvariantCulture),
        })];

    public Patient Also(params Lesion[] more) => this with { Lesions = Lesions.AddRange(more) };

    public Patient By(Criteria criteria) => this with { Options = Options with { Criteria = criteria } };

    /// <summary>Viable diameters of the visit added last, in the targets' order; null where none is given.</summary>
    public Patient Viable(params decimal?[] mm) => Where(v => v with
    {
        Measurements = [.. v.Measurements.Select((m, i) => m with { Viable = mm[i] is { } length ? Length.FromMillimetres(length) : null })],
    });

    public Patient With(ResponseOptions options) => this with { Options = options };

    public Patient Baseline(params decimal?[] mm) => Add(Visit("Baseline", 0, mm) with { IsBaseline = true });

    public Patient On(int day, params decimal?[] mm) => Add(Visit("Day " + day, day, mm));

    public Patient Add(Visit visit) => this with { Visits = Visits.Add(visit) };

    /// <summary>Changes the visit added last.</summary>
    public Patient Where(Func<Visit, Visit> change) => this with { Visits = Visits.SetItem(Visits.Length - 1, change(Visits[^1])) };

    public Patient NonTargets(params (string Id, NonTargetStatus Status)[] findings) =>
        Where(v => v with { NonTargets = [.. findings.Select(f => new NonTargetFinding(f.Id, f.Status))] });

    public Patient New(string id, NewLesionStatus status) => Where(v => v with { NewLesions = v.NewLesions.Add(new(id, status)) });

    public Patient State(string id, MeasurementState state, string? mergedInto = null) => Where(v => v with
    {
        Measurements = [.. v.Measurements.Where(m => m.Lesion != id), new(id, state) { MergedInto = mergedInto }],
    });

    public Patient Missed(int day) => Add(new Visit("Day " + day, Day(day)) { Missed = true });

    public Patient Given(int day, OverallResponse response) => Add(new Visit("Day " + day, Day(day)) { GivenOverall = response });

    public Assessment Assess() => ResponseAssessor.Assess(History);

    public VisitAssessment Last() => Assess().Visits[^1];

    public VisitAssessment At(int day) => Assess().Visits.Single(v => v.Visit.Label == "Day " + day);

    private Visit Visit(string label, int day, decimal?[] mm) => new(label, Day(day))
    {
        Measurements = [.. mm.Zip(Lesions.Where(l => l.Role == LesionRole.Target)).Where(p => p.First is not null).Select(p => Measurement(p.Second.Id, p.First!.Value))],
    };

    private static TargetMeasurement Measurement(string id, decimal mm) => mm switch
    {
        -1m => new(id, MeasurementState.TooSmall),
        _ => new(id, MeasurementState.Measured, Length.FromMillimetres(mm)),
    };
}
