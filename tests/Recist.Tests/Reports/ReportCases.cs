using System.Collections.Immutable;
using Recist.Reports.Content;

namespace Recist.Tests.Reports;

/// <summary>Whole patients whose reports are compared, gated and looked at.</summary>
internal static class ReportCases
{
    public static ClinicCard Clinic { get; } = new("riverside", "Riverside Cancer Clinic")
    {
        Phone = "555-0100",
        SupportPhone = "555-0142",
        TimeZone = "America/New_York",
    };

    public static IReadOnlyDictionary<string, ReportFacts> All { get; } = new Dictionary<string, ReportFacts>
    {
        ["progression-after-response"] = ProgressionAfterResponse(),
        ["partial-response"] = PartialResponse(),
        ["complete-response"] = Of("CR-1", Course([30m, 20m], [18m, 10m], [0m, 0m])),
        ["stable"] = Of("SD-1", Course([50m, 50m], [45m, 46m])),
        ["new-lesion"] = Of("NL-1", NewLesion()),
        ["non-target-only"] = Of("NT-1", NonTargetOnly()),
        ["all-not-evaluable"] = Of("NE-1", Course([40m], [null], [null], [null])),
        ["baseline-only"] = Of("BL-1", Course([40m, 22m])),
        ["zero-sums"] = Of("Z-1", Course([20m], [0m], [0m], [4m])),
        ["huge-sums"] = Of("H-1", Course([499.9999m, 480.1234m, 455m, 470m, 499m], [480m, 470m, 450m, 465m, 490m])),
        ["one-day-apart"] = Of("D-1", OneDayApart()),
        ["many"] = Many(),
        ["no-disease"] = Of("NED-1", NoDisease()),
        ["near-limits"] = Of("LIM-1", Course([100m, 100m], [70.05m, 70.02m], [84.02m, 84.02m])),
    };

    /// <summary>The course of iRECIST, beside the others: the week counts those of one criteria.</summary>
    public static ReportFacts Immune { get; } = Of("IMM-1", ImmuneCourse());

    public static ReportFacts Of(string subject, PatientHistory history) => new(Clinic, ResponseAssessor.Assess(history with { Patient = subject }), "r-" + subject.ToLowerInvariant())
    {
        Sources = [new("measurements.csv", new string('a', 32) + new string('4', 32), "template-csv/1")],
    };

    /// <summary>Every row of lengths is one visit, six weeks apart, the first one the baseline.</summary>
    public static PatientHistory Course(params decimal?[][] visits)
    {
        ImmutableArray<Lesion> lesions = [.. Enumerable.Range(1, visits[0].Length).Select(i => new Lesion($"T{i:00}", LesionRole.Target, i % 2 == 0 ? "liver" : "lung", i % 2 == 0 ? "segment VII" : "left upper lobe"))];
        return History(lesions, [.. visits.Select((mm, i) => Visit(i == 0 ? "Baseline" : $"Week {i * 6}", i * 42, mm, i == 0))]);
    }

    public static PatientHistory History(ImmutableArray<Lesion> lesions, ImmutableArray<Visit> visits) =>
        new("DEMO-1", "1", "P-001", "R1", ResponseOptions.Default, new(), lesions, visits);

    public static Visit Visit(string label, int day, decimal?[] mm, bool baseline = false) => new(label, Day(day), baseline)
    {
        Measurements = [.. mm.Select((value, i) => value is { } v
            ? new TargetMeasurement($"T{i + 1:00}", v == 0 ? MeasurementState.Absent : MeasurementState.Measured, v == 0 ? null : Length.FromMillimetres(v))
                { Method = "CT", Source = new("measurements.csv", (day / 42 * mm.Length) + i + 2, "mm") }
            : new TargetMeasurement($"T{i + 1:00}", MeasurementState.NotEvaluable) { Comment = "slice missing" })],
    };

    public static ScanDate Day(int day) => ScanDate.From(new DateOnly(2026, 1, 12).AddDays(day));

    private static ReportFacts ProgressionAfterResponse()
    {
        var history = Course([52m, 40m], [44m, 34m], [33m, 28m], [25m, 22m], [24m, 20m], [27m, 22m], [32m, 26m]);
        history = history with
        {
            Lesions = [.. history.Lesions, new("NT01", LesionRole.NonTarget, "pleura", "effusion, left")],
            Visits = [.. history.Visits.Select(v => v with { NonTargets = [new("NT01", NonTargetStatus.Present)] })],
        };
        return Of("ONC-1001", history) with
        {
            Person = new("Ana", 1961),
            Plan = new(new DateOnly(2026, 11, 2)),
            Treatment = [new("paclitaxel", "taxane", Day(1), Day(126)), new("nivolumab", null, Day(130))],
            SignOff = new("Dr. Miriam Okafor", "Oncologist", "Reviewed and approved", new(2026, 9, 22, 9, 30, 0, TimeSpan.FromHours(-4)), new string('b', 64)),
            Corrections = [new("Week 12", 2, "T01 diameter", "36.0 mm", "33.0 mm") { By = "R1", Reason = "typing error" }],
            Supersedes = ["r-onc-1001-old"],
            Notes = [new(NoteSeverity.Warn, "BASELINE_EARLY", "The baseline scan is earlier than 28 days before the start.") { Visit = "Baseline" }],
        };
    }

