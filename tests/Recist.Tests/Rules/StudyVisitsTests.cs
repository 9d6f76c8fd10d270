using System.Globalization;

namespace Recist.Tests.Rules;

/// <summary>The rules against 66 visits of a public study, computed independently with exact fractions.</summary>
public class StudyVisitsTests
{
    [Fact]
    public void All_66_visits_of_the_public_study_agree()
    {
        var sdtm = (Lesions: SharedData.Path("pharmaverse", "sdtm", "tu_onco_recist.csv"), Results: SharedData.Path("pharmaverse", "sdtm", "tr_onco_recist.csv"));
        var assessed = Histories(sdtm.Lesions, sdtm.Results).ToDictionary(h => (h.Patient, h.Reader!), ResponseAssessor.Assess);
        var expected = StudyFile.Rows(SharedData.Path("pharmaverse", "oracle", "expected_visits_onco_recist.csv")).ToList();
        Assert.Equal(66, expected.Count);
        Assert.Equal("", string.Join("\n", expected.SelectMany(row => Differences(row, assessed[(row["USUBJID"], Reader(row["EVAL"], row["EVALID"]))].Visits.Single(v => v.Visit.Label == row["VISITNUM"])))));
    }

    private static IEnumerable<string> Differences(IReadOnlyDictionary<string, string> row, VisitAssessment visit)
    {
        var who = $"{row["USUBJID"]} {row["EVALID"]} {row["VISITNUM"]}: ";
        foreach (var (column, value) in new[]
        {
            ("DTC", visit.Visit.Date.Text),
            ("NADIR", visit.Nadir?.ToString() ?? ""),
            ("SUM", visit.Sum?.ToString() ?? ""),
            ("PARTIAL_SUM", visit.PartialSum?.ToString() ?? ""),
            ("TRG", visit.Target?.Code() ?? ""),
            ("NTRG", visit.NonTarget?.Code().ToUpperInvariant() ?? ""),
            ("OVR", visit.Overall?.Code().ToUpperInvariant() ?? ""),
        })
        {
            var wanted = column == "TRG" && row["REAPPEARED_AFTER_CR"].Length > 0 ? "PD" : row[column];
            if (!Same(wanted, value))
            {
                yield return who + column + " is " + value + ", not " + wanted;
            }
        }

        foreach (var (column, value) in new[] { ("PCHG_BASE", visit.PercentFromBaseline), ("PCHG_NADIR", visit.PercentFromNadir) })
        {
            if (row[column].Length == 0 ? value is not null : !IsTenDigitsOf(row[column], value))
            {
                yield return who + column + " is " + value + ", not " + row[column];
            }
        }
    }

    /// <summary>The oracle prints ten significant digits, the product ten decimals.</summary>
    private static bool IsTenDigitsOf(string printed, decimal? value) => value is { } v
        && decimal.Parse(printed, CultureInfo.InvariantCulture) is var p && Math.Abs(p - v) <= Math.Max(Math.Abs(v) * 0.000_000_000_5m, 0.000_000_000_05m);

    private static bool Same(string wanted, string value) => wanted == value
        || (decimal.TryParse(wanted, CultureInfo.InvariantCulture, out var a) && decimal.TryParse(value, CultureInfo.InvariantCulture, out var b) && a == b);

    private static string Reader(string evaluator, string id) => id.Length > 0 ? id : evaluator;

    private static IEnumerable<PatientHistory> Histories(string tu, string tr)
    {
        var lesions = StudyFile.Rows(tu).Where(r => r["TUTESTCD"] == "TUMIDENT").ToLookup(r => (r["USUBJID"], Reader(r["TUEVAL"], r["TUEVALID"])));
        foreach (var rows in StudyFile.Rows(tr).GroupBy(r => (Patient: r["USUBJID"], Reader: Reader(r["TREVAL"], r["TREVALID"]))))
        {
            var own = lesions[rows.Key].DistinctBy(r => r["TULNKID"]).Select(ToLesion).ToList();
            var visits = rows.GroupBy(r => r["VISITNUM"]).Select(v => ToVisit(v.Key, [.. v], own));
            yield return new("", "1", rows.Key.Patient, rows.Key.Reader, ResponseOptions.Default, new(), [.. own], [.. visits]);
        }
    }

    private static Lesion ToLesion(IReadOnlyDictionary<string, string> row) => new(
        row["TULNKID"],
        row["TUSTRESC"] switch { "TARGET" => LesionRole.Target, "NON-TARGET" => LesionRole.NonTarget, _ => LesionRole.New },
        row["TULOC"],
        null,
        row["TULOC"] == "LYMPH NODE");

    private static Visit ToVisit(string number, List<IReadOnlyDictionary<string, string>> rows, List<Lesion> lesions)
    {
        ScanDate.TryParse(rows.Select(r => r["TRDTC"]).First(d => d.Length > 0), out var date);
        var axis = lesions.ToDictionary(l => l.Id, l => l.IsNode ? "LPERP" : "LDIAM");
        return new(number, date, number == "1")
        {
            Measurements =
            [
                .. rows.Where(r => axis.TryGetValue(r["TRLNKID"], out var a) && r["TRTESTCD"] == a && r["TRGRPID"] == "TARGET")
                    .Select(r => decimal.TryParse(r["TRSTRESN"], CultureInfo.InvariantCulture, out var mm)
                        ? new TargetMeasurement(r["TRLNKID"], MeasurementState.Measured, Length.FromMillimetres(mm))
                        : new TargetMeasurement(r["TRLNKID"], MeasurementState.NotEvaluable)),
            ],
            NonTargets = [.. rows.Where(r => r["TRTESTCD"] == "TUMSTATE").Select(r => new NonTargetFinding(r["TRLNKID"], Status(r["TRSTRESC"])))],
        };
    }

    private static NonTargetStatus Status(string text) => text switch
    {
        "ABSENT" => NonTargetStatus.Absent,
        "PRESENT" => NonTargetStatus.Present,
        "UNEQUIVOCAL PROGRESSION" => NonTargetStatus.UnequivocalProgression,
        "UNEQUIVOCAL" => NonTargetStatus.UnequivocalProgression,
        _ => NonTargetStatus.NotEvaluated,
    };
}