    private static ReportFacts PartialResponse() => Of("PR-1", Course([30.5m, 20m], [20m, 14m])) with { Person = new("Ben", 1950, "en", true) };

    private static PatientHistory NewLesion()
    {
        var history = Course([40m, 20m], [24m, 11m], [22m, 10m]);
        return history with
        {
            Lesions = [.. history.Lesions, new("NT01", LesionRole.NonTarget, "bone", "T8 vertebra")],
            Visits =
            [
                history.Visits[0] with { NonTargets = [new("NT01", NonTargetStatus.Present)] },
                history.Visits[1] with { NonTargets = [new("NT01", NonTargetStatus.Present)], NewLesions = [new("N01", NewLesionStatus.Equivocal) { Organ = "liver" }] },
                history.Visits[2] with { NonTargets = [new("NT01", NonTargetStatus.Present)], NewLesions = [new("N01", NewLesionStatus.Unequivocal) { Organ = "liver", Diameter = Length.FromMillimetres(14), Basis = "CT" }] },
            ],
        };
    }

    private static PatientHistory NonTargetOnly() => History(
        [new("NT01", LesionRole.NonTarget, "peritoneum", "ascites"), new("NT02", LesionRole.NonTarget, "lymph node", "mediastinal", true)],
        [
            new("Baseline", Day(0), true) { NonTargets = [new("NT01", NonTargetStatus.Present), new("NT02", NonTargetStatus.Present) { ShortAxis = Length.FromMillimetres(12) }] },
            new("Week 6", Day(42)) { NonTargets = [new("NT01", NonTargetStatus.Present), new("NT02", NonTargetStatus.Present) { ShortAxis = Length.FromMillimetres(11) }] },
            new("Week 12", Day(84)) { NonTargets = [new("NT01", NonTargetStatus.UnequivocalProgression) { Comment = "large" }, new("NT02", NonTargetStatus.Increased)] },
        ]);

    /// <summary>iUPD by the sum, cleared; iUPD by a measured and an unmeasured new lesion; iCPD by the growth of both.</summary>
    public static PatientHistory ImmuneCourse()
    {
        var history = Course([40m, 30m], [52m, 34m], [40m, 28m], [40m, 28m], [41m, 28m]);
        return history with
        {
            Options = history.Options with { Criteria = Criteria.IRecist },
            Lesions = [.. history.Lesions, new("NT01", LesionRole.NonTarget, "pleura", "effusion"), new("N01", LesionRole.New, "liver"), new("N02", LesionRole.New, "pleura")],
            Visits =
            [
                .. history.Visits.Select((v, i) => v with
                {
                    NonTargets = [new("NT01", NonTargetStatus.Present)],
                    NewLesions = i switch
                    {
                        3 => [new("N01", NewLesionStatus.Unequivocal) { Diameter = Length.FromMillimetres(14m) }, new("N02", NewLesionStatus.Unequivocal) { Diameter = Length.FromMillimetres(6m) }],
                        4 => [new("N01", NewLesionStatus.Unequivocal) { Diameter = Length.FromMillimetres(20m) }, new("N02", NewLesionStatus.Unequivocal) { Change = NewLesionChange.Increased }],
                        _ => [],
                    },
                }),
            ],
        };
    }

    private static PatientHistory NoDisease() => History([], [new("Baseline", Day(0), true), new("Week 6", Day(42))]);

    private static PatientHistory OneDayApart()
    {
        var history = Course([60m], [44m], [43m], [30m]);
        return history with { Visits = [history.Visits[0], history.Visits[1], history.Visits[2] with { Label = "Unscheduled", Date = Day(43) }, history.Visits[3] with { Date = Day(44), Label = "Unscheduled 2" }] };
    }

    private static ReportFacts Many()
    {
        var rows = Enumerable.Range(0, 20).Select(v => Enumerable.Range(0, 5).Select(l => (decimal?)(60 - (v * 2.3m) + (l * 3.25m))).ToArray()).ToArray();
        rows[7][2] = null;
        rows[9] = [null, null, null, null, null];
        var history = Course(rows);
        var extra = Enumerable.Range(1, 10).Select(i => new Lesion($"NT{i:00}", LesionRole.NonTarget, "retroperitoneal lymph nodes, left para-aortic chain", "conglomerate between the renal vessels and the bifurcation", i % 3 == 0)).ToArray();
        history = history with
        {
            Study = "INTERNATIONAL-MULTICENTRE-STUDY-2026-0042",
            Lesions = [.. history.Lesions, .. extra],
            Visits = [.. history.Visits.Select(v => v with { NonTargets = [.. extra.Select(e => new NonTargetFinding(e.Id, NonTargetStatus.Present))] })],
        };
        return Of("SUBJECT-WITH-A-VERY-LONG-IDENTIFIER-000123", history) with
        {
            Clinic = new("long", "Universitätsklinikum Süd, Comprehensive Cancer Center München-Großhadern") { Dates = DateStyle.DayMonthYear, DecimalSign = ',', Phone = "+49 89 000 000 000" },
            Person = new("Wilhelmina-Alexandrina Featherstonehaugh-Cholmondeley", 1938),
            Treatment = [new("trastuzumab deruxtecan with bevacizumab and pembrolizumab (combination arm B)", null, Day(1), Day(300)), new("capecitabine", null, Day(301)), new("dexamethasone", null, Day(1))],
        };
    }
}
